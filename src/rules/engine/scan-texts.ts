import { once } from '../../lexicon/words'
import { CAPITAL, CHARACTER_CLASS } from '../../text/characters'
import type { ArticleText } from './article-texts'
import type { CapitalizedWords } from './capitalized-words'
import type { FeaturePlaces } from './feature-places'
import { hashOpening } from './hash-opening'
import { openingBits } from './opening-bits'
import { textBit } from './text-bit'
import { PAIRS, PLACED_SIGNS, rowsByFeature, SIGNS, type TextFeature } from './text-features'
import { SLOTS, type WordFeatures, wordFilterBit, wordKey } from './word-features'

/** What a scan finds in each of some texts, by the index of the text. */
export interface ScannedTexts {
  /** The feature bits of each text. */
  readonly bits: number[]
  /** The word count of each text; undefined if it is uncertain. */
  readonly words: (number | undefined)[]
  /** The key of the first letters of each text, as `hashOpening` gives it. */
  readonly openings: number[]
}

const encoder = /* @__PURE__ */ new TextEncoder()
/** Memory that every scan uses again, since its allocation costs more than the scan of a short story. Nothing reads it after the scan. */
const BUFFER = /* @__PURE__ */ new Uint8Array(1 << 16)

/**
 * Scans texts once. Returns their feature bits and word counts; records the offsets of their features and words in `table`.
 * Adds their capitalized words to `names`, if given. Scans the UTF-8 bytes of all texts as one: engines encode a text faster than they
 * return its units one by one.
 */
export function scanTexts(
  texts: readonly ArticleText[],
  { filter, keys, bits, always }: WordFeatures,
  table: FeaturePlaces,
  names: CapitalizedWords | undefined,
): ScannedTexts {
  let joined = ''
  for (const { text } of texts) joined += `${text}\n`
  const most = joined.length * 3
  const bytes = most < BUFFER.length ? BUFFER : new Uint8Array(most + 1)
  const { written } = encoder.encodeInto(joined, bytes)
  bytes[written] = 0
  const { numbers, signs, pairs } = tables()
  const scanned: ScannedTexts = { bits: [], words: [], openings: [] }
  const words = table.clear((written >> 1) + 2)
  let wordsEnd = 0
  table.beginText()
  names?.beginText(0)
  let text = 0
  let opening = 0 // first byte of the text
  let end = lengthAt(texts, 0) // of the text, in units of it
  let shift = 0 // bytes before the text, and those in excess of UTF-16 units
  let found = always
  let counted = false // whether this run of characters already has a letter or a digit
  let sure = true
  let before = -1 // key of the previous word, if only spaces separate it from this one
  let last = 0 // the previous character, if it is no letter or digit
  let nameEnd = -1 // end of the last capitalized word
  for (let i = 0; i < written; ) {
    const byte = bytes[i] ?? 0
    const first = numbers[byte] ?? 0
    if (first !== 0) {
      const start = i
      let letters = first
      for (let letter = numbers[bytes[++i] ?? 0] ?? 0; letter !== 0; letter = numbers[bytes[++i] ?? 0] ?? 0)
        letters = (letters << 5) | letter
      const word = wordKey(letters, i - start)
      if (word === before) found |= DOUBLED_WORD
      let seen = 0
      const bit = wordFilterBit(word)
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0)
        for (let slot = bit >>> 1; keys[slot] !== 0; slot = (slot + 1) % SLOTS)
          if (keys[slot] === word) seen |= bits[slot] ?? 0
      found |= seen
      if (byte <= CAPITAL_Z || start === nameEnd) {
        if (byte <= CAPITAL_Z && i - start > 1 && (bytes[start + 1] ?? 0) <= CAPITAL_Z) {
          seen |= TWO_CAPITALS
          if (start !== nameEnd) found |= TWO_CAPITALS
        }
        if (names) {
          if (start === nameEnd) names.extend(bytes, start, i)
          else names.begin(bytes, start, i, start === nameEnd + 1 && bytes[nameEnd] === SPACE, start - shift)
        }
        nameEnd = i
      }
      if (seen !== 0) table.addPlace(start - shift, seen)
      if (!counted) words[wordsEnd++] = start - shift
      counted = bytes[i] !== SPACE
      before = word
      last = 0
      if (!counted) {
        last = SPACE
        i++
      }
      continue
    }
    const at = i++
    if (byte <= SPACE) {
      counted = false
      if (byte === SPACE) {
        if (last === SPACE) found |= TWO_SPACES
        last = SPACE
        continue
      }
      before = -1
      last = 0
      if (byte !== LINE_FEED || at - shift !== end) continue
      scanned.bits.push(found | openingBits(bytes, opening, texts[text]))
      const count = table.addWords(wordsEnd)
      scanned.words.push(sure ? count : undefined)
      scanned.openings.push(hashOpening(bytes, opening, at))
      opening = i
      table.beginText()
      text++
      shift += end + 1
      end = lengthAt(texts, text)
      names?.beginText(text)
      found = always
      sure = true
      nameEnd = -1
      continue
    }
    const unit = at - shift
    before = -1
    if (byte >= ZERO && byte <= NINE) {
      if (!counted) words[wordsEnd++] = unit
      counted = true
      last = 0
      found |= FIGURE
      let sign = bytes[i] ?? 0
      while (sign >= ZERO && sign <= NINE) sign = bytes[++i] ?? 0
      if ((sign === FULL_STOP || sign === HYPHEN || sign === SLASH) && opensNumericDate(bytes, i)) found |= NUMERIC_DATE
      continue
    }
    let sign = byte
    if (byte >= 0x80) {
      sign = byte < 0xe0 ? byte & 0x1f : byte < 0xf0 ? byte & 0xf : 0x10
      for (const end = i + (byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3); i < end; i++)
        sign = (sign << 6) | ((bytes[i] ?? 0) & 0x3f)
      shift += byte < 0xe0 ? 1 : 2
      if (sign === NO_BREAK_SPACE) counted = false
      else if (sign < FAR && (CHARACTER_CLASS[sign] ?? 0) >= CAPITAL) {
        if (!counted) words[wordsEnd++] = unit
        counted = true
        if (at === nameEnd) {
          names?.extend(bytes, at, i)
          nameEnd = i
        } else if (CHARACTER_CLASS[sign] === CAPITAL) {
          names?.begin(bytes, at, i, at === nameEnd + 1 && bytes[nameEnd] === SPACE, unit)
          nameEnd = i
        }
      } else if (!isPunctuation(sign)) {
        if (!counted || sign >= FAR) sure = false
        if (mayHaveCase(sign)) found |= LIKE_NAMES
      }
    }
    if (at === nameEnd && (sign === APOSTROPHE || sign === HYPHEN || sign === RAISED_COMMA)) {
      names?.extend(bytes, at, i)
      nameEnd = i
    }
    let seen = signs[sign & SIGNS_MASK] ?? 0
    if ((seen & DASH) !== 0 && !(unit < DASH_REACH && isApart(bytes[i] ?? 0))) seen &= ~DASH
    const twice = sign === last ? (pairs[sign & SIGNS_MASK] ?? 0) : 0
    found |= seen | twice
    if ((seen & PLACED) !== 0) table.addPlace(unit, seen)
    else if ((twice & PLACED) !== 0) table.addPlace(unit - 1, twice)
    last = sign
  }
  return scanned
}

