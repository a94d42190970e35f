import { MONTH_SIGNS, YEAR_SIGNS } from '../../lexicon/east-asian-dates'
import { loadedForms, reportingForms } from '../../lexicon/reporting-verbs'

/*
 * Most rules look for a few words, characters or parts that most stories do not have.
 * A built-in rule names them as its `features`, and a story is indexed once for all of them. The rule runs, and tries its patterns, only if
 * the story has one of its features.
 */

/** The words that show a feature in a text: `ed` shows `privateNote`. In lower case, ASCII letters only. */
export const WORDS = {
  privateNote: 'not, note, off, ed, eds, editors, desk, internal, tk, tktk, tktktk, xxx, xxxx, xxxxx, lorem',
} as const

/** The words that show a feature of reporting: `said` shows `speech`. In the notation of `WORDS`. */
export const REPORTING_WORDS = {
  claim: 'should, must, ought, need, needs, has, have, essential, crucial, imperative, vital',
  speech: 'said, told, added, warned, noted, stressed, urged, says, wrote',
  secondHand: 'citing, quoted, quoting, quotes, cited, reported',
  relativeDay: 'yesterday, today, tomorrow, tonight',
  loadedVerb: loadedForms,
  reporting: () => reportingForms().filter((form) => !form.includes(' ')),
  reportingPhrase: () => reportingPhrases().map((phrase) => phrase.split(' ', 1)[0] ?? ''), // its first word
} as const

/** Returns the phrases among the words of reporting: `according to`. */
export const reportingPhrases = (): readonly string[] => reportingForms().filter((form) => form.includes(' '))

/** The characters that show a feature in a text: `(` shows `bracket`. */
export const SIGNS = {
  bracket: '(（',
  month: `${YEAR_SIGNS}${MONTH_SIGNS}`, // 2024年5月2日, 5月2日
  quotationMark: '“”„‟"＂«»「」『』〝〞〟',
  curlyMark: '“”',
  openingBracket: '(（',
  openingDash: '-–—_',
  privateNote: '[［【',
  lostSign: '\uFFFD',
  oddSpace: '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F',
} as const

/** English words of which two in a row show `doubledWord`. In the notation of `WORDS`. */
export const FUNCTION_WORDS =
  'the, a, an, of, to, in, and, for, with, at, by, from, was, were, will, has, his, her, their, its, as, or, be, are, said, which, who, than, into, about'

/** The names of the features of texts, in the order of their bits. */
export const TEXT_FEATURES = [
  ...(['claim', 'speech', 'secondHand', 'relativeDay', 'privateNote', 'loadedVerb', 'reporting'] as const),
  ...(['reportingPhrase'] as const),
  'bracket', // in a paragraph
  ...(['quotationMark', 'lostSign', 'oddSpace'] as const),
  'curlyMark', // a quotation mark
  'openingBracket', // in the first 140 characters of a paragraph after the first block, as the next
  'openingDash', // before a space
  'easternOpening', // of such a paragraph: a character of Chinese or Japanese, or after them
  'briefBlock', // a text of the body of fewer than 12 characters
  'numericDate', // a date such as 30/02/2024
  'twoSpaces',
  'month', // of the calendar of the story’s language
  'weekday',
  'twoCapitals', // of ASCII, at the start of a word; one of the features of style, as the next two
  'likeNames', // of the whole story: two names may be variants of one
  'doubledWord', // one of `FUNCTION_WORDS` before and after one space
  'privateOpening', // at the start: the first letters of a private note, or signs
  'boilerplateOpening', // at the start: those of a block of boilerplate
  'alikeOpenings', // of the whole story: two paragraphs have the same first letters
] as const

/** Name of a property that rules test a text for: `speech`, `quotationMark`, `doubledWord`. */
export type TextFeature = (typeof TEXT_FEATURES)[number]

/** The features shown by characters whose offsets the index records. */
export const PLACED_SIGNS = ['bracket', 'quotationMark', 'month', 'privateNote'] as const

/** The features whose offsets in a text the index always records. */
export type PlacedFeature =
  | keyof typeof WORDS
  | keyof typeof REPORTING_WORDS
  | 'bracket'
  | 'quotationMark'
  | 'twoCapitals'

/** The features of calendar words. The index records their offsets only in languages whose calendar words start with ASCII letters. */
export type CalendarFeature = 'month' | 'weekday'

/** Returns the entries of a table by feature, as `Object.entries` does, with typed keys. */
export const rowsByFeature = <Value>(
  rows: Readonly<Partial<Record<TextFeature, Value>>>,
): readonly (readonly [TextFeature, Value])[] => Object.entries(rows) as [TextFeature, Value][] // the keys of a closed table
