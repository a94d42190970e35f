import type { Story } from 'wirecopy'
import type { Highlight } from './highlight'
import { partOfPath } from './part-of-path'
import { inOneLine, valueAt } from './value-at'

/** Returns the spans of the parts of a story, of what it leaves out, and of its repairs. */
export function storyHighlights(story: Story): Highlight[] {
  return [...partHighlights(story), ...outsideHighlights(story), ...repairHighlights(story)].filter(
    ({ from, to }) => from <= to,
  )
}

function partHighlights({ spans, article }: Story): Highlight[] {
  return Object.entries(spans).map(([path, { start, end }]) => ({
    from: start,
    to: end,
    part: partOfPath(path),
    path,
    value: valueAt(article, path),
    rule: 'parse',
  }))
}

function outsideHighlights({ dropped, unread, envelope, text }: Story): Highlight[] {
  return [
    ...dropped.map(({ start, end, kind }): Highlight => {
      const value = inOneLine(text.slice(start, end))
      return { from: start, to: end, part: 'boilerplate', path: kind, value, rule: 'left out of the article' }
    }),
    ...unread.map(({ start, end }): Highlight => {
      const value = inOneLine(text.slice(start, end))
      return { from: start, to: end, part: 'unread', path: '', value, rule: 'assigned to no part' }
    }),
    ...(envelope?.spans ?? []).map(({ start, end }): Highlight => {
      return { from: start, to: end, part: 'envelope', path: 'envelope', value: envelope?.kind ?? '', rule: 'parse' }
    }),
  ]
}

function repairHighlights({ repairs, text: copy }: Story): Highlight[] {
  return repairs.map(({ start, end, kind, text }) => ({
    from: start,
    to: end,
    part: 'repair',
    path: kind,
    value: `${JSON.stringify(inOneLine(copy.slice(start, end)))} → ${JSON.stringify(inOneLine(text))}`,
    rule: `damage/${kind}`,
  }))
}
