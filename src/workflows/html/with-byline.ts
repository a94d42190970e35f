import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'
import { readBylineAuthors } from '../../parse/read-byline-authors'
import type { Lexicon } from '../../parse/tables'
import { isFree, withoutText } from './without-text'

/**
 * Returns a story whose byline is the one that the page marks, if the parser did not find it.
 * What it took for the byline elsewhere becomes boilerplate.
 */
export function withByline(read: Story, shown: VisiblePage, lexicon?: Lexicon): Story {
  const line = shown.lines.find(({ block }) => block === shown.byline)
  const text = line?.block.texts.text?.text
  if (!line || !text || /[\n\t]/.test(text)) return read
  const span = { start: line.start, end: line.start + text.length }
  if (!isFree(read, span)) return read
  const freed = withoutText(read, span)
  const authors = readBylineAuthors(text, lexicon)
  const other = freed.spans['byline.text']
  return {
    ...freed,
    article: { ...freed.article, byline: { text, ...(authors.length && { authors }) } },
    spans: {
      ...Object.fromEntries(Object.entries(freed.spans).filter(([path]) => !path.startsWith('byline.'))),
      'byline.text': span,
    },
    dropped: other ? [...freed.dropped, { kind: 'meta', ...other }].sort((a, b) => a.start - b.start) : freed.dropped,
  }
}
