import { defineFlags } from '../text/define-flags'
import { endWithoutMarks, type Phrases } from './phrases'
import type { Tables } from './tables'

/**
 * Openings of the lines of a part, such as a byline: {@link PartIndex} rejects all other lines.
 * Without phrases and cues, a line may open with anything. `{ phrases: ['endMarks'], cues: '# ( [ nnn', longest: 40 }`
 */
export interface PartOpening {
  /** Names of the phrase tables whose phrases a line opens with. A phrase after a star, `* out`, is the end of a line. */
  readonly phrases?: readonly PhraseTable[]
  /** First letters of lines, up to three, or signs, separated by spaces: `eds # (`. `la.` is the whole word `la`, `#` a digit too. */
  readonly cues?: string | (() => string)
  /** Length in UTF-16 units up to which any line may be the part, whatever it opens with. */
  readonly anyUpTo?: number
  /** Maximum length of a line that may be the part, in UTF-16 units. */
  readonly longest?: number
  /** Whether the words of a restriction make any line the part. */
  readonly restricts?: boolean
}

type PhraseTable = {
  [Key in keyof Tables]: Tables[Key] extends Phrases<unknown> | ReadonlyMap<string, unknown> ? Key : never
}[keyof Tables]

const ENDED = 400 // characters of a line that is recognized by its end
/** Marks at the start of a line that {@link foldLine} ignores. */
const LEADS = ' >|*-'

const ALL = -1

const LENGTHS = 1024 // longer lines count as this long

/** Returns a bit for each of a number of parts, for use in a part index. Throws for more than 31. */
export function partBits(parts: number): readonly number[] {
  const flag = defineFlags('part')
  return Array.from({ length: parts }, (_, part) => flag(`part ${part}`))
}

/**
 * Tells quickly which parts of a story, such as a byline, a line may be.
 * It tests the length of the line, its first three letters and its last two, ignoring case. The result has one bit for each part; the line
 * is certainly none of the parts whose bits are missing. A line that opens with a character beyond ASCII gets all bits that its length
 * allows.
 */
export class PartIndex {
  readonly #openings = new Int32Array(27 << 10)
  readonly #signs = new Int32Array(0x80) // by the first character, if the first two are not letters
  readonly #ends = new Int32Array(27 << 5)
  /** Bits of the parts that the words of a restriction make any line. */
  readonly restricting: number
  /** Bits of the parts that open like a byline. */
  readonly bylines: number
  readonly #byLength = new Int32Array(LENGTHS + 1) // parts that allow the length
  readonly #anyByLength = new Int32Array(LENGTHS + 1) // parts that a line of the length may be whatever it opens with

  constructor(openings: readonly PartOpening[], tables: Tables) {
    const bits = partBits(openings.length)
    const bitsOf = (fits: (opening: PartOpening) => boolean | undefined): number =>
      openings.reduce((all, opening, part) => (fits(opening) ? all | (bits[part] as number) : all), 0)
    this.restricting = bitsOf(({ restricts }) => restricts)
    this.bylines = bitsOf(({ phrases }) => phrases?.includes('byline'))
    for (const [part, { phrases, cues, anyUpTo, longest }] of openings.entries()) {
      const bit = bits[part] as number
      addBits(this.#byLength, Math.min(longest ?? LENGTHS, LENGTHS), bit)
      const any = phrases || cues ? anyUpTo : LENGTHS
      if (any !== undefined) addBits(this.#anyByLength, Math.min(any, LENGTHS), bit)
      for (const name of phrases ?? []) for (const phrase of tables[name].keys()) this.#add(phrase.toLowerCase(), bit)
      for (const cue of (typeof cues === 'function' ? cues() : (cues ?? '')).split(' '))
        this.#add(cue.toLowerCase(), bit)
    }
    for (const lead of LEADS) addBits(this.#signs, lead.charCodeAt(0), ALL)
    for (const table of [this.#byLength, this.#anyByLength])
      for (let length = LENGTHS; length > 0; length--) addBits(table, length - 1, table[length] as number)
  }

  /** Adds an opening. With a star before it, it is the end of a line; an opening of two letters matches any third letter. */
  #add(phrase: string, bit: number): void {
    const cue = phrase.slice(leadingTheLength(phrase))
    const first = letter(cue, 0)
    const second = letter(cue, 1)
    if (cue.startsWith('*')) addBits(this.#ends, endingKey(cue, cue.length), bit)
    else if (first && second) {
      const opening = (first << 10) | (second << 5)
      if (cue.length >= 3) addBits(this.#openings, opening | letter(cue, 2), bit)
      else for (let third = 0; third < 27; third++) addBits(this.#openings, opening | third, bit)
    } else for (const sign of cue.startsWith('#') ? '#0123456789' : cue) addBits(this.#signs, sign.charCodeAt(0), bit)
  }

  /** Returns the bits of the parts that a line may be. `length` is that of the line in the copy, where it is longer. */
  partsOf(line: string, length: number = line.length): number {
    const size = Math.min(length, LENGTHS)
    const allowed = this.#byLength[size] as number
    const at = leadingTheLength(line)
    const unit = line.charCodeAt(at)
    if (unit >= 0x80) return allowed
    const first = letter(line, at)
    const second = letter(line, at + 1)
    const opening = (
      first && second
        ? this.#openings[(first << 10) | (second << 5) | letter(line, at + 2)]
        : this.#signs[first ? first | 0x60 : unit]
    ) as number
    const ending = line.length > ENDED ? 0 : (this.#ends[endingKey(line, endWithoutMarks(line))] as number)
    return (opening | ending | (this.#anyByLength[size] as number)) & allowed
  }
}

function addBits(table: Int32Array, at: number, bits: number): void {
  table[at] = (table[at] as number) | bits
}

/** Returns the number of an ASCII letter in the alphabet, 1 to 26; 0 for any other character, and at the end of the text. */
function letter(text: string, at: number): number {
  const small = text.charCodeAt(at) | 0x20
  return small >= 0x61 && small <= 0x7a ? small & 0x1f : 0
}

/**
 * Returns 4, the length of `The `, for a line that opens with the word; 0 for any other line.
 * The index skips the word, as too many phrases open with it.
 */
const leadingTheLength = (line: string): number =>
  letter(line, 0) === 20 && letter(line, 1) === 8 && letter(line, 2) === 5 && line.length > 3 && !letter(line, 3)
    ? 4
    : 0

const endingKey = (text: string, end: number): number => (letter(text, end - 2) << 5) | letter(text, end - 1)
