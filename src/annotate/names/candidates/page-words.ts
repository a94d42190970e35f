import type { TokenPage } from '../../page'
import * as kinds from '../../tokens/kinds'
import type { PhraseFound, TokenPhrases } from '../../tokens/phrases'
import type { Tokens } from '../../tokens/tokens'
import { NameTable } from '../name-table'
import type { SmallWords } from '../small-words'
import * as classes from '../word-classes'
import type { KnownKind } from './known-names'

/** How a line is set: as text, with a capital on every word, in capitals only. In the last two, only words that are no plain ones count. */
export type Casing = 'plain' | 'title' | 'capitals'

// Used again by the next page, as tokens are.
let classesAt = new Int32Array(1024)
let startsAt = new Int32Array(1024)
let seen = new Uint8Array(0)
const table = new NameTable()

/** What the words of a page can be: everything that finding names asks about a token. */
export class PageWords {
  readonly page: TokenPage
  readonly tokens: Tokens
  readonly text: string
  readonly small: SmallWords
  /** The names of the page by numbers. */
  readonly names: NameTable
  /** How much the capitals of the line that is read tell. */
  casing: Casing = 'plain'
  /** The tokens that a name may start at, in order: those with a capital, and particles. */
  readonly starts: Int32Array
  /** How many there are. */
  readonly count: number
  readonly #classes: Int32Array
  readonly #small: Uint8Array
  readonly #known: TokenPhrases<KnownKind>
  readonly #anywhere: number
  readonly #wraps: boolean

  constructor(page: TokenPage) {
    const { tokens, text, words } = page
    this.page = page
    this.tokens = tokens
    this.text = text
    this.small = words.names.small
    this.names = table.open(tokens, text)
    this.#known = words.names.known
    const { count } = tokens
    if (count + BEHIND > classesAt.length) {
      classesAt = new Int32Array(count * 2)
      startsAt = new Int32Array(count * 2)
    }
    if (seen.length < words.vocabulary.size) seen = new Uint8Array(words.vocabulary.size)
    else seen.fill(0)
    const byWord = words.names.classes
    let anywhere = 0
    let starts = 0
    let lines = 0
    let small = 0
    for (let token = 0; token < count; token++) {
      const flags = tokens.flags(token)
      const word = tokens.word(token)
      const bits = byWord[word] ?? 0
      classesAt[token] = bits
      anywhere |= bits
      if ((flags & (kinds.CAPITAL | kinds.INNER)) !== 0) startsAt[starts++] = token
      else {
        seen[word] = 1
        if ((bits & classes.PARTICLE) !== 0) startsAt[starts++] = token
      }
      if ((flags & kinds.LINE) === 0 || token === 0) continue
      lines++
      if (tokens.kind(token) === kinds.WORD && (flags & kinds.CAPITAL) === 0) small++
    }
    classesAt.fill(0, count, count + BEHIND)
    this.starts = startsAt
    this.count = starts
    this.#classes = classesAt
    this.#small = seen
    this.#anywhere = anywhere
    this.#wraps = small * 3 > lines // a third of the lines go on with a small letter
  }

  /** What a word can be, as bits. */
  classes(token: number): number {
    return this.#classes[token] ?? 0
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
    return word !== 0 && this.#small[word] === 1
  }

  /** The number of the name that a stretch of tokens is. */
  name(from: number, to: number): number {
    return this.names.at(from, to)
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
  known(token: number, end: number): PhraseFound<KnownKind> | undefined {
    if ((this.classes(token) & classes.KNOWN_NAME_OPENER) === 0) return undefined
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
