/** Draws numbers from a seed: the same seed and keys give the same numbers on every engine. */
export class Random {
  #state: number

  /** The keys tell draws of one seed apart, such as the name of a campaign and the number of a case. */
  constructor(seed: number, ...keys: readonly (string | number)[]) {
    let hash = seed ^ 0x9e3779b9
    for (const char of keys.join('\n')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
    this.#state = hash >>> 0
    this.int(2) // neighbouring keys differ little before the first step
  }

  /** A whole number from 0, below the limit. */
  int(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }

  /** Whether one chance in so many comes up. */
  oneIn(many: number): boolean {
    return this.int(many) === 0
  }

  /** One of a list. Throws for an empty list. */
  pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new RangeError('Nothing to pick from.')
    return list[this.int(list.length)] as Item
  }

  /** A span of a text, in UTF-16 code units; short ones more often than long ones. */
  span(length: number): { readonly start: number; readonly end: number } {
    const start = this.int(length + 1)
    const longest = this.oneIn(3) ? length : Math.min(length, 1 + this.int(80))
    return { start, end: Math.min(length, start + this.int(longest + 1)) }
  }
}
