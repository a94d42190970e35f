import { once } from '../../lexicon/words'
import { CAPITAL, CHARACTER_CLASS } from '../../text/characters'
import type { ArticleText } from './article-texts'
import { bitsInPart } from './bits-in-part'
import type { FeaturePlaces } from './feature-places'
import { hashOpening } from './hash-opening'
import { mayBeNote } from './may-be-note'
import type { NamePairs } from './name-pairs'
import { openingBits } from './opening-bits'
import { textBit } from './text-bit'
import { PLACED_SIGNS, rowsByFeature, SIGNS } from './text-features'
import {
  AFTER_INNER_MARK,
  AFTER_MARK,
  AFTER_POINT,
  AFTER_SIGN,
  AFTER_SPACE,
  CAPITAL_COLUMN,
  COLUMN,
  DATE_MARK,
  EVENTS,
  LETTERS,
  OPEN_END,
  OTHER_SIGN,
  OUTSIDE,
  rowOf,
  TWO_MARKS,
  TWO_SPACES,
  WORD_END,
} from './word-automaton'
import type { WordFeatures } from './word-features'

/** What a scan finds in each of some texts, by the index of the text. */
export interface ScannedTexts {
  /** The feature bits of each text. */
  readonly bits: number[]
  /** The word count of each text; undefined if it is uncertain, or if there are no `names`. */
  readonly words: (number | undefined)[]
  /** The key of the first letters of each paragraph or quote, as `hashOpening` gives it; 0 for other texts. */
  readonly openings: number[]
}

const encoder = /* @__PURE__ */ new TextEncoder()
/** Memory that every scan uses again, since its allocation costs more than the scan of a short story. Nothing reads it after the scan. */
const BUFFER = /* @__PURE__ */ new Uint8Array(1 << 16)

/**
 * Scans texts once. Returns their feature bits; records the offsets of their features in `table`.
 * If `names` is given, adds pairs of capitalized words to it, and the starts of words to `table`. Scans the UTF-8 bytes of all texts as one:
 * engines encode a text faster than they return its units one by one.
 */
export function scanTexts(
  texts: readonly ArticleText[],
  { automaton, always }: WordFeatures,
  table: FeaturePlaces,
  names: NamePairs | undefined,
): ScannedTexts {
  let joined = ''
  for (const { text } of texts) joined += `${text}\n`
  const most = joined.length * 3
  const bytes = most < BUFFER.length ? BUFFER : new Uint8Array(most + 1)
  const { written } = encoder.encodeInto(joined, bytes)
  bytes[written] = 0
  const { next, columns, bits, lengths, rest } = automaton
  const scanned: ScannedTexts = { bits: [], words: [], openings: [] }
  const words = table.clear(names ? (written >> 1) + 2 : 0)
  let wordsEnd = 0
  table.beginText()
  let state = OUTSIDE
  let text = 0
  let opening = 0 // first byte of the text
  let end = texts[0]?.text.length ?? 0 // of the text, in units of it
  let shift = 0 // bytes before the text, and those in excess of UTF-16 units
  let found = always
  let last = 0 // the last character beyond ASCII
  let lastEnd = 0 // and its end
  let isSure = true
  for (let i = 0; i < written; i++) {
    let from = state
    let column = columns[bytes[i] ?? 0] ?? 0
    state = next[from + (column & COLUMN)] ?? 0
    // the last byte, a line feed, is an event
    if (names)
      while (true) {
        words[wordsEnd] = i - shift
        wordsEnd += ((from - AFTER_SIGN) & (LETTERS - 1 - state)) >>> 31 // 1 for a letter or digit that opens a word
        if (state < EVENTS || (column >= CAPITAL_COLUMN && from < OPEN_END)) break
        from = state
        column = columns[bytes[++i] ?? 0] ?? 0
        state = next[from + (column & COLUMN)] ?? 0
      }
    else
      while (state >= EVENTS) {
        from = state
        column = columns[bytes[++i] ?? 0] ?? 0
        state = next[from + column] ?? 0
      }
    const unit = i - shift
    if (column >= CAPITAL_COLUMN) {
      const isNew = names?.addWord(bytes, i)
      if (isCapital(bytes[i + 1] ?? 0)) {
        table.addPlace(unit, TWO_CAPITALS)
        if (isNew) found |= TWO_CAPITALS
      }
      continue
    }
    if (state === WORD_END) {
      const row = rowOf(from)
      const length = lengths[row] ?? 0
      let seen = bits[row] ?? 0
      if ((seen & NOTE) !== 0 && !mayBeNote(bytes, i - length)) seen &= ~NOTE
      found |= seen
      if (seen !== 0) table.addPlace(unit - length, seen)
      state = next[(rest[row] ?? 0) + column] ?? 0
      if (state >= EVENTS) continue
    }
    if (state === OTHER_SIGN) {
      const isOutside = from < AFTER_SIGN
      const at = i
      let sign = bytes[i] ?? 0
      let twice = 0
      if (sign === LINE_FEED) {
        state = OUTSIDE
        if (unit !== end) continue
        const own = texts[text] as ArticleText // each text ends with a line feed
        const count = table.addWords(wordsEnd)
        scanned.words.push(names && isSure ? count : undefined)
        isSure = true
        scanned.bits.push(bitsInPart(found | openingBits(bytes, opening, own), own))
        scanned.openings.push(own.part === 'paragraph' || own.part === 'quote' ? hashOpening(bytes, opening, i) : 0)
        opening = i + 1
        table.beginText()
        text++
        shift += end + 1
        end = text < texts.length ? (texts[text] as ArticleText).text.length : 0
        found = always
        continue
      }
      state = isOutside ? OUTSIDE : AFTER_SIGN
      if (sign < 0x80) {
        if (sign === HYPHEN && closesNumericDate(bytes, i)) found |= NUMERIC_DATE
      } else {
        const size = sign < 0xe0 ? 2 : sign < 0xf0 ? 3 : 4
        sign &= size === 2 ? 0x1f : size === 3 ? 0xf : 0x7
        while (++i < at + size) sign = (sign << 6) | ((bytes[i] ?? 0) & 0x3f)
        shift += size === 2 ? 1 : 2
        if (sign < FAR && (CHARACTER_CLASS[sign] ?? 0) >= CAPITAL) {
          state = AFTER_SIGN
          if (names && isOutside) words[wordsEnd++] = unit
          if (CHARACTER_CLASS[sign] === CAPITAL) names?.addWord(bytes, at)
        } else if (sign === NO_BREAK_SPACE) state = OUTSIDE
        else if (!isPunctuation(sign)) {
          if (isOutside || sign >= FAR) isSure = false
          if (mayHaveCase(sign)) found |= LIKE_NAMES
        }
        if (sign === last && at === lastEnd && (sign === RAISED_COMMA || sign === TURNED_COMMA)) twice = QUOTATION_MARK
        last = sign
        lastEnd = i--
      }
      let seen = signs()[sign & SIGNS_MASK] ?? 0
      if (unit >= OPENING_REACH) seen &= ~(DASH | OPENING_BRACKET)
      else if ((seen & DASH) !== 0 && !isApart(bytes[i + 1] ?? 0)) seen &= ~DASH
      found |= seen | twice
      if ((seen & PLACED) !== 0) table.addPlace(unit, seen)
      else if (twice !== 0) table.addPlace(unit - 1, twice)
    } else if (state === TWO_SPACES) {
      state = AFTER_SPACE
      found |= TWO_SPACES_BIT
    } else {
      if (state === DATE_MARK && closesNumericDate(bytes, i)) found |= NUMERIC_DATE
      const mark = bytes[i]
      if (state === TWO_MARKS && mark === bytes[i - 1] && mark !== FULL_STOP && mark !== SLASH) {
        found |= QUOTATION_MARK
        table.addPlace(unit - 1, QUOTATION_MARK)
      }
      state = state === DATE_MARK ? AFTER_POINT : from === AFTER_MARK ? AFTER_MARK : AFTER_INNER_MARK
    }
  }
  return scanned
}

