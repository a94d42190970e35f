import type { Article, Block } from '../../article'

/** Part that a text is of its article: the property that has it (`headline`), or the kind of body block (`paragraph`). */
type TextPart = keyof Article | Exclude<Block['kind'], 'media' | 'separator'> | 'source' | 'caption' | 'credit'

/** One text of an article, as filed, with its path. */
export interface ArticleText {
  /** Part that the text is: `headline`, `paragraph`; also `dateline` for the dateline of a paragraph. */
  readonly part: TextPart
  /** The path in the article: `headline`, `body.3.text`, `body.4.items.0.text`. */
  readonly path: string
  readonly text: string
  /** The index of its block in the body. Absent for texts outside the body. */
  readonly block?: number
}

/** Returns the texts of an article as filed, in article order. Leaves out derived values (names, codes, dates). */
export function articleTexts(article: Article): ArticleText[] {
  const texts: ArticleText[] = []
  const one = (part: keyof Article, text: string | undefined, path: string = part): void => {
    if (text !== undefined) texts.push({ part, path, text })
  }
  const each = (part: keyof Article, list: readonly (string | { readonly text: string })[] | undefined): void => {
    for (const [i, item] of (list ?? []).entries()) {
      if (typeof item === 'string') texts.push({ part, path: `${part}.${i}`, text: item })
      else one(part, item.text, `${part}.${i}.text`)
    }
  }
  one('slugline', article.slugline)
  one('take', article.take?.text, 'take.text')
  each('keywords', article.keywords)
  each('notices', article.notices)
  one('embargo', article.embargo?.text, 'embargo.text')
  each('restrictions', article.restrictions)
  each('editorsNotes', article.editorsNotes)
  one('headline', article.headline)
  one('subheadline', article.subheadline)
  each('summaries', article.summaries)
  one('byline', article.byline?.text, 'byline.text')
  one('dateline', article.dateline?.text, 'dateline.text')
  one('published', article.published?.text, 'published.text')
  one('updated', article.updated?.text, 'updated.text')
  for (let i = 0; i < article.body.length; i++) {
    const block = article.body[i]
    if (block) blockTexts(texts, block, i)
  }
  each('signoff', article.signoff)
  one('creditLine', article.creditLine)
  one('copyright', article.copyright?.text, 'copyright.text')
  one('usageTerms', article.usageTerms)
  each('boilerplate', article.boilerplate)
  each('contacts', article.contacts)
  return texts
}

function blockTexts(texts: ArticleText[], block: Block, at: number): void {
  const push = (part: TextPart, path: string, text: string | undefined): void => {
    if (text !== undefined) texts.push({ part, path: `body.${at}.${path}`, text, block: at })
  }
  switch (block.kind) {
    case 'paragraph':
      if (block.dateline) push('dateline', 'dateline.text', block.dateline.text)
      texts.push({ part: 'paragraph', path: bodyTextPath(at), text: block.text, block: at })
      break
    case 'subhead':
    case 'preformatted':
      push(block.kind, 'text', block.text)
      break
    case 'quote':
      push('quote', 'text', block.text)
      push('source', 'source', block.source)
      break
    case 'list':
      for (const [i, item] of block.items.entries()) push('list', `items.${i}.text`, item.text)
      break
    case 'table':
      push('table', 'caption', block.caption)
      for (const [i, cell] of (block.header ?? []).entries()) push('table', `header.${i}.text`, cell.text)
      for (const [r, row] of block.rows.entries())
        for (const [c, cell] of row.entries()) push('table', `rows.${r}.${c}.text`, cell.text)
      break
    case 'media':
      push('caption', 'caption', block.caption)
      push('credit', 'credit', block.credit)
      break
    case 'embed':
      push('caption', 'caption', block.caption)
      break
    case 'separator':
      break
  }
}

const textPaths: string[] = []
const KEPT = 1000

/** Returns the path of a body text, such as `body.3.text`. Cached for the first 1000 blocks. */
function bodyTextPath(at: number): string {
  if (at >= KEPT) return `body.${at}.text`
  while (textPaths.length <= at) textPaths.push(`body.${textPaths.length}.text`)
  return textPaths[at] ?? ''
}
