/** How texts open, and what that makes of them: each phrase under its first two characters. */
export type Openings<Value> = ReadonlyMap<string, readonly Opening<Value>[]>

interface Opening<Value> {
  readonly text: string
  /** Whether anything may follow; else the text ends there, or what closes a phrase stands there. */
  readonly open: boolean
  /** What must stand somewhere behind it. */
  readonly holds: string
  readonly value: Value
}

const REACH = 160 // characters of a text, in which a phrase and what it holds stand

/** A table of phrases in small letters; behind one that ends with a star anything may follow, behind `get our *newsletter` what holds that word. */
export function openingsOf<Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): Openings<Value> {
  const found = new Map<string, Opening<Value>[]>()
  for (const [phrase, value] of phrases) {
    const [text = '', holds] = phrase.split(/ ?\*/)
    const row = { text, open: holds !== undefined, holds: holds ?? '', value }
    const rows = found.get(text.slice(0, 2))
    if (rows) rows.push(row)
    else found.set(text.slice(0, 2), [row])
  }
  return found
}

/** What the phrase means that opens a text at a place; undefined where none does. `closes` is tried on what stands behind a phrase without a star. */
export function openingAt<Value>(table: Openings<Value>, text: string, at: number, closes: RegExp): Value | undefined {
  const rows = table.get(text.slice(at, at + 2).toLowerCase())
  if (!rows) return undefined
  const opening = text
    .slice(at, at + REACH)
    .toLowerCase()
    .replaceAll('’', "'")
  for (const { text: phrase, open, holds, value } of rows)
    if (
      opening.startsWith(phrase) &&
      (open
        ? isEnd(opening, phrase.length) && opening.includes(holds, phrase.length)
        : closes.test(opening.slice(phrase.length)))
    )
      return value
  return undefined
}

/** Whether a phrase ends where a word does; in a script without blanks it may end anywhere. */
const isEnd = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1))
