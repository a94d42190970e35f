import type { Article } from '../../article'
import { once } from '../../lexicon/words'
import { CAPITAL, CHARACTER_CLASS } from '../../text/characters'
import { calendarWordsOf } from '../calendar'
import { articleTexts } from './article-texts'
import { CapitalizedWords } from './capitalized-words'
import { textBit } from './feature-bits'
import { FeaturePlaces } from './feature-places'
import { PAIRS, PLACED_SIGNS, rowsByFeature, SIGNS, type TextFeature } from './text-features'
import type { TextIndex } from './text-index'
import { SLOTS, type WordFeatures, wordFeatures, wordKey, wordSlot } from './word-features'

/**
 * Indexes the texts of an article in one pass: the features that rules look for, their places and the word counts.
 * Scans UTF-8 bytes: engines encode a whole text faster than they return its units one by one.
 */
export function indexTexts(article: Article): TextIndex {
  const texts = articleTexts(article)
  const features = wordFeatures(calendarWordsOf(article.language))
  let units = 0
  for (const { text } of texts) units += text.length
  const places = new FeaturePlaces(units)
  const names = NAMES
  names.clear()
  const bits: number[] = []
  const words: (number | undefined)[] = []
  let all = 0
  for (let i = 0; i < texts.length; i++) {
    places.beginText()
    names.beginText(i)
    const scanned = scanText(texts[i]?.text ?? '', features, places, names)
    words.push(scanned.words)
    bits.push(scanned.bits)
    all |= scanned.bits
  }
  if (names.mayBeVariants(texts)) all |= LIKE_NAMES
  return { article, texts, all, bits, unplaced: features.unplaced, words, places }
}

const encoder = /* @__PURE__ */ new TextEncoder()
/*
 * Memory that every call of `indexTexts` uses again, since its allocation costs more than the scan of a short story. Nothing reads it after
 * `indexTexts` returns, and no rule runs before that.
 */
const NAMES = /* @__PURE__ */ new CapitalizedWords()
const BUFFER = /* @__PURE__ */ new Uint8Array(1 << 16)

interface ScannedText {
  /** The word count of the text; undefined if it is uncertain. */
  readonly words: number | undefined
  readonly bits: number
}

/** Scans one text. Returns its feature bits and word count; records the offsets of its features, and its capitalized words. */
function scanText(
  text: string,
  { keys, bits, always }: WordFeatures,
  places: FeaturePlaces,
  names: CapitalizedWords,
): ScannedText {
  const most = text.length * 3
  const bytes = most < BUFFER.length ? BUFFER : new Uint8Array(most + 1)
  const { written } = encoder.encodeInto(text, bytes)
  bytes[written] = 0
  const { numbers, signs, pairs } = tables()
  let found = always
  let count = 0
  let counted = false // whether this run of characters already has a letter or a digit
  let sure = true
  let before = -1 // key of the previous word, if a single space separates it from this one
  let last = 0 // the previous character
  let nameEnd = -1 // end of the last capitalized word
  let more = 0 // bytes so far in excess of UTF-16 units
  for (let i = 0; i < written; ) {
    const byte = bytes[i] ?? 0
    const first = numbers[byte] ?? 0
    if (first !== 0) {
      const start = i++
      let letters = first
      for (let letter = numbers[bytes[i] ?? 0] ?? 0; letter !== 0; letter = numbers[bytes[i] ?? 0] ?? 0) {
        letters = (letters << 5) | letter
        i++
      }
      const word = wordKey(letters, i - start)
      let seen = 0
      for (let slot = wordSlot(word); keys[slot] !== 0; slot = (slot + 1) % SLOTS)
        if (keys[slot] === word) seen |= bits[slot] ?? 0
      if (word === before) found |= DOUBLED_WORD
      const capitals = byte <= CAPITAL_Z && i - start > 1 && (bytes[start + 1] ?? 0) <= CAPITAL_Z ? TWO_CAPITALS : 0
      if (start === nameEnd) {
        names.extend(bytes, start, i)
        nameEnd = i
      } else if (byte <= CAPITAL_Z) {
        seen |= capitals
        names.begin(bytes, start, i, start === nameEnd + 1 && bytes[nameEnd] === SPACE, start - more)
        nameEnd = i
      }
      found |= seen
      if ((seen | capitals) !== 0) places.addPlace(start - more, seen | capitals)
      before = word
      if (!counted) {
        count++
        places.addWord(start - more)
      }
      counted = true
      last = 0
      continue
    }
    let sign = byte
    const unit = i - more
    const at = i++
    if (byte >= 0x80) {
      sign = byte < 0xe0 ? byte & 0x1f : byte < 0xf0 ? byte & 0xf : 0x10
      for (const end = i + (byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3); i < end; i++)
        sign = (sign << 6) | ((bytes[i] ?? 0) & 0x3f)
      more += byte < 0xe0 ? 1 : 2
      if (sign === NO_BREAK_SPACE) counted = false
      else if (sign < FAR && (CHARACTER_CLASS[sign] ?? 0) >= CAPITAL) {
        if (!counted) {
          count++
          places.addWord(unit)
        }
        counted = true
        if (at === nameEnd) {
          names.extend(bytes, at, i)
          nameEnd = i
        } else if (CHARACTER_CLASS[sign] === CAPITAL) {
          names.begin(bytes, at, i, at === nameEnd + 1 && bytes[nameEnd] === SPACE, unit)
          nameEnd = i
        }
      } else if (!isPunctuation(sign)) {
        if (!counted || sign >= FAR) sure = false
        if (mayHaveCase(sign)) found |= LIKE_NAMES
      }
    } else if (byte <= SPACE) counted = false
    else if (byte >= ZERO && byte <= NINE) {
      if (!counted) {
        count++
        places.addWord(unit)
      }
      counted = true
    }
    if (at === nameEnd && (sign === APOSTROPHE || sign === HYPHEN || sign === RAISED_COMMA)) {
      names.extend(bytes, at, i)
      nameEnd = i
    }
    if (byte !== SPACE) before = -1
    const seen = signs[sign & SIGNS_MASK] ?? 0
    const twice = sign === last ? (pairs[sign & SIGNS_MASK] ?? 0) : 0
    found |= seen | twice
    if ((seen & PLACED) !== 0) places.addPlace(unit, seen)
    else if ((twice & PLACED) !== 0) places.addPlace(unit - 1, twice)
    last = sign
  }
  return { words: sure ? count : undefined, bits: found }
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const ZERO = 0x30
const NINE = 0x39
const CAPITAL_Z = 0x5a
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const RAISED_COMMA = 0x2019
/** The first code unit of Thai. Scripts without spaces between words are all at or after it. */
const FAR = 0xe00
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
/** The bits of the character features whose offsets are recorded. */
const PLACED = /* @__PURE__ */ PLACED_SIGNS.reduce((bits, feature) => bits | textBit(feature), 0)

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
