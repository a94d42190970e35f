import type { DatelinePlace } from '../../../article'
import type { TokenPage } from '../../page'
import * as kinds from '../../tokens/kinds'
import { PAD } from '../../tokens/padded-array'
import type { PhraseFound, TokenPhrases } from '../../tokens/phrases'
import type { Tokens } from '../../tokens/tokens'
import type { FunctionWordWeights } from '../function-word-weights'
import { NameTable } from '../name-table'
import * as classes from '../word-classes'
import { isCapitalOfName } from './is-capital-of-name'
import type { KnownKind } from './known-names'
import { hasStem, type LowerCaseWords, lowerCaseWords } from './lower-case-words'
import { type MakerNames, makerNamesOf } from './maker-names'
import { findPairs } from './page-facts'
import { readNameStarts } from './read-name-starts'

/**
 * The casing of a line: plain text, title case, or capitals only.
 * In title case and capitals, the capital of an ordinary word such as `Market` is no evidence of a name.
 */
export type Casing = 'plain' | 'title' | 'capitals'

// Reused by the next page, as tokens are.
/** By token at which a known name may start: the longest, and the page that it was looked up for. */
let longestAt = new Array<PhraseFound<KnownKind> | undefined>(1024).fill(undefined)
let lookedUp = new Uint16Array(1024)
/** By token of a line of title case or capitals: whether its capital may be that of a name. */
let capitalsAt = new Uint8Array(1024)
const NO_CAPITAL = 1
const CAPITAL_OF_NAME = 2
/** By word number: the number of the last page that has the word in lower case. */
let seen = new Uint16Array(0)
let pageNumber = 0
const table = new NameTable()

/** The words of a token page with their classes, such as `GIVEN`, for the search for names. */
export class PageWords {
  readonly page: TokenPage
  readonly tokens: Tokens
  readonly text: string
  readonly small: FunctionWordWeights
  /** The table that numbers the names of the page. */
  readonly names: NameTable
  /** The casing of the line that is searched at present. It decides how much a capital counts as evidence of a name. */
  casing: Casing = 'plain'
  /** Whether the line that is searched at present is a row of results, which ends with a number: `B. Holm c Lee b Webb 31`. */
  isRow = false
  /** The people who made the story. */
  readonly makers: MakerNames
  /** The places of the story’s dateline. */
  readonly datelinePlaces: readonly DatelinePlace[]
  /** Their names, in the same order: objects of many shapes are slow to read for each candidate. */
  readonly datelineNames: readonly string[]
  /** The indexes of the tokens at which a name may start, in order: capitalised words and particles. */
  readonly starts: Int32Array
  /** The number of entries of `starts` that are in use; the rest belong to earlier pages. */
  readonly count: number
  /** The indexes of the tokens that open a line, but for the first token of the page; and how many there are. */
  readonly lines: Int32Array
  readonly lineCount: number
  readonly #classes: Int32Array
  readonly #rare: Int32Array
  readonly #small: Uint16Array
  readonly #number: number
  readonly #known: TokenPhrases<KnownKind>
  readonly #anywhere: number
  readonly #wraps: boolean
  /** The words in lower case that the vocabulary lacks, and how many there are. */
  readonly #unknown: Int32Array
  readonly #unknownCount: number
  /** The words in lower case, from the first capitalised line on. */
  #ordinary: LowerCaseWords | undefined
  #pairs: readonly number[] | undefined

  constructor(page: TokenPage) {
    const { tokens, text, words } = page
    this.page = page
    this.tokens = tokens
    this.text = text
    this.small = words.names.small
    this.names = table.open(tokens, text)
    this.makers = makerNamesOf(page.article)
    this.datelinePlaces = page.article?.dateline?.places ?? NO_PLACES
    this.datelineNames = this.datelinePlaces.map(({ name, text }) => name ?? text)
    this.#known = words.names.known
    const { count } = tokens
    if (count > lookedUp.length) {
      const size = count * 2
      lookedUp = new Uint16Array(size)
      capitalsAt = new Uint8Array(size)
      longestAt = new Array<PhraseFound<KnownKind> | undefined>(size).fill(undefined)
    }
    pageNumber = (pageNumber + 1) & LAST_NUMBER || 1
    if (pageNumber === 1) lookedUp.fill(0)
    if (seen.length < words.vocabulary.size) seen = new Uint16Array(words.vocabulary.size)
    else if (pageNumber === 1) seen.fill(0)
    const found = readNameStarts(page, seen, pageNumber)
    capitalsAt.fill(0, 0, count)
    this.starts = found.starts
    this.count = found.count
    this.#unknown = found.unknown
    this.#unknownCount = found.unknownCount
    this.#classes = page.facts.classes
    this.#rare = page.facts.rare
    this.#small = seen
    this.#number = pageNumber
    this.#anywhere = found.anywhere
    this.lines = found.lines
    this.lineCount = found.lineCount
    this.#wraps = found.smallLines * 3 > found.lineCount // a third of the lines go on with a lower-case letter
  }

