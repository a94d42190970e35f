import { nameShapeParticles } from '../../../lexicon/name-particles'
import { alternatives } from '../../../lexicon/words'
import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL } from '../../../text/characters'
import { isBracketed } from '../is-bracketed'
import type { FeatureRow } from './feature'

const NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|${alternatives(nameShapeParticles)})){1,3}$`,
  'u',
)
const QUOTES = new Set([...'"“”„«‘\'「『'].map((mark) => mark.charCodeAt(0)))
const BRACKETS = new Set([...'([{（【［<〔'].map((mark) => mark.charCodeAt(0)))
const CLOSERS = new Set([...')]}）】］>〕'].map((mark) => mark.charCodeAt(0)))

/** Features of a line by its length, its case, and its first and last characters. Notation: {@link FeatureRow}. */
export const shapeFeatures: readonly FeatureRow[] = [
  // At most 3 letters: a code or initials. For `end`, `separator`; against `body`.
  // mf     not: News
  ['length 3', ({ weight }) => weight <= 3],
  // 4 to 9 letters: a rubric. For `subhead`, `embed`, `section`; against `body`.
  // Sport     not: SPD
  ['length 9', ({ weight }) => weight > 3 && weight <= 9],
  // 10 to 18 letters: a rubric or a menu entry. For `boilerplate`; against `body`.
  // Local news desk     not: Sport
  ['length 18', ({ weight }) => weight > 9 && weight <= 18],
  // 19 to 32 letters: a heading. For `subhead`.
  // Bridge closes for a year     not: Local news desk
  ['length 32', ({ weight }) => weight > 18 && weight <= 32],
  // 33 to 55 letters: a headline. For `headline`.
  // Ferry crews vote to end the long strike     not: Bridge closes for a year
  ['length 55', ({ weight }) => weight > 32 && weight <= 55],
  // 56 to 85 letters: a long headline, a caption or a sentence. For `body`, `photo`.
  // Ferry crews vote to end the long strike on the northern routes     not: Bridge closes for a year
  ['length 85', ({ weight }) => weight > 55 && weight <= 85],
  // 86 to 130 letters: a sentence. For `body`.
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail     not: Bridge closes for a year
  ['length 130', ({ weight }) => weight > 85 && weight <= 130],
  // 131 to 220 letters: a sentence or two. For `body`.
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail, milk and medicine for most of the month     not: Bridge closes
  ['length 220', ({ weight }) => weight > 130 && weight <= 220],
  // More than 220 letters: a paragraph. For `list`, `legal`, `deck`; against `boilerplate`, `notice`.
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail, milk and medicine for most of the month, the union said. It was the third in two years, and by all accounts the longest on record.     not: Bridge closes
  ['length more', ({ weight }) => weight > 220],
  // One word: a rubric, a slug or an end mark. For `section`.
  // Sport     not: Local sport
  ['words 1', ({ words }) => words === 1],
  // Two words: a heading or a name. For `subhead`, `byline`.
  // Local sport     not: Sport
  ['words 2', ({ words }) => words === 2],
  // Three or four words: a heading. For `subhead`.
  // The local news desk     not: Local sport
  ['words 4', ({ words }) => words === 3 || words === 4],
  // Five to nine words: a headline. For `site`, `headline`.
  // Ferry crews vote to end strike     not: Local sport
  ['words 9', ({ words }) => words > 4 && words <= 9],
  // Capitals without small letters: a note between desks. For `restriction`, `section`, `header`; against `boilerplate`, `body`.
  // KILL KILL KILL     not: Kill the story
  ['capitals', ({ capitals, smalls }) => capitals > 1 && smalls === 0],
  // At least 70 % of the words have a capital: a name or a headline. For `byline`, `site`; against `body`, `deck`.
  // Ferry Crews Vote to End Strike     not: Ferry crews vote to end strike
  ['title case', ({ words, capitalised, smalls }) => words > 2 && smalls > 0 && capitalised * 10 >= words * 7],
  // Most words are in small letters: a sentence. For `body`.
  // Ferry crews vote to end strike     not: Ferry Crews Vote to End Strike
  ['sentence case', ({ words, small, smalls }) => words > 2 && smalls > 0 && small * 2 > words],
  // Opens with a small letter: initials, or a continued sentence. For `signoff`; against `subhead`, `section`.
  // reporters joined by telephone     not: Reporters joined
  ['first small', ({ first }) => CHARACTER_CLASS[first] === SMALL],
  // Opens with a digit: a date, or a row of a list. For `timestamp`, `list`, `embed`; against `header`.
  // 3 killed in storm     not: Three killed
  ['first digit', ({ first }) => CHARACTER_CLASS[first] === DIGIT],
  // Opens with a capital, as nearly any line of words. For `headline`, `body`.
  // Storm kills three     not: 3 killed in storm
  ['first capital', ({ first }) => CHARACTER_CLASS[first] === CAPITAL],
  // Opens with a quotation mark. For `quote`.
  // “We are done,” she said.     not: We are done
  ['first quote', ({ first }) => QUOTES.has(first)],
  // Opens with a bracket: a note or a sign-off. For `note`, `signoff`, `more`; against `headline`.
  // (Adds quotes)     not: Adds quotes
  ['first bracket', ({ first }) => BRACKETS.has(first)],
  // Opens with a dash: a rule, an end mark or a list. For `separator`, `end`; against `boilerplate`, `body`.
  // - Three routes closed     not: Three routes closed
  ['first dash', ({ first }) => first === 0x2d || first === 0x2013 || first === 0x2014],
  // Opens with a bullet other than a hyphen or a number. For `summary`, `note`, `list`; against `body`, `headline`.
  // * Three routes closed     not: - Three routes closed
  ['bullet', ({ bullet, first }) => bullet && first !== 0x2d && CHARACTER_CLASS[first] !== DIGIT],
  // Opens with a sign such as `※` or `…`. For `list`, `summary`; against `headline`, `photo`.
  // ※ 자료 제공     not: 자료 제공
  [
    'first sign',
    ({ first }) => first > 0x2000 && first < 0x2e80 && !QUOTES.has(first) && first !== 0x2013 && first !== 0x2014,
  ],
  // Neither letters nor digits: a rule. For `separator`; against `body`, `signoff`.
  // # # #     not: Three
  ['no letters', ({ capitals, smalls, caseless, digits }) => capitals + smalls + caseless + digits === 0],
  // More than a third of the letters and digits are digits: a transmission code or a date. For `header`, `timestamp`, `list`.
  // 05-14 0111     not: May 14 at noon
  [
    'mostly digits',
    ({ digits, capitals, smalls, caseless }) => digits > 0 && digits * 2 > capitals + smalls + caseless,
  ],
  // Has digits, and at least twice as many letters. For `list`.
  // Rain on 14 May     not: Rain in May
  ['some digits', ({ digits, capitals, smalls, caseless }) => digits > 0 && digits * 2 <= capitals + smalls + caseless],
  // Has no digit. For `site`, `section`.
  // Rain in May     not: Rain on 14 May
  ['no digits', ({ digits }) => digits === 0],
  // Most letters have no case: Chinese, Japanese, Korean, Arabic …. For `body`.
  // 記者会見     not: Press call
  ['caseless', ({ caseless, smalls, capitals }) => caseless > smalls + capitals],
  // Ends with a full stop: a sentence. For `body`.
  // The strike is over.     not: The strike is over
  ['stop', ({ stopped, last }) => stopped && last !== 0x3f && last !== 0x2026],
  // Ends with a question mark. For `subhead`, `list`, `headline`.
  // Is the strike over?     not: The strike is over.
  ['question', ({ last }) => last === 0x3f || last === 0xff1f || last === 0x61f],
  // Ends with a colon: opens a list, a quote or an address. For `body`, `contact`, `subhead`; against `headline`.
  // Contact:     not: Contact
  ['last colon', ({ last }) => last === 0x3a || last === 0xff1a],
  // Ends with a comma: a salutation, or one line of an address. For `contact`, `note`, `body`; against `boilerplate`, `list`.
  // Dear editors,     not: Dear editors
  ['last comma', ({ last }) => last === 0x2c || last === 0x60c || last === 0xff0c],
  // Ends with a quotation mark. For `quote`; against `body`.
  // “We are done”     not: We are done
  ['last quote', ({ last }) => QUOTES.has(last) || last === 0xbb || last === 0x2019],
  // Ends with a closing bracket: a credit or a note. For `photo`, `list`, `slugline`; against `headline`, `subhead`.
  // (Adds quotes)     not: Adds (quotes) here
  ['last bracket', ({ last }) => CLOSERS.has(last)],
  // Brackets enclose the line: a note or a sign-off. For `note`, `signoff`, `more`; against `headline`, `list`.
  // (Adds quotes)     not: (Adds) quotes
  ['bracketed', isBracketed],
  // Ends with the equals sign that closes a line on some wires. For `byline`; against `header`, `section`.
  // END =     not: END
  ['last equals', ({ last }) => last === 0x3d],
  // One to four words that could be a person's name. For `byline`, `site`; against `body`.
  // Ana María Ruiz     not: Ana saw the ship
  ['name', ({ text, words }) => words <= 4 && NAME.test(text)],
  // A person's name before a comma, a colon or a dash. For `byline`, `dateline`, `contact`; against `timestamp`.
  // Ana Ruiz, reporter for the coast     not: Rain, wind and snow fell.
  ['name first', ({ text, words, stopped }) => words > 2 && words <= 14 && !stopped && NAME_FIRST.test(text)],
]

const NAME_FIRST = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:,|:| [-–—|/•·(])/u
