import type { Article } from '../../src/article'

/** All words of an article, in the order of its parts. */
export const fullText = (article: Article): string => wordsIn(article).join('\n')

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : []
