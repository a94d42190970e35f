import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import { bits, slot } from './pattern'
import { readClock } from './read-clock'
import { readDay } from './read-day'
import type { TimeWords } from './time-words'

/** A slot read at a token: what it holds, and the token behind it. */
export interface Read {
  readonly value: string | number
  readonly to: number
  /** The zone of a clock time. */
  readonly zone?: string
}

const SHORT_NUMBER = bits('DAY', 'COUNT', 'ORDINAL', 'DECADE', 'CLOCK', 'ISO')
const LONG_NUMBER = bits('YEAR', 'COUNT', 'DECADE', 'CLOCK', 'ISO')
const AFTER_APOSTROPHE = bits('YEAR', 'DECADE')
const EARLIEST = 1000
const LATEST = 2199

/** Reads the slots of times that are made of figures, or of several words. */
export class SlotReader {
  readonly #page: Page
  readonly #words: TimeWords

  constructor(page: Page, words: TimeWords) {
    this.#page = page
    this.#words = words
  }

  /** The bits of the slots that a token can open. */
  maskOf(token: number): number {
    const { tokens } = this.#page
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

  /** What a slot holds at a token; nothing where it cannot stand there. */
  read(name: number, token: number, last: number): Read | undefined {
    switch (name) {
      case slot.DAY:
        return this.figures(token, 1, 31, 2)
      case slot.YEAR:
        return this.#year(token, last)
      case slot.COUNT:
        return this.#count(token, last)
      case slot.ORDINAL:
        return this.#ordinal(token, last)
      case slot.DECADE:
        return this.#decade(token, last)
      case slot.CLOCK:
        return readClock(this, this.#page, this.#words, token, last)
      case slot.ISO:
        return readDay(this.#page, token, last)
      case slot.MONTH:
      case slot.WEEKDAY:
        return this.#name(name, token, last)
      case slot.NOON: {
        const read = this.meaning(name, token, last)
        return read && { value: Number(read.value) * 60, to: read.to }
      }
      default:
        return this.meaning(name, token, last)
    }
  }

  /** What a phrase means in a slot. */
  meaning(name: number, token: number, last: number): Read | undefined {
    const found = this.#words.meanings.at(this.#page.tokens, token, last)
    const filled = found?.value.find((means) => means.slot === name)
    return found && filled && { value: filled.value, to: found.to }
  }

  /** A number in figures. */
  figures(token: number, least: number, most: number, digits: number): Read | undefined {
    const { tokens, text } = this.#page
    if (tokens.kind(token) !== kinds.NUMBER) return undefined
    const start = tokens.start(token)
    const end = tokens.end(token)
    if (end - start > digits) return undefined
    let value = 0
    for (let at = start; at < end; at++) {
      const digit = text.charCodeAt(at) - 0x30
      if (digit < 0 || digit > 9) return undefined
      value = value * 10 + digit
    }
    return value >= least && value <= most ? { value, to: token + 1 } : undefined
  }

  /** `1996`, `’98`, `nineteen ninety-one` */
  #year(token: number, last: number): Read | undefined {
    const { tokens } = this.#page
    const kind = tokens.kind(token)
    if (kind === kinds.NUMBER) {
      if (tokens.end(token) - tokens.start(token) !== 4) return undefined
      return this.figures(token, EARLIEST, LATEST, 4)
    }
    if (this.#isApostrophe(token)) {
      const short = token + 1 < last && !tokens.has(token + 1, kinds.SPACED) && this.figures(token + 1, 0, 99, 2)
      if (!short || tokens.end(token + 1) - tokens.start(token + 1) !== 2) return undefined
      return { value: inFull(Number(short.value)), to: short.to }
    }
    const century = this.meaning(slot.NUMBER, token, last)
    if (!century || !(Number(century.value) >= 15 && Number(century.value) <= 20)) return undefined
    const rest = this.#inWords(century.to, last)
    if (!rest || !(Number(rest.value) >= 10 && Number(rest.value) < 100)) return undefined
    return { value: Number(century.value) * 100 + Number(rest.value), to: rest.to }
  }

  /** The mark that stands for the century: `’98`. */
  #isApostrophe(token: number): boolean {
    const { tokens, text } = this.#page
    return tokens.end(token) - tokens.start(token) === 1 && "'’‘".includes(text.charAt(tokens.start(token)))
  }

  /** `20`, `1,500`, `twenty-five`, `a hundred`, `several` */
  #count(token: number, last: number): Read | undefined {
    const vague = this.meaning(slot.VAGUE, token, last)
    if (vague) return vague
    const { tokens, text } = this.#page
    if (tokens.kind(token) === kinds.NUMBER) {
      const plain = this.figures(token, 0, 999, 3)
      if (plain) return plain
      const figures = text.slice(tokens.start(token), Math.min(tokens.end(token), tokens.start(token) + 12))
      const value = Number(figures.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
      return Number.isFinite(value) ? { value, to: token + 1 } : undefined
    }
    const number = this.#inWords(token, last)
    if (number) return number
    const article = this.meaning(slot.ARTICLE, token, last)
    if (!article) return undefined
    const more = this.#inWords(article.to, last)
    return more && Number(more.value) >= 12 ? more : { value: 1, to: article.to }
  }

  /** `twenty-five`, `two hundred` */
  #inWords(token: number, last: number): Read | undefined {
    const { tokens } = this.#page
    const first = this.meaning(slot.NUMBER, token, last)
    if (!first) return undefined
    let value = Number(first.value)
    let to = first.to
    for (let step = 0; step < 4; step++) {
      const hyphen = tokens.kind(to) === kinds.HYPHEN ? to + 1 : to
      const next = hyphen < last ? this.meaning(slot.NUMBER, hyphen, last) : undefined
      if (!next) break
      const more = Number(next.value)
      if (value >= 20 && value < 100 && value % 10 === 0 && more >= 1 && more < 10) value += more
      else if (more >= 100 && value < more && hyphen === to) value *= more
      else if (value >= 100 && value % 100 === 0 && more < 100 && hyphen === to) value += more
      else break
      to = next.to
    }
    return { value, to }
  }

