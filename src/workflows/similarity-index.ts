import type { FoldedText } from './copy-index'

interface CopyWord {
  /** The word in lower case. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Returns the words of a folded text. */
const splitWords = (text: string): CopyWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/**
 * The span of a folded copy that is most similar to a text, and the first word that differs.
 * `wanted` is the word of the copy, `given` that of the text.
 */
export interface NearestText {
  readonly start: number
  readonly end: number
  readonly wanted?: string
  readonly given?: string
}

/** The maximum number of times that a word occurs in a copy and still helps to locate a text. */
const FREQUENT = 40

/** Finds the part of a copy that is most similar to a text: most words in the same order. */
export class SimilarityIndex {
  readonly #copy: string
  readonly #words: readonly CopyWord[]
  readonly #places = new Map<string, number[]>()

  constructor(copy: FoldedText) {
    this.#copy = copy.text
    this.#words = splitWords(copy.text)
    for (const [i, { text }] of this.#words.entries()) {
      const places = this.#places.get(text)
      if (places) places.push(i)
      else this.#places.set(text, [i])
    }
  }

  /** Returns the part most similar to a text. Undefined if less than a third of the text’s words are together anywhere. */
  nearest(text: string): NearestText | undefined {
    const wanted = splitWords(text)
    const votes = new Map<number, number>()
    for (const [i, word] of wanted.entries()) {
      const places = this.#places.get(word.text) ?? []
      if (places.length <= FREQUENT) for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1)
    }
    let shift = 0
    let most = 0
    for (const [each, count] of votes)
      if (count > most || (count === most && each < shift)) {
        shift = each
        most = count
      }
    if (most === 0 || most * 3 < wanted.length) return undefined
    const first = this.#words[Math.max(0, shift)]
    const last = this.#words[Math.min(this.#words.length - 1, shift + wanted.length - 1)]
    if (!first || !last) return undefined
    const odd = wanted.findIndex((word, i) => this.#words[shift + i]?.text !== word.text)
    const [given, right] = [wanted[odd], this.#words[shift + odd]]
    return {
      start: first.start,
      end: last.end,
      ...(given ? { given: text.slice(given.start, given.end) } : {}),
      ...(given && right ? { wanted: this.#copy.slice(right.start, right.end) } : {}),
    }
  }
}
