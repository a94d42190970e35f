import type { Finding, Rule } from '../rule'
import { textsWith } from '../texts-with'

/** `last Monday`, `next Tuesday`; not: `the last Monday of May`, `last Monday’s child` is one too */
const PHRASE =
  /(?<!\bthe )\b(?:last|next|this past|this coming) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:of|in) )/gi

/** No weekday stands behind “last” or “next”. */
export const noLastNext: Rule = {
  id: 'times/no-last-next',
  severity: 'info',
  languages: ['en'],
  looksFor: ['weekday'],
  summary: 'No weekday stands behind “last” or “next”.',
  why: 'Whether next Friday is in this week or the following, readers do not agree.',
  source: 'AP Stylebook, days of the week: the tense tells past or future.',
  check: (_, { texts }) =>
    textsWith(texts, 'weekday').flatMap(({ path, text, block }): Finding[] =>
      block === undefined
        ? []
        : [...text.matchAll(PHRASE)].map((match) => ({
            message: `“${match[0]}” may mean either of two days.`,
            hint: 'Write the weekday alone within seven days, else the date.',
            path,
            span: { start: match.index, end: match.index + match[0].length },
          })),
    ),
}
