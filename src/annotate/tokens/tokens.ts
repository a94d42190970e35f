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

/**
 * The tokens of a page, numbered from 0, in typed arrays that the next page reuses.
 * Token numbers are not valid after the page. Offsets are in UTF-16 units of the page’s text, ends exclusive. Before the first and after
 * the last token, the kind is `NONE`, and flags and word number are 0: looking there is safe.
 */
export class Tokens {
  #start = new Int32Array(1024)
  #end = new Int32Array(1024)
  #kind = new Uint8Array(1024)
  #flags = new Uint8Array(1024)
  #word = new Int32Array(1024)
  #hash = new Int32Array(1024)
  #count = 0

  get count(): number {
    return this.#count
  }

  start(token: number): number {
    return this.#start[token] ?? 0
  }

  end(token: number): number {
    return this.#end[token] ?? 0
  }

  kind(token: number): number {
    return this.#kind[token] ?? NONE
  }

  flags(token: number): number {
    return this.#flags[token] ?? 0
  }

  /** Whether a token has any of the given flags, which are those of `kinds.ts`. */
  has(token: number, flags: number): boolean {
    return (this.flags(token) & flags) !== 0
  }

  /** Returns the vocabulary number of the word at a token; 0 if the vocabulary does not have the word. */
  word(token: number): number {
    return this.#word[token] ?? 0
  }

  /** Returns the hash of a token’s folded letters: the first of the two that the vocabulary computes. */
  hash(token: number): number {
    return this.#hash[token] ?? 0
  }

  clear(): void {
    // zeros follow the last token
    this.#kind.fill(0, 0, this.#count)
    this.#flags.fill(0, 0, this.#count)
    this.#word.fill(0, 0, this.#count)
    this.#count = 0
  }

  /** Returns the arrays, so that a caller can append tokens. The caller then passes the new total number of tokens to `add`. */
  arrays(): TokenArrays {
    return {
      start: this.#start,
      end: this.#end,
      kind: this.#kind,
      flags: this.#flags,
      word: this.#word,
      hash: this.#hash,
    }
  }

  /** Sets the total number of tokens, after a caller has written to `arrays`. */
  add(count: number): void {
    this.#count = count
  }

  /** Doubles the length of the arrays. */
  grow(): void {
    const size = this.#start.length * 2
    const longer = <T extends Int32Array | Uint8Array>(made: T, old: T): T => {
      made.set(old)
      return made
    }
    this.#start = longer(new Int32Array(size), this.#start)
    this.#end = longer(new Int32Array(size), this.#end)
    this.#kind = longer(new Uint8Array(size), this.#kind)
    this.#flags = longer(new Uint8Array(size), this.#flags)
    this.#word = longer(new Int32Array(size), this.#word)
    this.#hash = longer(new Int32Array(size), this.#hash)
  }
}
