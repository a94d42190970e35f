import { isSpace } from '../../../../text/characters'
import type { Span } from '../../../../text/span'
import { foldSpelling } from '../../../fold-spelling'
import type { Tables } from '../../../tables'
import { leadingCredit } from '../credits'
import { splitDense } from './dense-pieces'
import { isLastMark } from './is-last-mark'
import { isSpeech } from './is-speech'
import { type MarkClass, markAt } from './marks'
import type { DatelinePiece, PieceKind, PossibleEnd, SplitStart } from './pieces'
import { roleOpening } from './role-words'
import { BRACKETS, countWordsBetween, isLetter, LONGEST_BRACKET, NESTED, pairLength, QUOTES } from './start-marks'

const MOST_PIECES = 9
const LONGEST_PIECE = 48 // characters
const MOST_WORDS = 7 // of one piece
const CREDIT = 40 // maximum characters of an agency's name

/**
 * Splits the start of a paragraph into pieces: collects words and ends a piece at each mark, bracket and date.
 * The caller steps through the text with `step` and `addDate`, until `stopped`, then calls `finish`.
 */
export class StartSplitter {
  readonly #text: string
  readonly #length: number
  readonly #tables: Tables
  readonly #pieces: DatelinePiece[] = []
  readonly #ends: PossibleEnd[] = []
  /** Offset of the words that are being collected; -1 between words. */
  #from = -1
  #before: MarkClass = 'start'
  #bracket = ''
  #close = ''
  #opensBracket = false
  #closedAt = -1
  #nestedClose = ''
  stopped = false

  constructor(text: string, length: number, tables: Tables) {
    this.#text = text
    this.#length = length
    this.#tables = tables
  }

