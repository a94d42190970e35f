import type { Block } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'

/** Fields that the parser fills with the first lines of a text, whatever their markup is. */
const HEAD = /^(?:headline|subheadline|section|kicker|summaries\.\d+\.text)$/

/**
 * Returns the lines of a fragment as paragraphs, if the parser took all of them for head lines and the page marks none as a heading.
 * A line that the title of the page opens with stays the headline.
 *
 * Paragraph: `<body><div>Rain fell.</div></body>`; headline: `<h1>Rain falls</h1>`
 */
export function withPlainBody(read: Story, { lines, others, page: { title } }: VisiblePage): Story {
  const { headline, body } = read.article
  if (headline === undefined || body.length || others.length) return read
  if (title?.startsWith(headline) || lines.some(({ block }) => block.block.kind === 'subhead')) return read
  if (!Object.keys(read.spans).every((path) => HEAD.test(path))) return read
  const starts = new Set(Object.values(read.spans).map(({ start }) => start))
  const texts = Object.entries(read.spans).map(([path, span]) => ({ text: textAt(read, path), span }))
  for (const span of read.unread) {
    const line = lines.find(({ start }) => start === span.start)
    const text = line?.block.texts.text?.text
    if (text === undefined || starts.has(span.start) || text.length !== span.end - span.start) return read
    texts.push({ text, span })
  }
  texts.sort((a, b) => a.span.start - b.span.start)
  const article = { ...read.article }
  for (const field of ['headline', 'subheadline', 'section', 'kicker', 'summaries'] as const) delete article[field]
  return {
    ...read,
    article: { ...article, body: texts.map(({ text }): Block => ({ kind: 'paragraph', text })) },
    spans: Object.fromEntries(texts.map(({ span }, i) => [`body.${i}.text`, span])),
    unread: [],
    diagnostics: read.diagnostics.filter(({ rule, path }) => rule !== 'read/unread' && !HEAD.test(path)),
  }
}

/** Returns the text of a head field of a story: `headline`, `summaries.0.text`. */
function textAt({ article }: Story, path: string): string {
  const summary = /^summaries\.(\d+)/.exec(path)?.[1]
  if (summary !== undefined) return article.summaries?.[Number(summary)]?.text ?? ''
  return article[path as 'headline' | 'subheadline' | 'section' | 'kicker'] ?? ''
}
