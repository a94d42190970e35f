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
  addText(texts, 'slugline', article.slugline)
  addText(texts, 'take', article.take?.text, 'take.text')
  addTexts(texts, 'keywords', article.keywords)
  addTexts(texts, 'notices', article.notices)
  addText(texts, 'embargo', article.embargo?.text, 'embargo.text')
  addTexts(texts, 'restrictions', article.restrictions)
  addTexts(texts, 'editorsNotes', article.editorsNotes)
  addText(texts, 'headline', article.headline)
  addText(texts, 'subheadline', article.subheadline)
  addTexts(texts, 'summaries', article.summaries)
  addText(texts, 'byline', article.byline?.text, 'byline.text')
  addText(texts, 'dateline', article.dateline?.text, 'dateline.text')
  addText(texts, 'published', article.published?.text, 'published.text')
  addText(texts, 'updated', article.updated?.text, 'updated.text')
  for (let i = 0; i < article.body.length; i++) {
    const block = article.body[i]
    if (block) addBlock(texts, block, i)
  }
  addTexts(texts, 'signoff', article.signoff)
  addText(texts, 'creditLine', article.creditLine)
  addText(texts, 'copyright', article.copyright?.text, 'copyright.text')
  addText(texts, 'usageTerms', article.usageTerms)
  addTexts(texts, 'boilerplate', article.boilerplate)
  addTexts(texts, 'contacts', article.contacts)
  return texts
}

function addText(texts: ArticleText[], part: keyof Article, text: string | undefined, path: string = part): void {
  if (text !== undefined) texts.push({ part, path, text })
}

function addTexts(
  texts: ArticleText[],
  part: keyof Article,
  list: readonly (string | { readonly text: string })[] | undefined,
): void {
  if (!list) return
  for (const [i, item] of list.entries())
    if (typeof item === 'string') texts.push({ part, path: `${part}.${i}`, text: item })
    else addText(texts, part, item.text, `${part}.${i}.text`)
}

function addBlock(texts: ArticleText[], block: Block, at: number): void {
  if (block.kind === 'paragraph') {
    if (block.dateline)
      texts.push({ part: 'dateline', path: `body.${at}.dateline.text`, text: block.dateline.text, block: at })
    texts.push({ part: 'paragraph', path: bodyTextPath(at), text: block.text, block: at })
  } else addOtherBlock(texts, block, at)
}

function addOtherBlock(texts: ArticleText[], block: Exclude<Block, { kind: 'paragraph' }>, at: number): void {
  const push = (part: TextPart, path: string, text: string | undefined): void => {
    if (text !== undefined) texts.push({ part, path: `body.${at}.${path}`, text, block: at })
  }
  switch (block.kind) {
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
