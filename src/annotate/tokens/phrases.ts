import { doubleLength } from '../../text/double-length'
import { NONE } from './kinds'
import { addWords } from './phrase-words'
import type { SpellingRules } from './tokenise'
import type { Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** A word of a phrase. Both properties exist from the start: a look-up that meets nodes of more than four shapes is several times slower. */
interface PhraseNode<V> {
  next: Map<number, PhraseNode<V>> | undefined
  value: V | undefined
}

const newNode = <V>(): PhraseNode<V> => ({ next: undefined, value: undefined })

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
  /** By word number: the index in `#nodes` of the phrases that start with the word; 0 if no phrase does. */
  #first = new Int32Array(1 << 10)
  readonly #nodes: (PhraseNode<V> | undefined)[] = [undefined]

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
    let node: PhraseNode<V> | undefined
    for (const id of ids) {
      if (!node) node = this.#opening(id)
      else {
        node.next ??= new Map()
        let next = node.next.get(id)
        if (!next) node.next.set(id, (next = newNode()))
        node = next
      }
    }
    if (node) node.value = value
    return ids
  }

  /** Returns the node of the phrases that start with a word; a new one for the first of them. */
  #opening(id: number): PhraseNode<V> {
    while (id >= this.#first.length) this.#first = doubleLength(this.#first)
    const known = this.#nodes[this.#first[id] ?? 0]
    if (known) return known
    const node: PhraseNode<V> = newNode()
    this.#first[id] = this.#nodes.push(node) - 1
    return node
  }

  /** Returns the longest phrase that starts at a token and ends by `end`; undefined if none does. */
  at(tokens: Tokens, token: number, end: number): PhraseFound<V> | undefined {
    const id = tokens.word(token)
    if (id === 0 || token >= end) return undefined
    let node = this.#nodes[this.#first[id] ?? 0]
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
