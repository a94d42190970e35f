import { isAmbiguous, spellsOut } from '../credits'
import type { PieceRole } from './assign-roles'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { PieceFacts } from './piece-facts'
import { type DatelinePiece, isBeforeSpeech } from './pieces'

/**
 * Adds the features of a credit by itself: its letters, and its entries in the tables.
 * “For” and “against” give the sign of the fitted weight: for or against a dateline. `…` is the text of a story.
 *
 * - `credit:second` against: a second credit. `LIMA (AP/AFP) – …`; not: `LIMA (AP) – …`
 * - `credit:agency` for: a known agency. `LIMA (AFP) – …`; not: `LIMA (ABC) – …`
 * - `credit:outlet` for: another known outlet. `LIMA (Bloomberg) – …`; not: `LIMA (Abc) – …`
 * - `credit:ambiguous` against: a known name that is also a word. `LIMA (AP) – …`; not: `LIMA (Xinhua) – …`
 * - `credit:media:in` for: has a word of media names, in a bracket. `LIMA (Hills Tribune) – …`; not: `LIMA (Hills) – …`
 * - `credit:media:bare` for: the same without a bracket. `LIMA, Hills Tribune – …`; not: `LIMA, Hills – …`
 * - `credit:slashed` for: between slashes, whatever its letters. `Hamnes /kystnytt/ – …`; not: `Hamnes (kystnytt) – …`
 * - `credit:speech` against: a dash and a quotation follow. `ABC – “No,” he said`; not: `ABC – The bridge`
 * - `credit:words-5` against: five words or more. `LIMA (a lot of old men) – …`; not: `LIMA (AP) – …`
 * - `credit:uncased-words` against: three words or more in a script without case, no bracket. `بيروت عاصمة لبنان - …`; not: `وكالة لبنان - …`
 * - `credit:final-digit` against: ends with a number. `LIMA (Gate 7) – …`; not: `LIMA (AP) – …`
 * - `credit:digit` against: another digit. `LIMA (7 men) – …`; not: `LIMA (AP) – …`
 * - `credit:after-label` against: after a colon, with a sign before or in it. `LIMA (cost: 5 $) – …`; not: `LIMA (AP) – …`
 * - `credit:place` against: a place of the gazetteer. `Ferries (Lima) – …`; not: `Ferries (AP) – …`
 * - `credit:region` neutral: a country, a region or its code. `LIMA (Peru) – …`; not: `ABCDE (AFP) – …`
 * - `credit:spelled-out` against: the initials of the words before it. `Apple Filing Protocol (AFP) – a way`; not: `Aberdeen (AFP) – a way`
 * - `credit:label` against: a label of headlines. `LIMA (ANALYSIS) – …`; not: `ABCDE (AFP) – …`
 */
export function creditFeatures(
  facts: ParagraphFacts,
  index: number,
  isSecond: boolean,
  roles: readonly PieceRole[],
  add: AddFeature,
): void {
  const { text, tables, pieces } = facts
  const piece = pieces[index] as DatelinePiece
  const known = facts.piece(index)
  const { name, agency } = known
  const enclosed = piece.bracket !== ''
  if (isSecond) add('credit:second')
  if (agency) {
    add(agency.kind === 'agency' ? 'credit:agency' : 'credit:outlet')
    if (isAmbiguous(agency, name)) add('credit:ambiguous')
  }
  if (known.isMedia) add(enclosed ? 'credit:media:in' : 'credit:media:bare')
  add(piece.bracket === '/' ? 'credit:slashed' : formOf(known, enclosed, facts.cased))
  if (isBeforeSpeech(text, piece)) add('credit:speech')
  if (known.words.length > 4) add('credit:words-5')
  if (!enclosed && !facts.cased && known.words.length > 2 && !known.isMedia) add('credit:uncased-words')
  if (known.hasDigit) add(FINAL_DIGIT.test(name) ? 'credit:final-digit' : 'credit:digit')
  if (piece.before === 'colon' && SIGN.test(text.slice(piece.start - 2, piece.end))) add('credit:after-label')
  if (known.isPlace) add('credit:place')
  if (known.isArea || tables.plates.has(name)) add('credit:region')
  const before = index > 0 ? pieces[index - 1] : undefined
  if (enclosed && before && roles[index - 1] === 'place' && spellsOut(text.slice(before.start, before.end), name))
    add('credit:spelled-out')
  if (known.isLabel) add('credit:label')
}

