import { addPhraseWords, type PhraseWords } from './phrase-words'
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
 * The longest phrase that starts at a token counts. The words of all phrases become part of the vocabulary. An automaton matches the phrases
 * that start with a word; it is made when a text first has that word, as most texts have few of them.
 */
export class TokenPhrases<V> {
  /** The vocabulary numbers of the words of the phrases. */
  readonly words: PhraseWords
  readonly #valueAt: (index: number) => V
  /**
   * By word number: the state after the word as the first of a phrase; 0 if no phrase starts with it. If the state is not made yet, the
   * number of the last of its phrases, counted from 1, as a number below 0. `#before` has that of the one before each phrase.
   */
  readonly #first: Int32Array
  readonly #before: Int32Array
  readonly #transitions = new WordTransitions()
  /** By state: the value of the phrase that is complete in it; undefined if none is. */
  readonly #values: (V | undefined)[] = [undefined]
  /** By state: whether longer phrases go on from it. */
  readonly #goesOn: boolean[] = [false]

  /** Makes a table of phrases; `valueAt` returns the value of the phrase with an index. The last of several equal phrases counts. */
  constructor(
    phrases: readonly string[],
    valueAt: (index: number) => V,
    vocabulary: Vocabulary,
    spelling: SpellingRules = {},
  ) {
    this.words = addPhraseWords(phrases, vocabulary, spelling)
    this.#valueAt = valueAt
    const { words, starts, ends } = this.words
    const first = new Int32Array(vocabulary.tableSize)
    const before = new Int32Array(phrases.length)
    for (let at = 0; at < before.length; at++) {
      const start = starts[at] as number
      const word = words[start] as number
      if (start === ends[at]) continue
      before[at] = first[word] as number
      first[word] = -1 - at
    }
    this.#first = first
    this.#before = before
  }

  /** Makes the states of the phrases that start with a word, and returns the state after the word. */
  #makeStates(word: number): number {
    const { words, starts, ends } = this.words
    const opening = this.#newState()
    for (let at = -1 - (this.#first[word] as number); at >= 0; at = -1 - (this.#before[at] as number)) {
      let state = opening
      for (let next = (starts[at] as number) + 1; next < (ends[at] as number); next++)
        state = this.#stateAfter(state, words[next] as number)
      this.#values[state] ??= this.#valueAt(at)
    }
    this.#first[word] = opening
    return opening
  }

  #stateAfter(state: number, word: number): number {
    const known = this.#transitions.next(state, word)
    if (known !== 0) return known
    const next = this.#newState()
    this.#transitions.add(state, word, next)
    this.#goesOn[state] = true
    return next
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
    if (state <= 0) {
      if (state === 0) return undefined
      state = this.#makeStates(id)
    }
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
