const SIZE = 1 << 14 // entries, a power of two
const SHIFT = 18 // bits of a hash beside those of its entry
const OPENED = 4 // letters of an opening
const STEM = 0x80 // flag of a stem of any length
const SHORTEST_STEM = 3 // letters
/** Flag of a word by its length, at most 9. */
const LENGTHS: readonly number[] = [1, 1, 1, 2, 4, 8, 0x10, 0x20, 0x20, 0x40]
const LONGEST = 9

/** The first letters and the lengths of words in ASCII: a quick test that most words of prose are in no list. */
export class WordOpenings {
  readonly #flags: Uint8Array

  /** Makes an empty set, or a copy of another one. */
  constructor(base?: WordOpenings) {
    this.#flags = base ? base.#flags.slice() : new Uint8Array(SIZE)
  }

  /** Adds a word in small letters, or a stem, which all words are that begin with it. */
  add(word: string, isStem: boolean): void {
    let opening = 0
    for (let at = 0; at < Math.min(word.length, OPENED); at++) opening = step(opening, word.charCodeAt(at))
    if (!isStem) this.#addFlag(opening, LENGTHS[Math.min(word.length, LONGEST)] as number)
    else if (word.length >= OPENED) this.#addFlag(opening, STEM)
    else if (word.length === SHORTEST_STEM) {
      this.#addFlag(opening, STEM) // the stem alone
      for (let letter = FIRST; letter <= LAST; letter++) this.#addFlag(step(opening, letter), STEM)
    }
  }

  /**
   * Whether a word may be in the set, in any case: false is certain. True for a word with another character than a letter of ASCII, and for
   * one that opens with two capitals, as a code may precede it.
   */
  mayHave(word: string): boolean {
    let opening = 0
    const { length } = word
    for (let at = 0; at < length; at++) {
      const unit = word.charCodeAt(at)
      const small = unit | 0x20
      if (small < FIRST || small > LAST || (at === 1 && unit < FIRST)) return true
      if (at < OPENED) opening = step(opening, small)
    }
    const own = LENGTHS[Math.min(length, LONGEST)] as number
    return ((this.#flags[slotOf(opening)] as number) & (own | STEM)) !== 0
  }

  #addFlag(opening: number, flag: number): void {
    const slot = slotOf(opening)
    this.#flags[slot] = (this.#flags[slot] as number) | flag
  }
}

const FIRST = 0x61 // a
const LAST = 0x7a // z
/** Adds a letter to an opening: five bits each. */
const step = (opening: number, letter: number): number => (opening << 5) | (letter & 0x1f)
const slotOf = (opening: number): number => Math.imul(opening, 0x9e3779b1) >>> SHIFT
