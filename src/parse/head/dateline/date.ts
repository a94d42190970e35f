import { CHARACTER_CLASS, DIGIT, isSpace } from '../../../text/characters'
import { latinFigures } from '../../../text/latin-figures'
import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'
import type { DateCandidate } from './dateline-candidate'
import { hasMonthWord } from './has-month-word'

/** Token of a date, with its span in the text. */
interface DateWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Token of a date: a word with its full stops, a number, or a single sign. `Feb.`, `เม.ย.`, `24`, `,` */
const WORDS = /\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?|\d+|[^\s]/gu
const NUMERIC = /(?:^|[\s,(])((\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./-])(\d{1,2})(?:\6(\d{4}|\d{2}))?\.?)$/
const REACH = 48 // maximum characters of a date

/** Words in place of a day in copy of FBIS, the U.S. monitoring service: `CLANDESTINE, NO DATE (RADIO VENCEREMOS) --` */
const UNDATED = 'NO DATE'

/** Whether a character may follow a date: a space, a comma, a semicolon, or an Arabic or Urdu mark. */
const endsDate = (unit: number): boolean =>
  isSpace(unit) || unit === 0x2c || unit === 0x3b || unit === 0x60c || unit === 0x6d4

/**
 * Reads the date at the end of a text: `SALVADOR, Feb 26`, `Rabat, 24 avr. 2024`, `BRUSSEL 24/04`, `ABU DHABI, 22nd April, 2026`.
 * Undefined for none: `SALVADOR, Feb`. Impossible days such as `Feb 31` are returned, so that they can be reported. `offset` is the
 * position of the text in the paragraph; `language` chooses between readings of a month.
 */
export function dateAtEnd(text: string, offset: number, tables: Tables, language?: string): DateCandidate | undefined {
  let last = text.length
  while (last > 0 && endsDate(text.charCodeAt(last - 1))) last--
  const first = Math.max(0, last - REACH)
  let figures = false
  let foreign = false
  for (let i = first; i < last; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x660) foreign = true
    else if (unit >= 0x30 && unit <= 0x39) figures = true
  }
  if (!figures && !foreign) {
    const at = last - UNDATED.length
    const undated =
      text.startsWith(UNDATED, at) && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x2c)
    return undated ? { start: offset + at, end: offset + last } : undefined
  }
  const end = text.slice(first, last)
  const latin = foreign ? latinFigures(end) : end
  if (!figures && !/\d/.test(latin)) return undefined
  const from = offset + first
  const found = plain(latin, from, tables) ?? numeric(latin, from)
  return found ?? (hasMonthWord(latin, tables) ? worded(latin, from, tables, language) : undefined)
}

