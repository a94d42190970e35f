/** A lookup table of phrases that open a text, each with a value. Keyed by the first two characters. */
export interface OpeningTable<Value> {
  readonly rows: ReadonlyMap<string, readonly TextOpening<Value>[]>
  /** A filter by two ASCII letters and the character after them: whether any phrase starts so. Rejects most texts. */
  readonly glance: Uint8Array
}

interface TextOpening<Value> {
  readonly text: string
  /** Whether anything may follow the phrase; if not, `closes` must match the rest. */
  readonly open: boolean
  /** A string that must occur somewhere after the phrase. */
  readonly holds: string
  readonly closes: RegExp
  readonly value: Value
}

/** Lower-case phrases, their value, and the pattern of the text after a phrase. A phrase with a star needs no pattern. */
export type OpeningRow<Value> = readonly [phrases: readonly string[], value: Value, closes: RegExp]

const REACH = 160 // characters of a text searched for a phrase and its `holds`

/**
 * Returns the lookup table of some phrases.
 * Anything may follow a phrase that ends with a star; after `get our *newsletter` the text must contain that word.
 */
export function createOpeningTable<Value>(rows: Iterable<OpeningRow<Value>>): OpeningTable<Value> {
  const found = new Map<string, TextOpening<Value>[]>()
  for (const [phrases, value, closes] of rows)
    for (const phrase of phrases) {
      const [text = '', holds] = phrase.split(/ ?\*/)
      const row = { text, open: holds !== undefined, holds: holds ?? '', closes, value }
      const same = found.get(text.slice(0, 2))
      if (same) same.push(row)
      else found.set(text.slice(0, 2), [row])
    }
  const glance = new Uint8Array(1 << 15)
  for (const rows of found.values())
    for (const { text } of rows) {
      const key = openingOf(text, 0)
      if (text.length > 2) glance[key] = 1
      else for (let third = 0; third < 1 << 5; third++) glance[key | third] = 1
    }
  return { rows: found, glance }
}

/** Returns the key of two ASCII letters and the character after them. Ignores case; 0 without two letters. */
function openingOf(text: string, at: number): number {
  const [one, other, third] = [letterAt(text, at), letterAt(text, at + 1), letterAt(text, at + 2)]
  return one && other ? (one << 10) | (other << 5) | third : 0
}

/** Returns an ASCII letter as a number from 1; 0 for any other character. Ignores case. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) | 0x20
  return unit >= 0x61 && unit <= 0x7a ? unit & 0x1f : 0
}

/** Returns the value of the phrase at an offset of a text; undefined if none. */
export function matchOpening<Value>(table: OpeningTable<Value>, text: string, at: number): Value | undefined {
  const key = openingOf(text, at)
  if (key !== 0 && table.glance[key] === 0) return undefined
  const rows = table.rows.get(text.slice(at, at + 2).toLowerCase())
  if (!rows) return undefined
  let opening: string | undefined
  for (const { text: phrase, open, holds, closes, value } of rows) {
    if (!mayOpen(text, at, phrase)) continue
    opening ??= text
      .slice(at, at + REACH)
      .toLowerCase()
      .replaceAll('’', "'")
    if (!opening.startsWith(phrase)) continue
    const end = phrase.length
    if (open ? isEnd(opening, end) && opening.includes(holds, end) : closes.test(opening.slice(end))) return value
  }
  return undefined
}

const GLANCE = 6 // characters that distinguish nearly all texts from a phrase

/** Whether a text may continue like a phrase after the two characters they share. Ignores characters beyond ASCII. */
function mayOpen(text: string, at: number, phrase: string): boolean {
  const end = Math.min(phrase.length, GLANCE)
  for (let i = 2; i < end; i++) {
    const [one, other] = [text.charCodeAt(at + i), phrase.charCodeAt(i)]
    if (one < 0x80 && other < 0x80 && (one | 0x20) !== (other | 0x20)) return false
  }
  return true
}

/** Whether a phrase ends at a word boundary. In a script without spaces it may end anywhere. */
const isEnd = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1))
