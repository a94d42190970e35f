import { restrictionRoles } from '../lexicon/restrictions/roles'
import { once, words } from '../lexicon/words'
import { ENOUGH, flagsOfRole, HOLDS, ownStoryFlag, STEM_BITS, WEAK } from './core-flags'
import { foldWord, type RoleRow } from './role-words'

/** Number of slots of the table, a power of two: several times that of the words and stems, of which all languages have some 10,000. */
const SIZE = 1 << 15
const SHIFT = 17 // bits of a hash beside those of its slot
const BLOOM = 1 << 17 // bits of a set of hashes
const BLOOM_SHIFT = 15 // bits of a hash beside those of its bit
const STEM = 3 // minimum letters of a stem
const WORD_BITS = (1 << STEM_BITS) - 1
const ALONE = 3 // single letters in a row that suggest a spaced-out word: `E M B A R G O`

/** Quick tests of a text by its words. */
interface CoreFilters {
  /** Whether a text may have the words of a restriction. False is certain; true may be wrong. */
  mayContain(text: string): boolean
  /** Whether the opening of a text may be that of a note in whole sentences that holds the story. */
  mayHold(text: string): boolean
}

/**
 * Returns quick tests by the words of restrictions, those of rows among them.
 * They compare hashes of words, of 32 bits, and return true for any text with a letter that {@link LETTERS} lacks. Linear time, without
 * substrings. The table of hashes is built on first use, from the lists alone: most texts need no other table.
 */
export function coreFilters(rows: () => readonly RoleRow[]): CoreFilters {
  const filled = once(() => addRows(copyOf(coreTable()), rows()))
  const asking = once(() => otherWords([...Object.entries(restrictionRoles), ...rows()]))
  return {
    mayContain: (text) => isEnough(text, filled(), ENOUGH),
    mayHold: (text) =>
      isEnough(text.slice(0, OPENING), filled(), HOLDS) && (!OTHER_LETTER.test(text) || asking().test(text)),
  }
}
const OPENING = 160 // characters in which a note shows what it is
/** Letter that is not compared: of Devanagari, Thai and Chinese. */
const OTHER_LETTER = /[^\0-\u06ff\p{P}\p{S}\p{Zs}]/u

/** Returns a pattern of the words that ask, hold or withdraw, of the scripts that are not compared. */
function otherWords(rows: readonly RoleRow[]): RegExp {
  const asks = rows.filter(([role]) => /[PEKHhzjk]/.test(role)).flatMap(([, list]) => words(list))
  return new RegExp(asks.filter((word) => OTHER_LETTER.test(word)).join('|'))
}

/**
 * Whether a text may have the words of a certain restriction. `RestrictionVocabulary.mayContain` is the same test for possible ones.
 *
 * @example mayContainCore('Not for use before Monday') // true
 * @example mayContainCore('The ferries run again') // false
 */
export const mayContainCore = (text: string): boolean => isEnough(text, coreTable(), ENOUGH)

const END = 0x700 // of the scripts whose words are compared: Latin, Greek, Cyrillic, Hebrew, Arabic
const BREAK = 0
const OTHER = 0xffff

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
interface CoreTable {
  readonly letters: Uint16Array
  /** Hash of the word in each slot; 0 for an empty one. A word is in the slot of its hash, or in the first free one after it. */
  readonly hashes: Int32Array
  /** Flags of the word in each slot: of whole words, and of stems shifted by {@link STEM_BITS}. */
  readonly flags: Uint16Array
  /** Bits of the hashes of whole words, and of stems: most other words have none, and these sets stay in the cache of the processor. */
  readonly words: Int32Array
  readonly stems: Int32Array
}

