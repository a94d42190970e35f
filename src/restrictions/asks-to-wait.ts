import type { RestrictionVocabulary } from './all-role-words'
import { readRoles } from './read-roles'

/** Break between the sentences of a request. */
export const SENTENCE_END = /(?<=[.;!?…])\s+|(?<=[。；！？])/u
const SENTENCES = 60
const WORDS = 40 // of a sentence

/**
 * Roles of a sentence that may ask its reader to wait, in this order: to hold or keep it until; to hold until a time at the end; not to publish it;
 * nothing before a time; only at a time; not yet to publish. See `roles.ts` and `weak-roles.ts` for the letters.
 */
const WAITS = new RegExp(
  [
    /[Hhjl](?:[SslVC]{0,3}d[dDSslo]{0,4}|[dDSslVC]{0,5})B[^.]*[A-Za-z]/,
    /B[dD]{0,2}[TtmC][Ttm]{0,3}[Hhjl]/,
    /[NMn][DdP]{0,3}[VvRf](?:d|[DP]{0,2}(?:B|[^A-Za-z]*$))/,
    /[NM][oD]{0,2}B[dD]{0,2}[TtmC]|^D?[NM]D{0,2}[Tm]|[Ttm][Bp][^.]*[NM]/,
    /y[DdB]{0,3}[TtmC]|y[DdBTtmoOC]{1,5}[Vv]|[VvR].*y[^A-Za-z]*$/,
    /j[DdP]{0,2}[Vv]/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
/** A negation before what else would be a request: `You need not wait`. */
const NEED_NOT = /[NM][Dd]{0,2}[Hhjl]/

/**
 * Whether the words that a sender writes above a story may ask to hold it back: `Can you sit on this until I ring you?` Far less evidence is
 * enough than in other lines, as such words are about the story and for its editor.
 *
 * @example asksToWait('Would you mind holding this until Monday?', everyLanguage) // true
 * @example asksToWait('I am in the office until Friday.', everyLanguage) // false
 */
export const asksToWait = (text: string, vocabulary: RestrictionVocabulary): boolean =>
  text.split(SENTENCE_END, SENTENCES).some((sentence) => {
    const { text: roles } = readRoles(sentence, WORDS, vocabulary.roles())
    return WAITS.test(roles) && !NEED_NOT.test(roles)
  })
