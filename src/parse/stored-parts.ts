/** The bits of a part index, as the build stores them: `scripts/stored-parts.ts`. */
export interface StoredParts {
  /** Each set of bits once. */
  readonly sets: readonly number[]
  /**
   * The places that have bits, in order: two characters each, the distance from the place before and the index of its set, as numbers from
   * {@link STORED_ZERO}.
   */
  readonly places: string
}

/** Code of the character for 0. Most numbers are below 92, so most characters are in ASCII. */
export const STORED_ZERO = 0x23

/**
 * The bits of the part index of all languages. Undefined in the sources, where the index is made of the tables, with the same bits: to split
 * their lists and index 12,000 phrases takes a third of the first `parse`.
 */
export const storedParts = undefined as StoredParts | undefined

/** Returns stored bits as an array of a length. */
export function expandParts({ sets, places }: StoredParts, length: number): Int32Array {
  const parts = new Int32Array(length)
  let place = 0
  for (let at = 0; at < places.length; at += 2) {
    place += places.charCodeAt(at) - STORED_ZERO
    parts[place] = sets[places.charCodeAt(at + 1) - STORED_ZERO] as number
  }
  return parts
}
