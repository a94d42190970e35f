import { unitAt } from '../text/unit-at'

/** Phrase that opens a line, and the value stored with it. */
export interface PhraseMatch<V> {
  readonly value: V
  /** Length of the match in the line, in UTF-16 units. */
  readonly length: number
}

/** A class, and lists of rows by `Array.of`, not literals: V8 discards the code around a literal when it finds that its objects live long. */
class PhraseRow<V> {
  constructor(
    readonly text: string,
    readonly value: V,
    /** Whether the phrase ends in ` *`, so that a name or a thing must follow, not a clause. */
    readonly named: boolean,
  ) {}
}

/**
 * Phrases that lines are compared with, whole or at their start.
 * In a phrase, `#` is any number, and `*` at its end or start any text. A `*` after a space is a name or a thing: `powered by *`.
 */
export class Phrases<V> {
  readonly #whole = new Map<string, V>()
  #longest = 0 // length of the longest whole line, as the hash of a long one is slow
  readonly #starts = new RowsByStart<V>()
  readonly #ends = new Map<number, PhraseRow<V>[]>() // by the last two units
  readonly #openers = new RowsByStart<V>()

  add(phrase: string, value: V): void {
    const text = phrase.toLowerCase()
    const bare = (text.includes('*') ? text.replaceAll('*', '') : text).trim()
    if (!bare) return
    const row = new PhraseRow(bare, value, text.endsWith(' *'))
    if (text.endsWith('*')) this.#starts.add(row)
    else if (text.startsWith('*')) addRow(this.#ends, unitKey(bare.slice(-2)), row)
    else {
      const whole = trimPhrase(bare)
      if (!this.#whole.has(whole)) this.#whole.set(whole, value)
      this.#longest = Math.max(this.#longest, whole.length)
    }
    this.#openers.add(row)
  }

  /** Returns the phrases without their stars, then those for the end of a line again, with a star before them. */
  keys(): readonly string[] {
    const keys: string[] = []
    for (const { text } of this.#openers.all) keys.push(trimPhrase(text))
    for (const rows of this.#ends.values()) for (const { text } of rows) keys.push(`*${text}`)
    return keys
  }

  /**
   * Returns the value of the phrase that matches a whole line; undefined when none does.
   * `folded` is the line after {@link foldLine}; `filed` is the line unchanged, for phrases that a sentence must not match.
   */
  line(folded: string, filed = ''): V | undefined {
    const whole = folded.length <= this.#longest ? this.#whole.get(folded) : undefined
    if (whole !== undefined) return whole
    const start = this.#starts.find(
      folded,
      ({ text, named }) =>
        folded.startsWith(text) &&
        !(named ? isCut(folded, text) || isClauseSentence(filed) : isCut(folded, text) && isOtherWord(text)),
    )
    if (start) return start.value
    for (const row of this.#ends.get(unitKey(folded.slice(-2))) ?? NONE) if (folded.endsWith(row.text)) return row.value
    return undefined
  }

  /**
   * Returns the longest phrase that opens a line and ends at a word boundary. Undefined if none does. `line` is the result of {@link
   * openingOf}.
   */
  opening(line: string): PhraseMatch<V> | undefined {
    let best: PhraseMatch<V> | undefined
    this.#openers.find(line, ({ text, value }) => {
      const { length } = text
      if ((!best || length > best.length) && line.startsWith(text) && !isCut(line, text)) best = { value, length }
      return false
    })
    return best
  }
}

const KEYED = 4 // units of the key of a longer phrase

/** Phrases by the start of their text: those of four units and more by a hash of these, the few others by two. */
class RowsByStart<V> {
  readonly all: PhraseRow<V>[] = []
  readonly #long = new Map<number, PhraseRow<V>[]>()
  readonly #short = new Map<number, PhraseRow<V>[]>()

  add(row: PhraseRow<V>): void {
    this.all.push(row)
    if (row.text.length < KEYED) addRow(this.#short, unitKey(row.text), row)
    else addRow(this.#long, startKey(row.text), row)
  }

  /** Returns the first phrase that may open a line and passes a test. */
  find(line: string, test: (row: PhraseRow<V>) => boolean): PhraseRow<V> | undefined {
    const long = line.length < KEYED ? undefined : this.#long.get(startKey(line))?.find(test)
    return long ?? this.#short.get(unitKey(line))?.find(test)
  }
}

const NONE: readonly never[] = []

/** Whether a phrase ends inside a word of a line: `by admin` in `by administering` */
const isCut = (line: string, text: string): boolean =>
  text.length < line.length && WORD.test(text.charAt(text.length - 1)) && WORD.test(line.charAt(text.length))

const STEM = 5 // letters of a phrase after which a word may go on, as compounds and words with endings do
/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff]$/

/** Whether the word of a line that only begins like a phrase is another word: `delayed` for `dela`; not: `relacionadas` for `relacionad`. */
const isOtherWord = (text: string): boolean => text.length < STEM && !UNSPACED.test(text)

/**
 * Whether a line is a sentence of more than six words with a clause: `Powered by strong demand, exports rose last year.` Not:
 * `Powered by Example`, `Posted by Jane Doe on April 24, 2024.`
 */
const isClauseSentence = (line: string): boolean =>
  CLAUSE.test(line) && STOPPED.test(line) && line.split(' ').length > LEAST

const CLAUSE = /, \p{Ll}/u
const STOPPED = /[\p{Ll}\d%]["”’)]{0,2}[.!?]["”’)]{0,2}$/u
const LEAST = 6 // words
const OPENING = 80

/** Returns the first 80 characters of a line in small letters with plain apostrophes, for comparison with opening phrases. */
export const openingOf = (line: string): string =>
  straightApostrophes((line.length > OPENING ? line.slice(0, OPENING) : line).toLowerCase())

/** Replaces curly apostrophes: `editor’s note` is written `editor's note` in the lists. */
const straightApostrophes = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text)

/** Returns the key of a phrase in a table: its first two UTF-16 units as one number. */
const unitKey = (text: string): number => (unitAt(text, 0) << 16) | unitAt(text, 1)

/** Returns a hash of the first four UTF-16 units of a text, which has as many. */
const startKey = (text: string): number =>
  Math.imul((text.charCodeAt(0) << 16) | text.charCodeAt(1), 0x9e3779b1) ^
  ((text.charCodeAt(2) << 16) | text.charCodeAt(3))

/** Folds a line for comparison with phrases: small letters, numbers as `#`, single spaces, no stops or marks at the ends. */
export function foldLine(line: string): string {
  const small = straightApostrophes(line.toLowerCase())
  const text = small.includes(DOTTED_I) ? small.replaceAll(DOTTED_I, 'i') : small
  if (!UNEVEN.test(text)) return trimPhrase(text)
  const spelled = DOTTED.test(text) ? text.normalize('NFC') : text
  return trimPhrase(spelled.replace(NUMBERS, '#').replace(WHITE_SPACE, ' '))
}

/** Digits of Latin, Arabic, Persian, Devanagari, Bengali and Thai, as the inside of a class. */
const DIGITS = String.raw`\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59`
/** The small letter of a dotted capital I, of which Turkish has many: two characters. */
const DOTTED_I = 'i\u0307'
/** Letters of Devanagari and Bengali with a dot below as one character; in the lists, the dot is its own. */
const LETTERS = String.raw`\u0958-\u095f\u09dc-\u09df`
const DOTTED = new RegExp(`[${LETTERS}]`)
/** Text that folding changes: a digit, two spaces in a row, white space other than a space, or a letter of `LETTERS`. */
const UNEVEN = new RegExp(String.raw`[${DIGITS}${LETTERS}]|[^\S ]| {2}`)
const NUMBERS = new RegExp(`[${DIGITS}]+(?:[.,][${DIGITS}]+)*`, 'g')
const WHITE_SPACE = /\s+/g
const WORD = /^[\p{L}\p{N}]$/u
const STARTS = new Set([...' >»›•|*-'].map((mark) => mark.charCodeAt(0)))

const ENDS = new Set([...' .:…»›>|!-'].map((mark) => mark.charCodeAt(0)))

/** Returns the length of a line without the stops, dashes and arrows at its end: 9 for `Read more …`. */
export function endWithoutMarks(line: string): number {
  let end = line.length
  while (end > 0 && ENDS.has(line.charCodeAt(end - 1))) end--
  return end
}

function trimPhrase(text: string): string {
  const end = endWithoutMarks(text)
  let start = 0
  while (start < end && STARTS.has(text.charCodeAt(start))) start++
  return text.slice(start, end)
}

function addRow<V>(rows: Map<number, PhraseRow<V>[]>, key: number, row: PhraseRow<V>): void {
  const list = rows.get(key)
  if (list) list.push(row)
  else rows.set(key, Array.of(row))
}
