/** The words of a text with their counts, for comparing texts by content. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** A word, or a single character of a script without spaces between words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** Returns the words of a text in lower case, in order. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>()
  const words = wordsOf(text)
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Returns how similar two texts are, from 0 to 1: the part of their words that both have (Dice). */
export function similarityOf(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
