import { PAD, PaddedArray } from '../tokens/padded-array'
import type { TokenRange } from './statement-candidate'

/** Ranges of tokens in order of start, to be found by their first token. The next page reuses the arrays. */
export class RangeIndex<T extends TokenRange> {
  readonly #numbers = new PaddedArray()
  #numberAt: Int32Array = this.#numbers.for(0)
  #ranges: readonly T[] = []

  /** Replaces the ranges by those of a page with `count` tokens. */
  open(ranges: readonly T[], count: number): this {
    this.#ranges = ranges
    this.#numberAt = this.#numbers.for(count)
    for (let index = ranges.length - 1; index >= 0; index--) this.#numberAt[(ranges[index] as T).from + PAD] = index + 1 // the longer of two comes first
    return this
  }

  /** Returns the range that starts at a token; undefined if none does. Of two with the same start, the first. */
  at(token: number): T | undefined {
    const number = this.#numberAt[token + PAD] ?? 0
    return number > 0 ? this.#ranges[number - 1] : undefined
  }
}
