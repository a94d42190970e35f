import type { Anchor, Article } from '../../article'
import { wordsIn } from './words'

/** The separator between joined texts: no text of an article contains it. */
const BETWEEN = '\u0000'

/** The maximum number of searches: each one may go through all texts. */
const MOST = 200

/**
 * Returns a function that finds words which occur exactly once in the texts of an article.
 * It returns undefined for words that do not occur, or occur more than once.
 */
export function placesOnce(article: Article): (words: string) => Anchor | undefined {
  const texts = wordsIn(article)
  const starts: number[] = []
  let length = 0
  for (const { text } of texts) {
    starts.push(length)
    length += text.length + BETWEEN.length
  }
  let all: string | undefined
  let looks = 0
  return (words) => {
    if (++looks > MOST) return undefined
    all ??= texts.map(({ text }) => text).join(BETWEEN)
    const at = all.indexOf(words)
    if (at < 0 || all.includes(words, at + 1)) return undefined
    const index = starts.findLastIndex((start) => start <= at)
    const start = at - (starts[index] ?? 0)
    return { path: texts[index]?.path ?? '', start, end: start + words.length, text: words }
  }
}
