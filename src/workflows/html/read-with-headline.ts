import type { Story } from '../../diagnostics/story'
import { type VisiblePage, withoutLines } from '../../formats/html'
import { type ParseOptions, parse } from '../../parse/parse'
import { isPersonName } from './head-lines'
import { type PageReading, splitAtGaps } from './split-at-gaps'

/**
 * The maximum number of lines above the headline that may be left out (site’s name, rubric, kicker), and of lines wrongly read as byline.
 */
const MOST = 6

/**
 * Parses the visible text of a page, with the heading that is the page’s title as the headline.
 * Lines above the heading that the parser takes for a headline, such as `Harbour Post`, are left out as boilerplate. Restrictions above the
 * heading are kept. A page that has no heading above its text is parsed as it is.
 */
export function readWithHeadline(source: string, page: VisiblePage, options: ParseOptions): PageReading {
  let shown = page
  let read = parse(shown.text, options)
  for (let times = 0; times < MOST; times++) {
    const { headline } = read.spans
    const title = findTitle(shown)
    if (!headline || !title || headline.start >= title.start || bodyTextStart(read) < title.start) break
    const above = shown.lines.findLastIndex(({ start }) => start <= headline.start)
    shown = withoutLines(source, shown, new Map([[above, 'dropped']]))
    read = parse(shown.text, options)
  }
  for (let times = 0; times < MOST; times++) {
    const line = lineAsByline(shown, read)
    if (line < 0) break
    shown = withoutLines(source, shown, new Map([[line, 'block']]))
    read = parse(shown.text, options)
  }
  return splitAtGaps(source, { shown, read }, options)
}

/**
 * Returns the index of a line that the parser took for the byline, where the metadata names other authors: a heading, or a line below the
 * first paragraph that the page does not mark as the author’s. Returns -1 if not found.
 */
function lineAsByline({ lines, page: { values }, byline }: VisiblePage, read: Story): number {
  const text = read.article.byline?.text
  const start = read.spans['byline.text']?.start
  if (text === undefined || start === undefined || values.author.some((author) => text.includes(author.text))) return -1
  const isBelow = start > bodyTextStart(read) && values.author.some((author) => isPersonName(author.text))
  if (!isBelow && !values.author.length) return -1
  return lines.findIndex(
    ({ start: at, block }) => at === start && block !== byline && (isBelow || block.block.kind === 'subhead'),
  )
}

/** Returns the heading with which the page’s `<title>` opens, or otherwise the first `<h1>`. Undefined if the page has neither. */
function findTitle({ lines, page: { title = '' } }: VisiblePage): VisiblePage['lines'][number] | undefined {
  const named = lines.find(({ block: { element, texts } }) => {
    const text = texts.text?.text.replace(/\s+/g, ' ') ?? ''
    return /^h[1-3]$/.test(element?.tagName ?? '') && text.length >= SHORTEST && title.startsWith(text)
  })
  return named ?? lines.find(({ block }) => block.element?.tagName === 'h1')
}

/** The minimum length of a heading that is found in the title, in characters. A shorter one, such as `News`, may open a title by chance. */
const SHORTEST = 12

/** Returns the offset of the first text of the body; infinity if not found. */
function bodyTextStart({ spans }: Story): number {
  let first = Number.POSITIVE_INFINITY
  for (const path of Object.keys(spans))
    if (path.startsWith('body.')) first = Math.min(first, spans[path]?.start ?? first)
  return first
}
