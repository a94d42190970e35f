import type { CueWord } from './cue-word'

/** The cues of a language, by the number of their first word. In flat lists: most words of a page are compared without a look at an object. */
export class CueTable {
  /** By word number: the index in `#cues` of its first cue; 0 for a word without cues. */
  readonly #starts: Uint16Array
  /** By the index of the first cue of a word: the index after its last. */
  readonly #ends: Uint16Array
  /** By index in `#cues`: the number of the second word; 0 for a cue of one word. */
  readonly #next: Int32Array
  /** The cues from index 1 on. */
  readonly #cues: readonly (CueWord | undefined)[]

  /**
   * `cues` are those of each word, to be searched in the given order; `size` is that of tables by word number.
   * Throws if two bytes cannot hold the index of a cue: no lexicon has that many.
   */
  constructor(cues: ReadonlyMap<number, readonly CueWord[]>, size: number) {
    const list = [undefined, ...[...cues.values()].flat()]
    if (list.length > MOST_CUES) throw new RangeError(`More than ${MOST_CUES} cues.`)
    this.#starts = new Uint16Array(size)
    this.#ends = new Uint16Array(list.length)
    let start = 1
    for (const [word, { length }] of cues) {
      this.#starts[word] = start
      this.#ends[start] = start + length
      start += length
    }
    this.#next = Int32Array.from(list, (cue) => cue?.next ?? 0)
    this.#cues = list
  }

  /** Returns the index of the first cue of a word. */
  start(word: number): number {
    return this.#starts[word] ?? 0
  }

  /** Returns the index after the last cue of a word. */
  end(word: number): number {
    return this.#ends[this.start(word)] ?? 0
  }

  /** Returns the cue at an index; undefined if it has a second word, which is not `next`. */
  at(index: number, next: number): CueWord | undefined {
    const second = this.#next[index] ?? 0
    return second === 0 || second === next ? this.#cues[index] : undefined
  }

  /** Whether a cue of a certain form may start with a word. `form` is a constant of `verb-forms.ts`, such as `PAST`. */
  hasForm(word: number, form: number): boolean {
    const end = this.end(word)
    for (let index = this.start(word); index < end; index++) if (this.#cues[index]?.form === form) return true
    return false
  }

  /** Returns the form of the first cue of a word; undefined if no cue starts with the word. */
  form(word: number): number | undefined {
    return this.#cues[this.start(word)]?.form
  }
}

const MOST_CUES = 0xffff
