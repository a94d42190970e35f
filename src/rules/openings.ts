/** How texts open, and what that makes of them: each phrase under its first two characters. */
export interface Openings<Value> {
  readonly rows: ReadonlyMap<string, readonly Opening<Value>[]>
  /** By two letters of ASCII, whether a phrase opens with them: most texts are passed over so. */
  readonly pairs: Uint8Array
}

interface Opening<Value> {
  readonly text: string
  /** Whether anything may follow; else the text ends there, or what closes a phrase stands there. */
  readonly open: boolean
  /** What must stand somewhere behind it. */
  readonly holds: string
  readonly closes: RegExp
  readonly value: Value
}

/** Phrases in small letters, what they mean, and what may stand behind one without a star. */
export type OpeningRow<Value> = readonly [phrases: readonly string[], value: Value, closes: RegExp]

const REACH = 160 // characters of a text, in which a phrase and what it holds stand

/** A table of phrases; behind one that ends with a star anything may follow, behind `get our *newsletter` what holds that word. */
export function openingsOf<Value>(rows: Iterable<OpeningRow<Value>>): Openings<Value> {
  const found = new Map<string, Opening<Value>[]>()
  for (const [phrases, value, closes] of rows)
    for (const phrase of phrases) {
      const [text = '', holds] = phrase.split(/ ?\*/)
      const row = { text, open: holds !== undefined, holds: holds ?? '', closes, value }
      const same = found.get(text.slice(0, 2))
      if (same) same.push(row)
      else found.set(text.slice(0, 2), [row])
    }
  const pairs = new Uint8Array(1 << 10)
  for (const key of found.keys()) pairs[pairAt(key, 0)] = 1
  return { rows: found, pairs }
}

/** The number of two letters of ASCII at a place of a text, whatever their case; 0 where there are none. */
function pairAt(text: string, at: number): number {
  const [one, other] = [text.charCodeAt(at) | 0x20, text.charCodeAt(at + 1) | 0x20]
  const letters = one >= 0x61 && one <= 0x7a && other >= 0x61 && other <= 0x7a
  return letters ? ((one & 0x1f) << 5) | (other & 0x1f) : 0
}

/** What the phrase means that opens a text at a place; undefined where none does. */
export function openingAt<Value>(table: Openings<Value>, text: string, at: number): Value | undefined {
  const pair = pairAt(text, at)
  if (pair !== 0 && table.pairs[pair] === 0) return undefined
  const rows = table.rows.get(text.slice(at, at + 2).toLowerCase())
  if (!rows) return undefined
  const opening = text
    .slice(at, at + REACH)
    .toLowerCase()
    .replaceAll('’', "'")
  for (const { text: phrase, open, holds, closes, value } of rows) {
    if (!opening.startsWith(phrase)) continue
    const end = phrase.length
    if (open ? isEnd(opening, end) && opening.includes(holds, end) : closes.test(opening.slice(end))) return value
  }
  return undefined
}

/** Whether a phrase ends where a word does; in a script without blanks it may end anywhere. */
const isEnd = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1))
