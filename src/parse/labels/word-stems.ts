const STEM = 5
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const MOST = 400
const NO_WORDS: readonly string[] = []

/** Returns the stems of the longer words of a text's first 400 characters; of Chinese, Japanese and Korean ones, each pair of characters. */
export function wordStems(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.slice(0, MOST).toLowerCase().match(WORDS) ?? NO_WORDS) {
    if (word.charCodeAt(0) >= 0x2e80) for (let i = 0; i + 2 <= word.length; i++) found.add(word.slice(i, i + 2))
    else if (word.length >= 4) found.add(word.slice(0, STEM))
  }
  return found
}
