import type { IndexedRule } from '../engine/indexed-rule'
import { placedPattern } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'
import { marksOf } from '../marks-of'
import type { QuotationMark } from '../quotation-marks'

/** Relative days: `yesterday`; not: `today’s`, `USA Today` */
const words = /* @__PURE__ */ placedPattern(
  'relativeDay',
  /(?<![\p{L}-])(?:yesterday|today|tomorrow|tonight|Yesterday|Tomorrow|Tonight)(?!['’]s|[\p{L}-])/gu,
)

/** Reports “yesterday”, “today” and other relative days outside quotations. */
export const noRelativeWord: IndexedRule = {
  id: 'times/no-relative-word',
  severity: 'info',
  languages: ['en'],
  features: ['relativeDay'],
  reads: 'style',
  check: ({ index }) =>
    words(index).flatMap(({ text, at, match }): Finding[] => {
      if (text.block === undefined || isQuoted(match.index, marksOf(index)[at])) return []
      return [
        {
          message: `Relative day “${match[0]}” is used outside a quotation.`,
          hint: 'Name the weekday.',
          path: text.path,
          span: { start: match.index, end: match.index + match[0].length },
        },
      ]
    }),
}

/** Whether a quotation is open at an offset. */
function isQuoted(at: number, marks: readonly QuotationMark[] = []): boolean {
  let open = 0
  for (const { start, role } of marks) {
    if (start >= at) break
    open = role === 'close' ? Math.max(0, open - 1) : open + 1
  }
  return open > 0
}
