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

/** The maximum number of words that a text has more or fewer than the copy before most of its words. */
const MOVED = 8

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
    const { from, odd } = this.#opening(wanted, votes, shift)
    const first = this.#words[Math.max(0, from)]
    const last = this.#words[Math.min(this.#words.length - 1, Math.max(shift, from) + wanted.length - 1)]
    if (!first || !last) return undefined
    const [given, right] = [wanted[odd], this.#words[from + odd]]
    return {
      start: first.start,
      end: last.end,
      ...(given ? { given: text.slice(given.start, given.end) } : {}),
      ...(given && right ? { wanted: this.#copy.slice(right.start, right.end) } : {}),
    }
  }

  /**
   * Returns where the copy has the opening words of a text, and the number of the first word that differs.
   * A word that the text lacks moves all words after it: near the place of most words, the copy may begin earlier or later.
   */
  #opening(
    wanted: readonly CopyWord[],
    votes: ReadonlyMap<number, number>,
    shift: number,
  ): { from: number; odd: number } {
    const nearby = [...Array(2 * MOVED + 1).keys()].map((i) => shift + i - MOVED).filter((at) => votes.has(at))
    let best = { from: shift, odd: this.#firstOdd(wanted, shift) }
    if (best.odd < 0) return best // only the characters between words differ
    for (const from of nearby) {
      const odd = this.#firstOdd(wanted, from)
      if (odd > best.odd) best = { from, odd }
    }
    return best
  }

  /** Returns the number of the first word of a text that is not in the copy at its place; -1 if all are. */
  #firstOdd(wanted: readonly CopyWord[], shift: number): number {
    return wanted.findIndex((word, i) => this.#words[shift + i]?.text !== word.text)
  }
}
