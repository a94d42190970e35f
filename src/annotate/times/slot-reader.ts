import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { hourMinute, readClock, readStopwatch } from './read-clock'
import { readCount, readInWords } from './read-count'
import { readDay } from './read-day'
import { SLOT_NUMBER, slotBits } from './slot-number'
import type { SlotSource } from './slot-source'
import { DECADE_SUFFIX, SUFFIX, type TimeWords } from './time-words'
import { WordMeanings } from './word-meanings'

const SHORT_NUMBER = slotBits('DAY', 'COUNT', 'ORDINAL', 'DECADE', 'CLOCK', 'ISO', 'HOUR', 'SHORTYEAR', 'STOPWATCH')
const LONG_NUMBER = slotBits('YEAR', 'COUNT', 'DECADE', 'CLOCK', 'ISO', 'HOUR')
const AFTER_APOSTROPHE = slotBits('YEAR', 'DECADE')
const EARLIEST = 1000
const LATEST = 2199

/**
 * Reads the slots of a time pattern, such as `YEAR` or `CLOCK`, at a token.
 * Methods that read return the index of the token after the slot, or 0 if it does not match. Allocates nothing: the value read last is in
 * `value` and `zone`.
 */
export class SlotReader implements SlotSource {
  value: number | string = 0
  zone: string | undefined
  readonly hours: boolean
  readonly smallZones: boolean
  readonly #page: TokenPage
  readonly #tokens: Tokens
  readonly #words: TimeWords
  readonly #meanings: WordMeanings
  #counted = -1 // the token whose figures were read last
  #figures = -1 // their value; -1 without figures
  #digits = 0

  constructor(page: TokenPage, words: TimeWords) {
    this.#page = page
    this.#tokens = page.tokens
    this.#words = words
    this.#meanings = new WordMeanings(page.tokens, words)
    this.smallZones = words.row.capitals !== true
    this.hours = words.hours
  }