/** Whether the words of a text have a set of flags that is enough. */
function isEnough(text: string, table: CoreTable, enough: readonly boolean[]): boolean {
  const { letters, words, stems } = table
  let found = 0
  let alone = 0
  let hash = 0
  let before = 0 // hash of the word before
  let hasAccent = false // or is in another alphabet
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    const letter = unit < END ? (letters[unit] as number) : isSign(unit) ? BREAK : OTHER
    if (letter === OTHER) return true
    if (unit >= 0xc0) {
      hasAccent = true
      if (unit >= FIRST_OTHER && (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1)))) return true
    }
    if (letter !== BREAK) {
      hash = step(hash, letter)
      length++
      if (length < STEM || !has(stems, hash)) continue
      found |= flagsOf(hash, table) >> STEM_BITS
    } else if (length > 0) {
      const pair = pairOf(before, hash)
      if (has(words, hash)) found |= flagsOf(hash, table) & WORD_BITS
      if (has(words, pair)) found |= flagsOf(pair, table) & WORD_BITS
      alone = length === 1 ? alone + 1 : 0
      if (alone === ALONE) return true
      before = hash
      hash = 0
      length = 0
    } else continue
    if (enough[found]) return true
  }
  return hasAccent && (found & WEAK) !== 0 // where endings stand for words, as in Hungarian `titkos hétfőig`, “secret until Monday”
}

/** Lowest unit of Greek and Cyrillic, whose letters may stand for Latin ones of the same shape. */
const FIRST_OTHER = 0x370

/** Whether a unit is a letter of ASCII; not: NaN, as outside a text. */
const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a unit is a dash, a quotation mark or another sign between words of any script; not: an invisible character. */
const isSign = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x2027) || unit === 0x20ac

const step = (hash: number, letter: number): number => (Math.imul(hash, 0x9e3779b1) + letter) | 0

/** Returns the hash of two words, one after the other. */
const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)) | 0

/** Spreads the bits of a hash, as short words have small ones. */
const spread = (hash: number): number => Math.imul(hash, 0x85ebca6b)

/** Whether a set may have a hash: false is certain. */
const has = (set: Int32Array, hash: number): boolean => {
  const bit = spread(hash) >>> BLOOM_SHIFT
  return ((set[bit >>> 5] as number) & (1 << (bit & 31))) !== 0
}

/** Adds a hash to a set. */
function addTo(set: Int32Array, hash: number): void {
  const bit = spread(hash) >>> BLOOM_SHIFT
  set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31))
}

/** Returns the slot of a hash: the one that has it, or the free one for it. */
function slotOf(hash: number, { hashes }: Pick<CoreTable, 'hashes'>): number {
  let slot = spread(hash) >>> SHIFT
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & (SIZE - 1)
  return slot
}

/** Returns the flags of a hash; 0 for an unknown one. */
const flagsOf = (hash: number, table: CoreTable): number => table.flags[slotOf(hash, table)] as number

/** Table of the words of certain restrictions. */
const coreTable = /* @__PURE__ */ once(
  (): CoreTable =>
    addRows(
      {
        letters: LETTERS(),
        hashes: new Int32Array(SIZE),
        flags: new Uint16Array(SIZE),
        words: new Int32Array(BLOOM / 32),
        stems: new Int32Array(BLOOM / 32),
      },
      Object.entries(restrictionRoles),
    ),
)

const copyOf = ({ letters, hashes, flags, words, stems }: CoreTable): CoreTable => ({
  letters,
  hashes: hashes.slice(),
  flags: flags.slice(),
  words: words.slice(),
  stems: stems.slice(),
})

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
  const { letters, hashes, flags, words, stems } = table
  let first = 0
  let hash = 0
  for (let at = 0; at < spelling.length; at++) {
    const unit = spelling.charCodeAt(at)
    if (unit >= END) return
    if (!isBetween(unit)) hash = step(hash, letters[unit] as number)
    else if (hash !== 0 && first !== 0) break
    else if (hash !== 0) {
      first = hash
      hash = 0
    }
  }
  const found = first === 0 || hash === 0 ? first | hash : pairOf(first, hash)
  const isStem = spelling.endsWith('*')
  const slot = slotOf(found, table)
  hashes[slot] = found
  flags[slot] = (flags[slot] as number) | (isStem ? bits << STEM_BITS : bits)
  addTo(isStem ? stems : words, found)
}

/** Whether a unit of a list is between words: any of ASCII but small letters. */
const isBetween = (unit: number): boolean => unit < 0x80 && (unit < 0x61 || unit > 0x7a)
