import { once } from '../../lexicon/words'
import * as kind from './kinds'

/** Classes of UTF-16 units that are not also kinds of tokens: those of letters, digits and spaces. */
export const SPACE = 32
export const BREAK = 33
export const SMALL = 34
export const CAPITAL_LETTER = 35
export const LETTER = 36 // of a script without capitals, and combining marks
export const DIGIT = 37
export const APOSTROPHE = 38 // `’`, which also closes quotations
export const HIGH = 39 // the first half of a surrogate pair

/** Punctuation marks by class. Most classes are also the kind of the token that such a mark becomes. */
const MARKS: readonly (readonly [number, string])[] = [
  [kind.STOP, '.。．｡।॥۔։።෴'],
  [kind.ELLIPSIS, '…⋯'],
  [kind.EXCLAMATION, '!?！？؟‼⁇⁈⁉;'],
  [kind.COMMA, ',，、،﹐､'],
  [kind.SEMICOLON, ';；؛'],
  [kind.COLON, ':：﹕'],
  [kind.DASH, '–—―‒─－'],
  [kind.HYPHEN, '-‐‑_־'],
  [kind.OPEN, '([{（［｛【〔〈《'],
  [kind.CLOSE, ')]}）］｝】〕〉》'],
  [kind.QUOTE, `"'\`´＂`],
  [kind.OPEN_QUOTE, '“‘„‚«‹「『﹁‟‛〝'],
  [kind.CLOSE_QUOTE, '”»›」』﹂〞〟'],
  [kind.SLASH, '/／'],
  [BREAK, '\n\r\u0085\u2028\u2029'],
  [APOSTROPHE, '’'],
]

/*
 * The entry of a unit is one number: its folded form in the lowest 16 bits, its class above them, and bits that a loop over a word tests
 * for all its units at once.
 */
/** Mask that takes the folded form from an entry of `UNIT_CLASSES`: the unit in lower case, as an ASCII digit or straight apostrophe. */
export const FOLDED = 0xffff
/** Bit in the entry of a unit that may be inside a word if letters follow: an apostrophe. */
export const JOINS = 1 << 22
/** Lowest entry that a letter or digit can have. Each has one of the bits `HAS_…`, and other units have none of them. */
export const IN_WORD = 1 << 23
export const HAS_SMALL = 1 << 23
export const HAS_LARGE = 1 << 24
export const HAS_DIGIT = 1 << 26

const CLASS_AT = 16

/** Returns the class in an entry of `UNIT_CLASSES`. It is a token kind such as `COMMA`, or one of the classes above, such as `SMALL`. */
export const classOf = (unit: number): number => (unit >> CLASS_AT) & 63

const withClass = (cls: number): number =>
  (cls << CLASS_AT) | (cls >= SMALL && cls <= DIGIT ? HAS_SMALL << (cls - SMALL) : 0)

const PLANE_SIZE = 0x10000 // UTF-16 units, surrogates included
const BLOCK = 8 // bits of a unit’s number in its block; most stories have units of two or three blocks
const BLOCK_SIZE = 1 << BLOCK
const GENERAL_PUNCTUATION = 0x2000 // first unit of the block with the quotation marks and dashes of most stories

/**
 * Table with an entry for every UTF-16 unit: its folded form, its class and its `HAS_…` bits in one number.
 * It is filled block by block, as most texts have few kinds of letters. An entry of 0 is not yet known: {@link entryOf} returns it.
 */
export const UNIT_CLASSES = once(() => new Int32Array(PLANE_SIZE))

/**
 * Table of the folded form of each UTF-16 unit: lower case, ASCII digits, straight apostrophe.
 * An entry of 0 is not yet known: {@link foldedOf} returns it. The blocks of all texts that were tokenised are filled.
 */
export const FOLDED_UNITS = once(() => new Uint16Array(PLANE_SIZE))

/** Returns the entry of a unit in {@link UNIT_CLASSES}, after filling its block. */
export function entryOf(unit: number): number {
  fillBlock(unit >> BLOCK)
  return UNIT_CLASSES()[unit] ?? 0
}

