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

/** Table with an entry for every UTF-16 unit: its folded form, its class and its `HAS_…` bits in one number. */
export const UNIT_CLASSES = once(() => {
  const table = new Int32Array(PLANE_SIZE).fill(withClass(kind.SYMBOL))
  markCharacters(table, /[\p{L}\p{M}]+/gu, LETTER)
  markCharacters(table, /\p{Lu}+/gu, CAPITAL_LETTER)
  markCharacters(table, /\p{Ll}+/gu, SMALL)
  markCharacters(table, /\p{Nd}+/gu, DIGIT)
  markCharacters(table, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu, kind.IDEOGRAPH)
  markCharacters(table, /[\s\u200b]+/gu, SPACE)
  for (const [cls, marks] of MARKS) for (const unit of marks) table[unit.charCodeAt(0)] = withClass(cls)
  table.fill(withClass(HIGH), 0xd800, 0xdc00)
  for (const unit of [0xad, 0x200c, 0x200d, 0x200e, 0x200f]) table[unit] = withClass(LETTER) // joiners and soft hyphens may be inside words
  const fold = FOLDED_UNITS()
  for (let unit = 0; unit < PLANE_SIZE; unit++) table[unit] = (table[unit] ?? 0) | (fold[unit] ?? 0)
  for (const unit of "'’") table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | JOINS
  return table
})

const PLANE_SIZE = 0x10000 // UTF-16 units, surrogates included

function markCharacters(table: Int32Array, pattern: RegExp, cls: number): void {
  for (const { 0: run, index } of plane().matchAll(pattern)) table.fill(withClass(cls), index, index + run.length)
}

/** A text of all UTF-16 units in order, with 0 for the surrogates. Patterns are matched against it to find all units of a class. */
const planeText = once(() => {
  const units = new Uint16Array(PLANE_SIZE).map((_, unit) => (unit >= 0xd800 && unit < 0xe000 ? 0 : unit))
  return {
    text: Array.from({ length: 16 }, (_, row) =>
      String.fromCharCode(...units.subarray(row << 12, (row + 1) << 12)),
    ).join(''),
  }
})
const plane = (): string => planeText().text

/** Table of the folded form of each UTF-16 unit: lower case, ASCII digits, straight apostrophe. */
export const FOLDED_UNITS = once(() => {
  const table = new Uint16Array(PLANE_SIZE)
  for (let unit = 0; unit < PLANE_SIZE; unit++) table[unit] = unit
  for (const { 0: letter, index } of plane().matchAll(/\p{Lu}/gu)) {
    const small = letter.toLowerCase()
    table[index] = small.length === 1 ? small.charCodeAt(0) : letter === 'İ' ? 0x69 : index
  }
  for (let digit = 0; digit < 10; digit++) table[0xff10 + digit] = 0x30 + digit
  for (const unit of '’‘ʼ`´') table[unit.charCodeAt(0)] = 0x27
  return table
})