  /** Reads one mark, bracket or word part; returns the offset after it. `limit` is the offset of the next date. */
  step(at: number, limit: number): number {
    const unit = this.#text.charCodeAt(at)
    if (this.#from >= 0 && isLetter(unit)) return this.#stepLetters(at, limit)
    if (unit === 0x20) {
      this.stopped ||= this.#from >= 0 && this.#isTooLong(at)
      return at + 1
    }
    const sign = this.#text.charAt(at)
    if (this.#from < 0 && !isSpace(unit)) {
      const known = this.#stepKnown(at, sign)
      if (known > at) return known
    }
    if (sign === this.#close && this.#bracket) return this.#closeBracket(at)
    if (this.#bracket && NESTED.has(sign) && sign !== this.#bracket) return this.#openNested(at)
    if (sign === this.#nestedClose && this.#nestedClose) return this.#closeNested(at)
    if (!this.#bracket && BRACKETS.has(sign) && this.#opens(at, sign)) return at + 1
    if (this.stopped) return at + 1
    const pair = this.#bracket ? 0 : pairLength(this.#text, at)
    if (pair > 0) return this.#openPair(at)
    const mark = markAt(this.#text, at, this.#from >= 0 ? this.#from : at, this.#length)
    if (mark) {
      this.#flush(at)
      if (mark.ends && !this.#bracket && this.#pieces.length > 0) this.#addEnd(mark.end, mark.class, at)
      this.#before = this.#before === 'start' && this.#pieces.length === 0 ? 'start' : mark.class
      return mark.end
    }
    if (this.#from < 0 && !isSpace(unit)) this.#from = at
    if (this.#from >= 0 && this.#isTooLong(at)) this.stopped = true
    return at + 1
  }

  /** Reads letters within words. Returns the offset after them, or after the letter that makes the piece too long. */
  #stepLetters(at: number, limit: number): number {
    let end = at
    do {
      if (end - this.#from > LONGEST_PIECE) this.stopped = true
      end++
    } while (!this.stopped && end < limit && isLetter(this.#text.charCodeAt(end)))
    return end
  }

  /** Reads a known agency or a word for an author's work at the start of words. Returns the offset after it; 0 for neither. */
  #stepKnown(at: number, sign: string): number {
    if (!this.#bracket && this.#pieces.length > 0) {
      const credit = leadingCredit(this.#text.slice(at, at + CREDIT), this.#tables)
      if (credit && /^\s+[\p{Lu}\p{Lo}]/u.test(this.#text.slice(at + credit.length, at + credit.length + 3))) {
        this.#push('words', at, at + credit.length)
        this.#addEnd(at + credit.length, 'none', at + credit.length)
        return at + credit.length
      }
    }
    const role = sign === this.#close ? 0 : roleOpening(this.#text, at, this.#tables)
    if (role > 0) this.#push('role', at, at + role)
    return role > 0 ? at + role : 0
  }

  addDate({ start, end }: Span): number {
    this.#flush(this.#beforeDate(start))
    this.#push('date', start, end)
    if (
      !this.#bracket &&
      this.#text.charAt(end - 1) === '.' &&
      /^\s+[\p{Lu}\p{Lo}"“„«]/u.test(this.#text.slice(end, end + 3))
    )
      this.#addEnd(end, 'stop', end)
    return end
  }

  /** Returns the offset at which the words before a date end, leaving out `den` in `Berlin, den` and `في` in `القاهرة في`. */
  #beforeDate(start: number): number {
    const from = this.#from < 0 ? start : this.#from
    const word = /(?:^|[\s,،])(\p{L}[\p{L}\p{M}]*)\s+$/u.exec(this.#text.slice(from, start))
    if (!word?.[1] || !this.#tables.dateWords.has(foldSpelling(word[1]))) return start
    const at = from + word.index
    if (at <= from) this.#from = -1
    return at
  }

  /** Returns the pieces and the possible ends of the dateline before offset `at`. The end of the paragraph is a possible end too. */
  finish(at: number): SplitStart {
    if (!this.stopped && at >= this.#length && !this.#bracket) {
      this.#flush(at)
      const pieces = this.#pieces.length
      if (pieces > 0 && this.#ends.at(-1)?.end !== at)
        this.#ends.push({ end: at, pieces, mark: 'line', afterBracket: this.#closedAt === at, markStart: at })
    }
    return { pieces: this.#pieces, ends: this.#ends.filter(isLastMark) }
  }

  #opens(at: number, sign: string): boolean {
    const close = BRACKETS.get(sign) as string
    const until = this.#text.indexOf(close, at + 1)
    if (until < 0 || until - at > LONGEST_BRACKET || until === at + 1) return false
    if (QUOTES.has(sign)) {
      if (this.#pieces.length === 0 && this.#from >= 0) return false
      if (isSpeech(this.#text, at, until)) {
        this.stopped = this.#from < 0 // `LIMA – «We are glad», she said`: nothing of the speech is part of a dateline
        return false
      }
    }
    this.#flush(at)
    this.#bracket = sign
    this.#close = close
    this.#opensBracket = true
    this.#before = this.#pieces.length === 0 ? 'start' : this.#before
    return true
  }

  /** Opens a bracket within a bracket, whose words become a piece of their own: `LISBON` in `[Example Wire(LISBON)]`. */
  #openNested(at: number): number {
    this.#flush(at)
    this.#nestedClose = BRACKETS.get(this.#text.charAt(at)) ?? ''
    this.#opensBracket = true
    return at + 1
  }

  #closeNested(at: number): number {
    this.#flush(at)
    this.#nestedClose = ''
    this.#before = 'bracket'
    return at + 1
  }

  #openPair(at: number): number {
    this.#flush(at)
    this.#bracket = this.#text.charAt(at)
    this.#close = this.#bracket
    this.#opensBracket = true
    return at + 1
  }

  #closeBracket(at: number): number {
    this.#flush(at)
    this.#bracket = ''
    this.#close = ''
    this.#closedAt = at + 1
    this.#before = 'bracket'
    if (this.#pieces.length > 0) this.#addEnd(at + 1, 'bracket', at + 1)
    return at + 1
  }

  #addEnd(end: number, mark: MarkClass, markStart: number): void {
    let before = markStart
    while (before > 0 && /\s/.test(this.#text.charAt(before - 1))) before--
    this.#ends.push({ end, pieces: this.#pieces.length, mark, afterBracket: this.#closedAt === before, markStart })
  }

  /** Adds the words collected up to an offset, if any, as pieces. Leaves out spaces and commas at their end. */
  #flush(at: number): void {
    if (this.#from < 0) return
    let end = at
    while (end > this.#from && /[\s,،]/.test(this.#text.charAt(end - 1))) end--
    const from = this.#from
    this.#from = -1
    if (end <= from) return
    const dense = splitDense(this.#text, from, end)
    if (!dense) this.#addWords(from, end)
    for (const part of dense ?? []) {
      this.#push(part.kind, part.start, part.end)
      if ((part.kind === 'closer' || (part.kind === 'role' && part.end === end)) && !this.#bracket)
        this.#addEnd(part.end, 'closer', part.end)
    }
  }

  /** Adds words as one piece, or as several if `and` joins two names: `Lima and Quito`; not: `Trinidad and Tobago`, a known place. */
  #addWords(from: number, to: number): void {
    const words = this.#text.slice(from, to)
    let start = from
    if (!words.includes(' ')) {
      this.#push('words', from, to)
      return
    }
    for (const match of words.matchAll(/\s(\p{L}{1,4}|&)\s(?=[\p{Lu}\p{Lo}])/gu)) {
      if (!this.#tables.and.has(foldSpelling(match[1] as string)) || this.#tables.places.has(foldSpelling(words)))
        continue
      this.#push('words', start, from + match.index)
      this.#before = 'and'
      start = from + match.index + match[0].length
    }
    this.#push('words', start, to)
  }

  #push(kind: PieceKind, start: number, end: number): void {
    if (this.#pieces.length >= MOST_PIECES) {
      this.stopped = true
      return
    }
    this.#pieces.push({
      kind,
      start,
      end,
      before: this.#before,
      bracket: this.#bracket,
      opensBracket: this.#opensBracket,
    })
    this.#before = 'none'
    this.#opensBracket = false
  }

  #isTooLong(at: number): boolean {
    const length = at - this.#from
    if (length < 24 || length > LONGEST_PIECE) return length > LONGEST_PIECE
    return isSpace(this.#text.charCodeAt(at)) && countWordsBetween(this.#text, this.#from, at) > MOST_WORDS
  }
}
