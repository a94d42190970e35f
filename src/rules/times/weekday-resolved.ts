import { calendarOf, datesOf, referenceDay } from '../calendar'
import type { Finding, Rule } from '../rule'

/** A word, and the one behind it: `Monday afternoon` */
const WORD = /[\p{L}\p{M}]{4,}(?:-[\p{L}\p{M}]+)?/gu
const PART_OF_DAY =
  /^ (?:morning|afternoon|evening|night|noon|midday|matin|après-midi|soir|nuit|mañana|tarde|noche|manhã|noite|Morgen|Vormittag|Nachmittag|Abend|Nacht)(?![\p{L}\p{M}])/u
/** `Black Friday`, `Good Friday`, `the Sunday Times`, `Monday Night Football`, `Friday’s Child`: names */
const NAME_BEFORE = /(?:Black|Good|Ash|Holy|Palm|Easter|Super|Bloody|Cyber|Giving|Casual) $/
const NAME_BEHIND = /^(?:['’]s)? \p{Lu}|^\.com/u

/** Each weekday has a day to be reckoned from. */
export const weekdayResolved: Rule = {
  id: 'times/weekday-resolved',
  severity: 'info',
  summary: 'Each weekday can be reckoned from a date that the story or its item tells.',
  why: 'A weekday alone says nothing a week later: which Monday was meant is known only from the day the story was filed.',
  source: 'AP Stylebook, days of the week; TimeML, relative times.',
  silent: 'When the dateline, a stamp or the item tells a day, and for weekdays that a day stands beside.',
  check: (_, { article, texts }) => {
    const { dateline } = article
    if (referenceDay(article) !== undefined || dateline?.date?.day !== undefined) return []
    const { weekdays } = calendarOf(article.language)
    const beside = new Map(datesOf(article, texts).map(([text, dates]) => [text.path, dates]))
    const findings: Finding[] = []
    for (const { path, text, block } of texts) {
      if (block === undefined || path.endsWith('.dateline.text')) continue
      for (const match of text.matchAll(WORD)) {
        const [word] = match
        const start = match.index
        const end = start + word.length
        if (word.length < 4 || !weekdays.has(word.toLowerCase())) continue
        if (NAME_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || NAME_BEHIND.test(text.slice(end, end + 6)))
          continue
        if (beside.get(path)?.some(({ weekday }) => weekday?.start === start)) continue
        const part = PART_OF_DAY.exec(text.slice(end, end + 14))?.[0] ?? ''
        findings.push({
          message: `Which ${word} is meant cannot be told: neither the dateline nor the item tells a day.`,
          hint: 'Date the dateline, or say when the story was published.',
          path,
          span: { start, end: end + part.length },
        })
      }
    }
    return findings
  },
}
