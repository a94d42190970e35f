import type { Story } from 'wirecopy'
import type { Mark } from './mark'
import { partOfPath } from './part-of-path'
import { inOneLine, valueAt } from './value-at'

/** Returns the spans of the parts of a story, of what it leaves out, and of its repairs. */
export function storyMarks(story: Story): Mark[] {
  return [...partMarks(story), ...outsideMarks(story), ...repairMarks(story)].filter(({ from, to }) => from <= to)
}

function partMarks({ spans, article }: Story): Mark[] {
  return Object.entries(spans).map(([path, { start, end }]) => ({
    from: start,
    to: end,
    part: partOfPath(path),
    path,
    value: valueAt(article, path),
    rule: 'parse',
  }))
}

function outsideMarks({ dropped, unread, envelope, text }: Story): Mark[] {
  return [
    ...dropped.map(({ start, end, kind }): Mark => {
      const value = inOneLine(text.slice(start, end))
      return { from: start, to: end, part: 'boilerplate', path: kind, value, rule: 'left out of the article' }
    }),
    ...unread.map(({ start, end }): Mark => {
      const value = inOneLine(text.slice(start, end))
      return { from: start, to: end, part: 'unread', path: '', value, rule: 'assigned to no part' }
    }),
    ...(envelope?.spans ?? []).map(({ start, end }): Mark => {
      return { from: start, to: end, part: 'envelope', path: 'envelope', value: envelope?.kind ?? '', rule: 'parse' }
    }),
  ]
}

function repairMarks({ repairs, text: copy }: Story): Mark[] {
  return repairs.map(({ start, end, kind, text }) => ({
    from: start,
    to: end,
    part: 'repair',
    path: kind,
    value: `${JSON.stringify(inOneLine(copy.slice(start, end)))} → ${JSON.stringify(inOneLine(text))}`,
    rule: `damage/${kind}`,
  }))
}
