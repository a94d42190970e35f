import type { Story } from '../../diagnostics/story'
import { type VisiblePage, withoutLine } from '../../formats/html'
import { type ParseOptions, parse } from '../../parse/parse'

/** The maximum number of lines above the headline of a page: its name, a rubric, a kicker. */
const MOST = 6

/** The visible text of a page, and the story read in it. */
export interface PageReading {
  readonly shown: VisiblePage
  readonly read: Story
}

/**
 * Reads the visible text of a page, with its title heading as the headline. This applies if a heading that is the title is above the text. Lines
 * before it that would be read as a headline (`Harbour Post`, `Strike`) are then boilerplate. Restrictions of the story before the heading are
 * kept.
 */
export function readWithHeadline(source: string, page: VisiblePage, options: ParseOptions): PageReading {
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

/** Returns the heading that the page’s own title opens with, or else its first `<h1>`. */
function titleOf({ lines, page: { title = '' } }: VisiblePage): VisiblePage['lines'][number] | undefined {
  const named = lines.find(({ block: { element, texts } }) => {
    const text = texts.text?.text.replace(/\s+/g, ' ') ?? ''
    return /^h[1-3]$/.test(element?.tagName ?? '') && text.length >= SHORTEST && title.startsWith(text)
  })
  return named ?? lines.find(({ block }) => block.element?.tagName === 'h1')
}

/** The minimum length of a heading found by the title: `News` may open one by chance. */
const SHORTEST = 12

/** Returns the offset of the first text of the body. */
function bodyStart({ spans }: Story): number {
  let first = Number.POSITIVE_INFINITY
  for (const path of Object.keys(spans))
    if (path.startsWith('body.')) first = Math.min(first, spans[path]?.start ?? first)
  return first
}
