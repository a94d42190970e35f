import { APOSTROPHE, BLANK, BREAK, classes, DIGIT, folds, HIGH, LARGE, LETTER, SMALL } from './characters'
import * as kinds from './kinds'
import { mix, SEED } from './vocabulary'

const STOP = 0x2e
const COMMA = 0x2c
const GRAVE = 0x60
const TYPED = 0x27 // the apostrophe of typewriters, which quotes too
const SEEN_SMALL = 1
const SEEN_DIGIT = 1 << (DIGIT - SMALL)
const LONGEST_ELISION = 5 // `dell’`, `quest’`

const isLetter = (cls: number): boolean => cls === SMALL || cls === LARGE || cls === LETTER

/** Reads one token of a text; where it ends, its flags and its hash stand in the reader then. */
export class TokenReader {
  to = 0
  flags = 0
  hash = SEED
  readonly #text: string
  readonly #end: number
  readonly #class = classes()
  readonly #fold = folds()

  constructor(text: string, end: number) {
    this.#text = text
    this.#end = end
  }

  classAt(at: number): number {
    return at < this.#end ? (this.#class[this.#text.charCodeAt(at)] ?? BLANK) : BLANK
  }

  /** `Xi`, `CPC`, `G20`: most words are a run of letters; what is more is read by {@link #long}. */
  word(start: number, elides: boolean): void {
    const text = this.#text
    const table = this.#class
    const fold = this.#fold
    const end = this.#end
    let hash = SEED
    let seen = 0
    let large = start // the last capital
    let cls = BLANK
    let at = start
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      cls = table[unit] ?? BLANK
      if (cls < SMALL || cls > DIGIT) break
      if (cls === LARGE) large = at
      seen |= 1 << (cls - SMALL)
      hash = mix(hash, fold[unit] ?? 0)
    }
    const joined = at < end && (cls === APOSTROPHE || cls === kinds.QUOTE || (cls === kinds.STOP && at - start === 1))
    if (joined || (large > start && (seen & SEEN_SMALL) !== 0)) {
      this.#long(start, elides)
      return
    }
    let flags = table[text.charCodeAt(start)] === LARGE ? kinds.CAPITAL : 0
    if (large > start) flags |= kinds.CAPS
    if ((seen & SEEN_DIGIT) !== 0) flags |= kinds.DIGITS
    this.to = at
    this.flags = flags
    this.hash = hash
  }

  /** `O’Brien`, `McDonald`, `U.S.` */
  #long(start: number, elides: boolean): void {
    let flags = this.classAt(start) === LARGE ? kinds.CAPITAL : 0
    let hash = SEED
    let small = 0
    let large = 0
    let at = start
    for (; at < this.#end; at++) {
      const cls = this.classAt(at)
      if (cls === SMALL) small++
      else if (cls === LARGE) {
        if (small > 0) flags |= kinds.INNER
        large++
      } else if (cls === DIGIT) flags |= kinds.DIGITS
      else if (cls !== LETTER) {
        if (!this.#joins(start, at, cls, flags)) break
        if (cls === kinds.STOP) {
          flags |= kinds.DOTTED
          if (!this.#single(at + 1)) {
            hash = mix(hash, STOP)
            at++
            break
          }
        } else if (elides && at - start <= LONGEST_ELISION && small > 0) {
          hash = mix(hash, TYPED)
          at++
          break
        }
      }
      hash = mix(hash, this.#fold[this.#text.charCodeAt(at)] ?? 0)
    }
    if (large > 1 && small === 0) flags |= kinds.CAPS
    this.to = at
    this.flags = flags
    this.hash = hash
  }

  /** Whether a mark inside a word belongs to it: the apostrophe of `O’Brien`, not that of `China’s`; the stops of `U.S.`, not that of `it.` */
  #joins(start: number, at: number, cls: number, flags: number): boolean {
    if (cls === APOSTROPHE || (cls === kinds.QUOTE && this.#text.charCodeAt(at) === TYPED))
      return isLetter(this.classAt(at + 1)) && !this.#isClitic(at)
    if (cls !== kinds.STOP || this.#text.charCodeAt(at) !== STOP) return false
    return (flags & kinds.DOTTED) !== 0 || (at - start === 1 && this.#single(at + 1))
  }

  /** Whether a letter stands alone there: the `S` of `U.S.` */
  #single(at: number): boolean {
    if (!isLetter(this.classAt(at))) return false
    const next = this.classAt(at + 1)
    return !isLetter(next) && next !== DIGIT
  }

  /** Whether nothing but an `s` stands behind an apostrophe. */
  #isClitic(at: number): boolean {
    const unit = this.#text.charCodeAt(at + 1)
    return (unit === 0x73 || unit === 0x53) && this.#single(at + 1)
  }

  /** `24`, `1,234.5` */
  number(start: number): void {
    let at = start + 1
    for (;;) {
      if (this.classAt(at) === DIGIT) at++
      else if (this.classAt(at + 1) === DIGIT && this.#parts(at)) at += 2
      else break
    }
    this.#close(start, at, kinds.DIGITS)
  }

  #parts(at: number): boolean {
    const unit = this.#text.charCodeAt(at)
    return unit === STOP || unit === COMMA
  }

  ideograph(start: number): void {
    this.#close(start, start + 1, 0)
  }

  #close(start: number, to: number, flags: number): void {
    let hash = SEED
    for (let at = start; at < to; at++) hash = mix(hash, this.#fold[this.#text.charCodeAt(at)] ?? 0)
    this.to = to
    this.flags = flags
    this.hash = hash
  }

  /** Reads a mark and tells its kind. */
  mark(start: number, cls: number, apart: boolean): number {
    const unit = this.#text.charCodeAt(start)
    const again = start + 1 < this.#end && this.#text.charCodeAt(start + 1) === unit
    this.flags = 0
    this.to = start + 1
    this.hash = mix(SEED, this.#fold[unit] ?? 0)
    switch (cls) {
      case kinds.STOP:
        if (!again || unit !== STOP) return kinds.STOP
        this.to = this.#run(start, cls)
        return kinds.ELLIPSIS
      case kinds.SHOUT:
      case kinds.ELLIPSIS:
      case kinds.DASH:
        this.to = this.#run(start, cls)
        return cls
      case kinds.HYPHEN: {
        this.to = this.#run(start, cls)
        const next = this.classAt(this.to)
        return this.to - start > 1 || (apart && (next === BLANK || next === BREAK)) ? kinds.DASH : kinds.HYPHEN
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

  /** The end of a run of marks of one class. */
  #run(start: number, cls: number): number {
    let at = start + 1
    while (this.classAt(at) === cls) at++
    return at
  }

  /** An apostrophe or a quotation mark: `’s`, two grave accents, `"`. */
  #quote(start: number, unit: number, again: boolean, apart: boolean): number {
    const curly = this.classAt(start) === APOSTROPHE
    if (!apart && (curly || unit === TYPED) && this.#isClitic(start)) {
      this.#close(start, start + 2, 0)
      return kinds.CLITIC
    }
    if (curly) return kinds.CLOSE_QUOTE
    if (again && (unit === GRAVE || unit === TYPED)) this.to++
    if (unit === GRAVE) return kinds.OPEN_QUOTE
    return unit === TYPED && again ? kinds.CLOSE_QUOTE : kinds.QUOTE
  }
}
