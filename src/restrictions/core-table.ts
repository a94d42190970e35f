import { restrictionRoles } from '../lexicon/restrictions/roles'
import { once, words } from '../lexicon/words'
import { flagsOfRole, ownStoryFlag, STEM_BITS } from './core-flags'
import { foldWord, type RoleRow } from './role-words'

/* Table of the words of restrictions, by hashes of 32 bits. */

/** Number of slots of the table, a power of two: several times that of the words and stems, of which all languages have some 10,000. */
const SIZE = 1 << 15
const SHIFT = 17 // bits of a hash beside those of its slot
const BLOOM_BITS = 16 // of the number of a bit in a set of hashes
export const STEM = 3 // minimum letters of a stem
export const OPENED = 4 // letters by which most words are known to be none of the table
const OPENING_BITS = 13 // of the number of an entry by these letters
const LENGTHS = 8 // lengths that are told apart: up to 4, 5, 6 …, 11 or more
export const END = 0x700 // of the scripts whose words are compared: Latin, Greek, Cyrillic, Hebrew, Arabic
export const BREAK = 0
export const OTHER = 0xffff

/**
 * The letter that each UTF-16 unit is in a folded word, such as `e` for `É`; {@link BREAK} for a mark between words, and {@link OTHER} for a
 * character that is not compared.
 */
const LETTERS = /* @__PURE__ */ once(() =>
  Uint16Array.from({ length: END }, (_, unit) => {
    const letter = foldWord(String.fromCharCode(unit).toUpperCase()) // so that both forms of a Greek sigma are one
    return /^\p{L}$/u.test(letter) ? letter.charCodeAt(0) : unit < 0xc0 && unit !== SOFT_HYPHEN ? BREAK : OTHER
  }),
)
const SOFT_HYPHEN = 0xad

/** Flags of words by the hash of their letters, and the sets of all hashes. */
export interface CoreTable {
  readonly letters: Uint16Array
  /** Hash of the word in each slot; 0 for an empty one. A word is in the slot of its hash, or in the first free one after it. */
  readonly hashes: Int32Array
  /** Flags of the word in each slot: of whole words, and of stems shifted by {@link STEM_BITS}. */
  readonly flags: Uint16Array
  /** Bits of the hashes of whole words and of pairs of words: most others have none, and this set stays in the cache of the processor. */
  readonly words: Int32Array
  /** Bits of the hashes of the first words of pairs. */
  readonly firsts: Int32Array
  /** Bits of the hashes of stems of three letters. */
  readonly shortStems: Int32Array
  /**
   * The lengths of the words and stems of the table, as bits, by the first letters up to {@link OPENED}. One in three words of prose opens
   * as some word of the table does; few have its length too.
   */
  readonly lengths: Uint16Array
}

/** Bits of {@link CoreTable.lengths} that a word of each length has to have one of: those of words of its length, of stems up to it. */
export const MATCHES: Uint16Array = /* @__PURE__ */ Uint16Array.from({ length: OPENED + LENGTHS }, (_, length) => {
  const at = lengthBit(length)
  return (1 << at) | (length < OPENED ? 0 : ((2 << at) - 1) << LENGTHS)
})
/** Index of the last entry of {@link MATCHES}, for all longer words. */
export const LONGEST: number = OPENED + LENGTHS - 1

function lengthBit(length: number): number {
  return Math.min(Math.max(length - OPENED, 0), LENGTHS - 1)
}

/** Returns the bit of the stems of a length, of 4 or more letters, in {@link CoreTable.lengths}. */
export const stemBit = (length: number): number => 1 << (lengthBit(length) + LENGTHS)

/** Returns the index of an opening in {@link CoreTable.lengths}. */
export const openingSlot = (hash: number): number => spread(hash) >>> (32 - OPENING_BITS)

export const step = (hash: number, letter: number): number => (Math.imul(hash, 0x9e3779b1) + letter) | 0

/** Returns the hash of two words, one after the other. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)) | 0

/** Spreads the bits of a hash, as short words have small ones. */
const spread = (hash: number): number => Math.imul(hash, 0x85ebca6b)

