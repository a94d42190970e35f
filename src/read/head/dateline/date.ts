import type { Tables } from '../../tables'
import { fold } from '../../tables'
import type { DateReading } from './reading'

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORDS = /\p{L}[\p{L}\p{M}'’ʼ]*\.?|\d+(?=\p{L}|\b|$)|[０-９]+|[^\s]/gu
const NUMERIC = /(?:^|[\s,(])((\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./-])(\d{1,2})(?:\6(\d{4}|\d{2}))?\.?)$/

/**
 * A date at the end of a text: `SALVADOR, Feb 26`, `Rabat, 24 avr. 2024`, `BRUSSEL 24/04`, `ABU DHABI, 22nd April, 2026`.
 * Gives nothing where the end is no date; a day no month can have is read all the same, so that it can be told.
 */
export function dateAtEnd(text: string, offset: number, tables: Tables, language?: string): DateReading | undefined {
  const trimmed = text.replace(/[\s,;]+$/, '')
  if (!/[\d０-９]/.test(trimmed.length > 30 ? trimmed.slice(-30) : trimmed)) return undefined
  return plain(trimmed, offset, tables) ?? numeric(trimmed, offset) ?? worded(trimmed, offset, tables, language)
}

/** The commonest form, read without taking words apart: `Feb 26`, `Sept. 19, 2025`. */
const MONTH_DAY = /(?:^|[\s,])([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, (\d{4}))?$/

function plain(text: string, offset: number, tables: Tables): DateReading | undefined {
  const match = MONTH_DAY.exec(text)
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

function numeric(text: string, offset: number): DateReading | undefined {
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
 * The orders a written date comes in, over the kinds of its words: M month, D day, Y year, W weekday, w word inside a date.
 * `Feb 26`, `April 23-24, 2024`, `22nd April, 2026`, `24 de abril de 2024`, `2024. április 24., szerda`
 */
const ORDER =
  /(?:W,?)?(?:M,?Dw?(?:-Dw?)?|Dw?\.?(?:-Dw?\.?)?w*M)(?:w*,?w*(?:Y|'?D))?\.?(?:,?W)?$|Y\.?w?M,?D\.?w?(?:,?W)?$|(?:W,?)?MY$/

function worded(text: string, offset: number, tables: Tables, language?: string): DateReading | undefined {
  const from = Math.max(0, text.length - 48)
  const words: Word[] = []
  let kinds = ''
  for (const match of text.slice(from).matchAll(WORDS)) {
    words.push({ text: match[0], start: from + match.index, end: from + match.index + match[0].length })
    kinds += kindOf(match[0], tables)
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
      const readings = tables.months.get(fold(word)) ?? []
      month = (readings.find((row) => row.tag === language) ?? readings[0])?.month
    } else if (kind === 'D' && (day === undefined || month === undefined)) day ??= +word
    else if (kind === 'D' && word.length === 2 && kinds[i - 1] !== '-')
      year ??= +word < 70 ? 2000 + +word : 1900 + +word
    else if (kind === 'Y') year = +word
  }
  const end = (words.at(-1) as Word).end
  return {
    start: offset + (words[first] as Word).start,
    end: offset + end,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
  }
}

function kindOf(word: string, tables: Tables): string {
  if (word.length === 1 && !/[\p{L}\d]/u.test(word)) return word === '–' ? '-' : word
  if (/^\d+$/.test(word)) return word.length < 4 ? 'D' : +word > 999 && +word < 3000 ? 'Y' : '#'
  const folded = fold(word)
  if (tables.months.has(folded)) return 'M'
  if (tables.weekdays.has(folded)) return 'W'
  return tables.dateWords.has(folded) ? 'w' : 'x'
}
