import { defineFlags } from '../text/define-flags'
import { endWithoutMarks, type Phrases } from './phrases'
import type { Tables } from './tables'

/**
 * Openings of the lines of a part: the phrases of `tables`, and `own`, words and signs separated by spaces, with `#` for a digit.
 * A short line that `contains` is true for may be the part whatever it opens with.
 */
export type PartOpeningRow<Part> = readonly [
  part: Part,
  tables: readonly PhraseTable[],
  own?: string | (() => string),
  contains?: (line: string) => boolean,
]

type PhraseTable = {
  [Key in keyof Tables]: Tables[Key] extends Phrases<unknown> | ReadonlyMap<string, unknown> ? Key : never
}[keyof Tables]

const CONTAINED = 120 // characters of a line whose whole text is tested
const ENDED = 400 // characters of a line that is recognized by its end
/** Marks that {@link foldLine} ignores at the start of a line. */
const LEADS = ' >|*-'

const ALL = -1

/** The bits of a part index, one for each row. */
export interface PartBits {
  /** The bit shared by all parts without a row; every line has it. */
  readonly any: number
  /** The bits of the rows, in order. */
  readonly rows: readonly number[]
}

/** Returns the bits for a number of rows. Throws for more than 30 rows. */
export function partBits(rows: number): PartBits {
  const flag = defineFlags('part')
  return { any: flag('any'), rows: Array.from({ length: rows }, (_, row) => flag(`row ${row}`)) }
}

/**
 * Tells by a few letters which parts a line may be, with one bit for each row.
 * It uses the first three letters and the last two, whatever their case, and for a few parts the words of a short line. A part whose bit is missing is certainly not there. A line that
 * opens with a
 * character beyond ASCII has all bits.
 */
export class PartIndex {
  readonly #openings = new Int32Array(27 << 10)
  readonly #signs = new Int32Array(0x80) // by the first character, if the first two are not letters
  readonly #ends = new Int32Array(27 << 5)
  readonly #contained: readonly (readonly [contains: (line: string) => boolean, bit: number])[]

  constructor(rows: readonly PartOpeningRow<unknown>[], tables: Tables) {
    const bits = partBits(rows.length)
    this.#openings.fill(bits.any)
    this.#signs.fill(bits.any)
    for (const [number, [, names, own = '']] of rows.entries())
      for (const cues of [
        (typeof own === 'string' ? own : own()).split(' '),
        ...names.map((name) => tables[name].keys()),
      ])
        for (const cue of cues) this.#add(cue.toLowerCase(), bits.rows[number] ?? bits.any)
    this.#contained = rows.flatMap(([, , , contains], number) =>
      contains ? [[contains, bits.rows[number] ?? bits.any] as const] : [],
    )
    for (const lead of LEADS) mark(this.#signs, lead.charCodeAt(0), ALL)
  }

  /** Adds an opening; one with a star before it is the end of a line. One of two letters goes with any third letter. */
  #add(phrase: string, bit: number): void {
    const cue = phrase.slice(behindThe(phrase))
    const first = letter(cue, 0)
    const second = letter(cue, 1)
    if (cue.startsWith('*')) mark(this.#ends, endOf(cue, cue.length), bit)
    else if (first && second)
      for (let third = 0; third < 27; third++) {
        if (cue.length < 3 || third === letter(cue, 2)) mark(this.#openings, (first << 10) | (second << 5) | third, bit)
      }
    else for (const sign of cue.startsWith('#') ? '#0123456789' : cue) mark(this.#signs, sign.charCodeAt(0), bit)
  }

  /** Returns the bits of the parts that a line may be. */
  partsOf(line: string): number {
    const at = behindThe(line)
    const unit = line.charCodeAt(at)
    if (unit >= 0x80) return ALL
    const first = letter(line, at)
    const second = letter(line, at + 1)
    const may = (
      first && second
        ? this.#openings[(first << 10) | (second << 5) | letter(line, at + 2)]
        : this.#signs[first ? first | 0x60 : unit]
    ) as number
    return line.length > ENDED ? may : may | (this.#ends[endOf(line, endWithoutMarks(line))] as number)
  }

  /** Returns the bits of {@link partsOf}, and of the parts whose words are anywhere in a short line. Slower. */
  partsIn(line: string): number {
    let may = this.partsOf(line)
    if (line.length <= CONTAINED)
      for (const [contains, bit] of this.#contained) if ((may & bit) === 0 && contains(line)) may |= bit
    return may
  }
}

function mark(table: Int32Array, at: number, bits: number): void {
  table[at] = (table[at] as number) | bits
}

/** Returns the number of an ASCII letter, 1 to 26. Returns 0 for any other character, and for none. */
function letter(text: string, at: number): number {
  const small = text.charCodeAt(at) | 0x20
  return small >= 0x61 && small <= 0x7a ? small & 0x1f : 0
}

/** Returns 4 for a line that opens with `The`, else 0. The word opens too many phrases to tell parts apart. */
const behindThe = (line: string): number =>
  letter(line, 0) === 20 && letter(line, 1) === 8 && letter(line, 2) === 5 && line.length > 3 && !letter(line, 3)
    ? 4
    : 0

const endOf = (text: string, end: number): number => (letter(text, end - 2) << 5) | letter(text, end - 1)