/** Whether a set may have a hash: false is certain. */
export const has = (set: Int32Array, hash: number): boolean => {
  const bit = (spread(hash) >>> (32 - BLOOM_BITS)) & (set.length * 32 - 1)
  return ((set[bit >>> 5] as number) & (1 << (bit & 31))) !== 0
}

/** Adds a hash to a set. */
function addTo(set: Int32Array, hash: number): void {
  const bit = (spread(hash) >>> (32 - BLOOM_BITS)) & (set.length * 32 - 1)
  set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31))
}

/** Returns the slot of a hash: the one that has it, or the free one for it. */
function slotOf(hash: number, { hashes }: Pick<CoreTable, 'hashes'>): number {
  let slot = spread(hash) >>> SHIFT
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & (SIZE - 1)
  return slot
}

/** Returns the flags of a hash; 0 for an unknown one. */
export const flagsOf = (hash: number, table: CoreTable): number => table.flags[slotOf(hash, table)] as number

/** Table of the words of certain restrictions. */
export const coreTable = /* @__PURE__ */ once(
  (): CoreTable =>
    addRows(
      {
        letters: LETTERS(),
        hashes: new Int32Array(SIZE),
        flags: new Uint16Array(SIZE),
        words: new Int32Array(1 << (BLOOM_BITS - 5)),
        firsts: new Int32Array(1 << 9),
        shortStems: new Int32Array(1 << 7),
        lengths: new Uint16Array(1 << OPENING_BITS),
      },
      Object.entries(restrictionRoles),
    ),
)

/** Returns a copy of a table with the words of rows too. */
export const withRows = (
  { letters, hashes, flags, words, firsts, shortStems, lengths }: CoreTable,
  rows: readonly RoleRow[],
): CoreTable =>
  addRows(
    {
      letters,
      hashes: hashes.slice(),
      flags: flags.slice(),
      words: words.slice(),
      firsts: firsts.slice(),
      shortStems: shortStems.slice(),
      lengths: lengths.slice(),
    },
    rows,
  )

/** Adds the words and stems of rows to a table, and returns it. A word of several roles has the flags of all. */
function addRows(table: CoreTable, rows: readonly RoleRow[]): CoreTable {
  for (const [role, list] of rows) {
    const bits = flagsOfRole(role)
    if (bits === 0) continue
    for (const word of words(list)) addWord(table, word, bits | ownStoryFlag(role, word))
  }
  return table
}

/**
 * Adds a word, a stem with a star at its end, or the first two words of a phrase, as a text with the phrase has those beside each other.
 * A word with letters that are not compared is left out: a text that has them passes the test anyway.
 */
function addWord(table: CoreTable, spelling: string, bits: number): void {
  const { letters, hashes, flags, words, firsts } = table
  const isStem = spelling.endsWith('*')
  const to = isStem ? spelling.length - 1 : spelling.length
  let first = 0
  let hash = 0
  let opening = 0
  let length = 0
  for (let at = 0; at <= to; at++) {
    const unit = at < to ? spelling.charCodeAt(at) : 0
    if (unit >= END) return
    if (!isBetween(unit)) {
      hash = step(hash, letters[unit] as number)
      if (++length <= OPENED) opening = hash
      continue
    }
    if (length === 0) continue
    addLength(table, opening, length, isStem && at === to)
    if (first !== 0 || at === to) break
    first = hash
    hash = 0
    length = 0
  }
  const found = first === 0 || hash === 0 ? first | hash : pairOf(first, hash)
  const slot = slotOf(found, table)
  hashes[slot] = found
  flags[slot] = (flags[slot] as number) | (isStem ? bits << STEM_BITS : bits)
  if (isStem && length === STEM) addTo(table.shortStems, found)
  if (!isStem) addTo(words, found)
  if (found !== first && found !== hash) addTo(firsts, first)
}

/** Adds the length of a word or stem to those by its opening. */
function addLength({ lengths }: CoreTable, opening: number, length: number, isStem: boolean): void {
  const slot = openingSlot(opening)
  lengths[slot] = (lengths[slot] as number) | (isStem ? stemBit(length) : 1 << lengthBit(length))
}

/** Whether a unit of a list is between words: any of ASCII but small letters. */
const isBetween = (unit: number): boolean => unit < 0x80 && (unit < 0x61 || unit > 0x7a)