  /** Returns the classes of the word at a token, as bits of `word-classes.ts`: `GIVEN`, `ROLE`. */
  classes(token: number): number {
    return this.#classes[token + PAD] ?? 0
  }

  /** Whether the word at a token has any of the given classes. `bits` are those of `word-classes.ts`, such as `GIVEN`. */
  is(token: number, bits: number): boolean {
    return ((this.#classes[token + PAD] ?? 0) & bits) !== 0
  }

  /** Whether the word at a token has any of the given rare classes. `bits` are those of `rare-word-classes.ts`, such as `BODY`. */
  isRare(token: number, bits: number): boolean {
    return ((this.#rare[token + PAD] ?? 0) & bits) !== 0
  }

  /** Whether two numbers with a hyphen, dash or colon between, such as a score, start between two tokens. */
  hasPair(from: number, to: number): boolean {
    this.#pairs ??= findPairs(this.tokens)
    for (const pair of this.#pairs) if (pair >= from) return pair <= to
    return false
  }

  /** Whether any word of the page has any of the given classes. `bits` are those of `word-classes.ts`, such as `COMPASS`. */
  anywhere(bits: number): boolean {
    return (this.#anywhere & bits) !== 0
  }

  /** Whether the word of a token, one of the vocabulary, also occurs on the page in lower case. */
  lowers(token: number): boolean {
    const word = this.tokens.word(token)
    return word !== 0 && this.#small[word] === this.#number
  }

  /** Whether a word also occurs on the page in lower case, in any form: `overtime` below `Tulsa Wins In Overtime`, `gutted` below `Guts`. */
  isOrdinary(token: number): boolean {
    if (this.tokens.word(token) !== 0) return this.lowers(token)
    this.#ordinary ??= lowerCaseWords(this.#unknown, this.#unknownCount, this.tokens, this.text)
    return hasStem(this.#ordinary, this.tokens, this.text, token)
  }

  /** Returns the number that `NameTable` gives a span of tokens as a name. */
  name(from: number, to: number): number {
    return this.names.at(from, to)
  }

  /** Whether the capital of a word may be that of a name. In a line of title case or capitals, the capital of an ordinary word is not. */
  capital(token: number): boolean {
    const { tokens } = this
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) return false // only words have these flags
    if (this.casing === 'plain') return true
    const known = capitalsAt[token] ?? 0
    if (known > 0) return known === CAPITAL_OF_NAME
    const found = isCapitalOfName(this, token)
    capitalsAt[token] = found ? CAPITAL_OF_NAME : NO_CAPITAL
    return found
  }

  /** Returns the longest name of the lexicon that starts at a token and ends by `end`; undefined if none does. */
  known(token: number, end: number): PhraseFound<KnownKind> | undefined {
    if (!this.is(token, classes.KNOWN_NAME_START)) return undefined
    const { tokens } = this
    const longest = this.#longestKnown(token)
    const found = longest && longest.to > end ? this.#known.at(tokens, token, end) : longest
    if (!found) return undefined
    if (found.value.letters) {
      if (!tokens.has(token, kinds.CAPS | kinds.DOTTED)) return undefined
      if (this.casing === 'capitals' && this.is(token, classes.PLAIN | classes.SENTENCE_STARTER)) return undefined
    } else if (!tokens.has(token, kinds.CAPITAL | kinds.INNER) && tokens.kind(token + 1) !== kinds.HYPHEN)
      return undefined
    if (found.to - token > 1 || this.casing === 'plain' || found.value.letters) return found
    const isWord = this.is(token, classes.PLAIN) || (found.value.kind !== 'place' && this.isOrdinary(token))
    return isWord ? undefined : found
  }

  /** Returns the longest name of the lexicon that starts at a token, wherever it ends. Each token is looked up once a page. */
  #longestKnown(token: number): PhraseFound<KnownKind> | undefined {
    if (lookedUp[token] === this.#number) return longestAt[token]
    lookedUp[token] = this.#number
    const found = this.#known.at(this.tokens, token, this.tokens.count)
    longestAt[token] = found
    return found
  }

  /** Returns the index of the token after the longest name of the lexicon at a token; 0 if none starts there. */
  knownTo(token: number, end: number): number {
    return this.known(token, end)?.to ?? 0
  }

  /** Whether a token is on the same line as the token before it. A line break that only wraps the text does not count as a new line. */
  near(token: number): boolean {
    return !this.tokens.has(token, kinds.LINE) || (this.#wraps && this.#wrapped(token))
  }

  #wrapped(token: number): boolean {
    const end = this.tokens.end(token - 1)
    const line = this.text.lastIndexOf('\n', end - 1)
    return end - line > WRAPPED && end - line < WRAPPED * 4
  }
}

const NO_PLACES: readonly DatelinePlace[] = []
const LAST_NUMBER = 0xffff // of a page, before the numbers start anew
const WRAPPED = 50 // characters of a line that was wrapped, not ended
