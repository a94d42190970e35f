import { NONE } from './kinds'

/** The arrays that tokens stand in; all have one length. */
export interface TokenArrays {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  readonly word: Int32Array
  readonly hash: Int32Array
}

/**
 * The tokens of a page, in typed arrays that the next page uses again: nothing of them may be kept when a page is done. Places are half-open,
 * in UTF-16 units of the page's text. A number outside 0 to `count` gives NONE and 0: a look before the first or behind the last is safe.
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

  /** Whether it has one of these flags. */
  has(token: number, flags: number): boolean {
    return (this.flags(token) & flags) !== 0
  }

  /** Its number in the vocabulary; 0 when no part knows it. */
  word(token: number): number {
    return this.#word[token] ?? 0
  }

  /** The hash of its folded letters, as the vocabulary has it. */
  hash(token: number): number {
    return this.#hash[token] ?? 0
  }

  clear(): void {
    // behind the last token stand noughts
    this.#kind.fill(0, 0, this.#count)
    this.#flags.fill(0, 0, this.#count)
    this.#word.fill(0, 0, this.#count)
    this.#count = 0
  }

  /** The arrays, for one who puts tokens behind those that are there; he tells `put` how many there are then. */
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

  /** Tells how many tokens there are. */
  add(count: number): void {
    this.#count = count
  }

  /** Arrays of twice the length. */
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
