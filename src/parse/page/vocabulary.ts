import type { PageLine } from './page-line'

const LETTERS = 5 // minimum letters of a word; shorter ones are in every text
const STEM = 6 // letters of a stem, which inflected forms share
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const MOST = 600 // characters of a line that are examined

/**
 * Vocabulary of a story, which separates it from other text on the page.
 * It has the stems of words of five letters or more, and pairs of Chinese, Japanese and Korean characters.
 */
export class StoryVocabulary {
  readonly #words = new Set<string>()

  /** Adds the words of a line. */
  learn(line: PageLine): void {
    for (const word of stemsOf(line.text)) this.#words.add(word)
  }

  /** Returns the share, 0 to 1, of a text’s stems and pairs that the story has too; 0 for a text without any. */
  share(text: string): number {
    const words = stemsOf(text)
    if (words.size === 0) return 0
    let known = 0
    for (const word of words) if (this.#words.has(word)) known++
    return known / words.size
  }
}

function stemsOf(line: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of line.slice(0, MOST).toLowerCase().matchAll(WORDS)) {
    if (word.charCodeAt(0) >= 0x2e80) for (let i = 0; i + 2 <= word.length; i++) words.add(word.slice(i, i + 2))
    else if (word.length >= LETTERS) words.add(word.slice(0, STEM))
  }
  return words
}
