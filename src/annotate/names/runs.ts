import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Phrases } from '../tokens/phrases'
import type { Tokens } from '../tokens/tokens'
import * as classes from './classes'
import type { Known } from './known'
import type { SmallWords } from './small-words'

/** How a line is set: as text, with a capital on every word, in capitals only. In the last two, only words that are no plain ones count. */
export type Casing = 'plain' | 'title' | 'capitals'

/**
 * Where a run of capitals goes on: `Bank of England`, `Johnson & Johnson`, `Ursula von der Leyen`, `John F. Kennedy`. It is cut afterwards,
 * where it holds more than one name.
 */
export class Runs {
  readonly #tokens: Tokens
  readonly #classes: Int32Array
  readonly #known: Phrases<Known>
  readonly #text: string
  readonly #small: SmallWords
  /** How much the capitals of this line tell. */
  casing: Casing = 'plain'
  readonly #wraps: boolean

  constructor({ tokens, words, text }: Page) {
    this.#tokens = tokens
    this.#classes = words.names.classes
    this.#known = words.names.known
    this.#text = text
    this.#small = words.names.small
    this.#wraps = wraps(tokens)
  }

  is(token: number, bits: number): boolean {
    return ((this.#classes[this.#tokens.word(token)] ?? 0) & bits) !== 0
  }

  /** Whether a word may be part of a name by its letters. */
  capital(token: number): boolean {
    if (this.#tokens.kind(token) !== kinds.WORD || !this.#tokens.has(token, kinds.CAPITAL | kinds.INNER)) return false
    if (this.casing === 'plain' || !this.is(token, QUIET)) return true
    if (this.casing === 'title' && this.#tokens.has(token, kinds.CAPS)) return true
    return this.is(token, classes.GIVEN | classes.FAMILY) && !this.is(token, classes.OPENER)
  }

  /** Whether a run of capitals may start at a token. */
  starts(token: number): boolean {
    if (!this.#tokens.has(token, kinds.CAPITAL | kinds.INNER)) return this.#article(token)
    if (this.casing !== 'plain' && this.#knownAt(token, token + 8)) return true
    return this.capital(token) && !(this.is(token, classes.CALENDAR) && !this.capital(token + 1))
  }

  /** `al-Assad`, `bin Laden`, `von der Leyen` without a given name before it. */
  #article(token: number): boolean {
    const next = token + 1
    if (!this.is(token, classes.PARTICLE)) return false
    if (this.#tokens.kind(next) === kinds.HYPHEN) return !this.#tokens.has(next, kinds.SPACED) && this.capital(next + 1)
    if (!this.is(token, LEADS)) return false
    const to = this.is(next, classes.PARTICLE) && !this.capital(next) ? next + 1 : next
    return this.capital(to) && !this.is(to, classes.PLAIN | classes.DEMONYM) && !this.capital(token - 1)
  }

  /** The end of the longest name that is known as it stands; 0 where there is none. */
  #knownAt(token: number, end: number): number {
    const found = this.known(token, end)
    return found ? found.to : 0
  }

  /** What a name is known as that starts at a token. */
  known(token: number, end: number): { readonly value: Known; readonly to: number } | undefined {
    const found = this.#known.at(this.#tokens, token, end)
    if (!found) return undefined
    const tokens = this.#tokens
    if (found.value.letters) {
      if (!tokens.has(token, kinds.CAPS | kinds.DOTTED)) return undefined
      if (this.casing === 'capitals' && this.is(token, classes.PLAIN | classes.OPENER)) return undefined
    } else if (!tokens.has(token, kinds.CAPITAL | kinds.INNER) && tokens.kind(token + 1) !== kinds.HYPHEN)
      return undefined
    if (found.to - token === 1 && this.casing !== 'plain' && !found.value.letters && this.is(token, classes.PLAIN))
      return undefined
    return found
  }

  /** The end of the run that starts at a token. */
  end(start: number, end: number): number {
    let to = Math.max(this.#word(start, end), this.#knownAt(start, end))
    while (to - start < LONGEST) {
      const next = this.#join(start, to, end)
      if (next <= to) break
      to = next
    }
    return to
  }

  /** The end of one word with what clings to it: `F.` `al-Assad` `Jean-Claude` `Cheol-hee` */
  #word(token: number, end: number): number {
    const tokens = this.#tokens
    let to = token + 1
    while (tokens.kind(to) === kinds.HYPHEN && !tokens.has(to, kinds.SPACED) && to + 1 < end) {
      const next = to + 1
      if (tokens.kind(next) !== kinds.WORD || tokens.has(next, kinds.SPACED)) break
      if (this.capital(next) ? tokens.end(token) - tokens.start(token) === 1 : !this.#joins(token, next)) break
      to = next + 1
    }
    if (tokens.kind(to) === kinds.STOP && to < end && !tokens.has(to, kinds.SPACED) && this.#cut(to - 1, end)) to++
    return to
  }

  /** Whether a small word behind a hyphen belongs to a name: `Cheol-hee`, but not `London-based`, `Top-seeded`. */
  #joins(token: number, next: number): boolean {
    if (this.is(token - 1, classes.FAMILY_FIRST) && this.capital(token - 1)) return !this.is(next, classes.ROLE)
    return (
      this.#tokens.word(next) === 0 &&
      !this.is(token, classes.DEMONYM | classes.PLAIN | classes.OPENER | classes.PLACE_OPENER) &&
      !this.#knownAt(token, token + 1)
    )
  }

  /** Whether a stop behind a word is part of it: `F.`, `St.`, `Inc.` */
  #cut(token: number, end: number): boolean {
    const length = this.#tokens.end(token) - this.#tokens.start(token)
    const next = token + 2
    if (length === 1) return !this.is(next, classes.OPENER)
    if (length > 4) return false
    if (this.is(token, classes.LEGAL_FORM | classes.GENERATION)) return next < end && !this.is(next, classes.OPENER)
    return this.is(token, classes.HONORIFIC | classes.PLACE_OPENER) && this.capital(next) && this.near(next)
  }

  /** Whether a token stands in the same line as the one before it, or in the next of a text that is wrapped. */
  near(token: number): boolean {
    return !this.#tokens.has(token, kinds.LINE) || (this.#wraps && this.#wrapped(token))
  }

  #wrapped(token: number): boolean {
    const end = this.#tokens.end(token - 1)
    const line = this.#text.lastIndexOf('\n', end - 1)
    return end - line > WRAPPED && end - line < WRAPPED * 4
  }

  /** `Sun` in `Hwang Sun Hong`, no day there. */
  #isFamily(token: number): boolean {
    return (
      this.is(token, classes.FAMILY) &&
      this.#tokens.end(token) - this.#tokens.start(token) < 4 &&
      this.capital(token + 1)
    )
  }

  #join(start: number, to: number, end: number): number {
    const tokens = this.#tokens
    if (to >= end || !this.near(to)) return to
    if (tokens.kind(to) === kinds.WORD) {
      if (!tokens.has(to, kinds.SPACED)) return to
      const known = this.casing === 'plain' ? 0 : this.#knownAt(to, end)
      if (known) return known
      if (this.capital(to)) return this.is(to, classes.CALENDAR) && !this.#isFamily(to) ? to : this.#word(to, end)
      return this.#connector(start, to, end)
    }
    if (tokens.kind(to) === kinds.SYMBOL && this.#text.charCodeAt(tokens.start(to)) === AMPERSAND)
      return this.capital(to + 1) ? this.#word(to + 1, end) : to
    if (tokens.kind(to) === kinds.CLITIC)
      return this.is(to - 1, classes.POSSESSOR) && this.capital(to + 1) && tokens.has(to + 1, kinds.SPACED)
        ? this.#word(to + 1, end)
        : to
    return to
  }

  /** `of`, `for`, `and`, `von der`: small words between the capitals of one name. */
  #connector(start: number, to: number, end: number): number {
    const tokens = this.#tokens
    const { of, and, the } = this.#small
    const word = tokens.word(to)
    if (word === and) return this.#and(start, to, end)
    if (word === of || this.is(to, classes.JOINS_HEAD)) {
      if (!this.is(to - 1, classes.OF_HEAD) || (word !== of && !this.is(to - 1, classes.ORGANISATION_HEAD))) return to
      const next = tokens.word(to + 1) === the ? to + 2 : to + 1
      return this.#goesOn(next, end) && !this.is(next, classes.CALENDAR) ? this.#word(next, end) : to
    }
    if (!this.is(to, classes.PARTICLE)) return to
    let next = to + 1
    while (next < to + 3 && this.is(next, classes.PARTICLE) && !this.capital(next)) next++
    if (tokens.kind(next) === kinds.HYPHEN && next === to + 1) next++
    return this.#goesOn(next, end) && !this.is(to - 1, classes.DEMONYM) ? this.#word(next, end) : to
  }

  #goesOn(token: number, end: number): boolean {
    return token < end && this.capital(token) && this.near(token)
  }

  /** `Food and Drug Administration`, `Ministry of Health and Welfare`; not `Smith and Jones`. */
  #and(start: number, to: number, end: number): number {
    if (!this.#goesOn(to + 1, end)) return to
    const name = classes.GIVEN | classes.FAMILY | classes.DEMONYM
    const isName = (token: number): boolean =>
      (this.is(token, name) && !this.is(token, classes.PLAIN)) || this.#knownAt(token, end) > 0
    if (isName(to - 1) || isName(to + 1) || this.is(to + 1, classes.DEMONYM)) return to
    let piece = to + 2
    while (piece < end && piece < to + 5 && this.capital(piece) && this.near(piece)) piece++
    const headed = piece - to > 2 && this.is(piece - 1, classes.ORGANISATION_HEAD)
    if (headed && (this.is(to - 1, classes.PLAIN) || (to - 1 === start && this.is(to + 1, classes.PLAIN))))
      return this.#word(to + 1, end)
    let of = start
    while (of < to && !(this.is(of, classes.OF_HEAD) && this.#tokens.word(of + 1) === this.#small.of)) of++
    return of < to - 2 && (piece > to + 2 || !this.is(to + 1, classes.ORGANISATION_HEAD)) ? this.#word(to + 1, end) : to
  }
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

const LONGEST = 40 // tokens of a run; no name is longer
const WRAPPED = 50 // characters of a line that was wrapped, not ended
const AMPERSAND = 38
const LEADS = classes.LEADING_PARTICLE
