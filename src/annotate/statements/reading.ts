import type { Page, PageBlock } from '../page'
import { CAPITAL, CLITIC, HYPHEN, NUMBER, WORD } from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { findQuotations, type Quotation } from './quotations'
import * as sense from './senses'
import type { CueWord, StatementWords } from './statement-words'

const LATE = 3 // an ending counts in words that are longer by so much

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

  /** What a word can be. */
  senses(token: number): number {
    const known = this.words.senses[this.tokens.word(token)] ?? 0
    if (known !== 0 || this.tokens.kind(token) !== WORD || this.tokens.has(token, CAPITAL)) return known
    if (this.#ends(token, this.words.adverbEndings)) return sense.ADVERB
    if (this.#ends(token, this.words.pastEndings)) return sense.VERB
    return 0
  }

  is(token: number, bits: number): boolean {
    return (this.senses(token) & bits) !== 0
  }

  cues(token: number): readonly CueWord[] {
    return this.words.cues[this.tokens.word(token)] ?? []
  }

  isCapital(token: number): boolean {
    return this.tokens.has(token, CAPITAL)
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

  /** Whether a token can be part of a name for somebody, but for the small words. */
  isNoun(token: number): boolean {
    const kind = this.tokens.kind(token)
    if (kind === NUMBER || kind === CLITIC || kind === HYPHEN) return true
    if (kind !== WORD) return false
    const senses = this.senses(token)
    return senses === 0 || this.isCapital(token)
  }

  block(token: number): PageBlock | undefined {
    return this.page.blocks.find(({ from, to }) => token >= from && token < to)
  }

  #ends(token: number, endings: readonly string[]): boolean {
    const end = this.tokens.end(token)
    const start = this.tokens.start(token)
    return endings.some((ending) => end - start >= ending.length + LATE && this.page.text.endsWith(ending, end))
  }
}
