import type { Repair } from '../diagnostics/story'
import type { Span } from '../text/span'

/** A folded text for comparison, with the source offset of each character. */
export interface FoldedText {
  readonly text: string
  /** The offset in the source of each character, and as the last entry that of the end. Never decreasing. */
  readonly at: Int32Array
}

const SPACE = 0x20
const DOUBLE = 0x22
const SINGLE = 0x27
const BACKTICK = 0x60
const SOFT_HYPHEN = 0xad

/** Folded forms of UTF-16 units: quotation marks and apostrophes become ASCII ones, white space a space. */
const FOLDS: ReadonlyMap<number, number> = new Map([
  ...[...'“”„«»'].map((mark): [number, number] => [mark.charCodeAt(0), DOUBLE]),
  ...[...'‘’‚ʼ'].map((mark): [number, number] => [mark.charCodeAt(0), SINGLE]),
  ...[...'\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029'].map(
    (space): [number, number] => [space.charCodeAt(0), SPACE],
  ),
  ...[...'\u202F\u205F\u3000\uFEFF'].map((space): [number, number] => [space.charCodeAt(0), SPACE]),
])

/** Builds a folded text, one code unit at a time. */
class Folder {
  readonly #units: Uint16Array
  readonly #at: Int32Array
  #length = 0

  constructor(most: number) {
    this.#units = new Uint16Array(most)
    this.#at = new Int32Array(most + 1)
  }

  add(unit: number, from: number): void {
    const folded = (unit >= SPACE && unit < 0x80 ? unit : FOLDS.get(unit)) ?? unit
    const last = this.#units[this.#length - 1] ?? SPACE
    if (folded === SOFT_HYPHEN || (folded === SPACE && (this.#length === 0 || last === SPACE))) return
    const isSecond =
      this.#length > 0 &&
      ((last === BACKTICK && (folded === DOUBLE || folded === SINGLE || folded === BACKTICK)) ||
        (last === SINGLE && folded === SINGLE))
    if (isSecond) {
      this.#units[this.#length - 1] = DOUBLE // two single marks in a row are one double mark
      return
    }
    this.#units[this.#length] = folded
    this.#at[this.#length++] = from
  }

  finish(end: number): FoldedText {
    if (this.#units[this.#length - 1] === SPACE) this.#length--
    this.#at[this.#length] = end
    return { text: stringOf(this.#units.subarray(0, this.#length)), at: this.#at.subarray(0, this.#length + 1) }
  }
}

/** The number of units converted to text at once: engines limit the arguments of a call. */
const CHUNK = 8192

function stringOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let i = 0; i < units.length; i += CHUNK) parts.push(String.fromCharCode(...units.subarray(i, i + CHUNK)))
  return parts.join('')
}

/**
 * Folds a text with its repairs applied, for comparison. White space becomes single spaces; quotation marks and apostrophes of all shapes
 * become alike.
 */
export function foldCopy(text: string, repairs: readonly Repair[] = []): FoldedText {
  const folder = new Folder(repairs.reduce((length, repair) => length + repair.text.length, text.length))
  let from = 0
  for (const { start, end, text: by } of repairs) {
    if (start < from) continue
    for (let i = from; i < start; i++) folder.add(text.charCodeAt(i), i)
    for (let i = 0; i < by.length; i++) folder.add(by.charCodeAt(i), start)
    from = end
  }
  for (let i = from; i < text.length; i++) folder.add(text.charCodeAt(i), i)
  return folder.finish(text.length)
}

/** Converts a span of a folded copy to a span of its source. */
export const foldedSpan = ({ at }: FoldedText, start: number, end: number): Span => ({
  start: at[start] ?? 0,
  end: (at[Math.max(start, end - 1)] ?? 0) + 1,
})
