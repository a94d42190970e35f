import { type WordList, words } from '../../lexicon/words'
import type { CalendarWords } from '../calendar'
import { textBit } from './text-bit'
import { REPORTING_WORDS, rowsByFeature, type TextFeature, WORDS } from './text-features'

/**
 * Returns the key of a word in the hash table: its last letters, five bits each, combined with its length.
 * Different words may have the same key. A rule then tries its pattern at a word that it cannot match.
 */
export const wordKey = (letters: number, length: number): number => letters ^ Math.imul(length, 0x61c88647)

/** The number of slots of the hash table; few are used. */
export const SLOTS = 1 << 12
/** Returns the bit of a word’s key in the filter; half of it is the first slot to try. */
export const wordFilterBit = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 19

/** A hash table from words to feature bits. A key is in its slot, or in a later one before the next empty slot. */
export interface WordFeatures {
  /** A set of bits: clear for most words that are not in the table. It is small enough to stay in the cache of the processor. */
  readonly filter: Int32Array
  readonly keys: Int32Array
  readonly bits: Uint32Array
  /** The bits of features with a word without ASCII letters, which the table cannot detect; they are set for every text. */
  readonly always: number
  /** The bits of features whose offsets cannot be recorded. They have a word that does not start with an ASCII letter. */
  readonly unplaced: number
}

const plain = new WeakMap<CalendarWords, WordFeatures>()
const withStyle = new WeakMap<CalendarWords, WordFeatures>()

/**
 * Returns the hash table of the words of features, with the month and weekday names of a calendar. Cached by calendar.
 * The words of reporting are left out without `hasStyle`.
 */
export function wordFeatures(calendar: CalendarWords, hasStyle: boolean): WordFeatures {
  const known = hasStyle ? withStyle : plain
  let found = known.get(calendar)
  if (!found) {
    const { months, weekdays } = calendar
    const filter = new Int32Array(SLOTS >> 4)
    const keys = new Int32Array(SLOTS)
    const bits = new Uint32Array(SLOTS)
    let always = 0
    let unplaced = 0
    const add = (feature: TextFeature, word: string): void => {
      const match = /[a-z]+/.exec(word)
      const letters = match?.[0]
      if (match?.index !== 0) unplaced |= textBit(feature)
      if (letters === undefined) always |= textBit(feature)
      else {
        let packed = 0
        for (let i = 0; i < letters.length; i++) packed = (packed << 5) | (letters.charCodeAt(i) & 0x1f)
        const key = wordKey(packed, letters.length)
        const bit = wordFilterBit(key)
        filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
        let slot = bit >>> 1
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % SLOTS
        keys[slot] = key
        bits[slot] = (bits[slot] ?? 0) | textBit(feature)
      }
    }
    for (const [feature, row] of rowsByFeature<WordList | (() => WordList)>(
      hasStyle ? { ...WORDS, ...REPORTING_WORDS } : WORDS,
    ))
      for (const word of words(typeof row === 'function' ? row() : row)) add(feature, word)
    for (const [feature, names] of [
      ['month', months],
      ['weekday', weekdays],
    ] as const)
      for (const name of names.keys()) {
        add(feature, name)
        if (name.startsWith('i')) add(feature, name.slice(1)) // İyun
      }
    found = { filter, keys, bits, always, unplaced }
    known.set(calendar, found)
  }
  return found
}
