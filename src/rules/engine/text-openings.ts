/** A lookup table of phrases that start a text, such as `read more`. Each has a value. */
export interface OpeningTable<Value> {
  /** The phrases, by their first two characters. */
  readonly rows: ReadonlyMap<string, readonly TextOpening<Value>[]>
  /** 1 at the key of the first three characters of each phrase, as `glanceKey` gives it; 0 elsewhere. Rules out most texts at little cost. */
  readonly glance: Uint8Array
}

interface TextOpening<Value> {
  readonly text: string
  /** Whether any text may follow the phrase. If not, `closes` must match the text after it. */
  readonly open: boolean
  /** A string that must occur somewhere after the phrase; empty if none must. */
  readonly contains: string
  readonly closes: RegExp
  readonly value: Value
}

/**
 * Phrases in lower case that share a value, and the pattern of the text after them.
 * After a phrase with a star, the pattern does not count.
 */
export type OpeningRow<Value> = readonly [phrases: readonly string[], value: Value, closes: RegExp]

const REACH = 160 // characters of a text searched for a phrase and its `contains`

/**
 * Builds the lookup table of phrases at the start of a text.
 * Any text may follow a phrase that ends with a star. `get our *newsletter` means `get our`, with `newsletter` somewhere after it.
 */
export function createOpeningTable<Value>(rows: Iterable<OpeningRow<Value>>): OpeningTable<Value> {
  const found = new Map<string, TextOpening<Value>[]>()
  for (const [phrases, value, closes] of rows)
    for (const phrase of phrases) {
      const [text = '', contains] = phrase.split(/ ?\*/)
      const row = { text, open: contains !== undefined, contains: contains ?? '', closes, value }
      const same = found.get(text.slice(0, 2))
      if (same) same.push(row)
      else found.set(text.slice(0, 2), [row])
    }
  const glance = new Uint8Array(1 << 15)
  for (const rows of found.values())
    for (const { text } of rows) {
      const key = glanceKey(text, 0)
      if (text.length > 2) glance[key] = 1
      else for (let third = 0; third < 1 << 5; third++) glance[key | third] = 1
    }
  return { rows: found, glance }
}

/**
 * Returns the key in `glance` for the characters at an offset.
 * These are two ASCII letters, ignoring case, and the character after them. Returns 0 without two letters.
 */
function glanceKey(text: string, at: number): number {
  const one = letterAt(text, at)
  const other = letterAt(text, at + 1)
  return one && other ? (one << 10) | (other << 5) | letterAt(text, at + 2) : 0
}

/** Returns the ASCII letter at an offset as a number from 1. Ignores case; 0 for any other character. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) | 0x20
  return unit >= 0x61 && unit <= 0x7a ? unit & 0x1f : 0
}

/** Returns the value of the phrase at an offset of a text. Ignores case; undefined if no phrase matches. */
export function matchOpening<Value>(table: OpeningTable<Value>, text: string, at: number): Value | undefined {
  const key = glanceKey(text, at)
  if (key !== 0 && table.glance[key] === 0) return undefined
  const rows = table.rows.get(text.slice(at, at + 2).toLowerCase())
  if (!rows) return undefined
  let opening: string | undefined
  for (const { text: phrase, open, contains, closes, value } of rows) {
    if (!mayMatchPhrase(text, at, phrase)) continue
    opening ??= text
      .slice(at, at + REACH)
      .toLowerCase()
      .replaceAll('’', "'")
    if (!opening.startsWith(phrase)) continue
    const end = phrase.length
    if (open ? isPhraseEnd(opening, end) && opening.includes(contains, end) : closes.test(opening.slice(end)))
      return value
  }
  return undefined
}

const GLANCE = 6 // characters that distinguish nearly all texts from a phrase

/** Whether the text at an offset may match a phrase, if its first two characters do. A cheap filter. */
function mayMatchPhrase(text: string, at: number, phrase: string): boolean {
  const end = Math.min(phrase.length, GLANCE)
  for (let i = 2; i < end; i++) {
    const [one, other] = [text.charCodeAt(at + i), phrase.charCodeAt(i)]
    if (one < 0x80 && other < 0x80 && (one | 0x20) !== (other | 0x20)) return false
  }
  return true
}

/** Whether a phrase may end at an offset: at a word boundary, or anywhere in a script without letter case. */
const isPhraseEnd = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1))
