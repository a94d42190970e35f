import { syndicationNotes } from '../lexicon/restrictions/syndication-notes'
import { releaseLabels } from '../lexicon/status-words'
import { words } from '../lexicon/words'
import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import { LONGEST_NOTE } from '../restrictions/asks-to-hold'
import { type CoreWords, NO_CORE_WORDS, OPENING } from '../restrictions/core-words'
import { type FoundRestriction, findRestriction } from '../restrictions/find-restriction'
import { isEmbargoLabel } from '../restrictions/is-embargo-label'
import { isPossibleByWords, isPossibleRestrictionIn } from '../restrictions/is-possible-restriction-in'
import { isReleaseCondition } from '../restrictions/is-release-condition'
import { restrictsAfterAddress } from '../restrictions/restricts-after-address'
import { restrictsAfterLabel } from '../restrictions/restricts-after-label'
import type { BlockCache } from './block-cache'
import { isAboveHeadline } from './head/is-note-place'
import { mayHaveYear } from './head/may-have-year'
import { matchStamp } from './head/stamp-time'
import { subjectNameLength } from './head/subject-name-length'
import { subjectRestriction } from './head/subject-restriction'
import { type IndexedBlocks, mayContain, mayHold, wordingOf } from './head/wording'
import { openingOf } from './phrases'

/** Returns what the words in the opening of a block have for a restriction. The text of most blocks is not read for it. */
export function coreWordsOf(blocks: IndexedBlocks, index: number): CoreWords {
  const { core, tables } = blocks.source
  const { start, first, last } = blocks.block(index)
  const to = core.lastOf(start, first, last, OPENING)
  if (!core.mayContain(first, to) && !core.mayHold(first, to)) return NO_CORE_WORDS
  return tables.vocabulary.openingOf(blocks.line(index))
}

/** Returns the wording by which a block restricts the whole story; undefined for none. Cached with the block. */
export function restrictionOf(made: BlockCache, blocks: IndexedBlocks, index: number): FoundRestriction | undefined {
  // the words of possible restrictions include those of certain ones
  if (made.restriction === undefined) {
    const found = isWorded(made, blocks, index) && findRestriction(wordingIn(made, blocks, index), 'line')
    made.restriction = (found && !(found.kind === 'embargo' && isPublished(blocks, index)) && found) || null
  }
  return made.restriction ?? undefined
}

/** Whether a block is a time of publication with its date and nothing else, under a name that embargoes have too: `发布时间：2026-11-26 08:20` */
function isPublished(blocks: IndexedBlocks, index: number): boolean {
  const { source } = blocks
  const line = blocks.line(index)
  if (line.length > LONGEST_TIME || !mayHaveYear(line) || !source.tables.stamps.opening(openingOf(line))) return false
  if (words(releaseLabels).some((label) => line.startsWith(label))) return false
  return (matchStamp(line, source)?.at ?? '') !== ''
}

const LONGEST_TIME = 60 // characters

const HEAD = 4 // blocks at the start, one of which is the headline

/** Whether a block names a time of publication and then a restriction: `Published: not before 10:15`, `Issued: hold until noon` */
function isTimeOfHold(blocks: IndexedBlocks, index: number): boolean {
  const line = blocks.line(index)
  const { stamps, vocabulary } = blocks.source.tables
  const opening = line.length <= LONGEST_NOTE ? stamps.opening(openingOf(line)) : undefined
  const rest = opening && line.slice(opening.length).replace(/^[\s:：]+/, '')
  return !!rest && (findRestriction(rest, 'line') !== undefined || isPossibleRestrictionIn(rest, vocabulary))
}

/** Whether a block is a possible restriction by its words alone. Caches whether it may have such words. */
export function isPossiblyRestricted(
  made: BlockCache,
  blocks: IndexedBlocks,
  index: number,
  vocabulary: RestrictionVocabulary,
): boolean {
  const wording = wordingIn(made, blocks, index)
  const isPossible =
    isReleaseCondition(wording) ||
    (isWorded(made, blocks, index) &&
      (isPossibleByWords(wording, vocabulary, wordsIn(blocks, index, wording)) ||
        (isEmbargoLabel(wording) && (index > 0 || isAboveHeadline(blocks, 0))) ||
        restrictsAfterAddress(wording) ||
        (restrictsAfterLabel(wording) && (index > HEAD || isAboveHeadline(blocks, index))) ||
        restrictsInSubject(blocks, index) ||
        isTimeOfHold(blocks, index)))
  return isPossible && !PAGE_NOTE.test(wording) && !isPublished(blocks, index)
}

const restrictsInSubject = (blocks: IndexedBlocks, index: number): boolean =>
  subjectNameLength(blocks.line(index)) > 0 &&
  subjectRestriction(blocks.line(index), blocks.source.tables) !== undefined

/** Returns what the words of a block, or of its part `wording`, have. Use it for a block with the words of a restriction. */
function wordsIn(blocks: IndexedBlocks, index: number, wording: string): CoreWords {
  if (wording !== blocks.line(index)) return blocks.source.tables.vocabulary.wordsOf(wording)
  const { first, last } = blocks.block(index)
  return { contained: 0, holds: mayHold(blocks, index), requests: blocks.source.core.mayRequest(first, last) }
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