  /** `24th`, `12.`, `first`, `twenty-first` */
  #ordinal(token: number, last: number): Read | undefined {
    const { tokens, text } = this.#page
    const { suffixes } = this.#words.row
    const figures = this.figures(token, 1, 99, 2)
    if (figures) {
      const { to } = figures
      if (suffixes === undefined || to >= last || tokens.has(to, kinds.SPACED)) return undefined
      const suffix = text.slice(tokens.start(to), Math.min(tokens.end(to), tokens.start(to) + 4))
      return ` ${suffixes},`.includes(` ${suffix.toLowerCase()},`) ? { value: figures.value, to: to + 1 } : undefined
    }
    const tens = this.meaning(slot.NUMBER, token, last)
    if (tens && Number(tens.value) >= 20 && tokens.kind(tens.to) === kinds.HYPHEN) {
      const ones = this.meaning(slot.ORDINAL, tens.to + 1, last)
      if (ones && Number(ones.value) < 10) return { value: Number(tens.value) + Number(ones.value), to: ones.to }
    }
    return this.meaning(slot.ORDINAL, token, last)
  }

  /** `1990s`, `’80s`, `1980’s`, `1990er` */
  #decade(token: number, last: number): Read | undefined {
    const { tokens, text } = this.#page
    const quoted = this.#isApostrophe(token)
    const at = quoted ? token + 1 : token
    if (quoted && (at >= last || tokens.has(at, kinds.SPACED))) return undefined
    if (tokens.kind(at) !== kinds.NUMBER) return quoted ? undefined : this.meaning(slot.DECADE, token, last)
    const length = tokens.end(at) - tokens.start(at)
    const figures = this.figures(at, 0, LATEST, 4)
    const to = at + 1
    if (!figures || Number(figures.value) % 10 !== 0 || to >= last || tokens.has(to, kinds.SPACED)) return undefined
    const suffix = text.slice(tokens.start(to), Math.min(tokens.end(to), tokens.start(to) + 4)).replace(/^['’]/, '')
    if (suffix !== (this.#words.row.decadeSuffix ?? 's')) return undefined
    if (length === 4 && Number(figures.value) >= EARLIEST) return { value: figures.value, to: to + 1 }
    return length === 2 ? { value: inFull(Number(figures.value)), to: to + 1 } : undefined
  }

  /** The name of a month or weekday, with the stop that cuts it short; a capital where the language writes one. */
  #name(name: number, token: number, last: number): Read | undefined {
    const read = this.meaning(name, token, last)
    const { tokens } = this.#page
    if (!read || (this.#words.row.capitals && !tokens.has(token, kinds.CAPITAL))) return undefined
    const stopped = read.to < last && tokens.kind(read.to) === kinds.STOP && !tokens.has(read.to, kinds.SPACED)
    const short = tokens.end(token) - tokens.start(token) <= 5
    return stopped && short ? { value: read.value, to: read.to + 1 } : read
  }
}

/** A year of two figures: the last hundred years but for the next twenty. */
const inFull = (year: number): number => (year < 40 ? 2000 : 1900) + year