const LINE_FEED = 0x0a
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const SLASH = 0x2f
const TURNED_COMMA = 0x2018
const RAISED_COMMA = 0x2019
/** The first code unit of Thai. Scripts without spaces between words are all at or after it. */
const FAR = 0xe00

const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** Whether the sign at an offset may be the second of a numeric date: `30/02/2024`. One or two digits are before it, the same sign, and a digit. */
function closesNumericDate(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at - 2] === bytes[at] ? at - 2 : bytes[at - 3] === bytes[at] ? at - 3 : -1
  return isDigit(bytes[first - 1]) && isDigit(bytes[first + 1]) && isDigit(bytes[at - 1])
}

/** Whether a byte may be white space, or the first of a space beyond ASCII. */
const isApart = (byte: number): boolean => byte <= SPACE || byte >= 0x80

/** Whether a character beyond ASCII is punctuation and never part of a word: `“`, `—`, `«`, `£`. */
const isPunctuation = (sign: number): boolean =>
  (sign >= 0x2000 && sign < 0x2070) ||
  (sign > NO_BREAK_SPACE && sign < 0xaa) ||
  sign === 0xab ||
  sign === 0xbb ||
  sign === 0xbf

/** Whether a character may be a letter with case. Scripts from Hebrew to Burmese and of East Asia have no case. */
const mayHaveCase = (sign: number): boolean =>
  !((sign >= 0x590 && sign < 0x10a0) || (sign >= 0x2e80 && sign < 0xa640) || (sign >= 0xac00 && sign < 0xff00))

const NOTE = /* @__PURE__ */ textBit('privateNote')
const TWO_CAPITALS = /* @__PURE__ */ textBit('twoCapitals')
const LIKE_NAMES = /* @__PURE__ */ textBit('likeNames')
const TWO_SPACES_BIT = /* @__PURE__ */ textBit('twoSpaces')
const NUMERIC_DATE = /* @__PURE__ */ textBit('numericDate')
const QUOTATION_MARK = /* @__PURE__ */ textBit('quotationMark')
const DASH = /* @__PURE__ */ textBit('openingDash')
const OPENING_BRACKET = /* @__PURE__ */ textBit('openingBracket')
/** The bits of the character features whose offsets are recorded. */
const PLACED = /* @__PURE__ */ PLACED_SIGNS.reduce((bits, feature) => bits | textBit(feature), 0)

/** Number of units at the start of a text in which a dash counts as `openingDash`, and a bracket as `openingBracket`. */
const OPENING_REACH = 140

const SIGNS_MASK = 0x3fff
/** The feature bits of each character, at the index of its low 14 bits. */
const signs = /* @__PURE__ */ once((): Uint32Array => {
  const table = new Uint32Array(SIGNS_MASK + 1)
  for (const [feature, row] of rowsByFeature(SIGNS))
    for (const sign of row) {
      const slot = sign.charCodeAt(0) & SIGNS_MASK
      table[slot] = (table[slot] ?? 0) | textBit(feature)
    }
  return table
})
