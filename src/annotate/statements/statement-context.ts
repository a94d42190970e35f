import type { Mention } from '../names/mention'
import type { TokenPage } from '../page'
import type { TimeMention } from '../times/find-times'
import {
  CAPITAL,
  CAPS,
  CLITIC,
  CLOSE,
  ELLIPSIS,
  EXCLAMATION,
  HYPHEN,
  IDEOGRAPH,
  NONE,
  NUMBER,
  SEMICOLON,
  STOP,
  WORD,
} from '../tokens/kinds'
import { PAD, PaddedArray } from '../tokens/padded-array'
import type { Tokens } from '../tokens/tokens'
import type { WordFacts } from '../word-facts'
import { findQuotations, type Quotation } from './content/find-quotations'
import { withoutNames } from './content/without-names'
import type { CueWord } from './cues/cue-word'
import type { StatementWords } from './cues/statement-words'
import * as sense from './cues/word-senses'
import { findCueTokens } from './find-cue-tokens'
import { findSenses } from './find-senses'
import { hasEnding } from './has-ending'
import { RangeIndex } from './range-index'
import type { TokenRange } from './statement-candidate'

const NOUNS = sense.MAN | sense.WOMAN | sense.WITNESS | sense.LABEL // classes of nouns; words with any other class are no nouns

const insideAt = new PaddedArray()
const namesAt = new RangeIndex<Mention>()
const timesAt = new RangeIndex<TimeMention>()

/** Input of the search for statements: the tokens of the page, their word classes, and the quotations. */
export class StatementContext {
  readonly page: TokenPage
  readonly tokens: Tokens
  readonly words: StatementWords
  readonly quotations: readonly Quotation[]
  /** The mentions of names and the times of the page, sorted by position. */
  readonly names: readonly Mention[]
  readonly times: readonly TimeMention[]
  readonly namesAt: RangeIndex<Mention>
  readonly timesAt: RangeIndex<TimeMention>
  /** By token: the number of the quotation that contains it, from 1 on. */
  readonly #inside: Int32Array
  /** By token: the classes of its word as bits. */
  readonly #senses: Int32Array
  #joined: Set<number> | undefined
  /** By token: the index of the first token from there on at which a cue or source phrase may start. */
  readonly #cueFrom: Int32Array
  readonly #facts: WordFacts
  /** The index of the block that `blockOf` returned last. */
  #block = 0

  constructor(page: TokenPage, names: readonly Mention[], times: readonly TimeMention[]) {
    this.page = page
    this.names = names
    this.times = times
    this.namesAt = namesAt.open(names, page.tokens.count)
    this.timesAt = timesAt.open(times, page.tokens.count)
    this.tokens = page.tokens
    this.words = page.words.statements
    this.#facts = page.words.facts
    this.quotations = withoutNames(page, findQuotations(page), names)
    this.#senses = findSenses(page)
    this.#cueFrom = findCueTokens(this.#senses, page.tokens.count)
    this.#inside = insideAt.for(page.tokens.count)
    let number = 0
    for (const { from, to } of this.quotations) this.#inside.fill(++number, from + PAD, to + PAD)
  }

  /** Removes classes from the words of a name or a time: `Will` of `Will Harper` and `May` of `in May` are no auxiliaries. */
  removeSenses({ from, to }: TokenRange, bits: number): void {
    for (let token = from; token < to; token++)
      if (this.is(token, bits) && (this.known(token) & bits) !== 0)
        this.#senses[token + PAD] = this.senses(token) & ~bits
  }

