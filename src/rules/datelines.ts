import type { Article, Dateline } from '../article'

/** A dateline of an article with the path that leads to it: `dateline`, `body.3.dateline`. */
export interface PlacedDateline {
  readonly path: string
  readonly dateline: Dateline
}

/** The datelines of an article: its own, and those that open paragraphs in a roundup. */
export function datelines(article: Article): PlacedDateline[] {
  const found: PlacedDateline[] = []
  if (article.dateline) found.push({ path: 'dateline', dateline: article.dateline })
  for (const [i, block] of article.body.entries())
    if (block.kind === 'paragraph' && block.dateline)
      found.push({ path: `body.${i}.dateline`, dateline: block.dateline })
  return found
}
