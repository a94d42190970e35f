import { BUCKETS, type WordBuckets } from '../lexicon/word-buckets'
import { flagsOfRole, ownStoryFlag, STEM_BITS } from './core-flags'

/* Table of the words of restrictions, by hashes of 32 bits. It has the words of a bucket when a text first has a word that may be one. */

/** Number of slots of the table, a power of two: several times that of the words and stems, of which all languages have some 10,000. */
const SIZE = 1 << 15
const SHIFT = 17 // bits of a hash beside those of its slot
const SET = 1 << 16 // bits of a set of hashes
const SET_SHIFT = 16 // bits of a hash beside those of its bit
const OPENINGS = 1 << 16 // entries of the table of first letters
const OPENING_SHIFT = 16 // bits of a hash beside those of its entry
const FACTOR = 0x9e3779b1
const SPREAD = 0x85ebca6b
export const STEM = 3 // minimum letters of a stem
export const OPENED = 4 // letters by which most words are known to start with no stem
export const END = 0x700 // of the scripts whose words are compared: Latin, Greek, Cyrillic, Hebrew, Arabic
export const BREAK = 0
export const OTHER = 0xffff

/** In {@link CoreTable.letters}, a unit beyond ASCII that no text had yet: see {@link foldUnit}. */
const UNKNOWN = 0xfffe

/** Returns the letters of the units in ASCII, with {@link UNKNOWN} for the others. */
function newLetters(): Uint16Array {
  const letters = new Uint16Array(END).fill(UNKNOWN)
  for (let unit = 0; unit < ASCII; unit++) letters[unit] = isBetween(unit | CASE) ? BREAK : unit | CASE
  return letters
}

/**
 * Returns the letter that a UTF-16 unit below {@link END} is in a word that `foldWord` folds, such as `e` for `É`; {@link BREAK} for a mark
 * between words, and {@link OTHER} for a character that is not compared. Most copies have few units beyond ASCII.
 */
export function foldUnit({ letters }: CoreTable, unit: number): number {
  const known = letters[unit] as number
  if (known !== UNKNOWN) return known
  const capital = String.fromCharCode(unit).toUpperCase() // so that both forms of a Greek sigma are one
  const small = capital.toLowerCase()
  const letter = small
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
  if (letter.length === 1 && unit !== TATWEEL && (small !== capital || LETTER.test(letter))) {
    const code = letter.charCodeAt(0)
    return (letters[unit] = code === DOTLESS_I ? SMALL_I : code === D_WITH_STROKE ? SMALL_D : code)
  }
  return (letters[unit] = unit < 0xc0 && unit !== SOFT_HYPHEN ? BREAK : OTHER)
}
const LETTER = /\p{L}/u
// letters that fold without a mark of their own
const DOTLESS_I = 0x131
const SMALL_I = 0x69
const D_WITH_STROKE = 0x111
const SMALL_D = 0x64
const TATWEEL = 0x640 // a stretched line between letters of Arabic
const ASCII = 0x80
const CASE = 0x20 // bit that small letters of ASCII have, and capitals lack
const SOFT_HYPHEN = 0xad

/** Flags of words by the hash of their letters, and the sets of all hashes. */
export interface CoreTable {
  /** The letter that each unit is in a word, see {@link foldUnit}. */
  readonly letters: Uint16Array
  /**
   * Slots of two numbers, beside each other so that one look into memory reads both: the hash of a word, 0 for an empty slot, and its flags,
   * of whole words, and of stems shifted by {@link STEM_BITS}. A word is in the slot of its hash, or in the first free one after it.
   */
  readonly slots: Int32Array
  /** Bits of the hashes of whole words, and of pairs: most other words have none, and these sets stay in the cache of the processor. */
  readonly words: Int32Array
  readonly pairs: Int32Array
  readonly stems: Int32Array
  /**
   * What words and stems have, by their first letters up to {@link OPENED}: their lengths, see {@link LENGTHS}, {@link IS_STEM},
   * {@link IS_FIRST} and {@link IS_SECOND}. One look into this small table excludes most words.
   */
  readonly openings: Uint8Array
  /** Whether the table has the words of a bucket, which a text must not be compared with before: see {@link readBucket}. */
  readonly isRead: Uint8Array
  readonly source: WordBuckets
}

/** Flags in {@link CoreTable.openings}: a stem, and the first and second word of a pair. The lower bits are for lengths of words. */
export const IS_STEM = 0x20
export const IS_FIRST = 0x40
export const IS_SECOND = 0x80
/** Flag of a word by its length, at most 9, in {@link CoreTable.openings}. */
const LENGTHS: readonly number[] = [1, 1, 1, 1, 1, 2, 4, 8, 8, 16]
export const LONGEST = 9
/** Flags of which an opening has one for a word of a length, at most {@link LONGEST}, to be looked up: that of its length, or of a stem. */
export const MATCHES: readonly number[] = /* @__PURE__ */ LENGTHS.map((flag, length) =>
  length < STEM ? flag : flag | IS_STEM,
)

/** Returns the index of first letters in {@link CoreTable.openings}. They are the bytes of one number, see {@link withOpening}. */
export const openingSlot = (opening: number): number => spread(opening) >>> OPENING_SHIFT

/** Returns first letters with one more after them. `length` is their number before, less than {@link OPENED}. */
export const withOpening = (opening: number, letter: number, length: number): number =>
  (opening + (letter << (8 * length))) | 0