/** Date in its most frequent form: `Feb 26`, `Sept. 19, 2025`. Matched first, as it needs no tokens. */
const MONTH_DAY = /(?:^|[\s,])([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, (\d{4}))?$/

function plain(text: string, offset: number, tables: Tables): DateCandidate | undefined {
  const match = CHARACTER_CLASS[text.charCodeAt(text.length - 1)] === DIGIT ? MONTH_DAY.exec(text) : null
  const readings = match?.[1] === undefined ? undefined : tables.months.get(match[1].toLowerCase())
  const month = readings?.[0]?.month
  if (!match?.[1] || month === undefined || readings?.some((reading) => reading.month !== month)) return undefined
  const start = match.index + match[0].indexOf(match[1])
  const before = /([\p{L}\d]+)[\s,–-]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  if (before !== undefined && (/^\d+$/.test(before) || tables.weekdays.has(before.toLowerCase()))) return undefined
  return {
    start: offset + start,
    end: offset + text.length,
    month,
    day: +(match[2] as string),
    ...(match[3] !== undefined && { year: +match[3] }),
  }
}

/** Reads a date at the start of a text, before a comma: `4 марта` in `4 марта, Минск`. Undefined for none. */
export function dateAtStart(
  text: string,
  offset: number,
  tables: Tables,
  language?: string,
): DateCandidate | undefined {
  const first = /^\s*([\d\p{L}][^,\n]{2,30}),\s/u.exec(text)?.[1]
  const date = first === undefined ? undefined : dateAtEnd(first, offset, tables, language)
  return date?.start === offset ? date : undefined
}

function numeric(text: string, offset: number): DateCandidate | undefined {
  const match = NUMERIC.exec(text)
  if (!match?.[1]) return undefined
  const start = offset + match.index + match[0].indexOf(match[1])
  const end = offset + text.length
  if (match[2]) return { start, end, year: +match[2], month: +(match[3] ?? 0), day: +(match[4] ?? 0) }
  const first = +(match[5] ?? 0)
  const second = +(match[7] ?? 0)
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined
  const [day, month] = second > 12 ? [second, first] : [first, second]
  const short = match[8] === undefined ? undefined : +match[8]
  const year = short === undefined ? undefined : short > 99 ? short : short < 70 ? 2000 + short : 1900 + short
  return { start, end, day, month, ...(year !== undefined && { year }) }
}

/**
 * Orders in which a date may be written, one letter per token: M month, D day, Y year, W weekday, w another word of dates.
 * `Feb 26`, `April 23-24, 2024`, `22nd April, 2026`, `24 de abril de 2024`, `2024. április 24., szerda`, `24 kwietnia 2024 r.`,
 * `4 آذار/مارس`: one month by two names; `24-APR-24`
 */
const ORDER =
  /D-M-[DY]$|(?:W,?)?(?:M,?Dw?(?:-Dw?)?|Dw?\.?(?:-Dw?\.?)?w*M(?:\/M)?)(?:w*,?w*(?:Y|'?D)w?)?\.?(?:,?W)?$|Y\.?w?M,?D\.?w?(?:,?W)?$|(?:W,?)?MY$/

function worded(text: string, offset: number, tables: Tables, language?: string): DateCandidate | undefined {
  const words: DateWord[] = []
  let kinds = ''
  for (const match of text.matchAll(WORDS)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length }
    const before = words.at(-1)
    const both = before && text.slice(before.start, word.end)
    if (before && both && kinds.slice(-1) !== ',' && tables.months.has(foldSpelling(both))) {
      words[words.length - 1] = { text: both, start: before.start, end: word.end } // كانون الثاني      tháng 4
      kinds = `${kinds.slice(0, -1)}M`
      continue
    }
    words.push(word)
    kinds += dateWordKind(match[0], tables)
  }
  const order = ORDER.exec(kinds)
  if (!order) return undefined
  const first = order.index
  let month: number | undefined
  let year: number | undefined
  let day: number | undefined
  for (let i = first; i < kinds.length; i++) {
    const kind = kinds[i]
    const word = words[i]?.text ?? ''
    if (kind === 'M') {
      const readings = tables.months.get(foldSpelling(word)) ?? []
      month = (readings.find((row) => row.tag === language) ?? readings[0])?.month
    } else if (kind === 'D' && (day === undefined || month === undefined)) day ??= +word
    else if (kind === 'D' && word.length === 2 && (kinds[i - 1] !== '-' || kinds[i - 2] === 'M'))
      year ??= +word < 70 ? 2000 + +word : 1900 + +word
    else if (kind === 'Y') year = +word
  }
  const end = (words.at(-1) as DateWord).end
  return {
    start: offset + (words[first] as DateWord).start,
    end: offset + end,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
  }
}

function dateWordKind(word: string, tables: Tables): string {
  if (word.length === 1 && !/[\p{L}\d]/u.test(word)) return word === '–' ? '-' : word
  if (/^\d+$/.test(word)) return word.length < 4 ? 'D' : +word > 999 && +word < 3000 ? 'Y' : '#'
  const folded = foldSpelling(word)
  if (tables.months.has(folded)) return 'M'
  if (tables.weekdays.has(folded)) return 'W'
  return tables.dateWords.has(folded) ? 'w' : 'x'
}
