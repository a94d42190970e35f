import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import { type FoundRestriction, findRestriction, LONGEST_RESTRICTION } from '../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../restrictions/is-possible-restriction-in'
import { LONGEST_CONDITION } from '../restrictions/is-release-condition'
import type { BlockCache } from './block-cache'

/** Returns the wording by which a block restricts the whole story; undefined for none. Cached with the block. */
export function restrictionOf(
  made: BlockCache,
  line: string,
  vocabulary: RestrictionVocabulary,
): FoundRestriction | undefined {
  if (made.restriction === undefined)
    made.restriction = (mayRestrict(made, line, vocabulary) && findRestriction(line, 'line')) || null
  return made.restriction ?? undefined
}

/** Whether a block is a possible restriction by its words alone. */
export const isPossiblyRestricted = (made: BlockCache, line: string, vocabulary: RestrictionVocabulary): boolean =>
  (line.length <= LONGEST_CONDITION || mayRestrict(made, line, vocabulary)) && isPossibleRestrictionIn(line, vocabulary)

/**
 * Whether a block may have the words of a certain or a possible restriction; false is certain. Cached with the block.
 * The words of possible ones include those of certain ones. False for a line that is too long for either.
 */
const mayRestrict = (made: BlockCache, line: string, vocabulary: RestrictionVocabulary): boolean =>
  (made.worded ??= line.length <= LONGEST_RESTRICTION && vocabulary.mayContain(line))