export const step = (hash: number, letter: number): number => (Math.imul(hash, FACTOR) + letter) | 0

/** Returns the hash of two words, one after the other. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)) | 0

/** Spreads the bits of a hash, as short words have small ones. */
const spread = (hash: number): number => Math.imul(hash, SPREAD)

/** Returns the bit of a hash in a set: 0 if the set does not have it, and perhaps 1 for another hash than those that were added. */
export const bitOf = (set: Int32Array, hash: number): number => {
  const bit = spread(hash) >>> SET_SHIFT
  return ((set[bit >>> 5] as number) >>> (bit & 31)) & 1
}

/** Returns the index of the slot of a hash: the one that has it, or the free one for it. */
function slotOf(hash: number, { slots }: CoreTable): number {
  let slot = (Math.imul(hash, SPREAD) >>> SHIFT) * 2
  while (slots[slot] !== hash && slots[slot] !== 0) slot = (slot + 2) & (2 * SIZE - 1)
  return slot
}

/** Returns the flags of a hash; 0 for an unknown one. */
export const flagsOf = (hash: number, table: CoreTable): number => table.slots[slotOf(hash, table) + 1] as number

/** Returns a table of the words of buckets, the names of whose lists are roles. It is filled bucket by bucket. */
export const coreTable = (words: WordBuckets): CoreTable => ({
  letters: newLetters(),
  slots: new Int32Array(2 * SIZE),
  words: new Int32Array(SET / 32),
  pairs: new Int32Array(SET / 32),
  stems: new Int32Array(SET / 32),
  openings: new Uint8Array(OPENINGS),
  isRead: new Uint8Array(BUCKETS),
  source: words,
})

/** Adds the words of a bucket. A word of several roles has the flags of all. */
export function readBucket(table: CoreTable, bucket: number): void {
  table.isRead[bucket] = 1
  const named = table.source(bucket)
  let role = ''
  let bits = 0
  let own = 0
  for (let at = 0; at < named.length; at += 2) {
    if (named[at] !== role) {
      role = named[at] as string
      bits = flagsOfRole(role)
      own = bits | ownStoryFlag(role)
    }
    const word = named[at + 1] as string
    if (bits !== 0) addWord(table, word, word.length > SHORTEST_OWN ? own : bits)
  }
}

/**
 * Adds a word, a stem with a star at its end, or the first two words of a phrase, as a text with the phrase has those beside each other.
 * A word with letters that are not compared is left out: a text that has them passes the test anyway. It calls little, as V8 does not optimize
 * it before the first text is read.
 */
function addWord(table: CoreTable, word: string, bits: number): void {
  const { letters, slots } = table
  const end = word.length
  const hasStar = word.charCodeAt(end - 1) === STAR
  let firstHash = 0
  let firstOpening = 0
  let firstLength = 0
  let hash = 0
  let opening = 0
  let length = 0
  let at = 0
  for (; at < end; at++) {
    const unit = word.charCodeAt(at)
    if (unit >= END) return
    const letter = unit < ASCII ? (letters[unit] as number) : foldUnit(table, unit)
    if (letter !== BREAK) {
      hash = (Math.imul(hash, FACTOR) + letter) | 0
      if (length < OPENED) opening = (opening + (letter << (8 * length))) | 0
      length++
    } else if (length > 0 && firstLength > 0) break
    else if (length > 0) {
      firstHash = hash
      firstOpening = opening
      firstLength = length
      hash = opening = length = 0
    }
  }
  const hasSecond = firstLength > 0 && length > 0
  const endsInStem = hasSecond && hasStar && at === end - 1
  const isPair = hasSecond && !endsInStem
  const isStem = hasStar && (!hasSecond || (endsInStem && length > firstLength))
  if (isPair) addOpening(table, opening, IS_SECOND)
  // no set has pairs of a word and a stem, so the longer one stands for both: `corregi*` for `no corregi*`, `anul` for `anul·l*`
  const usesLast = firstLength === 0 || (endsInStem && isStem)
  const found = isPair ? pairOf(firstHash, hash) : usesLast ? hash : firstHash
  const slot = slotOf(found, table)
  slots[slot] = found
  slots[slot + 1] = (slots[slot + 1] as number) | (isStem ? bits << STEM_BITS : bits)
  const bit = Math.imul(found, SPREAD) >>> SET_SHIFT
  const set = isStem ? table.stems : isPair ? table.pairs : table.words
  set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31))
  const ownLength = usesLast ? length : firstLength
  const ownOpening = usesLast ? opening : firstOpening
  const flag = isPair ? IS_FIRST : isStem ? IS_STEM : LENGTHS[Math.min(ownLength, LONGEST)]
  addOpening(table, ownOpening, flag as number)
  if (isStem && ownLength === STEM)
    for (let unit = 0; unit < END; unit++)
      addOpening(table, withOpening(ownOpening, foldUnit(table, unit), ownLength), IS_STEM)
}

function addOpening({ openings }: CoreTable, opening: number, flag: number): void {
  const slot = Math.imul(opening, SPREAD) >>> OPENING_SHIFT
  openings[slot] = (openings[slot] as number) | flag
}

const STAR = 0x2a
const SHORTEST_OWN = 4 // letters of a word for the sender that cannot be that for its story too: `our`

/** Whether a unit is between words: any of ASCII but small letters. */
const isBetween = (unit: number): boolean => unit < 0x80 && (unit < 0x61 || unit > 0x7a)
