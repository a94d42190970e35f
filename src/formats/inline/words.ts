import type { Article, Mark } from '../../article'

/** A text of an article in which names and quotations can be marked. */
export interface MarkableText {
  readonly path: string
  readonly text: string
  readonly marks?: readonly Mark[] | undefined
  /** The block, list item or table cell with the text; absent for headlines and summaries. */
  readonly holder?: object
}

/**
 * Returns the texts in which names and quotations can be marked, in reading order.
 * These are headlines, summaries, and the texts of the body with lists, tables and captions.
 */
export function wordsIn(article: Article): MarkableText[] {
  const { headline, subheadline, summaries = [], body } = article
  const found: MarkableText[] = []
  const addText = (path: string, text: string | undefined, holder?: object & Pick<MarkableText, 'marks'>): void => {
    if (text !== undefined) found.push(holder ? { path, text, marks: holder.marks, holder } : { path, text })
  }
  addText('headline', headline)
  addText('subheadline', subheadline)
  for (const [i, { text }] of summaries.entries()) addText(`summaries.${i}.text`, text)
  for (const [i, block] of body.entries()) {
    const path = `body.${i}`
    switch (block.kind) {
      case 'paragraph':
      case 'subhead':
      case 'quote':
        addText(`${path}.text`, block.text, block)
        break
      case 'list':
        for (const [k, item] of block.items.entries()) addText(`${path}.items.${k}.text`, item.text, item)
        break
      case 'table':
        for (const [k, cell] of (block.header ?? []).entries()) addText(`${path}.header.${k}.text`, cell.text, cell)
        for (const [k, row] of block.rows.entries()) {
          for (const [n, cell] of row.entries()) addText(`${path}.rows.${k}.${n}.text`, cell.text, cell)
        }
        break
      case 'media':
      case 'embed':
        if (block.caption !== undefined) found.push({ path: `${path}.caption`, text: block.caption, holder: block })
        break
    }
  }
  return found
}
