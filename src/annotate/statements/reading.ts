import type { Page } from '../page'
import {
  CAPITAL,
  CAPS,
  CLITIC,
  CLOSE,
  ELLIPSIS,
  HYPHEN,
  IDEOGRAPH,
  NONE,
  NUMBER,
  SEMICOLON,
  SHOUT,
  STOP,
  WORD,
} from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { findQuotations, type Quotation } from './quotations'
import * as sense from './senses'
import type { CueWord, StatementWords } from './statement-words'

const NOUNS = sense.MAN | sense.WOMAN | sense.WITNESS | sense.LABEL // which are nouns still
const SHORTEST = 4 // letters of a word whose ending tells what it is

/** What the parts of this folder read: the page, what its words can be, and where somebody is quoted. */
export class Reading {
  readonly page: Page
  readonly tokens: Tokens
  readonly words: StatementWords
  readonly quotations: readonly Quotation[]
  readonly #inside: Int32Array

  constructor(page: Page) {
    this.page = page
    this.tokens = page.tokens
    this.words = page.words.statements
    this.quotations = findQuotations(page)
    this.#inside = new Int32Array(this.quotations.length ? page.tokens.count : 0)
    for (const [index, { from, to }] of this.quotations.entries()) this.#inside.fill(index + 1, from, to)
  }

  kind(token: number): number {
    return this.tokens.kind(token)
  }

  /** What a word can be; one that nobody knows by its ending. */
  senses(token: number): number {
    const known = this.known(token)
    if (known !== 0 || this.tokens.kind(token) !== WORD || this.tokens.has(token, CAPITAL)) return known
    if (this.endsWith(token, this.words.adverbEndings)) return sense.ADVERB
    return this.endsWith(token, this.words.pastEndings) ? sense.VERB : 0
  }

  /** What a word can be by the tables alone. */
  known(token: number): number {
    return this.words.senses[this.tokens.word(token)] ?? 0
  }

  is(token: number, bits: number): boolean {
    return (this.senses(token) & bits) !== 0
  }

  /** The cues that a token can open, the longer first. */
  cues(token: number): readonly CueWord[] {
    return this.words.cues[this.tokens.word(token)] ?? []
  }

  /** Where a cue ends that a token opens; 0 where the words that must follow do not. */
  endOf(token: number, { rest }: CueWord): number {
    for (let index = 0; index < rest.length; index++) if (this.tokens.word(token + 1 + index) !== rest[index]) return 0
    return token + 1 + rest.length
  }

  /** Where the longest cue ends that a token opens; 0 where it opens none. */
  cueEnd(token: number): number {
    for (const cue of this.cues(token)) {
      const end = this.endOf(token, cue)
      if (end > 0) return end
    }
    return 0
  }

  /** Whether a token can be a cue of this form. */
  isCue(token: number, form: number): boolean {
    return this.cues(token).some((cue) => cue.form === form)
  }

  isCapital(token: number): boolean {
    return this.tokens.has(token, CAPITAL)
  }

  /** Whether a token has capitals only. */
  isShouted(token: number): boolean {
    return this.tokens.has(token, CAPS)
  }

  /** Whether a token is a word, or a part of one. */
  isWord(token: number): boolean {
    const kind = this.tokens.kind(token)
    return kind === WORD || kind === IDEOGRAPH
  }

  /** Whether a token can be part of what somebody is called, but for the small words. */
  isNoun(token: number): boolean {
    const kind = this.tokens.kind(token)
    if (kind === NUMBER || kind === CLITIC || kind === HYPHEN || kind === IDEOGRAPH) return true
    return kind === WORD && ((this.senses(token) & ~NOUNS) === 0 || this.isCapital(token))
  }

  /** `saying`, `visiting` */
  isGerund(token: number): boolean {
    return this.kind(token) === WORD && this.endsWith(token, this.words.gerundEndings)
  }

  /** Whether a clause ends at a token. */
  isEnd(token: number): boolean {
    const kind = this.kind(token)
    return kind === NONE || kind === STOP || kind === SHOUT || kind === SEMICOLON || kind === CLOSE || kind === ELLIPSIS
  }

  /** Whether a word in small letters ends so. */
  endsWith(token: number, endings: readonly string[]): boolean {
    const end = this.tokens.end(token)
    if (endings.length === 0 || end - this.tokens.start(token) < SHORTEST) return false
    for (const ending of endings) if (this.page.text.endsWith(ending, end)) return true
    return false
  }

  /** The number of the block that a token lies in. */
  blockOf(token: number): number {
    const { blocks } = this.page
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((blocks[middle]?.from ?? 0) <= token) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The quotation that a token lies in. */
  quotation(token: number): Quotation | undefined {
    const index = this.#inside[token] ?? 0
    return index ? this.quotations[index - 1] : undefined
  }

  /** The quotation that opens at a token. */
  opening(token: number): Quotation | undefined {
    const quotation = this.quotation(token)
    return quotation?.from === token ? quotation : undefined
  }

  /** The quotation that ends right before a token. */
  closing(token: number): Quotation | undefined {
    const quotation = this.quotation(token - 1)
    return quotation?.to === token ? quotation : undefined
  }
}
