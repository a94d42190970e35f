import type { IndexedRule } from '../engine/indexed-rule'
import { placedPattern } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'

/** A weekday after “last” or “next”: `last Monday`, `next Tuesday`, also `last Monday’s child`; not: `the last Monday of May` */
const weekdays = /* @__PURE__ */ placedPattern(
  'weekday',
  /(?<=(?<!\bthe )\b(last|next|this past|this coming) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:of|in) )/gi,
)

/** Reports a weekday after “last” or “next”. */
export const noLastNext: IndexedRule = {
  id: 'times/no-last-next',
  severity: 'info',
  languages: ['en'],
  features: ['weekday'],
  check: ({ index }) =>
    weekdays(index).flatMap(({ text: { path, text, block }, match }): Finding[] => {
      if (block === undefined) return []
      const [weekday, before = ''] = match
      const span = { start: match.index - 1 - before.length, end: match.index + weekday.length }
      return [
        {
          message: `Ambiguous day “${text.slice(span.start, span.end)}”.`,
          hint: 'Use the weekday alone within seven days, otherwise the date.',
          path,
          span,
        },
      ]
    }),
}
