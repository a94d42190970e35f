import { calendarOf, referenceDay } from '../calendar'
import type { Finding, Rule } from '../rule'
import { datesOf } from '../written-dates'

const LETTER = /[\p{L}\p{M}]/u
const PART_OF_DAY =
  /^ (?:morning|afternoon|evening|night|noon|midday|matin|après-midi|soir|nuit|mañana|tarde|noche|manhã|noite|Morgen|Vormittag|Nachmittag|Abend|Nacht)(?![\p{L}\p{M}])/u
/** `Black Friday`, `Good Friday`, `the Sunday Times`, `Monday Night Football`, `Friday’s Child`: names */
const NAME_BEFORE = /(?:Black|Good|Ash|Holy|Palm|Easter|Super|Bloody|Cyber|Giving|Casual) $/
const NAME_BEHIND = /^(?:['’]s)? \p{Lu}|^\.com/u

/** Each weekday has a day to be reckoned from. */
export const weekdayResolved: Rule = {
  id: 'times/weekday-resolved',
  severity: 'info',
  looksFor: ['weekday'],
  summary: 'Each weekday can be reckoned from a date that the story or its item tells.',
  why: 'A weekday alone says nothing a week later: which Monday was meant is known only from the day the story was filed.',
  source: 'AP Stylebook, days of the week; TimeML, relative times.',
  silent: 'When the dateline, a stamp or the item tells a day, and for weekdays that a day stands beside.',
  check: (_, { article, texts }) => {
    const { dateline } = article
    if (referenceDay(article) !== undefined || dateline?.date?.day !== undefined) return []
    const { names, ends } = formsOf(article.language)
    const beside = new Map(datesOf(article, texts).map(([text, dates]) => [text.path, dates]))
    const findings: Finding[] = []
    for (const { path, text, block } of texts) {
      if (block === undefined || path.endsWith('.dateline.text') || !ends.some((end) => text.includes(end))) continue
      for (const { word, start } of weekdaysIn(text, names)) {
        const end = start + word.length
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

interface Forms {
  readonly names: readonly string[]
  /** The last letters of each, most often the same: a text without them has no weekday. */
  readonly ends: readonly string[]
}

const forms = new Map<string, Forms>()

/** The long names of the weekdays of a language, in small letters, with a capital, and in capitals. */
function formsOf(language = 'en'): Forms {
  let found = forms.get(language)
  if (!found) {
    const long = [...calendarOf(language).weekdays.keys()].filter((name) => name.length >= 4)
    const names = [
      ...new Set(long.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])),
    ]
    found = { names, ends: [...new Set(names.map((name) => name.slice(-3)))] }
    forms.set(language, found)
  }
  return found
}

/** Where weekdays stand in a text as words of their own, in order. */
function weekdaysIn(text: string, names: readonly string[]): { word: string; start: number }[] {
  const found: { word: string; start: number }[] = []
  for (const word of names)
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
      if (!LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(start + word.length)))
        found.push({ word, start })
  return found.sort((a, b) => a.start - b.start)
}
