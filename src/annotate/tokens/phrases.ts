import { flattenString } from './flat'
import { NONE } from './kinds'
import { type SpellingRules, tokenise } from './tokenise'
import { Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

interface PhraseNode<V> {
  next?: Map<number, PhraseNode<V>>
  value?: V
}

/** A phrase that was matched: its value, and the index of the token after it (`to`). */
export interface PhraseFound<V> {
  readonly value: V
  readonly to: number
}

const scratch = new Tokens()

/**
 * Phrases of one or more words, each with a value, to be found in a text.
 * The longest phrase that starts at a token counts. The words of all phrases become part of the vocabulary.
 */
export class TokenPhrases<V> {
  readonly #vocabulary: Vocabulary
  readonly #spelling: SpellingRules
  readonly #first: (PhraseNode<V> | undefined)[] = []

  constructor(vocabulary: Vocabulary, spelling: SpellingRules = {}) {
    this.#vocabulary = vocabulary
    this.#spelling = spelling
  }

  /** Adds a phrase with its value. If the phrase was added before, its value is replaced. */
  add(phrase: string, value: V): this {
    scratch.clear()
    tokenise(flattenString(phrase), 0, phrase.length, scratch, this.#vocabulary, this.#spelling)
    let node: PhraseNode<V> | undefined
    for (let token = 0; token < scratch.count; token++) {
      const id = this.#vocabulary.add(phrase.slice(scratch.start(token), scratch.end(token)))
      if (!node) node = this.#first[id] ??= {}
      else {
        node.next ??= new Map()
        let next = node.next.get(id)
        if (!next) node.next.set(id, (next = {}))
        node = next
      }
    }
    if (node) node.value = value
    return this
  }

  /** Returns the vocabulary numbers of a phrase’s words; 0 for words that the vocabulary does not have. */
  wordsOf(phrase: string): readonly number[] {
    scratch.clear()
    tokenise(flattenString(phrase), 0, phrase.length, scratch, this.#vocabulary, this.#spelling)
    return Array.from({ length: scratch.count }, (_, token) => scratch.word(token))
  }

  /** Returns the longest phrase that starts at a token and ends by `end`; undefined if none does. */
  at(tokens: Tokens, token: number, end: number): PhraseFound<V> | undefined {
    const id = tokens.word(token)
    if (id === 0 || token >= end) return undefined
    let node = this.#first[id]
    if (!node) return undefined
    let best: PhraseFound<V> | undefined
    for (let to = token + 1; ; to++) {
      if (node.value !== undefined) best = { value: node.value, to }
      const next: PhraseNode<V> | undefined =
        to < end && tokens.kind(to) !== NONE ? node.next?.get(tokens.word(to)) : undefined
      if (!next) return best
      node = next
    }
  }
}
