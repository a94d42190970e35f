import { doubleLength } from '../text/double-length'
import { PAD, PaddedArray } from './tokens/padded-array'
import type { Tokens } from './tokens/tokens'

const classesAt = new PaddedArray()
const rareAt = new PaddedArray()
const sensesAt = new PaddedArray()

/** What the word tables have for each token of a page, `PAD` places after the number of the token. The next page reuses the arrays. */
export interface TokenFacts {
  /** The classes for names, as bits of `names/word-classes.ts`. */
  readonly classes: Int32Array
  /** The rare classes for names, as bits of `names/rare-word-classes.ts`. */
  readonly rare: Int32Array
  /** The classes for statements, as bits of `statements/cues/word-senses.ts`, or less than 0: see `StatementWords.senses`. */
  readonly senses: Int32Array
}

/**
 * The word tables of a language that every page is read with, in one.
 * The 16,000 words of a language have some 300 sets of classes. A word has the number of its set, in two bytes: most looks at a word stay inside
 * the cache of a processor, which three tables of classes do not fit in.
 */
export class WordFacts {
  /** By word number: the number of its set of classes. */
  readonly #sets: Uint16Array
  /* By number of a set: its classes. */
  #classes = new Int32Array(FIRST_SIZE)
  #rare = new Int32Array(FIRST_SIZE)
  #senses = new Int32Array(FIRST_SIZE)
  #count = 0
  /** Hash table of the sets: numbers plus one, 0 where a slot is free. */
  #slots = new Uint16Array(FIRST_SIZE * ROOM)

  /** The tables are by word number; `size` is that of the largest. */
  constructor(classes: Int32Array, rare: Int32Array, senses: Int32Array, size: number) {
    this.#sets = new Uint16Array(size)
    for (let word = 0; word < size; word++)
      this.#sets[word] = this.#numberOf(classes[word] ?? 0, rare[word] ?? 0, senses[word] ?? 0)
  }

  /** Returns the facts about the words of a page. A loop of reads alone: none waits for the one before. */
  read(tokens: Tokens): TokenFacts {
    const { word } = tokens.arrays()
    const { count } = tokens
    const sets = this.#sets
    const byClasses = this.#classes
    const byRare = this.#rare
    const bySenses = this.#senses
    const classes = classesAt.for(count)
    const rare = rareAt.for(count)
    const senses = sensesAt.for(count)
    for (let token = 0; token < count; token++) {
      const set = sets[word[token] ?? 0] ?? 0
      classes[token + PAD] = byClasses[set] ?? 0
      rare[token + PAD] = byRare[set] ?? 0
      senses[token + PAD] = bySenses[set] ?? 0
    }
    return { classes, rare, senses }
  }

  /** Returns the classes of a word for statements. */
  senses(word: number): number {
    return this.#senses[this.#sets[word] ?? 0] ?? 0
  }

  /** Sets the classes of a word for statements, once its ending is known. */
  setSenses(word: number, senses: number): void {
    const set = this.#sets[word] ?? 0
    this.#sets[word] = this.#numberOf(this.#classes[set] ?? 0, this.#rare[set] ?? 0, senses)
  }

  /** Returns the number of a set of classes; a new set gets the next number. */
  #numberOf(classes: number, rare: number, senses: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hashOf(classes, rare, senses) & mask; ; slot = (slot + 1) & mask) {
      const set = (this.#slots[slot] ?? 0) - 1
      if (set < 0) return this.#add(slot, classes, rare, senses)
      if (this.#classes[set] === classes && this.#rare[set] === rare && this.#senses[set] === senses) return set
    }
  }

  #add(slot: number, classes: number, rare: number, senses: number): number {
    const set = this.#count++
    this.#classes[set] = classes
    this.#rare[set] = rare
    this.#senses[set] = senses
    this.#slots[slot] = set + 1
    if (this.#count === this.#classes.length) this.#grow()
    return set
  }

  #grow(): void {
    this.#classes = doubleLength(this.#classes)
    this.#rare = doubleLength(this.#rare)
    this.#senses = doubleLength(this.#senses)
    this.#slots = new Uint16Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let set = 0; set < this.#count; set++) {
      let slot = hashOf(this.#classes[set] ?? 0, this.#rare[set] ?? 0, this.#senses[set] ?? 0) & mask
      while (this.#slots[slot]) slot = (slot + 1) & mask
      this.#slots[slot] = set + 1
    }
  }
}

const FIRST_SIZE = 512 // sets; a language has 200 to 500
const ROOM = 4 // slots for a set

function hashOf(classes: number, rare: number, senses: number): number {
  const hash = Math.imul(Math.imul(Math.imul(classes, 31) + rare, 31) + senses, FACTOR)
  return hash ^ (hash >>> 16)
}

const FACTOR = 0x9e3779b1 | 0
