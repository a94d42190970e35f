import type { ArticleText } from './engine/article-texts'

/** Returns the last text of the body; undefined if the body has none. */
export function lastBodyText(texts: readonly ArticleText[]): ArticleText | undefined {
  for (let i = texts.length - 1; i >= 0; i--) if (texts[i]?.block !== undefined) return texts[i]
  return undefined
}
