import { folds } from '../tokens/characters'
import { mix, SEED } from '../tokens/vocabulary'

const BLANK = 32
const NO_BREAK = 160

/**
 * The names of a page by numbers, from 0 on: stretches of its text that read alike have one number, whatever their capitals, their apostrophes and
 * the width of their blanks. Beside each stands what the story tells of it, as bits.
 */
export class NameTable {
  #text = ''
  readonly #fold = folds()
  #slots = new Int32Array(256) // numbers and one; 0 is empty
  #hashes = new Int32Array(64)
  readonly #texts: string[] = []
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #told = new Uint8Array(64)
  #count = 0

  /** Forgets the last page and takes the text of the next; its arrays are used again. */
  open(text: string): this {
    this.#text = text
    this.#slots.fill(0)
    this.#told.fill(0, 0, this.#count)
    this.#texts.length = 0
    this.#count = 0
    return this
  }

  /** How many names there are. */
  get count(): number {
    return this.#count
  }

  /** The number of the name that a stretch of the text is, or of another text: of a name that stands nowhere as it is. */
  at(start: number, end: number, text = this.#text): number {
    const fold = this.#fold
    let hash = SEED
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (!isBlank(unit)) hash = mix(hash, fold[unit] ?? 0)
      else if (!isBlank(text.charCodeAt(at + 1))) hash = mix(hash, BLANK)
    }
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = (slots[slot] ?? 0) - 1
      if (found < 0) return this.#add(slot, hash, text, start, end)
      if (this.#hashes[found] === hash && this.#reads(found, text, start, end)) return found
    }
  }

  /** What the story tells of a name. */
  has(name: number, bits: number): boolean {
    return ((this.#told[name] ?? 0) & bits) !== 0
  }

  tell(name: number, bits: number): void {
    this.#told[name] = (this.#told[name] ?? 0) | bits
  }

  #reads(name: number, text: string, start: number, end: number): boolean {
    const own = this.#texts[name] ?? ''
    const fold = this.#fold
    const ends = this.#ends[name] ?? 0
    let other = this.#starts[name] ?? 0
    let at = start
    for (; at < end && other < ends; at++, other++) {
      const unit = text.charCodeAt(at)
      const same = own.charCodeAt(other)
      if (unit === same && unit !== BLANK) continue
      if (isBlank(unit) && isBlank(same)) {
        while (at + 1 < end && isBlank(text.charCodeAt(at + 1))) at++
        while (other + 1 < ends && isBlank(own.charCodeAt(other + 1))) other++
      } else if (fold[unit] !== fold[same]) return false
    }
    return at === end && other === ends
  }

  #add(slot: number, hash: number, text: string, start: number, end: number): number {
    const name = this.#count++
    if (name >= this.#hashes.length) this.#grow()
    this.#hashes[name] = hash
    this.#texts[name] = text
    this.#starts[name] = start
    this.#ends[name] = end
    if (this.#count * 4 > this.#slots.length) this.#spread()
    else this.#slots[slot] = name + 1
    return name
  }

  #grow(): void {
    const size = this.#hashes.length * 2
    const longer = <T extends Int32Array | Uint8Array>(made: T, old: T): T => {
      made.set(old)
      return made
    }
    this.#hashes = longer(new Int32Array(size), this.#hashes)
    this.#starts = longer(new Int32Array(size), this.#starts)
    this.#ends = longer(new Int32Array(size), this.#ends)
    this.#told = longer(new Uint8Array(size), this.#told)
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 4)
    const mask = slots.length - 1
    for (let name = 0; name < this.#count; name++) {
      const hash = this.#hashes[name] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot]) slot = (slot + 1) & mask
      slots[slot] = name + 1
    }
    this.#slots = slots
  }
}

const isBlank = (unit: number): boolean => unit <= BLANK || unit === NO_BREAK
