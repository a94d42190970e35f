import {
  APOSTROPHE,
  BREAK,
  CAPITAL_LETTER,
  classOf,
  DIGIT,
  entryOf,
  FOLDED,
  HIGH,
  JOINS,
  LETTER,
  SMALL,
  SPACE,
  UNIT_CLASSES,
} from './characters'
import * as kinds from './kinds'
import type { SpellingRules } from './spelling-rules'

const STOP = 0x2e
const COMMA = 0x2c
const GRAVE = 0x60
const TYPED = 0x27 // the typewriter apostrophe, which is also a quotation mark
const LONGEST_ELISION = 5 // `dell’`, `quest’`

const isLetterClass = (cls: number): boolean => cls >= SMALL && cls <= LETTER

/** Reads tokens that are not just letters: `O’Brien`, `1,234.5`. `read` leaves the end and the flags of the token in `to` and `flags`. */
export class TokenReader {
  to = 0
  flags = 0
  readonly #text: string
  readonly #end: number
  readonly #elides: boolean
  readonly #suffixes: boolean
  readonly #units = UNIT_CLASSES()

  constructor(text: string, end: number, { elides = false, suffixes = false }: SpellingRules) {
    this.#text = text
    this.#end = end
    this.#elides = elides
    this.#suffixes = suffixes
  }

  /** Returns the entry in `UNIT_CLASSES` of the unit at an offset; 0 after the end. */
  #at(at: number): number {
    if (at >= this.#end) return 0
    const unit = this.#text.charCodeAt(at)
    return this.#units[unit] || entryOf(unit)
  }

  #class(at: number): number {
    return at < this.#end ? classOf(this.#at(at)) : SPACE
  }

  /**
   * Reads the token at an offset and returns its kind.
   * `cls` is the class of its first unit, `apart` says whether white space precedes it.
   */
  read(start: number, cls: number, apart: boolean): number {
    if (isLetterClass(cls)) return this.#word(start)
    return cls === DIGIT ? this.#number(start) : this.#mark(start, cls, apart)
  }

  /** Reads a word: `O’Brien`, `McDonald`, `U.S.` */
  #word(start: number): number {
    let flags = this.#class(start) === CAPITAL_LETTER ? kinds.CAPITAL : 0
    let small = 0
    let large = 0
    let at = start
    for (; at < this.#end; at++) {
      const unit = this.#at(at)
      const cls = classOf(unit)
      if (cls === SMALL) small++
      else if (cls === CAPITAL_LETTER) {
        if (small > 0) flags |= kinds.INNER
        large++
      } else if (cls === DIGIT) flags |= kinds.DIGITS
      else if (cls !== LETTER) {
        if (!this.#joins(start, at, unit, flags)) break
        if (cls === kinds.STOP) {
          flags |= kinds.DOTTED
          if (!this.#isSingleLetter(at + 1)) {
            at++
            break
          }
        } else if (this.#elides && at - start <= LONGEST_ELISION && (small > 0 || this.#class(at + 1) === SMALL)) {
          at++
          break
        }
      }
    }
    if (large > 1 && small === 0) flags |= kinds.CAPS
    this.to = at
    this.flags = flags
    return kinds.WORD
  }

  /**
   * Whether a mark directly after letters belongs to their word.
   * True for the apostrophe of `O’Brien`, not of `China’s`; for the full stops of `U.S.`, not of `it.`
   */
  #joins(start: number, at: number, unit: number, flags: number): boolean {
    if ((unit & JOINS) !== 0)
      return isLetterClass(this.#class(at + 1)) && !this.#isClitic(at) && !(at > start + 1 && this.#isSuffix(at))
    if ((unit & FOLDED) !== STOP) return false
    return (flags & kinds.DOTTED) !== 0 || (at - start === 1 && this.#isSingleLetter(at + 1))
  }

  /** Whether a single letter is at an offset: the `S` of `U.S.` */
  #isSingleLetter(at: number): boolean {
    if (!isLetterClass(this.#class(at))) return false
    const next = this.#class(at + 1)
    return !isLetterClass(next) && next !== DIGIT
  }

  /** Whether a single `s` follows an apostrophe: `China’s`, not `O’Sullivan`. */
  #isClitic(at: number): boolean {
    return (this.#at(at + 1) & FOLDED) === SMALL_S && this.#isSingleLetter(at + 1)
  }

  /** Whether an ending in small letters follows an apostrophe: `’da` of `Ankara’da`, in languages that have such. */
  #isSuffix(at: number): boolean {
    return this.#suffixes && this.#class(at + 1) === SMALL
  }

  /** Reads a number: `24`, `1,234.5` */
  #number(start: number): number {
    let at = start + 1
    for (;;) {
      if (this.#class(at) === DIGIT) at++
      else if (this.#class(at + 1) === DIGIT && this.#parts(at)) at += 2
      else break
    }
    this.to = at
    this.flags = kinds.DIGITS
    return kinds.NUMBER
  }

  #parts(at: number): boolean {
    const unit = this.#text.charCodeAt(at)
    return unit === STOP || unit === COMMA
  }

  /** Reads a punctuation mark and returns the kind of its token. */
  #mark(start: number, cls: number, apart: boolean): number {
    const unit = this.#text.charCodeAt(start)
    const again = start + 1 < this.#end && this.#text.charCodeAt(start + 1) === unit
    this.flags = 0
    this.to = start + 1
    switch (cls) {
      case kinds.STOP:
        if (!again || unit !== STOP) return kinds.STOP
        this.to = this.#run(start, cls)
        return kinds.ELLIPSIS
      case kinds.EXCLAMATION:
      case kinds.ELLIPSIS:
      case kinds.DASH:
        this.to = this.#run(start, cls)
        return cls
      case kinds.HYPHEN: {
        this.to = this.#run(start, cls)
        const next = this.#class(this.to)
        return this.to - start > 1 || (apart && (next === SPACE || next === BREAK)) ? kinds.DASH : kinds.HYPHEN
      }
      case APOSTROPHE:
      case kinds.QUOTE:
        return this.#quote(start, unit, again, apart)
      case HIGH: {
        const low = this.#text.charCodeAt(start + 1)
        if (low >= 0xdc00 && low < 0xe000 && start + 1 < this.#end) this.to++
        return kinds.SYMBOL
      }
      default:
        return cls
    }
  }

  /** Returns the offset after a series of marks of one class: after `!!` or `...`. */
  #run(start: number, cls: number): number {
    let at = start + 1
    while (this.#class(at) === cls) at++
    return at
  }

  /** Reads an apostrophe or a quotation mark, and returns the kind of its token: `’s`, two grave accents, `"`. */
  #quote(start: number, unit: number, again: boolean, apart: boolean): number {
    const curly = this.#class(start) === APOSTROPHE
    if (!apart && (curly || unit === TYPED) && this.#isClitic(start)) {
      this.to = start + 2
      return kinds.CLITIC
    }
    if (!apart && (curly || unit === TYPED) && this.#isSuffix(start)) {
      this.to = start + 2
      while (this.#class(this.to) === SMALL) this.to++
      return kinds.CLITIC
    }
    if (curly) return kinds.CLOSE_QUOTE
    if (again && (unit === GRAVE || unit === TYPED)) this.to++
    if (unit === GRAVE) return kinds.OPEN_QUOTE
    return unit === TYPED && again ? kinds.CLOSE_QUOTE : kinds.QUOTE
  }
}

const SMALL_S = 0x73
