import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Found, Phrases } from '../tokens/phrases'
import type { Tokens } from '../tokens/tokens'
import * as classes from './classes'
import type { Known } from './known'
import { NameTable } from './name-table'
import type { SmallWords } from './small-words'

/** How a line is set: as text, with a capital on every word, in capitals only. In the last two, only words that are no plain ones count. */
export type Casing = 'plain' | 'title' | 'capitals'

let buffer = new Int32Array(1024) // used again by the next page, as tokens are
let seen = new Uint8Array(0)
const table = new NameTable()

/** What the words of a page can be: everything that finding names asks about a token. */
export class PageWords {
  readonly page: Page
  readonly tokens: Tokens
  readonly text: string
  readonly small: SmallWords
  /** The names of the page by numbers. */
  readonly names: NameTable
  /** How much the capitals of the line that is read tell. */
  casing: Casing = 'plain'
  readonly #classes: Int32Array
  readonly #known: Phrases<Known>
  readonly #anywhere: number
  readonly #wraps: boolean
  #small: Uint8Array | undefined

  constructor(page: Page) {
    const { tokens, text, words } = page
    this.page = page
    this.tokens = tokens
    this.text = text
    this.small = words.names.small
    this.names = table.open(text)
    this.#anywhere = read(tokens, words.names.classes)
    this.#classes = buffer
    this.#known = words.names.known
    this.#wraps = wraps(tokens)
  }

  /** Whether a word can be one of these. */
  is(token: number, bits: number): boolean {
    return ((this.#classes[token] ?? 0) & bits) !== 0
  }

  /** Whether any word of the page can be one of these. */
  anywhere(bits: number): boolean {
    return (this.#anywhere & bits) !== 0
  }

  /** Whether the word of a token stands somewhere on the page in small letters. */
  lowers(token: number): boolean {
    const word = this.tokens.word(token)
    return word !== 0 && (this.#small ??= smallOf(this.tokens, this.page.words.vocabulary.size))[word] === 1
  }

  /** The number of the name that a stretch of tokens is. */
  name(from: number, to: number): number {
    return this.names.at(this.tokens.start(from), this.tokens.end(to - 1))
  }

  /** Whether a word may be part of a name by its letters. */
  capital(token: number): boolean {
    const { tokens } = this
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER) || tokens.kind(token) !== kinds.WORD) return false
    if (this.casing === 'plain' || !this.is(token, QUIET)) return true
    if (this.casing === 'title' && tokens.has(token, kinds.CAPS)) return true
    return this.is(token, classes.GIVEN | classes.FAMILY) && !this.is(token, classes.OPENER)
  }

  /** What a name is known as that starts at a token and ends before another: the longest. */
  known(token: number, end: number): Found<Known> | undefined {
    const { tokens } = this
    const found = this.#known.at(tokens, token, end)
    if (!found) return undefined
    if (found.value.letters) {
      if (!tokens.has(token, kinds.CAPS | kinds.DOTTED)) return undefined
      if (this.casing === 'capitals' && this.is(token, classes.PLAIN | classes.OPENER)) return undefined
    } else if (!tokens.has(token, kinds.CAPITAL | kinds.INNER) && tokens.kind(token + 1) !== kinds.HYPHEN)
      return undefined
    if (found.to - token === 1 && this.casing !== 'plain' && !found.value.letters && this.is(token, classes.PLAIN))
      return undefined
    return found
  }

  /** The end of the longest name that is known as it stands; 0 where there is none. */
  knownTo(token: number, end: number): number {
    return this.known(token, end)?.to ?? 0
  }

  /** Whether a token stands in the same line as the one before it, or in the next of a text that is wrapped. */
  near(token: number): boolean {
    return !this.tokens.has(token, kinds.LINE) || (this.#wraps && this.#wrapped(token))
  }

  #wrapped(token: number): boolean {
    const end = this.tokens.end(token - 1)
    const line = this.text.lastIndexOf('\n', end - 1)
    return end - line > WRAPPED && end - line < WRAPPED * 4
  }
}

/** Puts what each token can be into the buffer; gives what any of them can be. */
function read(tokens: Tokens, byWord: Int32Array): number {
  const { count } = tokens
  if (count + BEHIND > buffer.length) buffer = new Int32Array(count * 2)
  let all = 0
  for (let token = 0; token < count; token++) {
    const bits = byWord[tokens.word(token)] ?? 0
    buffer[token] = bits
    all |= bits
  }
  buffer.fill(0, count, count + BEHIND)
  return all
}

/** By the number of a word: 1 where it stands on the page in small letters. */
function smallOf(tokens: Tokens, size: number): Uint8Array {
  if (seen.length < size) seen = new Uint8Array(size)
  else seen.fill(0)
  for (let token = 0; token < tokens.count; token++) {
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) seen[tokens.word(token)] = 1
  }
  return seen
}

/** Whether the lines of a page were wrapped: a third of them go on with a small letter. */
function wraps(tokens: Tokens): boolean {
  let lines = 0
  let small = 0
  for (let token = 1; token < tokens.count; token++) {
    if (!tokens.has(token, kinds.LINE)) continue
    lines++
    if (tokens.kind(token) === kinds.WORD && !tokens.has(token, kinds.CAPITAL)) small++
  }
  return small * 3 > lines
}

/** Words that name nothing where all words have capitals. */
const QUIET =
  classes.PLAIN |
  classes.OPENER |
  classes.CALENDAR |
  classes.ROLE |
  classes.DEMONYM |
  classes.HONORIFIC |
  classes.COMPASS

const WRAPPED = 50 // characters of a line that was wrapped, not ended
const BEHIND = 64 // tokens behind the last that may be asked for