const lengthAt = (texts: readonly ArticleText[], at: number): number => texts[at]?.text.length ?? 0

const LINE_FEED = 0x0a
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const ZERO = 0x30
const NINE = 0x39
const CAPITAL_Z = 0x5a
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const SLASH = 0x2f
const RAISED_COMMA = 0x2019
/** The first code unit of Thai. Scripts without spaces between words are all at or after it. */
const FAR = 0xe00

/** Whether a separator after a digit, at an offset, may be the first of a numeric date: `30/02/2024`. It occurs again after one or two digits. */
function opensNumericDate(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0
  return next >= ZERO && next <= NINE && (bytes[at + 2] === bytes[at] || bytes[at + 3] === bytes[at])
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

const TWO_CAPITALS = /* @__PURE__ */ textBit('twoCapitals')
const LIKE_NAMES = /* @__PURE__ */ textBit('likeNames')
const DOUBLED_WORD = /* @__PURE__ */ textBit('doubledWord')
const TWO_SPACES = /* @__PURE__ */ textBit('twoSpaces')
const FIGURE = /* @__PURE__ */ textBit('figure')
const NUMERIC_DATE = /* @__PURE__ */ textBit('numericDate')
const DASH = /* @__PURE__ */ textBit('openingDash')
/** The bits of the character features whose offsets are recorded. */
const PLACED = /* @__PURE__ */ PLACED_SIGNS.reduce((bits, feature) => bits | textBit(feature), 0)

/** Number of units at the start of a text in which a dash counts as `openingDash`. */
const DASH_REACH = 140

const SIGNS_MASK = 0x3fff
interface FeatureTables {
  /** ASCII letters as numbers from 1, ignoring case; 0 for all other bytes. */
  readonly numbers: Uint8Array
  /** The feature bits of each character, at the index of its low 14 bits. */
  readonly signs: Uint32Array
  /** The feature bits of each character when doubled, at the index of its low 14 bits. */
  readonly pairs: Uint32Array
}

const tables = /* @__PURE__ */ once((): FeatureTables => {
  const numbers = new Uint8Array(0x100)
  for (let letter = 1; letter <= 26; letter++) numbers[0x40 + letter] = numbers[0x60 + letter] = letter
  return { numbers, signs: bySign(SIGNS), pairs: bySign(PAIRS) }
})

function bySign(rows: Readonly<Partial<Record<TextFeature, string>>>): Uint32Array {
  const table = new Uint32Array(SIGNS_MASK + 1)
  for (const [feature, signs] of rowsByFeature(rows))
    for (const sign of signs) {
      const slot = sign.charCodeAt(0) & SIGNS_MASK
      table[slot] = (table[slot] ?? 0) | textBit(feature)
    }
  return table
}