/**
 * Adds the feature `credit:again`, which is for a dateline, if the paragraphs around name the credit again.
 * `LIMA (Example) – The Example learned`; not: `LIMA (Example) – The bridge`
 */
export function creditContextFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { name } = facts.piece(index)
  const small = name.toLowerCase()
  if (name.length > 2 && facts.around.indexOf(small, facts.around.indexOf(small) + 1) >= 0) add('credit:again')
}

/**
 * Returns the feature for the form of a credit. `:in` is within a bracket, `:bare` without one.
 *
 * - `credit:domain` for: a web address. `LIMA (rodopi24.bg) – …`; not: `LIMA (Rodopi) – …`
 * - `credit:acronym:in` for: two to six capitals. `LIMA (ABC) – …`; not: `LIMA (Abc) – …`
 * - `credit:acronym:bare` against: the same. `Lima, ABC – …`; not: `Lima (ABC) – …`
 * - `credit:small-acronym` for: two to four small letters. `LIMA (dpa) – …`; not: `LIMA (Abc) – …`
 * - `credit:uncased-media` for: a media name in a script without case. `東京（新聞） – 橋`; not: `LIMA (AP) – …`
 * - `credit:uncased:in` against: another name in such a script. `東京（橋本） – 橋`; not: `LIMA (AP) – …`
 * - `credit:uncased:bare` against: the same. `東京、橋本 – 橋`; not: `LIMA (AP) – …`
 * - `credit:one-word:in` neutral: one word with a capital. `LIMA (Abcdefg) – …`; not: `LIMA (AP) – …`
 * - `credit:one-word:bare` against: the same. `LIMA, Abcdefg – …`; not: `LIMA (AP) – …`
 * - `credit:title-case:in` for: several words with capitals. `LIMA (Hills Today) – …`; not: `LIMA (Hills) – …`
 * - `credit:title-case:bare` against: the same. `LIMA, Hills Today – …`; not: `LIMA (Hills) – …`
 * - `credit:opens-small` for: a small word before one with a capital. `LIMA (afrol News) – …`; not: `LIMA (AP) – …`
 * - `credit:some-small-words:in` against: the other way round. `LIMA (Voice of Lima) – …`; not: `LIMA (AP) – …`
 * - `credit:some-small-words:bare` against: the same. `LIMA, Voice of Lima – …`; not: `LIMA (AP) – …`
 * - `credit:small-words` against: small words only. `Sinak (market place) – …`; not: `Sinak (Hills Tribune) – …`
 * - `credit:other` against: anything else. `LIMA (+++) – …`; not: `LIMA (AP) – …`
 */
function formOf(known: PieceFacts, enclosed: boolean, cased: boolean): string {
  const { name, words } = known
  if (name.includes('.') && DOMAIN.test(name)) return 'credit:domain'
  if (ACRONYM.test(name)) return enclosed ? 'credit:acronym:in' : 'credit:acronym:bare'
  if (SMALL_ACRONYM.test(name)) return 'credit:small-acronym'
  if (!cased) {
    if (known.isMedia || known.agency) return 'credit:uncased-media'
    return enclosed ? 'credit:uncased:in' : 'credit:uncased:bare'
  }
  if (words.every((word) => TITLED.test(word))) {
    if (words.length === 1) return enclosed ? 'credit:one-word:in' : 'credit:one-word:bare'
    return enclosed ? 'credit:title-case:in' : 'credit:title-case:bare'
  }
  if (words.some((word) => CAPITAL.test(word))) {
    if (!CAPITAL.test(name)) return 'credit:opens-small'
    return enclosed ? 'credit:some-small-words:in' : 'credit:some-small-words:bare'
  }
  return known.opensSmall ? 'credit:small-words' : 'credit:other'
}

const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,5}(?:\/[\w.@-]+)?$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,5}$/u
const SMALL_ACRONYM = /^\p{Ll}{2,4}$/u
const TITLED = /^[\p{Lu}\d“„«"]/u
const CAPITAL = /^\p{Lu}/u
const FINAL_DIGIT = /^\D+\d{1,3}$/
const SIGN = /[:;%$€@=#]/
