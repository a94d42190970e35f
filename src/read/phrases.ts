/** A phrase that opens a line, and what it means. */
export interface Opening<V> {
  readonly value: V
  /** How much of the line it takes, in UTF-16 units. */
  readonly length: number
}

interface Row<V> {
  readonly text: string
  readonly value: V
}

/**
 * Phrases that lines are held against, whole or at their start. `#` in a phrase stands for a number, `*` at its end or start for anything.
 */
export class Phrases<V> {
  readonly #whole = new Map<string, V>()
  readonly #starts = new Map<number, Row<V>[]>() // by the first two units
  readonly #ends = new Map<number, Row<V>[]>() // by the last two
  readonly #openers = new Map<number, Row<V>[]>() // by the first two units

  add(phrase: string, value: V): void {
    const text = phrase.toLowerCase()
    const bare = text.replace(/\*/g, '').trim()
    if (!bare) return
    if (text.endsWith('*')) bucket(this.#starts, keyOf(bare), bare, value)
    else if (text.startsWith('*')) bucket(this.#ends, keyOf(bare.slice(-2)), bare, value)
    else if (!this.#whole.has(trim(bare))) this.#whole.set(trim(bare), value)
    bucket(this.#openers, keyOf(bare), bare, value)
  }

  /** The phrases, those that stand at the end of a line with a star before them. */
  *keys(): Generator<string> {
    for (const rows of this.#openers.values()) for (const { text } of rows) yield trim(text)
    for (const rows of this.#ends.values()) for (const { text } of rows) yield `*${text}`
  }

  /** What a whole line means, folded by {@link foldLine}; undefined when no phrase fits it. */
  line(folded: string): V | undefined {
    const whole = this.#whole.get(folded)
    if (whole !== undefined) return whole
    for (const row of this.#starts.get(keyOf(folded)) ?? NONE) if (folded.startsWith(row.text)) return row.value
    for (const row of this.#ends.get(keyOf(folded.slice(-2))) ?? NONE) if (folded.endsWith(row.text)) return row.value
    return undefined
  }

  /** The longest phrase that opens a line and ends at the end of a word; the line in small letters, see {@link openingOf}. */
  opening(line: string): Opening<V> | undefined {
    const rows = this.#openers.get(keyOf(line))
    if (!rows) return undefined
    let best: Opening<V> | undefined
    for (const { text, value } of rows) {
      const { length } = text
      if (best && length <= best.length) continue
      if (line.startsWith(text) && !(WORD.test(text.charAt(length - 1)) && WORD.test(line.charAt(length)))) {
        best = { value, length }
      }
    }
    return best
  }
}

const NONE: readonly never[] = []
const OPENING = 80

/** The start of a line in small letters and with plain apostrophes, as the openings of phrases are held against it. */
export const openingOf = (line: string): string =>
  plain((line.length > OPENING ? line.slice(0, OPENING) : line).toLowerCase())

/** `editor’s note` is written `editor's note` in the lists. */
const plain = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text)

/** Phrases are sorted by their first two units. */
const keyOf = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1)

/** A line as phrases are held against it: small letters, numbers as `#`, one blank for many, no stops and marks at the ends. */
export function foldLine(line: string): string {
  const text = plain(line.toLowerCase())
  return trim(UNEVEN.test(text) ? text.replace(NUMBERS, '#').replace(BLANKS, ' ') : text)
}

/** A figure, two blanks in a row, or one that is no plain blank. */
const UNEVEN = /\d|[^\S ]| {2}/
const NUMBERS = /\d+(?:[.,]\d+)*/g
const BLANKS = /\s+/g
const WORD = /^[\p{L}\p{N}]$/u
const STARTS = new Set([...' >»›•|*-'].map((mark) => mark.charCodeAt(0)))

const ENDS = new Set([...' .:…»›>|!-'].map((mark) => mark.charCodeAt(0)))

/** Where a line ends but for the stops and marks behind it. */
export function bareEnd(line: string): number {
  let end = line.length
  while (end > 0 && ENDS.has(line.charCodeAt(end - 1))) end--
  return end
}

function trim(text: string): string {
  const end = bareEnd(text)
  let start = 0
  while (start < end && STARTS.has(text.charCodeAt(start))) start++
  return text.slice(start, end)
}

function bucket<V>(rows: Map<number, Row<V>[]>, key: number, text: string, value: V): void {
  const list = rows.get(key)
  if (list) list.push({ text, value })
  else rows.set(key, [{ text, value }])
}
