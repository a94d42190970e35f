import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import { LONGEST_NOTE } from '../restrictions/asks-to-hold'
import { type FoundRestriction, findRestriction } from '../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../restrictions/is-possible-restriction-in'
import { LONGEST_CONDITION } from '../restrictions/is-release-condition'
import type { BlockCache } from './block-cache'

/** Returns the wording by which a block restricts the whole story; undefined for none. Cached with the block. */
export function restrictionOf(made: BlockCache, line: string): FoundRestriction | undefined {
  // the words of possible restrictions include those of certain ones
  if (made.restriction === undefined)
    made.restriction = (made.worded !== false && findRestriction(line, 'line')) || null
  return made.restriction ?? undefined
}

/** Whether a block is a possible restriction by its words alone. Caches whether it may have such words. */
export const isPossiblyRestricted = (made: BlockCache, line: string, vocabulary: RestrictionVocabulary): boolean =>
  (line.length <= LONGEST_CONDITION || (made.worded ??= line.length <= LONGEST_NOTE && vocabulary.mayContain(line))) &&
  isPossibleRestrictionIn(line, vocabulary)
