import type { Story } from '../../diagnostics/story'
import { type VisiblePage, withoutLine } from '../../formats/html'
import { type ParseOptions, parse } from '../../parse/parse'

/** How many lines above its headline a page shows at most: its name, a rubric, a kicker. */
const MOST = 6

/** What a page shows, and the story that is read in it. */
export interface PageReading {
  readonly shown: VisiblePage
  readonly read: Story
}

/**
 * Reads what a page shows, and where it has a heading above the text that is its title, with that as the headline: the lines before it that
 * would be taken for one (`Harbour Post`, `Strike`) are furniture then. What restrains the story stands before it all the same.
 */
export function readHeaded(source: string, page: VisiblePage, options: ParseOptions): PageReading {
  let shown = page
  let read = parse(shown.text, options)
  for (let times = 0; times < MOST; times++) {
    const { headline } = read.spans
    const title = titleOf(shown)
    if (!headline || !title || headline.start >= title.start || bodyStart(read) < title.start) break
    const above = shown.lines.findLastIndex(({ start }) => start <= headline.start)
    shown = withoutLine(source, shown, above)
    read = parse(shown.text, options)
  }
  return { shown, read }
}

/** The heading that the page’s own title opens with, or else its first `<h1>`. */
function titleOf({ lines, page: { title = '' } }: VisiblePage): VisiblePage['lines'][number] | undefined {
  const named = lines.find(({ block: { element, texts } }) => {
    const text = texts.text?.text.replace(/\s+/g, ' ') ?? ''
    return /^h[1-3]$/.test(element?.tagName ?? '') && text.length >= SHORTEST && title.startsWith(text)
  })
  return named ?? lines.find(({ block }) => block.element?.tagName === 'h1')
}

/** How long a heading is at least that is told by the title: `News` may open one by chance. */
const SHORTEST = 12

/** Where the first text of the body starts. */
function bodyStart({ spans }: Story): number {
  let first = Number.POSITIVE_INFINITY
  for (const path of Object.keys(spans))
    if (path.startsWith('body.')) first = Math.min(first, spans[path]?.start ?? first)
  return first
}