  /** Remembers the marks and small words inside a name: the comma of `Norvane Robotics, Inc.` does not end a noun phrase. */
  joinName({ from, to }: TokenRange): void {
    for (let token = from + 1; token < to; token++) if (!this.isCapital(token)) (this.#joined ??= new Set()).add(token)
  }

  /** Whether a token is a mark or small word inside the name of an organisation: `’` and `,` of `Office of Miners’ Health, Safety and Training`. */
  isInName(token: number): boolean {
    return this.#joined?.has(token) === true
  }

  kind(token: number): number {
    return this.tokens.kind(token)
  }

  /**
   * Returns the classes that the word at a token can have, as bits of `word-senses.ts`.
   * A word that is in no table is classified by its ending.
   */
  senses(token: number): number {
    return this.#senses[token + PAD] ?? 0
  }

  /** Returns the classes of the word at a token in the word tables, as bits; 0 if it is in none. */
  known(token: number): number {
    return Math.max(this.#facts.senses(this.tokens.word(token)), 0)
  }

  is(token: number, bits: number): boolean {
    return ((this.#senses[token + PAD] ?? 0) & bits) !== 0
  }

  /** Returns the index of the first token in a range at which a cue or source phrase may start; `to` without one. */
  firstCue(from: number, to: number): number {
    return from < this.tokens.count ? Math.min(this.#cueFrom[from] ?? to, to) : to
  }

  /** Returns the form of the first cue that may start at a token, by its word; undefined if none may. */
  formOf(token: number): number | undefined {
    return this.words.cues.form(this.tokens.word(token))
  }

  /** Returns the longest cue at a token; undefined if no cue starts there. */
  cueAt(token: number): CueWord | undefined {
    const { cues } = this.words
    const word = this.tokens.word(token)
    const next = this.tokens.word(token + 1)
    const last = cues.end(word)
    for (let index = cues.start(word); index < last; index++) {
      const cue = cues.at(index, next)
      if (cue && this.endOf(token, cue) > 0) return cue
    }
    return undefined
  }

  /** Returns the index of the token after a cue at a token; 0 if the further words of the cue do not follow. */
  endOf(token: number, cue: CueWord): number {
    const { next } = cue
    if (next === 0) return token + 1
    if (this.tokens.word(token + 1) !== next) return 0
    const { rest } = cue
    for (let index = 1; index < rest.length; index++) if (this.tokens.word(token + 1 + index) !== rest[index]) return 0
    return token + 1 + rest.length
  }

  /** Returns the index of the token after the longest cue at a token; 0 if no cue starts there. */
  cueEnd(token: number): number {
    const cue = this.cueAt(token)
    return cue ? this.endOf(token, cue) : 0
  }

  /** Whether a cue of a certain form may start at a token. `form` is a constant of `verb-forms.ts`, such as `PAST`. */
  isCue(token: number, form: number): boolean {
    return this.words.cues.hasForm(this.tokens.word(token), form)
  }

  isCapital(token: number): boolean {
    return this.tokens.has(token, CAPITAL)
  }

  /** Whether a token is a word of two or more letters, all in capitals. */
  isShouted(token: number): boolean {
    return this.tokens.has(token, CAPS)
  }

  /** Whether a token is a word or a Chinese or Japanese character. */
  isWord(token: number): boolean {
    const kind = this.tokens.kind(token)
    return kind === WORD || kind === IDEOGRAPH
  }

  /** Whether a token can be a noun or part of one: a name, a number, a word of no other class. */
  isNoun(token: number): boolean {
    const kind = this.tokens.kind(token)
    if (kind === NUMBER || kind === CLITIC || kind === HYPHEN || kind === IDEOGRAPH) return true
    return kind === WORD && ((this.senses(token) & ~NOUNS) === 0 || this.isCapital(token))
  }

  /** Whether a token has the ending of a gerund: `saying`, `visiting`. */
  isGerund(token: number): boolean {
    return this.kind(token) === WORD && this.endsWith(token, this.words.gerundEndings)
  }

  /** Whether a token is a mark that ends a clause. Full stops, semicolons and closing brackets are, commas are not. */
  isEnd(token: number): boolean {
    const kind = this.kind(token)
    return (
      kind === NONE ||
      kind === STOP ||
      kind === EXCLAMATION ||
      kind === SEMICOLON ||
      kind === CLOSE ||
      kind === ELLIPSIS
    )
  }

  /** Whether a word of four letters or more has one of the given endings. Always false for shorter words. */
  endsWith(token: number, endings: readonly string[]): boolean {
    return endings.length > 0 && hasEnding(this.page.text, this.tokens.start(token), this.tokens.end(token), endings)
  }

  /** Returns the index of the block of the page that contains a token. */
  blockOf(token: number): number {
    const { blocks } = this.page
    const last = blocks[this.#block]
    if (last && last.from <= token && token < last.to) return this.#block
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((blocks[middle]?.from ?? 0) <= token) low = middle
      else high = middle - 1
    }
    this.#block = low
    return low
  }

  /** Returns the quotation that contains a token, its marks included; undefined if none does. */
  quotation(token: number): Quotation | undefined {
    const number = this.#inside[token + PAD] ?? 0
    return number === 0 ? undefined : this.quotations[number - 1]
  }

  /** Returns the quotation whose opening mark is at a token; undefined if not found. */
  opening(token: number): Quotation | undefined {
    const quotation = this.quotation(token)
    return quotation?.from === token ? quotation : undefined
  }

  /** Returns the quotation that ends directly before a token; undefined if not found. */
  closing(token: number): Quotation | undefined {
    const quotation = this.quotation(token - 1)
    return quotation?.to === token ? quotation : undefined
  }
}
