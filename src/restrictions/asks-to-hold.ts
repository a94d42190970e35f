import type { RestrictionVocabulary } from './all-role-words'
import { readRoles } from './read-roles'

/* The letters are those of `lexicon/restrictions/roles.ts`. */

const STORY = '[Vv][DP]{0,2}d[Ss][DdoOVv]{0,3}' // publish this story
/** `not to use this story before 7 a.m.`, `diesen Text nicht vor morgen 9 Uhr`: the time is known. */
const TIMED = /* @__PURE__ */ new RegExp(`^[^.:]{0,6}(?:N[dD]{0,2}${STORY}|d[Ss][Dd]?N)B[DdmoB]{0,3}[tT]`)
/** The same after a request, with any time: `We kindly ask you not to use this story before the funeral`. */
const REQUESTED = /* @__PURE__ */ new RegExp(`^[^.:]{0,2}P[^.:]{0,5}(?:N[dD]{0,2}${STORY}|d[Ss][Dd]?N)B`)
/** The same by the sender, of the story: `We would be grateful if you did not run the piece before Monday`. */
const OWN = /^[Pw][^.:]{0,8}N[dD]{0,2}[Vv][DP]{0,2}[dD]?[Ss][DdoOVv]{0,3}B[DdmoB]{0,3}[tTm]/
/** `Please make sure this does not go out before Thursday` */
const THIS = /^P[^.:]{0,10}[do]{1,2}N[dD]?[Vv]B[DdmoB]{0,3}[tTm]/
const PATTERNS = [TIMED, REQUESTED, OWN, THIS]
const WORDS = 16
/** Start of direct speech: `“Please do not use this story before Friday,” the court asked.` */
const DIRECT_SPEECH = /^\s*["“”„«'‘`]/

/**
 * Whether a sentence of any length asks not to publish this story before a time, whatever it opens with.
 *
 * @example asksToHold('I beg you all not to use this story before 7 a.m., as the divers are still at work.', everyLanguage) // true
 * @example asksToHold('The council asked drivers not to use the road before 7 a.m.', everyLanguage) // false
 */
export function asksToHold(text: string, vocabulary: RestrictionVocabulary): boolean {
  if (!vocabulary.mayHold(text) || DIRECT_SPEECH.test(text)) return false
  const roles = readRoles(text, WORDS, vocabulary.roles()).text
  return PATTERNS.some((pattern) => pattern.test(roles))
}
