import type { CueTexts } from './cue-texts'
import type { CueWord } from './cue-word'
import type { VerbForm } from './verb-forms'

/** Words that mark a statement together with those after them, and what their cues share. */
export interface CueRow {
  readonly forms: readonly VerbForm[]
  /** The texts after the first words, by their numbers. */
  readonly after: readonly number[]
  readonly aparts: readonly Pick<CueWord, 'apart' | 'apartRest'>[]
  readonly cue: Pick<CueWord, 'force' | 'takes' | 'confidence'>
}

/**
 * The cues of a language, by the number of their first word. In flat lists: most words of a page are compared without a look at an object.
 * The cues of a word are made when a text first has the word.
 */
export class CueTable {
  /** The numbers of the words that cues start with. */
  readonly firsts: number[] = []
  readonly #texts: CueTexts
  /**
   * By word number: the index in `#cues` of its first cue; 0 for a word without cues. If they are not made yet, the number of the last form that
   * starts with the word, counted from 1, as a number below 0. `#before` has that of the one before each form.
   */
  readonly #starts: Int32Array
  readonly #before: number[] = []
  readonly #forms: VerbForm[] = []
  /** By form: its row. */
  readonly #rows: CueRow[] = []
  /** By the index of the first cue of a word: the index after its last. */
  readonly #ends: number[] = [0]
  /** By index in `#cues`: the number of the second word; 0 for a cue of one word. */
  readonly #next: number[] = [0]
  /** The cues from index 1 on. */
  readonly #cues: (CueWord | undefined)[] = [undefined]

  /** `texts` are those of the rows; `size` is that of tables by word number. */
  constructor(rows: readonly CueRow[], texts: CueTexts, size: number) {
    const starts = new Int32Array(size)
    for (const row of rows)
      for (const form of row.forms) {
        const first = texts.first(form.text)
        if (first === 0) continue
        const before = starts[first] as number
        if (before === 0) this.firsts.push(first)
        this.#before.push(before)
        this.#rows.push(row)
        starts[first] = -this.#forms.push(form)
      }
    this.#texts = texts
    this.#starts = starts
  }

  /** Returns the index of the first cue of a word. */
  start(word: number): number {
    const start = this.#starts[word] ?? 0
    return start < 0 ? this.#makeCues(word, start) : start
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

  /** Makes the cues of a word, those of more words first, and returns the index of the first. `last` is the number of its last form, below 0. */
  #makeCues(word: number, last: number): number {
    const forms: number[] = []
    for (let form = last; form < 0; form = this.#before[-1 - form] as number) forms.push(-1 - form)
    const made: CueWord[] = []
    for (const form of forms.reverse()) this.#addCues(made, this.#forms[form] as VerbForm, this.#rows[form] as CueRow)
    made.sort((one, other) => other.rest.length - one.rest.length)
    const start = this.#cues.length
    for (const cue of made) {
      this.#next.push(cue.next)
      this.#ends.push(0)
      this.#cues.push(cue)
    }
    this.#ends[start] = this.#cues.length
    this.#starts[word] = start
    return start
  }

  #addCues(
    made: CueWord[],
    { text, form }: VerbForm,
    { after, aparts, cue: { force, takes, confidence } }: CueRow,
  ): void {
    const own = this.#texts.words(text).slice(1)
    for (const following of after) {
      const rest = [...own, ...this.#texts.words(following)]
      for (const { apart, apartRest } of aparts)
        made.push({ force, takes, form, rest, next: rest[0] ?? 0, apart, apartRest, confidence })
    }
  }
}
