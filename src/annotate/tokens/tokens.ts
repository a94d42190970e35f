import { NONE } from './kinds'

/** The columns of the table of tokens. All have the same length; index 0 is the first token. */
export interface TokenArrays {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  readonly word: Int32Array
  readonly hash: Int32Array
}

/** Zeros before the first token and after the last. Reads beside a token stay inside the arrays, which engines read several times as fast. */
const PAD = 64

const FIRST_SIZE = 4096 // more than most stories have: V8 discards the code of the tokeniser when it first needs more
const EMPTY_NUMBERS = new Int32Array(0)
const EMPTY_BYTES = new Uint8Array(0)

/** Returns columns for a number of tokens, with the same values as `old` columns. */
const createColumns = (size: number, old?: TokenArrays): TokenArrays => ({
  start: widen(new Int32Array(size), old?.start),
  end: widen(new Int32Array(size), old?.end),
  kind: widen(new Uint8Array(size), old?.kind),
  flags: widen(new Uint8Array(size), old?.flags),
  word: widen(new Int32Array(size), old?.word),
  hash: widen(new Int32Array(size), old?.hash),
})

function widen<T extends Int32Array | Uint8Array>(column: T, old: T | undefined): T {
  if (old) column.set(old)
  return column
}

/** Returns the part of a column that is between its pads: index 0 is the first token. */
const withoutPads = <T extends Int32Array | Uint8Array>(column: T): T => column.subarray(PAD, column.length - PAD) as T // a part of an array has its type

/**
 * The tokens of a page, numbered from 0, in typed arrays that the next page reuses.
 * Token numbers are not valid after the page. Offsets are in UTF-16 units of the page’s text, ends exclusive. Before the first and after
 * the last token, the kind is `NONE`, and flags and word number are 0: looking there is safe.
 */
export class Tokens {
  #start: Int32Array = EMPTY_NUMBERS
  #end: Int32Array = EMPTY_NUMBERS
  #kind: Uint8Array = EMPTY_BYTES
  #flags: Uint8Array = EMPTY_BYTES
  #word: Int32Array = EMPTY_NUMBERS
  #hash: Int32Array = EMPTY_NUMBERS
  #arrays: TokenArrays
  #count = 0

  constructor() {
    this.#arrays = this.#setColumns(createColumns(FIRST_SIZE))
  }

  get count(): number {
    return this.#count
  }

  start(token: number): number {
    return this.#start[token + PAD] ?? 0
  }

  end(token: number): number {
    return this.#end[token + PAD] ?? 0
  }

  kind(token: number): number {
    return this.#kind[token + PAD] ?? NONE
  }

  flags(token: number): number {
    return this.#flags[token + PAD] ?? 0
  }

  /** Whether a token has any of the given flags, which are those of `kinds.ts`. */
  has(token: number, flags: number): boolean {
    return ((this.#flags[token + PAD] ?? 0) & flags) !== 0
  }

  /** Returns the vocabulary number of the word at a token; 0 if the vocabulary does not have the word. */
  word(token: number): number {
    return this.#word[token + PAD] ?? 0
  }

  /** Returns the hash of a token’s folded letters: the first of the two that the vocabulary computes. */
  hash(token: number): number {
    return this.#hash[token + PAD] ?? 0
  }

  clear(): void {
    // zeros follow the last token
    const { kind, flags, word } = this.#arrays
    kind.fill(0, 0, this.#count)
    flags.fill(0, 0, this.#count)
    word.fill(0, 0, this.#count)
    this.#count = 0
  }

  /** Returns the arrays, so that a caller can append tokens. The caller then passes the new total number of tokens to `add`. */
  arrays(): TokenArrays {
    return this.#arrays
  }

  /** Sets the total number of tokens, after a caller has written to `arrays`. */
  add(count: number): void {
    this.#count = count
  }

  /** Doubles the length of the arrays. */
  grow(): void {
    const { length } = this.#start
    const old: TokenArrays = {
      start: this.#start,
      end: this.#end,
      kind: this.#kind,
      flags: this.#flags,
      word: this.#word,
      hash: this.#hash,
    }
    this.#arrays = this.#setColumns(createColumns(length * 2, old))
  }

  /** Uses columns from now on; returns the parts of them that callers see. */
  #setColumns({ start, end, kind, flags, word, hash }: TokenArrays): TokenArrays {
    this.#start = start
    this.#end = end
    this.#kind = kind
    this.#flags = flags
    this.#word = word
    this.#hash = hash
    return {
      start: withoutPads(start),
      end: withoutPads(end),
      kind: withoutPads(kind),
      flags: withoutPads(flags),
      word: withoutPads(word),
      hash: withoutPads(hash),
    }
  }
}
