import type { CueWord } from './cue-word'

/** The cues of a language, by the number of their first word. In flat lists: most words of a page are compared without a look at an object. */
export class CueTable {
  /** By word number: the index in `#cues` of its first cue. The index of the next word is the end. */
  readonly #starts: Int32Array
  /** By index in `#cues`: the number of the second word; 0 for a cue of one word. */
  readonly #next: Int32Array
  readonly #cues: readonly CueWord[]

  /** `cues` are those of each word, to be searched in the given order; `size` is that of tables by word number. */
  constructor(cues: ReadonlyMap<number, readonly CueWord[]>, size: number) {
    const list: CueWord[] = []
    this.#starts = new Int32Array(size + 1)
    for (let word = 0; word <= size; word++) {
      this.#starts[word] = list.length
      for (const cue of cues.get(word) ?? []) list.push(cue)
    }
    this.#next = Int32Array.from(list, ({ next }) => next)
    this.#cues = list
  }

  /** Returns the index of the first cue of a word. */
  start(word: number): number {
    return this.#starts[word] ?? 0
  }

  /** Returns the index after the last cue of a word. */
  end(word: number): number {
    return this.#starts[word + 1] ?? 0
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
    return this.start(word) < this.end(word) ? this.#cues[this.start(word)]?.form : undefined
  }
}
