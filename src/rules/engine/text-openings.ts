import { unitAt } from '../../text/unit-at'

/** A lookup table of phrases that start a text, such as `read more`. Each has a value. */
export interface OpeningTable<Value> {
  /** The phrases, by their first two characters. */
  readonly rows: ReadonlyMap<string, readonly TextOpening<Value>[]>
  /** A set of bits by the hash of the first five characters of phrases, as `hashKey` gives it. */
  readonly fives: Int32Array
  /** A set of bits by the first two characters of shorter phrases. */
  readonly pairs: Int32Array
}

interface TextOpening<Value> {
  readonly text: string
  /** The key of the phrase, as `keyOf` gives it, and the bits of it that count: fewer for a phrase of less than five characters. */
  readonly key: number
  readonly mask: number
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
      const key = keyAt(text, 0)
      const mask = key < 0 ? 0 : -1 << (5 * Math.max(0, 5 - text.length))
      const row = {
        text,
        key: key & mask,
        mask,
        open: star >= 0,
        contains: star < 0 ? '' : phrase.slice(star + 1),
        closes,
        value,
      }
      const same = found.get(text.slice(0, 2))
      if (same) same.push(row)
      else found.set(text.slice(0, 2), [row])
    }
  const fives = new Int32Array(1 << (FIVES_BITS - 5))
  const pairs = new Int32Array(1 << 5)
  for (const rows of found.values())
    for (const { text } of rows) {
      const key = keyAt(text, 0)
      if (key < 0) continue // beyond ASCII: it may open any such text
      if (text.length > 4) addBit(fives, hashKey(key))
      else if (text.length > 1) addBit(pairs, key >> PAIR_SHIFT)
      else for (let other = 0; other < 1 << 5; other++) addBit(pairs, (key >> PAIR_SHIFT) | other)
    }
  return { rows: found, fives, pairs }
}

const hasBit = (set: Int32Array, bit: number): boolean => (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0

function addBit(set: Int32Array, bit: number): void {
  set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

/** The number of bits of a hash of five characters. */
const FIVES_BITS = 15
/** The number of bits of a key after those of its first two characters. */
const PAIR_SHIFT = 15

const hashKey = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - FIVES_BITS)

/**
 * Returns the key of the first five characters of a text, ignoring the case of ASCII letters; -1 if one is beyond ASCII.
 * They are UTF-16 units, or bytes of UTF-8; 0 after the end of a text.
 */
export function keyOf(first: number, second: number, third: number, fourth: number, fifth: number): number {
  if ((first | second | third | fourth | fifth) >= 0x80) return -1
  return (
    ((first & 0x1f) << 20) | ((second & 0x1f) << 15) | ((third & 0x1f) << 10) | ((fourth & 0x1f) << 5) | (fifth & 0x1f)
  )
}

/** Returns the key of the characters at an offset of a text. */
const keyAt = (text: string, at: number): number =>
  keyOf(unitAt(text, at), unitAt(text, at + 1), unitAt(text, at + 2), unitAt(text, at + 3), unitAt(text, at + 4))

/** Whether a phrase of a table may start with the characters of a key. Rules out most texts at little cost. */
export const mayOpen = ({ fives, pairs }: OpeningTable<unknown>, key: number): boolean =>
  key < 0 || hasBit(fives, hashKey(key)) || hasBit(pairs, key >> PAIR_SHIFT)

/** Returns the value of the phrase at an offset of a text. Ignores case; undefined if no phrase matches. */
export function matchOpening<Value>(table: OpeningTable<Value>, text: string, at: number): Value | undefined {
  const own = keyAt(text, at)
  if (!mayOpen(table, own)) return undefined
  const rows = table.rows.get(text.slice(at, at + 2).toLowerCase())
  if (!rows) return undefined
  let opening: string | undefined
  for (const { text: phrase, key, mask, open, contains, closes, value } of rows) {
    if (own >= 0 && (own & mask) !== key) continue
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

/** Whether a phrase may end at an offset: at a word boundary, or anywhere in a script without letter case. */
const isPhraseEnd = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1))
