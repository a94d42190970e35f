import { once } from '../../lexicon/words'
import * as kind from './kinds'

/** Classes of units beside the kinds of tokens: what makes up words and numbers, and what stands between. */
export const BLANK = 32
export const BREAK = 33
export const SMALL = 34
export const LARGE = 35
export const LETTER = 36 // of a script without capitals, and marks over letters
export const DIGIT = 37
export const APOSTROPHE = 38 // `’`, which closes quotations too
export const HIGH = 39 // the first half of a pair

/** Marks by the kind of token they make, where that hangs on nothing else. */
const MARKS: readonly (readonly [number, string])[] = [
  [kind.STOP, '.。．｡।॥۔։።෴'],
  [kind.ELLIPSIS, '…⋯'],
  [kind.SHOUT, '!?！？؟‼⁇⁈⁉;'],
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

/** The class of every UTF-16 unit. */
export const classes = once(() => {
  const table = new Uint8Array(65536).fill(kind.SYMBOL)
  mark(table, /[\p{L}\p{M}]+/gu, LETTER)
  mark(table, /\p{Lu}+/gu, LARGE)
  mark(table, /\p{Ll}+/gu, SMALL)
  mark(table, /\p{Nd}+/gu, DIGIT)
  mark(table, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu, kind.IDEOGRAPH)
  mark(table, /[\s\u200b]+/gu, BLANK)
  for (const [value, marks] of MARKS) for (const unit of marks) table[unit.charCodeAt(0)] = value
  table.fill(HIGH, 0xd800, 0xdc00)
  for (const unit of [0xad, 0x200c, 0x200d, 0x200e, 0x200f]) table[unit] = LETTER // joiners and soft hyphens stand inside words
  return table
})

/** Every unit of the basic plane but the surrogates, in order. */
const PLANE_SIZE = 0x10000

function mark(table: Uint8Array, pattern: RegExp, value: number): void {
  for (const { 0: run, index } of plane().matchAll(pattern)) table.fill(value, index, index + run.length)
}

const planeText = once(() => {
  const units = new Uint16Array(PLANE_SIZE).map((_, unit) => (unit >= 0xd800 && unit < 0xe000 ? 0 : unit))
  return {
    text: Array.from({ length: 16 }, (_, row) =>
      String.fromCharCode(...units.subarray(row << 12, (row + 1) << 12)),
    ).join(''),
  }
})
const plane = (): string => planeText().text

/** How a unit is looked up: in small letters, digits in ASCII, apostrophes alike. */
export const folds = once(() => {
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
