import { partsOfDay } from '../../lexicon/parts-of-day'
import { alternatives, once } from '../../lexicon/words'
import { type CalendarWords, calendarWordsOf, referenceDay } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'
import { matchesAt } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'
import { textsToSearch } from '../engine/texts-with'
import { datesOf } from '../written-dates'

const LETTER = /[\p{L}\p{M}]/u
const PART_OF_DAY = /* @__PURE__ */ once(
  () => new RegExp(String.raw`^ (?:${alternatives(partsOfDay)})(?![\p{L}\p{M}])`, 'u'),
)
/** The rest of a name with a weekday, before or after it: `Black Friday`, `the Sunday Times`, `Monday Night Football`, `Friday’s Child` */
const NAME_BEFORE = /(?:Black|Good|Ash|Holy|Palm|Easter|Super|Bloody|Cyber|Giving|Casual) $/
const NAME_AFTER = /^(?:['’]s)? \p{Lu}|^\.com/u

/** Reports weekdays in a story without a date that they could refer to. */
export const weekdayResolved: IndexedRule = {
  id: 'times/weekday-resolved',
  severity: 'info',
  features: ['weekday'],
  check: ({ article, index, story }) => {
    const { dateline } = article
    if (story.reader?.options.date !== undefined) return []
    if (referenceDay(article) !== undefined || dateline?.date?.day !== undefined) return []
    const beside = new Map(datesOf(index).map(({ text, dates }) => [text.path, dates]))
    const names = weekdayFinder(calendarWordsOf(article.language))
    const findings: Finding[] = []
    for (const each of textsToSearch(index, 'weekday')) {
      const { part, path, text, block } = each.text
      if (block === undefined || part === 'dateline') continue
      for (const { 0: word, index: start } of names(each)) {
        const end = start + word.length
        if (LETTER.test(text.charAt(start - 1))) continue
        if (NAME_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || NAME_AFTER.test(text.slice(end, end + 6)))
          continue
        if (beside.get(path)?.some(({ weekday }) => weekday?.start === start)) continue
        const part = PART_OF_DAY().exec(text.slice(end, end + 14))?.[0] ?? ''
        findings.push({
          message: `Cannot resolve “${word}”: the story has no date.`,
          hint: 'Add a date to the dateline, or set the date of publication.',
          path,
          span: { start, end: end + part.length },
        })
      }
    }
    return findings
  },
}

const patterns = new WeakMap<CalendarWords, ReturnType<typeof matchesAt>>()

/**
 * Returns the function that finds the weekday names of a language.
 * It finds whole words of four letters or more, in lower case, with an initial capital and in capitals. Cached by calendar.
 */
function weekdayFinder(calendar: CalendarWords): ReturnType<typeof matchesAt> {
  let pattern = patterns.get(calendar)
  if (!pattern) {
    const long = [...calendar.weekdays.keys()].filter((name) => name.length >= 4)
    const names = long
      .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
      .sort((a, b) => b.length - a.length)
    pattern = matchesAt(new RegExp(`(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, 'gu'))
    patterns.set(calendar, pattern)
  }
  return pattern
}
