import type { Anchor, Article } from '../../article'
import { wordsIn } from './words'

/** What parts the texts: no text of an article holds it. */
const BETWEEN = '\u0000'

/** How many stretches are looked for: each look may go through all of the texts. */
const MOST = 200

/** Finds words in the texts of an article: their place where they stand in them once, nothing where they stand nowhere or more than once. */
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
