import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { joinFields } from './join-fields'
import { opensForm } from './legal-form'
import { endOfOffice, isClosedOffice, isOfficeBefore, officeBefore } from './office-list'
import type { PageWords } from './page-words'
import { isDayName } from './positions'
import { hasFaction, isEastAsian, isInitial, isWebEnding } from './run-shapes'
import { endOfSmallComplement } from './small-complement'
import { wordAfterMark } from './word-after-mark'

/**
 * Finds runs: capitalised words in a row, with the small words and marks between them.
 * Examples: `Bank of England`, `Johnson & Johnson`, `Ursula von der Leyen`, `John F. Kennedy`. `RunCutter` later cuts a run with more than
 * one name.
 */
export class Runs {
  readonly #words: PageWords
  readonly #tokens: Tokens
  readonly #mayLackCapital: boolean // the noun of an office: `ministère`
  #isClosed = false // no word follows, as after the fields of `Ministerium für Verkehr`

  constructor(words: PageWords) {
    this.#words = words
    this.#tokens = words.tokens
    this.#mayLackCapital = words.page.words.names.capitals === 'tell'
  }

  /** Whether a run of capitalised words may start at a token. */
  starts(token: number): boolean {
    if (!this.#tokens.has(token, kinds.CAPITAL | kinds.INNER)) return this.#startsWithParticle(token)
    if (this.#words.casing !== 'plain' && this.#words.knownTo(token, token + 8)) return true
    if (!this.#words.capital(token)) return false
    return (
      !this.#words.is(token, classes.CALENDAR) || this.#words.capital(token + 1) || isSpeakingMonth(this.#words, token)
    )
  }

  /** Whether a particle starts a name without a given name before it: `al-Assad`, `bin Laden`, `von der Leyen`. */
  #startsWithParticle(token: number): boolean {
    const next = token + 1
    if (!this.#words.is(token, classes.PARTICLE)) return false
    if (this.#tokens.kind(next) === kinds.HYPHEN)
      return !this.#tokens.has(next, kinds.AFTER_SPACE) && this.#words.capital(next + 1)
    if (!this.#words.is(token, LEADS)) return false
    const to = this.#words.is(next, classes.PARTICLE) && !this.#words.capital(next) ? next + 1 : next
    return (
      this.#words.capital(to) && !this.#words.is(to, classes.PLAIN | classes.DEMONYM) && !this.#words.capital(token - 1)
    )
  }

  /** Returns the index of the token after the run that starts at `start`. The run ends at `end` at the latest. */
  end(start: number, end: number): number {
    const words = this.#words
    const office = this.#mayLackCapital ? officeBefore(words, start) : -1
    this.#isClosed = false
    let to = office < 0 ? 0 : endOfOffice(words, office, end)
    if (to > 0 && words.isRare(office, rare.OFFICE_HEAD)) return to
    to = Math.max(to, this.#word(start, end), words.knownTo(start, end))
    while (to - start < LONGEST && !this.#isClosed) {
      const next = this.#join(start, to, end)
      if (next <= to) break
      to = next
    }
    return to
  }

  /** Returns the index of the token after a word and the parts attached to it: `F.`, `al-Assad`, `Jean-Claude`, `Cheol-hee`. */
  #word(token: number, end: number): number {
    const tokens = this.#tokens
    let to = token + 1
    while (tokens.kind(to) === kinds.HYPHEN && !tokens.has(to, kinds.AFTER_SPACE) && to + 1 < end) {
      const next = to + 1
      if (tokens.kind(next) !== kinds.WORD || tokens.has(next, kinds.AFTER_SPACE)) break
      if (this.#words.capital(next) ? this.#endsBeforeHyphen(token, next) : !this.#joins(token, next)) break
      to = next + 1
    }
    if (tokens.kind(to) === kinds.OPEN && hasFaction(this.#words, token, to, end)) return to + 3
    if (tokens.kind(to) !== kinds.STOP || to >= end || tokens.has(to, kinds.AFTER_SPACE)) return to
    if (isWebEnding(this.#words, to, end)) return to + 2
    return this.#ownsStop(to - 1, end) ? to + 1 : to
  }

  /** Whether a word is no part of the name after its hyphen: a single letter, or the tag of a headline, `CORRECTED-Brazil`. */
  #endsBeforeHyphen(token: number, next: number): boolean {
    const tokens = this.#tokens
    const length = tokens.end(token) - tokens.start(token)
    if (!tokens.has(token, kinds.LINE) || !tokens.has(token, kinds.CAPS) || length < TAG) return length === 1
    return !tokens.has(next, kinds.CAPS) && !this.#words.knownTo(token, token + 1)
  }

  /** Whether a lower-case word after a hyphen belongs to a name: `Cheol-hee`, but not `London-based`, `Top-seeded`. */
  #joins(token: number, next: number): boolean {
    if (
      this.#words.capital(token - 1) &&
      (this.#words.is(token - 1, classes.FAMILY_FIRST) || isEastAsian(this.#words, token, next))
    )
      return !this.#words.is(next, classes.ROLE)
    const goesOn = this.#tokens.kind(next + 1) === kinds.HYPHEN && !this.#tokens.has(next + 1, kinds.AFTER_SPACE)
    return (
      (goesOn || this.#tokens.word(next) === 0) &&
      !this.#words.is(token, classes.DEMONYM | classes.PLAIN | classes.SENTENCE_STARTER | classes.PLACE_FIRST_WORD) &&
      !this.#words.knownTo(token, token + 1)
    )
  }

  /** Whether a full stop after a word is part of the name: `F.`, `St.`, `Inc.` */
  #ownsStop(token: number, end: number): boolean {
    const length = this.#tokens.end(token) - this.#tokens.start(token)
    const next = token + 2
    if (length === 1) return !this.#words.is(next, classes.SENTENCE_STARTER) || isInitial(this.#words, next)
    if (
      length > 4 &&
      (length > LONGEST_TITLE || !this.#words.is(token, classes.HONORIFIC) || this.#words.is(token, WRITTEN_OUT))
    )
      return false
    if (this.#words.is(token, classes.LEGAL_FORM | classes.GENERATION))
      return next < end && !(this.#words.is(next, classes.SENTENCE_STARTER) && this.#opensSentence(next))
    return (
      this.#words.is(token, classes.HONORIFIC | classes.PLACE_FIRST_WORD) &&
      this.#words.capital(next) &&
      this.#words.near(next)
    )
  }

  /** Whether the capital of a word says that it opens a sentence: `The`; not `AND`. */
  #opensSentence(token: number): boolean {
    return this.#tokens.has(token, kinds.CAPITAL) && !this.#tokens.has(token, kinds.CAPS)
  }

  /** Whether a word that is also a day or month is part of a person’s name: `Sun` of `Hwang Sun Hong`, `May` of `Theresa May`. */
  #isFamily(token: number): boolean {
    const before = token - 1
    if (!this.#words.is(token, classes.FAMILY)) return false
    if (this.#words.is(before, classes.GIVEN) && !this.#words.is(before, classes.CALENDAR))
      return this.#tokens.kind(token + 1) !== kinds.NUMBER
    if (this.#tokens.end(token) - this.#tokens.start(token) > 3) return false
    return this.#words.capital(token + 1) || (this.#words.capital(before) && this.#words.classes(before) === 0)
  }

  #join(start: number, to: number, end: number): number {
    const tokens = this.#tokens
    if (to >= end || !this.#words.near(to)) return to
    if (tokens.kind(to) === kinds.WORD) {
      if (!tokens.has(to, kinds.AFTER_SPACE)) return to
      const known = this.#words.knownTo(to, end)
      if (known > to + 1 || (known && this.#words.casing !== 'plain')) return known
      if (this.#words.capital(to))
        return this.#words.is(to, classes.CALENDAR) && !this.#isFamily(to) && !isDayName(this.#words, to, end)
          ? to
          : this.#word(to, end)
      return this.#connector(start, to, end)
    }
    if (tokens.kind(to) === kinds.SYMBOL && this.#words.text.charCodeAt(tokens.start(to)) === AMPERSAND)
      return this.#words.capital(to + 1) ? this.#word(to + 1, end) : to
    const next = wordAfterMark(this.#words, start, to, end)
    return next ? this.#word(next, end) : to
  }

  /**
   * Returns the index of the token after a run that goes on over a lower-case word.
   * Such words are `of`, `for`, `and`, `von der`. Returns `to`, the index of the word, if the run ends before it.
   */
  #connector(start: number, to: number, end: number): number {
    if (
      this.#words.isRare(to - 1, rare.OFFICE_HEAD) ||
      (this.#mayLackCapital && isOfficeBefore(this.#words, start, to))
    ) {
      const isHeld = this.#words.isRare(to - 1, rare.FIELD_ROLE)
      const fields = endOfOffice(this.#words, to - 1, end, isHeld ? 2 : 1)
      this.#isClosed = fields > 0 && !isHeld && isClosedOffice(this.#words, to - 1)
      if (fields > 0) return fields
    }
    const { capitals, hasGenitive } = this.#words.page.words.names
    if (this.#words.isRare(to, hasGenitive ? rare.SMALL_FORM : rare.REGION_TAIL | rare.SMALL_FORM)) return to + 1
    const complement = capitals === 'weighed' ? to : endOfSmallComplement(this.#words, to, end)
    if (complement > to || !this.#words.is(to, classes.CONNECTOR)) return complement
    const tokens = this.#tokens
    const { of, and, the } = this.#words.small
    const word = tokens.word(to)
    if (word === and) return this.#and(start, to, end)
    if (this.#words.is(to, classes.PARTICLE)) return this.#endsName(start, to) ? to : this.#particle(to, end)
    if (!this.#words.is(to - 1, classes.HEAD_BEFORE_OF)) return to
    if (word !== of && !this.#words.is(to - 1, classes.ORGANISATION_HEAD)) return to
    const next = tokens.word(to + 1) === the ? to + 2 : to + 1
    return this.#goesOn(next, end) && !this.#words.is(next, classes.CALENDAR) ? this.#word(next, end) : to
  }

  /**
   * Whether a name of two words ends before a particle: `Roel Hagens` ¦ `van de Partij`; not `Rob van Dijk`, `Hoek van Holland`.
   * Only in languages whose particles follow the given name.
   */
  #endsName(start: number, to: number): boolean {
    const words = this.#words
    return (
      words.page.words.names.particlesFollowGiven &&
      to - start > 1 &&
      words.is(start, classes.GIVEN) &&
      !words.is(to - 1, classes.GIVEN | classes.PARTICLE) &&
      words.capital(to - 1)
    )
  }

  /**
   * Returns the index of the token after a run that goes on over particles.
   * Examples: `von der` of `Ursula von der Leyen`, `de l’` of `Cour de l’Est`. Returns `to`, the index of the first particle, if the run
   * ends there.
   */
  #particle(to: number, end: number): number {
    const words = this.#words
    // Where every noun is capitalised, such words also occur between two nouns: `Vertreter der Bank`.
    const opens = words.page.words.names.capitals !== 'nouns' || words.is(to - 1, NAMING)
    if (!opens || words.is(to - 1, classes.DEMONYM)) return to
    let next = to + 1
    while (next < to + 3 && words.is(next, classes.PARTICLE) && !words.capital(next)) next++
    if (this.#tokens.kind(next) === kinds.HYPHEN && next === to + 1) next++
    return this.#goesOn(next, end) ? this.#word(next, end) : to
  }

  /** Returns the index of the token after a run that goes on over `and`, or `to`, its index, if it joins two names. */
  #and(start: number, to: number, end: number): number {
    if (!this.#goesOn(to + 1, end)) return to
    if (opensForm(this.#words, to + 1, end)) return this.#word(to + 1, end)
    const last = joinFields(this.#words, start, to, end)
    return last === to + 1 ? this.#word(to + 1, end) : last
  }

  #goesOn(token: number, end: number): boolean {
    return token < end && this.#words.capital(token) && this.#words.near(token)
  }
}

const NAMING = classes.GIVEN | classes.FAMILY | classes.HEAD_BEFORE_OF
const WRITTEN_OUT = classes.PLAIN | classes.ROLE // `Sister`
const LONGEST_TITLE = 6 // letters of `Assemb.`
const TAG = 6 // letters of the shortest tag before a headline
const LONGEST = 40 // tokens of a run; no name is longer
const AMPERSAND = 38
const LEADS = classes.LEADING_PARTICLE

/** Whether a word, such as a month, is the family name of somebody who speaks: `May said`. */
export const isSpeakingMonth = (words: PageWords, token: number): boolean =>
  words.is(token, classes.FAMILY) && words.is(token + 1, classes.SPEECH_VERB)