  maskOf(token: number): number {
    const tokens = this.#tokens
    switch (tokens.kind(token)) {
      case kinds.WORD:
      case kinds.IDEOGRAPH:
        return this.#words.masks[tokens.word(token)] ?? 0
      case kinds.NUMBER:
        return (
          (tokens.end(token) - tokens.start(token) <= 2 ? SHORT_NUMBER : LONG_NUMBER) |
          (this.#words.masks[tokens.word(token)] ?? 0)
        )
      case kinds.QUOTE:
      case kinds.CLOSE_QUOTE:
      case kinds.OPEN_QUOTE:
        return tokens.kind(token + 1) === kinds.NUMBER ? AFTER_APOSTROPHE : 0
      default:
        return 0
    }
  }

  /**
   * Reads one slot of a time pattern (day, month, hour …) at a token.
   * Returns the index of the token after it, or 0 if it does not match.
   */
  read(name: number, token: number, last: number): number {
    this.zone = undefined
    switch (name) {
      case SLOT_NUMBER.DAY:
        return this.#take(this.figures(token, 1, 31, 2), token + 1)
      case SLOT_NUMBER.YEAR:
        return this.#year(token, last)
      case SLOT_NUMBER.COUNT:
        return readCount(this, this.#page, token, last)
      case SLOT_NUMBER.ORDINAL:
        return this.#ordinal(token, last)
      case SLOT_NUMBER.DECADE:
        return this.#decade(token, last)
      case SLOT_NUMBER.CLOCK:
        return readClock(this, this.#page, token, last)
      case SLOT_NUMBER.HOUR:
        return this.#take(hourMinute(this.#page, token), token + 1)
      case SLOT_NUMBER.STOPWATCH:
        return readStopwatch(this, this.#page, token, last)
      case SLOT_NUMBER.SHORTYEAR:
        return this.#take(this.#shortYear(token), token + 1)
      case SLOT_NUMBER.ISO:
        return readDay(this, this.#page, token, last)
      case SLOT_NUMBER.MONTH:
      case SLOT_NUMBER.WEEKDAY:
        return this.#name(name, token, last)
      case SLOT_NUMBER.NOON: {
        const to = this.meaning(name, token, last)
        this.value = Number(this.value) * 60
        return to
      }
      default:
        return this.meaning(name, token, last)
    }
  }

  endsWithParticle(token: number): boolean {
    return this.#words.particles?.lengths.has(this.#tokens.word(token - 1)) === true
  }

  meaning(name: number, token: number, last: number): number {
    const to = this.#meanings.read(name, token, last)
    if (to) this.value = this.#meanings.value
    return to
  }

  figures(token: number, least: number, most: number, digits: number): number {
    if (token !== this.#counted) this.#count(token)
    const value = this.#figures
    return value >= least && value <= most && this.#digits <= digits ? value : -1
  }

  /** Reads the figures of a token once for all slots that ask for them. */
  #count(token: number): void {
    const tokens = this.#tokens
    this.#counted = token
    this.#figures = -1
    if (tokens.kind(token) !== kinds.NUMBER) return
    const { text } = this.#page
    const start = tokens.start(token)
    const end = tokens.end(token)
    this.#digits = end - start
    if (end - start > 4) return
    let value = 0
    for (let at = start; at < end; at++) {
      const digit = text.charCodeAt(at) - 0x30
      if (digit < 0 || digit > 9) return
      value = value * 10 + digit
    }
    this.#figures = value
  }

  #take(value: number, to: number): number {
    if (value < 0) return 0
    this.value = value
    return to
  }

  /** Reads a year: `1996`, `’98`, `nineteen ninety-one`, `令和6年`. */
  #year(token: number, last: number): number {
    const tokens = this.#tokens
    if (tokens.kind(token) === kinds.NUMBER) {
      if (tokens.end(token) - tokens.start(token) !== 4) return 0
      return this.#take(this.figures(token, EARLIEST, LATEST, 4), token + 1)
    }
    if (this.#isApostrophe(token)) {
      const short = token + 1
      if (short >= last || tokens.has(short, kinds.AFTER_SPACE) || tokens.end(short) - tokens.start(short) !== 2)
        return 0
      const year = this.figures(short, 0, 99, 2)
      return this.#take(year < 0 ? year : fullYear(year), short + 1)
    }
    const era = this.meaning(SLOT_NUMBER.ERA, token, last)
    if (era) return this.#yearOf(Number(this.value), era, last)
    const rest = this.meaning(SLOT_NUMBER.NUMBER, token, last)
    const century = Number(this.value)
    if (!rest || !(century >= 15 && century <= 20)) return 0
    const to = readInWords(this, this.#tokens, rest, last)
    if (!to || !(Number(this.value) >= 10 && Number(this.value) < 100)) return 0
    this.value = century * 100 + Number(this.value)
    return to
  }

  /** Reads a year counted within an era: `令和6年`, `平成元年`. `before` is the year before the era. */
  #yearOf(before: number, token: number, last: number): number {
    const year = this.figures(token, 1, 99, 3)
    if (year >= 0) return this.#take(before + year, token + 1)
    const to = this.meaning(SLOT_NUMBER.NUMBER, token, last)
    return to ? this.#take(before + Number(this.value), to) : 0
  }

  /** Returns the full year of the second, short year of a span of years: 1958 for the `58` of `1957-58`. Returns -1 for other tokens. */
  #shortYear(token: number): number {
    const tokens = this.#tokens
    const first = this.figures(token - 2, EARLIEST, LATEST, 4)
    const year = this.figures(token, 0, 99, 2)
    if (first < 0 || year <= first % 100 || tokens.end(token) - tokens.start(token) !== 2) return -1
    if (tokens.has(token, kinds.AFTER_SPACE) || tokens.kind(token + 1) === tokens.kind(token - 1)) return -1
    return first - (first % 100) + year
  }

  /** Whether a token is an apostrophe that may replace the century, as in `’98`. */
  #isApostrophe(token: number): boolean {
    const tokens = this.#tokens
    const kind = tokens.kind(token)
    if (kind !== kinds.QUOTE && kind !== kinds.CLOSE_QUOTE && kind !== kinds.OPEN_QUOTE) return false
    if (tokens.end(token) - tokens.start(token) !== 1) return false
    const unit = this.#page.text.charCodeAt(tokens.start(token))
    return unit === 0x27 || unit === 0x2018 || unit === 0x2019
  }

  /** Reads an ordinal: `24th`, `12.`, `first`, `twenty-first`. */
  #ordinal(token: number, last: number): number {
    const tokens = this.#tokens
    const figures = this.figures(token, 1, 99, 2)
    if (figures >= 0) {
      const to = token + 1
      if (to >= last || tokens.has(to, kinds.AFTER_SPACE) || !this.#is(to, SUFFIX)) return 0
      return this.#take(figures, to + 1)
    }
    const tens = this.meaning(SLOT_NUMBER.NUMBER, token, last)
    const value = Number(this.value)
    if (tens && value >= 20 && tokens.kind(tens) === kinds.HYPHEN) {
      const ones = this.meaning(SLOT_NUMBER.ORDINAL, tens + 1, last)
      if (ones && Number(this.value) < 10) return this.#take(value + Number(this.value), ones)
    }
    return this.meaning(SLOT_NUMBER.ORDINAL, token, last)
  }

  #is(token: number, bit: number): boolean {
    return ((this.#words.bits[this.#tokens.word(token)] ?? 0) & bit) !== 0
  }

  /** Reads a decade: `1990s`, `’80s`, `1980’s`, `1990er`. */
  #decade(token: number, last: number): number {
    const tokens = this.#tokens
    const quoted = this.#isApostrophe(token)
    const at = quoted ? token + 1 : token
    if (quoted && (at >= last || tokens.has(at, kinds.AFTER_SPACE))) return 0
    if (tokens.kind(at) !== kinds.NUMBER) return quoted ? 0 : this.meaning(SLOT_NUMBER.DECADE, token, last)
    const bare = this.#words.row.decadeSuffix === ''
    const to = bare ? at : at + 1
    if (!bare && (to >= last || tokens.has(to, kinds.AFTER_SPACE) || !this.#is(to, DECADE_SUFFIX))) return 0
    const figures = this.figures(at, 0, LATEST, 4)
    if (figures < 0 || figures % 10 !== 0) return 0
    const length = tokens.end(at) - tokens.start(at)
    if (length === 4 && figures >= EARLIEST) return this.#take(figures, to + 1)
    return length === 2 ? this.#take((figures < 30 ? 2000 : 1900) + figures, to + 1) : 0 // the `’30s` are past
  }

  /** Reads the name of a month or weekday. Its full stop is included: `Sept.`. Where names have capitals, one in lower case is not read. */
  #name(name: number, token: number, last: number): number {
    const tokens = this.#tokens
    const to = this.meaning(name, token, last)
    if (!to || (this.#words.row.capitals && !tokens.has(token, kinds.CAPITAL))) return 0
    const stopped = to < last && tokens.kind(to) === kinds.STOP && !tokens.has(to, kinds.AFTER_SPACE)
    return stopped && tokens.end(token) - tokens.start(token) <= 5 ? to + 1 : to
  }
}

/** Returns the full year for its last two figures. The year is from 1940 to 2039. */
const fullYear = (year: number): number => (year < 40 ? 2000 : 1900) + year
