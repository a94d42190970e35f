import { marksOf } from '../marks-of'
import type { Finding, Rule } from '../rule'
import { textsWith } from '../texts-with'

/** `yesterday`; not: `today’s`, `USA Today` */
const WORD = /(?<![\p{L}-])(?:yesterday|today|tomorrow|tonight|Yesterday|Tomorrow|Tonight)(?!['’]s|[\p{L}-])/gu

/** No day is named from the day of writing. */
export const noRelativeWord: Rule = {
  id: 'times/no-relative-word',
  severity: 'info',
  languages: ['en'],
  looksFor: ['relativeDay'],
  summary: 'Days are called by their names, not “yesterday” and “today”.',
  why: 'Wire copy is printed on other days than it is filed.',
  source: 'AP Stylebook, today, tonight, yesterday: only in quotations.',
  silent: 'Inside quotations, and for “today’s”.',
  check: (_, { texts }) =>
    textsWith(texts, 'relativeDay').flatMap((each): Finding[] => {
      const { path, text, block } = each
      if (block === undefined) return []
      const found = [...text.matchAll(WORD)]
      const marks = (found.length > 0 && marksOf(texts).get(each)) || []
      return found.flatMap((match): Finding[] => {
        const before = marks.filter(({ start }) => start < match.index)
        const depth = before.reduce((open, { role }) => (role === 'close' ? Math.max(0, open - 1) : open + 1), 0)
        if (depth > 0) return []
        return [
          {
            message: `“${match[0]}” is another day when the story is printed.`,
            hint: 'Name the weekday.',
            path,
            span: { start: match.index, end: match.index + match[0].length },
          },
        ]
      })
    }),
}
