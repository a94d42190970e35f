import { PAD, PaddedArray } from './tokens/padded-array'
import type { Tokens } from './tokens/tokens'

/* The columns of a word in `WordFacts`. */
const WIDTH = 4 // a power of two, so that no word lies in two lines of the cache; the last is free
const RARE = 1
const SENSES = 2

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
 * The word tables of a language that every page is read with, side by side: a look at a word reads one place in memory.
 * Most words are not in the fastest cache, and one look at each of three tables takes three times as long.
 */
export class WordFacts {
  readonly #facts: Int32Array

  /** The tables are by word number; `size` is that of the largest. */
  constructor(classes: Int32Array, rare: Int32Array, senses: Int32Array, size: number) {
    this.#facts = new Int32Array(size * WIDTH)
    for (let word = 0; word < size; word++) {
      const at = word * WIDTH
      this.#facts[at] = classes[word] ?? 0
      this.#facts[at + RARE] = rare[word] ?? 0
      this.#facts[at + SENSES] = senses[word] ?? 0
    }
  }

  /** Returns the facts about the words of a page. A loop of reads alone: none waits for the one before. */
  read(tokens: Tokens): TokenFacts {
    const { word } = tokens.arrays()
    const { count } = tokens
    const facts = this.#facts
    const classes = classesAt.for(count)
    const rare = rareAt.for(count)
    const senses = sensesAt.for(count)
    for (let token = 0; token < count; token++) {
      const at = (word[token] ?? 0) * WIDTH
      classes[token + PAD] = facts[at] ?? 0
      rare[token + PAD] = facts[at + RARE] ?? 0
      senses[token + PAD] = facts[at + SENSES] ?? 0
    }
    return { classes, rare, senses }
  }

  /** Returns the classes of a word for statements. */
  senses(word: number): number {
    return this.#facts[word * WIDTH + SENSES] ?? 0
  }

  /** Sets the classes of a word for statements, once its ending is known. */
  setSenses(word: number, senses: number): void {
    this.#facts[word * WIDTH + SENSES] = senses
  }
}
