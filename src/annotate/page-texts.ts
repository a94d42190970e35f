import type { Article } from '../article'
import type { PageBlockKind } from './page-block'

/** A text of an article, such as its headline, to be annotated; with its path: `body.3.text`. */
export interface PageText {
  readonly kind: PageBlockKind
  readonly path: string
  readonly text: string
}

/**
 * Returns the texts of an article that are annotated, in reading order.
 * These are headline, subheadline, summaries, then the body with its subheads, lists, quotes and captions. Tables and agate are left out.
 */
export function pageTextsOf(article: Article): readonly PageText[] {
  const texts: PageText[] = []
  const addText = (kind: PageBlockKind, path: string, text: string | undefined): void => {
    if (text !== undefined) texts.push({ kind, path, text })
  }
  addText('headline', 'headline', article.headline)
  addText('headline', 'subheadline', article.subheadline)
  for (const [index, { text }] of (article.summaries ?? []).entries())
    addText('paragraph', `summaries.${index}.text`, text)
  const { body } = article
  for (let index = 0; index < body.length; index++) {
    const block = body[index] as (typeof body)[number] // each index is within the list
    if (block.kind === 'paragraph' || block.kind === 'quote') addText(block.kind, pageTextPath(index), block.text)
    else if (block.kind === 'list') {
      for (const [entry, { text }] of block.items.entries()) addText('entry', `body.${index}.items.${entry}.text`, text)
    } else if (block.kind === 'media' || block.kind === 'embed')
      addText('caption', `body.${index}.caption`, block.caption)
    else if (block.kind === 'subhead') addText('headline', pageTextPath(index), block.text)
  }
  return texts
}

const KEPT = 256 // paths of blocks; most stories have fewer
const paths: string[] = []

/** Returns the path of the text of a body block: `body.3.text`. The first 256 paths are cached. */
const pageTextPath = (index: number): string =>
  index < KEPT ? (paths[index] ??= `body.${index}.text`) : `body.${index}.text`
