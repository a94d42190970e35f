import { doubleLength } from '../text/double-length'
import { UNSEEN } from './statements/cues/word-senses'
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
  /**
   * The classes for statements, as bits of `statements/cues/word-senses.ts`. For a word without any, a number below 0: what its ending shows, once a
   * page had the word (see `find-senses.ts`); 0 if that is nothing.
   */
  readonly senses: Int32Array
}

/** Tables of classes by word number, as in `TokenFacts`. */
type WordTables = TokenFacts

/**
 * The word tables of a language that every page is read with, in one.
 * The 16,000 words of a language have some 300 sets of classes. A word has the number of its set, in two bytes: most looks at a word stay inside
 * the cache of a processor, which three tables of classes do not fit in.
 */
export class WordFacts {
  readonly #tables: WordTables
  /** By word number: the number of its set of classes; 0 until a page has the word. */
  readonly #sets: Uint16Array
  /** The sets, from number 1 on, `WIDTH` numbers each. */
  #facts = new Int32Array(FIRST_SIZE * WIDTH)
  #count = 1
  /** By the classes for names: the numbers of the sets with them. */
  readonly #alike = new Map<number, number[]>()

  /** `size` is that of tables by word number. */
  constructor(tables: WordTables, size: number) {
    this.#tables = tables
    this.#sets = new Uint16Array(size)
  }

  /** Returns the facts about the words of a page. A loop of reads alone, mostly: none waits for the one before. */
  read(tokens: Tokens): TokenFacts {
    const { word } = tokens.arrays()
    const { count } = tokens
    const sets = this.#sets
    const classes = classesAt.for(count)
    const rare = rareAt.for(count)
    const senses = sensesAt.for(count)
    for (let token = 0; token < count; token++) {
      const id = word[token] ?? 0
      const at = (sets[id] || this.#setOf(id)) * WIDTH
      const facts = this.#facts
      classes[token + PAD] = facts[at] ?? 0
      rare[token + PAD] = facts[at + RARE] ?? 0
      senses[token + PAD] = facts[at + SENSES] ?? 0
    }
    return { classes, rare, senses }
  }

  /** Returns the classes of a word for statements. */
  senses(word: number): number {
    return this.#facts[(this.#sets[word] || this.#setOf(word)) * WIDTH + SENSES] ?? 0
  }

  /** Sets the classes of a word for statements, once its ending is known. */
  setSenses(word: number, senses: number): void {
    const { classes, rare } = this.#tables
    this.#sets[word] = this.#numberOf(classes[word] ?? 0, rare[word] ?? 0, senses)
  }

  #setOf(word: number): number {
    this.setSenses(word, this.#tables.senses[word] || UNSEEN)
    return this.#sets[word] ?? 0
  }

  /** Returns the number of a set of classes; a new set gets the next number. Throws if two bytes cannot hold it: no lexicon has that many. */
  #numberOf(classes: number, rare: number, senses: number): number {
    let alike = this.#alike.get(classes)
    if (!alike) this.#alike.set(classes, (alike = []))
    for (const set of alike) {
      const at = set * WIDTH
      if (this.#facts[at + RARE] === rare && this.#facts[at + SENSES] === senses) return set
    }
    const set = this.#count++
    if (set > MOST_SETS) throw new RangeError(`More than ${MOST_SETS} sets of classes of words.`)
    if (this.#count * WIDTH > this.#facts.length) this.#facts = doubleLength(this.#facts)
    this.#facts.set([classes, rare, senses], set * WIDTH)
    alike.push(set)
    return set
  }
}

/* Numbers of a set: its classes for names, its rare classes, its classes for statements; the last is free. */
const WIDTH = 4
const RARE = 1
const SENSES = 2

const MOST_SETS = 0xffff
const FIRST_SIZE = 1024 // sets; a language has 200 to 500, and those of endings
