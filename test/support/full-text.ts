import type { Article } from '../../src/article'

/** Returns all texts of an article, in the order of its parts, one a line. */
export const fullText = (article: Article): string => wordsIn(article).join('\n')

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : []
