import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'
import { isPageFurniture, readBylineAuthors } from '../../parse/read-byline-authors'
import type { Lexicon } from '../../parse/tables'
import { outsideTexts } from './outside-texts'
import { isFree, withoutText } from './without-text'

/**
 * Returns a story with the byline that the page marks.
 * Other text that the parser took for the byline, or for a part of it, becomes boilerplate.
 */
export function withByline(read: Story, shown: VisiblePage, lexicon?: Lexicon): Story {
  const line = shown.lines.find(({ block }) => block === shown.byline)
  const text = line?.block.texts.text?.text
  if (!line || !text || /[\n\t]/.test(text) || isPageFurniture(text, lexicon)) return read
  const span = { start: line.start, end: line.start + text.length }
  const whole = read.spans['byline.text']
  const isPart = whole !== undefined && whole.start <= span.start && whole.end >= span.end
  if (!isPart && !isFree(read, span)) return read
  const freed = isPart ? read : withoutText(read, span)
  const authors = readBylineAuthors(text, lexicon)
  return {
    ...freed,
    article: { ...freed.article, byline: { text, ...(authors.length && { authors }) } },
    spans: {
      ...Object.fromEntries(Object.entries(freed.spans).filter(([path]) => !path.startsWith('byline.'))),
      'byline.text': span,
    },
    dropped: whole ? outsideTexts([...freed.dropped, { kind: 'meta', ...whole }], [span]) : freed.dropped,
  }
}
