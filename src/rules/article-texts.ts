import type { Article, Block } from '../article'

/** One text of an article, as filed. */
export interface ArticleText {
  /** `headline`, `body.3.text`, `body.4.items.0.text`. */
  readonly path: string
  readonly text: string
  /** The number of the block it stands in, for the texts of the body. */
  readonly block?: number
}

type Push = (path: string, text: string | undefined, block?: number) => void

/** The texts of an article as filed, in the order of the article. What is derived from them (names, codes, dates) is not among them. */
export function articleTexts(article: Article): ArticleText[] {
  const texts: ArticleText[] = []
  const push: Push = (path, text, block) => {
    if (text !== undefined) texts.push(block === undefined ? { path, text } : { path, text, block })
  }
  push('slugline', article.slugline)
  push('take.text', article.take?.text)
  for (const [i, keyword] of (article.keywords ?? []).entries()) push(`keywords.${i}`, keyword)
  for (const [i, notice] of (article.notices ?? []).entries()) push(`notices.${i}.text`, notice.text)
  push('embargo.text', article.embargo?.text)
  for (const [i, text] of (article.restrictions ?? []).entries()) push(`restrictions.${i}`, text)
  for (const [i, text] of (article.editorsNotes ?? []).entries()) push(`editorsNotes.${i}`, text)
  push('headline', article.headline)
  push('subheadline', article.subheadline)
  for (const [i, text] of (article.summary ?? []).entries()) push(`summary.${i}`, text)
  push('byline.text', article.byline?.text)
  push('dateline.text', article.dateline?.text)
  push('published.text', article.published?.text)
  push('updated.text', article.updated?.text)
  for (const [i, block] of article.body.entries()) blockTexts(block, i, push)
  for (const [i, signoff] of (article.signoff ?? []).entries()) push(`signoff.${i}.text`, signoff.text)
  push('creditLine', article.creditLine)
  push('copyright.text', article.copyright?.text)
  push('usageTerms', article.usageTerms)
  for (const [i, text] of (article.boilerplate ?? []).entries()) push(`boilerplate.${i}`, text)
  for (const [i, contact] of (article.contacts ?? []).entries()) push(`contacts.${i}.text`, contact.text)
  return texts
}

function blockTexts(block: Block, at: number, push: Push): void {
  const path = `body.${at}`
  switch (block.kind) {
    case 'paragraph':
      push(`${path}.dateline.text`, block.dateline?.text, at)
      push(`${path}.text`, block.text, at)
      break
    case 'subhead':
    case 'preformatted':
      push(`${path}.text`, block.text, at)
      break
    case 'quote':
      push(`${path}.text`, block.text, at)
      push(`${path}.source`, block.source, at)
      break
    case 'list':
      for (const [i, item] of block.items.entries()) push(`${path}.items.${i}.text`, item.text, at)
      break
    case 'table':
      push(`${path}.caption`, block.caption, at)
      for (const [i, cell] of (block.header ?? []).entries()) push(`${path}.header.${i}.text`, cell.text, at)
      for (const [r, row] of block.rows.entries())
        for (const [c, cell] of row.entries()) push(`${path}.rows.${r}.${c}.text`, cell.text, at)
      break
    case 'media':
      push(`${path}.caption`, block.caption, at)
      push(`${path}.credit`, block.credit, at)
      break
    case 'separator':
      break
  }
}
