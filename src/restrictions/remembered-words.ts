const LEAST = 1 << 14 // slots of an empty table, a power of two
const MOST = 20_000 // words
const RECENT = 1 << 9 // words that were asked for last, by their hash
const LONGEST = 24 // letters of a word that is kept
const FULL = 0.5 // share of slots above which the table grows
const NEAR = 64 // slots that a word may be from the first slot of its hash, as words of one hash can be made

/**
 * Cache of words by their spelling, for at most 20,000 words of up to 24 letters.
 * It compares hashes that lie side by side in memory before words: in a map, most of the time goes to fetching the words of a chain.
 */
export class RememberedWords<Word extends { readonly token: string }> {
  #hashes = new Int32Array(LEAST) // 0 for a free slot
  #words = new Array<Word | undefined>(LEAST).fill(undefined)
  readonly #recent: (Word | undefined)[] = Array.from({ length: RECENT })
  #shift = Math.clz32(LEAST) + 1
  #size = 0

  /** Returns the entry of a word; undefined if it is not kept. */
  get(token: string): Word | undefined {
    const hash = hashOf(token)
    const recent = this.#recent[(hash >>> 1) & (RECENT - 1)]
    if (recent?.token === token) return recent
    const hashes = this.#hashes
    const first = this.#firstSlot(hash)
    for (let step = 0; step < NEAR; step++) {
      const slot = (first + step) & (hashes.length - 1)
      if (hashes[slot] === 0) return undefined
      if (hashes[slot] !== hash) continue
      const word = this.#words[slot] as Word
      if (word.token === token) return (this.#recent[(hash >>> 1) & (RECENT - 1)] = word)
    }
    return undefined
  }

  /** Keeps the entry of a word that is not kept yet, while there is room near the first slot of its hash. */
  add(word: Word): void {
    if (this.#size >= MOST || word.token.length > LONGEST) return
    if (++this.#size > this.#hashes.length * FULL) this.#grow()
    this.#put(hashOf(word.token), word)
  }

  #firstSlot(hash: number): number {
    return Math.imul(hash, 0x85ebca6b) >>> this.#shift
  }

  #put(hash: number, word: Word): void {
    const hashes = this.#hashes
    const first = this.#firstSlot(hash)
    for (let step = 0; step < NEAR; step++) {
      const slot = (first + step) & (hashes.length - 1)
      if (hashes[slot] !== 0) continue
      hashes[slot] = hash
      this.#words[slot] = word
      return
    }
  }

  #grow(): void {
    const hashes = this.#hashes
    const words = this.#words
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#words = Array.from({ length: hashes.length * 2 }, () => undefined)
    this.#shift--
    for (const [slot, word] of words.entries()) if (word) this.#put(hashes[slot] as number, word)
  }
}

/** Returns a hash of a word; never 0. */
function hashOf(token: string): number {
  let hash = token.length
  for (let at = 0; at < token.length; at++) hash = (Math.imul(hash, 0x9e3779b1) + token.charCodeAt(at)) | 0
  return hash | 1
}
