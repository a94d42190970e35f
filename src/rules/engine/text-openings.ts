import { isAsciiLetter } from '../../text/is-ascii-letter'

/** A lookup table of phrases that start a text, such as `read more`. Each has a value. */
export interface OpeningTable<Value> {
  /** The phrases, by their first two characters. */
  readonly rows: ReadonlyMap<string, readonly TextOpening<Value>[]>
  /** A set of bits by the first three characters of phrases that open with two ASCII letters, as `glanceKey` gives them. */
  readonly glance: Int32Array
  /** A set of bits by the first ASCII character of the other phrases, in lower case. */
  readonly others: Int32Array
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
      const star = phrase.indexOf('*')
      const end = star > 0 && phrase.charAt(star - 1) === ' ' ? star - 1 : star
      const text = star < 0 ? phrase : phrase.slice(0, end)
      const row = { text, open: star >= 0, contains: star < 0 ? '' : phrase.slice(star + 1), closes, value }
      const same = found.get(text.slice(0, 2))
      if (same) same.push(row)
      else found.set(text.slice(0, 2), [row])
    }
  const glance = new Int32Array(1 << 10)
  const others = new Int32Array(4)
  for (const rows of found.values())
    for (const { text } of rows) {
      const key = glanceKey(text, 0)
      if (key === 0 && text.charCodeAt(0) < 0x80) addBit(others, text.charCodeAt(0))
      else if (key === 0) continue
      else if (text.length > 2) addBit(glance, key)
      else for (let third = 0; third < 1 << 5; third++) addBit(glance, key | third)
    }
  return { rows: found, glance, others }
}

const hasBit = (set: Int32Array, bit: number): boolean => (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0

function addBit(set: Int32Array, bit: number): void {
  set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

/**
 * Returns the key in `glance` for the characters at an offset.
 * These are two ASCII letters, ignoring case, and the character after them. Returns 0 without two letters.
 */
function glanceKey(text: string, at: number): number {
  const one = text.charCodeAt(at)
  const other = text.charCodeAt(at + 1)
  if (!isAsciiLetter(one) || !isAsciiLetter(other)) return 0
  const third = text.charCodeAt(at + 2)
  return ((one & 0x1f) << 10) | ((other & 0x1f) << 5) | (isAsciiLetter(third) ? third & 0x1f : 0)
}

/** Whether a phrase of a table may be at an offset of a text, by its first characters. Rules out most texts at little cost. */
function mayOpen({ glance, others }: OpeningTable<unknown>, text: string, at: number): boolean {
  const key = glanceKey(text, at)
  if (key !== 0) return hasBit(glance, key)
  const unit = text.charCodeAt(at)
  const isAscii = unit < 0x80 && !(text.charCodeAt(at + 1) >= 0x80)
  return !isAscii || hasBit(others, isAsciiLetter(unit) ? unit | 0x20 : unit)
}

/** Returns the value of the phrase at an offset of a text. Ignores case; undefined if no phrase matches. */
export function matchOpening<Value>(table: OpeningTable<Value>, text: string, at: number): Value | undefined {
  if (!mayOpen(table, text, at)) return undefined
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