/** Fills the entries of the 256 units of a block. */
function fillBlock(block: number): void {
  const first = block << BLOCK
  const table = UNIT_CLASSES()
    .subarray(first, first + BLOCK_SIZE)
    .fill(withClass(kind.SYMBOL))
  const text = textOfBlock(first)
  if (first === 0) {
    markCharacters(table, text, /[\xaa\xba]/g, LETTER)
    markCharacters(table, text, /[A-Z\xc0-\xd6\xd8-\xde]+/g, CAPITAL_LETTER)
    markCharacters(table, text, /[a-z\xb5\xdf-\xf6\xf8-\xff]+/g, SMALL)
    markCharacters(table, text, /[0-9]+/g, DIGIT)
  } else if (first === GENERAL_PUNCTUATION)
    markCharacters(table, text, /[\u2071\u207f\u2090-\u209c]|[\u20d0-\u20f0]/g, LETTER)
  else markByUnicode(table, text)
  markCharacters(table, text, /[\s\u200b]+/g, SPACE)
  for (const [cls, marks] of MARKS) markUnits(table, first, marks, cls)
  if (first >= 0xd800 && first < 0xdc00) table.fill(withClass(HIGH))
  markUnits(table, first, JOINERS, LETTER)
  const fold = foldBlock(first)
  for (let at = 0; at < BLOCK_SIZE; at++) table[at] = (table[at] as number) | (fold[at] as number)
  for (const mark of "'’") {
    const at = mark.charCodeAt(0) - first
    if (at >= 0 && at < BLOCK_SIZE) table[at] = (table[at] as number) | JOINS
  }
}

/** Joiners and soft hyphens, which may be inside words. */
const JOINERS = '\xad\u200c\u200d\u200e\u200f'

/** Marks the characters of a block. Patterns of Unicode classes take long to make, and even to compile a function with them takes 0.7 ms. */
function markByUnicode(table: Int32Array, text: string): void {
  markCharacters(table, text, /[\p{L}\p{M}]+/gu, LETTER)
  markCharacters(table, text, /\p{Lu}+/gu, CAPITAL_LETTER)
  markCharacters(table, text, /\p{Ll}+/gu, SMALL)
  markCharacters(table, text, /\p{Nd}+/gu, DIGIT)
  markCharacters(table, text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu, kind.IDEOGRAPH)
}

function markCharacters(table: Int32Array, text: string, pattern: RegExp, cls: number): void {
  for (const { 0: run, index } of text.matchAll(pattern)) table.fill(withClass(cls), index, index + run.length)
}

/** Sets the class of those of some units that are in the block. */
function markUnits(table: Int32Array, first: number, units: string, cls: number): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units.charCodeAt(at) - first
    if (unit >= 0 && unit < BLOCK_SIZE) table[unit] = withClass(cls)
  }
}

/** Returns the units of a block in order as a text, with 0 for surrogates. */
const textOfBlock = (first: number): string =>
  String.fromCharCode(...Array.from({ length: BLOCK_SIZE }, (_, at) => (isSurrogate(first + at) ? 0 : first + at)))

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000

/** Returns the folded form of a unit, after filling its block of {@link FOLDED_UNITS}. */
export const foldedOf = (unit: number): number => foldBlock((unit >> BLOCK) << BLOCK)[unit % BLOCK_SIZE] ?? 0

/** Fills the folded forms of the units of a block, given by its first unit, and returns them. Makes no pattern of a Unicode class. */
function foldBlock(first: number): Uint16Array {
  const table = FOLDED_UNITS().subarray(first, first + BLOCK_SIZE)
  if (table[1] !== 0) return table
  for (let at = 0; at < BLOCK_SIZE; at++) table[at] = smallOf(first + at)
  for (let digit = 0; digit < 10; digit++) foldUnit(table, WIDE_ZERO + digit - first, 0x30 + digit)
  for (const mark of '’‘ʼ`´') foldUnit(table, mark.charCodeAt(0) - first, 0x27)
  return table
}

/** Returns a capital in lower case; other units unchanged, such as a letter that is half a capital: `ǅ`. */
function smallOf(unit: number): number {
  const letter = String.fromCharCode(unit)
  const small = letter.toLowerCase()
  if (small === letter || letter.toUpperCase() !== letter || CASED_SIGNS.test(letter)) return unit
  return small.length === 1 ? small.charCodeAt(0) : letter === 'İ' ? 0x69 : unit
}

/** Roman numerals and letters in circles: they have case, but are no letters. */
const CASED_SIGNS = /[\u2160-\u216f\u24b6-\u24cf]/

const WIDE_ZERO = 0xff10 // full-width digit

function foldUnit(table: Uint16Array, at: number, folded: number): void {
  if (at >= 0 && at < BLOCK_SIZE) table[at] = folded
}
