import { syndicationNotes } from '../lexicon/restrictions/syndication-notes'
import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import { LONGEST_NOTE } from '../restrictions/asks-to-hold'
import { type FoundRestriction, findRestriction } from '../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../restrictions/is-possible-restriction-in'
import { LONGEST_CONDITION } from '../restrictions/is-release-condition'
import type { BlockCache } from './block-cache'
import { type IndexedBlocks, mayContain, wordingOf } from './head/wording'

/** Returns the wording by which a block restricts the whole story; undefined for none. Cached with the block. */
export function restrictionOf(made: BlockCache, blocks: IndexedBlocks, index: number): FoundRestriction | undefined {
  // the words of possible restrictions include those of certain ones
  if (made.restriction === undefined)
    made.restriction =
      (isWorded(made, blocks, index) && findRestriction(wordingIn(made, blocks, index), 'line')) || null
  return made.restriction ?? undefined
}

/** Whether a block is a possible restriction by its words alone. Caches whether it may have such words. */
export function isPossiblyRestricted(
  made: BlockCache,
  blocks: IndexedBlocks,
  index: number,
  vocabulary: RestrictionVocabulary,
): boolean {
  const line = wordingIn(made, blocks, index)
  const mayBe = line.length <= LONGEST_CONDITION || isWorded(made, blocks, index)
  return mayBe && isPossibleRestrictionIn(line, vocabulary) && !PAGE_NOTE.test(line)
}

const PAGE_NOTE = new RegExp(`^[(\\s]*(?:${syndicationNotes.join('|')})[.)\\s]*$`, 'i')

/** Whether the wording of a block may have the words of a restriction. Cached. */
function isWorded(made: BlockCache, blocks: IndexedBlocks, index: number): boolean {
  if (made.worded !== undefined) return made.worded
  const wording = wordingIn(made, blocks, index)
  const isWhole = wording === blocks.line(index)
  made.worded =
    wording.length <= LONGEST_NOTE &&
    (isWhole ? mayContain(blocks, index) : blocks.source.tables.vocabulary.mayContain(wording))
  return made.worded
}

/** Returns the text of a block that is searched for a restriction. Cached with the block. */
export const wordingIn = (made: BlockCache, blocks: IndexedBlocks, index: number): string =>
  (made.wording ??= wordingOf(blocks, index))

/** Blocks of which it is known whether they restrict the story. */
interface RestrictingBlocks {
  restriction(index: number): FoundRestriction | undefined
  isPossibleRestriction(index: number): boolean
}

/** Whether a block restricts the whole story for certain, or probably. */
export const mayRestrict = (blocks: RestrictingBlocks, index: number): boolean =>
  blocks.restriction(index) !== undefined || blocks.isPossibleRestriction(index)
