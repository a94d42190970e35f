import { doubleLength } from '../../text/double-length'
import { addWords } from './phrase-words'
import type { SpellingRules } from './spelling-rules'
import type { Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'
import { WordTransitions } from './word-transitions'

/** A phrase that was matched: its value, and the index of the token after it (`to`). */
export interface PhraseFound<V> {
  readonly value: V
  readonly to: number
}

/**
 * Phrases of one or more words, each with a value, to be found in a text.
 * The longest phrase that starts at a token counts. The words of all phrases become part of the vocabulary.
 */
export class TokenPhrases<V> {
  readonly #vocabulary: Vocabulary
  readonly #spelling: SpellingRules
  /** By word number: the state after the word as the first of a phrase; 0 if no phrase starts with it. */
  #first = new Int32Array(1 << 10)
  readonly #transitions = new WordTransitions()
  /** By state: the value of the phrase that is complete in it; undefined if none is. */
  readonly #values: (V | undefined)[] = [undefined]
  /** By state: whether longer phrases go on from it. */
  readonly #goesOn: boolean[] = [false]

  constructor(vocabulary: Vocabulary, spelling: SpellingRules = {}) {
    this.#vocabulary = vocabulary
    this.#spelling = spelling
  }

  /**
   * Adds a phrase with its value. If the phrase was added before, its value is replaced.
   * Returns the vocabulary numbers of its words.
   */
  add(phrase: string, value: V): readonly number[] {
    const ids = addWords(phrase, this.#vocabulary, this.#spelling)
    const [first] = ids
    if (first === undefined) return ids
    let state = this.#opening(first)
    for (let at = 1; at < ids.length; at++) {
      const id = ids[at] as number
      let next = this.#transitions.next(state, id)
      if (next === 0) {
        this.#transitions.add(state, id, (next = this.#newState()))
        this.#goesOn[state] = true
      }
      state = next
    }
    this.#values[state] = value
    return ids
  }

  /** Returns the state after a word that opens a phrase; a new one for the first phrase that the word opens. */
  #opening(id: number): number {
    while (id >= this.#first.length) this.#first = doubleLength(this.#first)
    return (this.#first[id] ||= this.#newState())
  }

  #newState(): number {
    this.#goesOn.push(false)
    return this.#values.push(undefined) - 1
  }

  /** Returns the longest phrase that starts at a token and ends by `last`; undefined if none does. */
  at(tokens: Tokens, token: number, last: number): PhraseFound<V> | undefined {
    const id = tokens.word(token)
    if (id === 0 || token >= last) return undefined
    let state = this.#first[id] ?? 0
    if (state === 0) return undefined
    let value: V | undefined
    let end = 0
    for (let to = token + 1; ; to++) {
      const found = this.#values[state]
      if (found !== undefined) {
        value = found
        end = to
      }
      const word = this.#goesOn[state] && to < last ? tokens.word(to) : 0
      state = word === 0 ? 0 : this.#transitions.next(state, word)
      if (state === 0) return value === undefined ? undefined : { value, to: end }
    }
  }
}
