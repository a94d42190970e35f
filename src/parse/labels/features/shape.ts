import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL } from '../../../text/characters'
import type { FeatureRow } from './feature'

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|da|al|bin)){1,3}$/u
const QUOTES = new Set([...'"“”„«‘\'「『'].map((mark) => mark.charCodeAt(0)))
const BRACKETS = new Set([...'([{（【［<〔'].map((mark) => mark.charCodeAt(0)))
const CLOSERS = new Set([...')]}）】］>〕'].map((mark) => mark.charCodeAt(0)))

/** Length, case and ends of a line. */
export const shapeFeatures: readonly FeatureRow[] = [
  // mf     not: News
  ['length 3', ({ weight }) => weight <= 3],
  // Sport     not: SPD
  ['length 9', ({ weight }) => weight > 3 && weight <= 9],
  // Local news desk     not: Sport
  ['length 18', ({ weight }) => weight > 9 && weight <= 18],
  // Bridge closes for a year     not: Local news desk
  ['length 32', ({ weight }) => weight > 18 && weight <= 32],
  // Ferry crews vote to end the long strike     not: Bridge closes for a year
  ['length 55', ({ weight }) => weight > 32 && weight <= 55],
  // Ferry crews vote to end the long strike on the northern routes     not: Bridge closes for a year
  ['length 85', ({ weight }) => weight > 55 && weight <= 85],
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail     not: Bridge closes for a year
  ['length 130', ({ weight }) => weight > 85 && weight <= 130],
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail, milk and medicine for most of the month     not: Bridge closes
  ['length 220', ({ weight }) => weight > 130 && weight <= 220],
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail, milk and medicine for most of the month, the union said. It was the third in two years, and by all accounts the longest on record.     not: Bridge closes
  ['length more', ({ weight }) => weight > 220],
  // Sport     not: Local sport
  ['words 1', ({ words }) => words === 1],
  // Local sport     not: Sport
  ['words 2', ({ words }) => words === 2],
  // The local news desk     not: Local sport
  ['words 4', ({ words }) => words === 3 || words === 4],
  // Ferry crews vote to end strike     not: Local sport
  ['words 9', ({ words }) => words > 4 && words <= 9],
  // KILL KILL KILL     not: Kill the story
  ['capitals', ({ capitals, smalls }) => capitals > 1 && smalls === 0],
  // Ferry Crews Vote to End Strike     not: Ferry crews vote to end strike
  ['title case', ({ words, capitalised, smalls }) => words > 2 && smalls > 0 && capitalised * 10 >= words * 7],
  // Ferry crews vote to end strike     not: Ferry Crews Vote to End Strike
  ['sentence case', ({ words, small, smalls }) => words > 2 && smalls > 0 && small * 2 > words],
  // reporters joined by telephone     not: Reporters joined
  ['first small', ({ first }) => CHARACTER_CLASS[first] === SMALL],
  // 3 killed in storm     not: Three killed
  ['first digit', ({ first }) => CHARACTER_CLASS[first] === DIGIT],
  // Storm kills three     not: 3 killed in storm
  ['first capital', ({ first }) => CHARACTER_CLASS[first] === CAPITAL],
  // “We are done,” she said.     not: We are done
  ['first quote', ({ first }) => QUOTES.has(first)],
  // (Adds quotes)     not: Adds quotes
  ['first bracket', ({ first }) => BRACKETS.has(first)],
  // - Three routes closed     not: Three routes closed
  ['first dash', ({ first }) => first === 0x2d || first === 0x2013 || first === 0x2014],
  // * Three routes closed     not: - Three routes closed
  ['bullet', ({ bullet, first }) => bullet && first !== 0x2d && CHARACTER_CLASS[first] !== DIGIT],
  // ※ 자료 제공     not: 자료 제공
  [
    'first sign',
    ({ first }) => first > 0x2000 && first < 0x2e80 && !QUOTES.has(first) && first !== 0x2013 && first !== 0x2014,
  ],
  // # # #     not: Three
  ['no letters', ({ capitals, smalls, caseless, digits }) => capitals + smalls + caseless + digits === 0],
  // 05-14 0111     not: May 14 at noon
  [
    'mostly digits',
    ({ digits, capitals, smalls, caseless }) => digits > 0 && digits * 2 > capitals + smalls + caseless,
  ],
  // Rain on 14 May     not: Rain in May
  ['some digits', ({ digits, capitals, smalls, caseless }) => digits > 0 && digits * 2 <= capitals + smalls + caseless],
  // Rain in May     not: Rain on 14 May
  ['no digits', ({ digits }) => digits === 0],
  // 記者会見     not: Press call
  ['caseless', ({ caseless, smalls, capitals }) => caseless > smalls + capitals],
  // The strike is over.     not: The strike is over
  ['stop', ({ stopped, last }) => stopped && last !== 0x3f && last !== 0x2026],
  // Is the strike over?     not: The strike is over.
  ['question', ({ last }) => last === 0x3f || last === 0xff1f || last === 0x61f],
  // Contact:     not: Contact
  ['last colon', ({ last }) => last === 0x3a || last === 0xff1a],
  // Dear editors,     not: Dear editors
  ['last comma', ({ last }) => last === 0x2c || last === 0x60c || last === 0xff0c],
  // “We are done”     not: We are done
  ['last quote', ({ last }) => QUOTES.has(last) || last === 0xbb || last === 0x2019],
  // (Adds quotes)     not: Adds (quotes) here
  ['last bracket', ({ last }) => CLOSERS.has(last)],
  // (Adds quotes)     not: (Adds) quotes
  ['bracketed', ({ first, last }) => BRACKETS.has(first) && CLOSERS.has(last)],
  // END =     not: END
  ['last equals', ({ last }) => last === 0x3d],
  // Ana María Ruiz     not: Ana saw the ship
  ['name', ({ text, words }) => words <= 4 && NAME.test(text)],
  // Ana Ruiz, reporter for the coast     not: Rain, wind and snow fell.
  ['name first', ({ text, words, stopped }) => words > 2 && words <= 14 && !stopped && NAME_FIRST.test(text)],
]

const NAME_FIRST = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:,|:| [-–—|/•·(])/u
