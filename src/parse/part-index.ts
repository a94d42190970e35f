import { addBits, ENDS, endingKey, leadingTheLength, letter, SIGNS } from './index-openings'
import { type PartOpening, partBits } from './part-opening'
import { endWithoutMarks } from './phrases'

const ENDED = 400 // characters of a line that is recognized by its end
const LENGTHS = 1024 // longer lines count as this long

/**
 * Tells quickly which parts of a story, such as a byline, a line may be.
 * It tests the length of the line, its first three letters and its last two, ignoring case. The result has one bit for each part; the line
 * is certainly none of the parts whose bits are missing. A line that opens with a character beyond ASCII gets all bits that its length
 * allows.
 */
export class PartIndex {
  readonly #openings: Int32Array // by the first three letters
  readonly #signs: Int32Array // by the first character, if the first two are not letters
  readonly #ends: Int32Array // by the last two letters
  /** Bits of the parts that the words of a restriction make any line. */
  readonly restricting: number
  /** Bits of the parts that open like a byline. */
  readonly bylines: number
  readonly #byLength = new Int32Array(LENGTHS + 1) // parts that allow the length
  readonly #anyByLength = new Int32Array(LENGTHS + 1) // parts that a line of the length may be whatever it opens with

  /** Makes the index of openings. `parts` has the bits of {@link indexOpenings}. */
  constructor(openings: readonly PartOpening[], parts: Int32Array) {
    this.#openings = parts.subarray(0, SIGNS)
    this.#signs = parts.subarray(SIGNS, ENDS)
    this.#ends = parts.subarray(ENDS)
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
    }
    for (const table of [this.#byLength, this.#anyByLength])
      for (let length = LENGTHS; length > 0; length--) addBits(table, length - 1, table[length] as number)
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
