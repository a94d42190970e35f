import type { Tokens } from '../tokens/tokens'
import type { FilledSlot } from './slot-number'
import { SEVERAL, type TimeWords } from './time-words'

/**
 * Looks up the value that the words at a token have in a slot: 4 for `April` in `MONTH`.
 * Allocates nothing: the last result is in `value`.
 */
export class WordMeanings {
  /** The value found by the last `read`. */
  value: number | string = 0
  readonly #tokens: Tokens
  readonly #words: TimeWords
  #token = -1
  #last = -1
  #to = 0
  #means: readonly FilledSlot[] | undefined

  constructor(tokens: Tokens, words: TimeWords) {
    this.#tokens = tokens
    this.#words = words
  }

  /** Looks up the words at a token for a slot number. Returns the index of the token after them, or 0 if they do not fill the slot. */
  read(slot: number, token: number, last: number): number {
    if (token !== this.#token || last !== this.#last) this.#look(token, last)
    const means = this.#means
    if (means === undefined) return 0
    for (const filled of means) {
      if (filled.slot === slot) {
        this.value = filled.value
        return this.#to
      }
    }
    return 0
  }

  #look(token: number, last: number): void {
    this.#token = token
    this.#last = last
    const word = this.#tokens.word(token)
    const { bits, single, phrases } = this.#words
    this.#means = word === 0 || token >= last ? undefined : single[word]
    this.#to = token + 1
    if (word === 0 || ((bits[word] ?? 0) & SEVERAL) === 0) return
    const found = phrases.at(this.#tokens, token, last)
    if (found) {
      this.#means = found.value
      this.#to = found.to
    }
  }
}
