import { unitAt } from '../text/unit-at'
import { type PartOpening, partBits } from './part-opening'
import type { Tables } from './tables'

/* The bits of parts by how a line opens and ends, in one array: of all openings of three letters, then of all signs, then of all endings. */

const LETTERS = 27 // of ASCII, and none
/** Offset of the bits by the first character, for lines whose first two are not letters. */
export const SIGNS = LETTERS << 10
/** Offset of the bits by the last two letters. */
export const ENDS = SIGNS + 0x80
/** Length of the array. */
export const INDEX_LENGTH = ENDS + (LETTERS << 5)
/** Marks at the start of a line that `foldLine` ignores. */
const LEADS = ' >|*-'
const ALL = -1

/** Returns the bits of the parts that a line may be, by its first three letters, its first sign and its last two letters. */
export function indexOpenings(openings: readonly PartOpening[], tables: Tables): Int32Array {
  const parts = new Int32Array(INDEX_LENGTH)
  const bits = partBits(openings.length)
  for (const [part, { phrases, cues }] of openings.entries()) {
    const bit = bits[part] as number
    for (const name of phrases ?? [])
      for (const phrase of tables[name].keys()) addOpening(parts, phrase.toLowerCase(), bit)
    for (const cue of (typeof cues === 'function' ? cues() : (cues ?? '')).split(' '))
      addOpening(parts, cue.toLowerCase(), bit)
  }
  for (const lead of LEADS) addBits(parts, SIGNS + lead.charCodeAt(0), ALL)
  return parts
}

/** Adds an opening. With a star before it, it is the end of a line; an opening of two letters matches any third letter. */
function addOpening(parts: Int32Array, phrase: string, bit: number): void {
  const cue = phrase.slice(leadingTheLength(phrase))
  const first = letter(cue, 0)
  const second = letter(cue, 1)
  if (cue.startsWith('*')) addBits(parts, ENDS + endingKey(cue, cue.length), bit)
  else if (first && second) {
    const opening = (first << 10) | (second << 5)
    if (cue.length >= 3) addBits(parts, opening | letter(cue, 2), bit)
    else for (let third = 0; third < LETTERS; third++) addBits(parts, opening | third, bit)
  } else
    for (const sign of cue.startsWith('#') ? '#0123456789' : cue) {
      const unit = sign.charCodeAt(0)
      if (unit < ENDS - SIGNS) addBits(parts, SIGNS + unit, bit)
    }
}

/** Adds bits to those at a place of a table. */
export function addBits(table: Int32Array, at: number, bits: number): void {
  table[at] = (table[at] as number) | bits
}

/** Returns the number of an ASCII letter in the alphabet, 1 to 26; 0 for any other character, and at the end of the text. */
export function letter(text: string, at: number): number {
  const small = unitAt(text, at) | 0x20
  return small >= 0x61 && small <= 0x7a ? small & 0x1f : 0
}

/**
 * Returns 4, the length of `The `, for a line that opens with the word; 0 for any other line.
 * The index skips the word, as too many phrases open with it.
 */
export const leadingTheLength = (line: string): number =>
  letter(line, 0) === 20 && letter(line, 1) === 8 && letter(line, 2) === 5 && line.length > 3 && !letter(line, 3)
    ? 4
    : 0

export const endingKey = (text: string, end: number): number => (letter(text, end - 2) << 5) | letter(text, end - 1)
