/** How texts open, and what that makes of them: each phrase under its first two characters. */
export type Openings<Value> = ReadonlyMap<string, readonly Opening<Value>[]>

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
  return found
}

/** What the phrase means that opens a text at a place; undefined where none does. */
export function openingAt<Value>(table: Openings<Value>, text: string, at: number): Value | undefined {
  const rows = table.get(text.slice(at, at + 2).toLowerCase())
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
