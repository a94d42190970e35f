import { type List, once, words } from '../lexicon/words'
import type { ArticleText } from './article-texts'
import { calendarOf } from './calendar'
import { bitOf, PAIRS, SIGNS, type Trace, WORDS } from './traces'

/** What the texts of a story hold. */
export interface Survey {
  /** The traces of all texts, a bit each. */
  readonly all: number
  /** The traces of each text. A trace says that something may be there; without it nothing is. */
  readonly holds: readonly number[]
  /** How many words each text has, as `wordCount` counts them; undefined where that must be asked. */
  readonly words: readonly (number | undefined)[]
}

/** Looks over texts, once for all that rules look for, in their bytes of UTF-8: engines give those at once, and no unit one by one as fast. */
export function lookOver(texts: readonly ArticleText[], language: string | undefined): Survey {
  const known = wordTraces(language)
  const holds: number[] = []
  const counts: (number | undefined)[] = []
  let all = 0
  for (const { text } of texts) {
    counts.push(look(text, known))
    holds.push(traced)
    all |= traced
  }
  return { all, holds, words: counts }
}

const encoder = /* @__PURE__ */ new TextEncoder()
const BUFFER = /* @__PURE__ */ new Uint8Array(1 << 16)
/** The traces of the text that was looked at last: what `look` finds beside its words. */
let traced = 0

/** Looks at one text. Gives how many words it has, where that is sure. */
function look(text: string, { byWord, always }: WordTraces): number | undefined {
  const most = text.length * 3
  const bytes = most < BUFFER.length ? BUFFER : new Uint8Array(most + 1)
  const { written } = encoder.encodeInto(text, bytes)
  bytes[written] = 0
  const { letters, signs, pairs } = tables()
  let found = always
  let count = 0
  let counted = false // whether this run of signs has a letter or a digit already
  let sure = true
  let before = -1 // the word before, where one blank parts it from this
  let last = 0 // the sign before
  for (let i = 0; i < written; ) {
    const byte = bytes[i] ?? 0
    const first = letters[byte] ?? 0
    if (first !== 0) {
      const start = i++
      while (letters[bytes[i] ?? 0] !== 0) i++
      const second = letters[bytes[start + 1] ?? 0] ?? 0
      const word = slotOf(first, second, letters[bytes[i - 1] ?? 0] ?? 0, i - start)
      found |= byWord[word] ?? 0
      if (word === before) found |= DOUBLED_WORD
      if (second !== 0 && byte <= CAPITAL_Z && (bytes[start + 1] ?? 0) <= CAPITAL_Z) found |= TWO_CAPITALS
      before = word
      if (!counted) count++
      counted = true
      last = 0
      continue
    }
    let sign = byte
    i++
    if (byte >= 0x80) {
      sign = byte < 0xe0 ? byte & 0x1f : byte < 0xf0 ? byte & 0xf : 0x10
      for (const end = i + (byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3); i < end; i++)
        sign = (sign << 6) | ((bytes[i] ?? 0) & 0x3f)
      if (sign === NO_BREAK_SPACE) counted = false
      else if (!counted || sign >= FAR) sure &&= isMark(sign)
    } else if (byte <= BLANK) counted = false
    else if (byte >= ZERO && byte <= NINE) {
      if (!counted) count++
      counted = true
    }
    if (byte !== BLANK) before = -1
    found |= signs[sign & SIGNS_MASK] ?? 0
    if (sign === last) found |= pairs[sign & SIGNS_MASK] ?? 0
    last = sign
  }
  traced = found
  return sure ? count : undefined
}

const BLANK = 0x20
const NO_BREAK_SPACE = 0xa0
const ZERO = 0x30
const NINE = 0x39
const CAPITAL_Z = 0x5a
/** From here on lie scripts that know no blanks, among others. */
const FAR = 0xe00
/** Whether a sign beyond ASCII is punctuation and surely no part of a word: `“`, `—`, `«`, `£`. */
const isMark = (sign: number): boolean =>
  (sign >= 0x2000 && sign < 0x2070) ||
  (sign > NO_BREAK_SPACE && sign < 0xaa) ||
  sign === 0xab ||
  sign === 0xbb ||
  sign === 0xbf

const TWO_CAPITALS = /* @__PURE__ */ bitOf('twoCapitals')
const DOUBLED_WORD = /* @__PURE__ */ bitOf('doubledWord')

const SIGNS_MASK = 0x3fff
const WORDS_MASK = 0x1fff
/** Where a word stands in the table: by three of its letters, from 1, and its length. Words that share a slot cost a pattern tried in vain. */
const slotOf = (first: number, second: number, last: number, length: number): number =>
  (first ^ (second << 3) ^ (last << 6) ^ (length << 10)) & WORDS_MASK

interface Tables {
  /** Letters of ASCII as numbers from 1, whatever their case; 0 for all other bytes. */
  readonly letters: Uint8Array
  /** The traces of signs, by their low bits. */
  readonly signs: Uint32Array
  /** The traces of two signs of one kind. */
  readonly pairs: Uint32Array
}

const tables = /* @__PURE__ */ once((): Tables => {
  const letters = new Uint8Array(0x100)
  for (let letter = 1; letter <= 26; letter++) letters[0x40 + letter] = letters[0x60 + letter] = letter
  return { letters, signs: bySign(SIGNS), pairs: bySign(PAIRS) }
})

function bySign(rows: Readonly<Partial<Record<Trace, string>>>): Uint32Array {
  const table = new Uint32Array(SIGNS_MASK + 1)
  for (const [trace, signs] of entries(rows))
    for (const sign of signs) {
      const slot = sign.charCodeAt(0) & SIGNS_MASK
      table[slot] = (table[slot] ?? 0) | bitOf(trace)
    }
  return table
}

interface WordTraces {
  readonly byWord: Uint32Array
  /** The traces that no word of ASCII tells. */
  readonly always: number
}

const known = new Map<string | undefined, WordTraces>()

/** The traces of words, with those of a language’s calendar. */
function wordTraces(language: string | undefined): WordTraces {
  let found = known.get(language)
  if (!found) {
    const { months, weekdays } = calendarOf(language)
    const byWord = new Uint32Array(WORDS_MASK + 1)
    let always = 0
    const add = (trace: Trace, word: string): void => {
      const [letters] = /[a-z]+/.exec(word) ?? []
      if (letters === undefined) always |= bitOf(trace)
      else {
        const code = (at: number): number => letters.charCodeAt(at) & 0x1f
        const slot = slotOf(code(0), letters.length > 1 ? code(1) : 0, code(letters.length - 1), letters.length)
        byWord[slot] = (byWord[slot] ?? 0) | bitOf(trace)
      }
    }
    for (const [trace, row] of entries<List>(WORDS)) for (const word of words(row)) add(trace, word)
    for (const [trace, names] of [
      ['month', months],
      ['weekday', weekdays],
    ] as const)
      for (const name of names.keys()) {
        add(trace, name)
        if (name.startsWith('i')) add(trace, name.slice(1)) // İyun
      }
    found = { byWord, always }
    known.set(language, found)
  }
  return found
}

const entries = <Value>(rows: Readonly<Partial<Record<Trace, Value>>>): readonly (readonly [Trace, Value])[] =>
  Object.entries(rows) as [Trace, Value][] // the keys of a closed table
