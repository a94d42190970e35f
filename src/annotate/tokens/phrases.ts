import { flat } from './flat'
import { type Spelling, tokenise } from './tokenise'
import { Tokens } from './tokens'
import { longer, type Vocabulary } from './vocabulary'

/** A phrase found: what it means, and the token behind it. */
export interface Found<V> {
  readonly value: V
  readonly to: number
}

const scratch = new Tokens()
const STEP = 3 // numbers of a branch: the node it leaves, the word, and the node it leads to

/**
 * Phrases of one word or several, found at a token: the longest counts. Their words become part of the vocabulary. They are a tree, its nodes
 * numbered from 1 on.
 */
export class Phrases<V> {
  readonly #vocabulary: Vocabulary
  readonly #spelling: Spelling
  /** By the number of a word: the node of a phrase that starts with it. */
  #first = new Int32Array(1 << 10)
  /** By node: what a phrase means that ends there. */
  readonly #values: (V | undefined)[] = [undefined]
  /** By node: whether phrases go on there. */
  #goesOn = new Uint8Array(1 << 10)
  #branches = new Int32Array(STEP << 8)
  #count = 0

  constructor(vocabulary: Vocabulary, spelling: Spelling = {}) {
    this.#vocabulary = vocabulary
    this.#spelling = spelling
  }

  /** Adds a phrase; a later meaning takes the place of an earlier. */
  add(phrase: string, value: V): this {
    scratch.clear()
    tokenise(flat(phrase), 0, phrase.length, scratch, this.#vocabulary, this.#spelling)
    let node = 0
    for (let token = 0; token < scratch.count; token++) {
      const id = this.#vocabulary.add(phrase.slice(scratch.start(token), scratch.end(token)))
      node = node === 0 ? this.#opening(id) : this.#following(node, id)
    }
    if (node > 0) this.#values[node] = value
    return this
  }

  /** The numbers of the words of a phrase that was added. */
  wordsOf(phrase: string): readonly number[] {
    scratch.clear()
    tokenise(flat(phrase), 0, phrase.length, scratch, this.#vocabulary, this.#spelling)
    return Array.from({ length: scratch.count }, (_, token) => scratch.word(token))
  }

  /** The longest phrase that starts at a token and ends before another. */
  at(tokens: Tokens, token: number, end: number): Found<V> | undefined {
    if (token >= end) return undefined
    let node = this.#first[tokens.word(token)] ?? 0
    let best: V | undefined
    let behind = 0
    for (let to = token + 1; node > 0; to++) {
      const value = this.#values[node]
      if (value !== undefined) {
        best = value
        behind = to
      }
      if (this.#goesOn[node] === 0 || to >= end) break
      const word = tokens.word(to)
      node = word === 0 ? 0 : (this.#branches[this.#branch(node, word) + 2] ?? 0)
    }
    return best === undefined ? undefined : { value: best, to: behind }
  }

  /** The node of the phrases that start with a word. */
  #opening(id: number): number {
    if (id >= this.#first.length) this.#first = longer(this.#first, new Int32Array(id * 2))
    return (this.#first[id] ||= this.#node())
  }

  /** The node behind another, by the word between them. */
  #following(node: number, id: number): number {
    this.#goesOn[node] = 1
    if (this.#count * STEP * 2 > this.#branches.length) this.#spread()
    const at = this.#branch(node, id)
    const known = this.#branches[at + 2] ?? 0
    if (known > 0) return known
    this.#count++
    return this.#put(at, node, id, this.#node())
  }

  #node(): number {
    const node = this.#values.push(undefined) - 1
    if (node >= this.#goesOn.length) this.#goesOn = longer(this.#goesOn, new Uint8Array(node * 2))
    return node
  }

  /** Where a branch stands, or would stand. */
  #branch(node: number, word: number): number {
    const mask = this.#branches.length / STEP - 1
    let slot = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & mask
    for (let at = slot * STEP; ; slot = (slot + 1) & mask, at = slot * STEP) {
      const from = this.#branches[at]
      if (from === 0 || (from === node && this.#branches[at + 1] === word)) return at
    }
  }

  #put(at: number, node: number, word: number, next: number): number {
    this.#branches[at] = node
    this.#branches[at + 1] = word
    this.#branches[at + 2] = next
    return next
  }

  #spread(): void {
    const old = this.#branches
    this.#branches = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += STEP) {
      const [node = 0, word = 0, next = 0] = old.subarray(at, at + STEP)
      if (node > 0) this.#put(this.#branch(node, word), node, word, next)
    }
  }
}
