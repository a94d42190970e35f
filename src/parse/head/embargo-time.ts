import { DAY_SIGNS, DURATION_SIGNS, MONTH_SIGNS, YEAR_SIGNS } from '../../lexicon/east-asian-dates'
import { namedTimes, timeLeads, untilWords } from '../../lexicon/time-prepositions'
import { DENSE_HOURS, DENSE_MINUTES, denseAfternoons, denseMornings, hourLeads } from '../../lexicon/time-zones'
import { embargoClockUnits, embargoHourUnits } from '../../lexicon/units'
import { alternatives } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'
import { type EmbargoZone, zoneIn } from './embargo-zone'

/** Day, clock time and time zone in a line, each if stated. */
export interface EmbargoTime {
  readonly day?: { readonly year?: number; readonly month: number; readonly day: number }
  /** Clock time of 24 hours; 24:00 is the end of the day. */
  readonly clock?: { readonly hour: number; readonly minute: number }
  readonly zone?: EmbargoZone
}

/** Time of 12 hours: `6 p.m.`, `9:30 AM`; not: `6 pm2` */
const HALVES = /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b\.?/i
/**
 * Time of 24 hours with a mark or unit: `06:00`, `21H00`, `21 UHR`, `21 heures`, `10.00 CET`; not: `10.00 metres`, `12 hours`, `Jan. 5:`
 */
const CLOCK = new RegExp(
  String.raw`\b([01]?\d|2[0-4])(?::(\d{2})|h(\d{2})?\b|\.(\d{2})(?=\s?(?:${alternatives(embargoClockUnits)}|GMT|UTC|BST|CES?T|MES?Z|[ECMP][SD]?T\b))|(?=\s?(?:${alternatives(embargoHourUnits)})\b))`,
  'i',
)
/** Time of four digits before a zone or unit: `0001 GMT`, `2100 HOURS`; not: `2100 people` */
const FOUR =
  /\b([01]\d|2[0-4])([0-5]\d)(?=\s?(?:hrs|hours|h\b|\(?(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|JST|KST|HKT|SGT|AES?T|AEDT|local)))/i
/** Chinese, Japanese and Korean time: `午前5時`, `下午3点30分`, `오전 6시`; not: `5時間` */
const DENSE = new RegExp(
  String.raw`(?:(?<half>${alternatives(denseMornings)}|${alternatives(denseAfternoons)})\s?)?(?<![\d])(?<hour>[01]?\d|2[0-4])\s?[${DENSE_HOURS}](?![${DURATION_SIGNS}])(?:\s?(?<minute>[0-5]?\d)\s?[${DENSE_MINUTES}])?`,
)
/** Hour after a word for it: `alle ore 18`, `godz. 12.00`, `kl. 18` */
const AFTER_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(hourLeads)})\s?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?![\d./])(?!\s?\p{Ll}{2}\p{L}* (?:\d{4}))`,
  'iu',
)
/**
 * Time without zone or unit, with the word before it and the letter after it.
 * `UNTIL 2100,`, `MARCH 5, 2300`, `until 21.00, 5 March`; not: `5.03.2024`.
 */
const BARE = /(?<=(\S{1,20})\s{1,2}\(?)([01]\d|2[0-4]|\d(?=\.))\.?([0-5]\d)(?![\d:/-]|\.\d)(?=\W{1,3}(\p{Ll})|)/gu
/** Words after which a number is a time, whatever follows: `until` in `UNTIL 2100`. */
const UNTIL = new RegExp(`^(?:${alternatives(untilWords)})$`, 'i')
/** Words, digits and marks after which a number is a time if no word in small letters follows: `TO 2200 TUESDAY`; not: `to 2000 schools` */
const AT = new RegExp(String.raw`^(?:${alternatives(timeLeads)}|[-–—])$|[,;:\d]$`, 'i')
const NAMED = new RegExp(String.raw`\b(${alternatives(namedTimes)})\b`, 'i')

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/
/** Date in numbers with full stops, the year first, as in Korean: `2024. 10. 17.` */
const YEAR_FIRST = /(?<![\d.])(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)/
const EAST = new RegExp(
  String.raw`(?:(\d{4})\s?[${YEAR_SIGNS}]\s?)?(\d{1,2})\s?[${MONTH_SIGNS}]\s?(\d{1,2})\s?[${DAY_SIGNS}]`,
)
/** Date in numbers: `15/03/2024`, `5.3.2024`. With slashes, `05/03/2024` is ambiguous and stays unread. */
const FIGURES = /\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?(?:\s+(?:de\s+)?(\d{4}))?/gu
const MONTH_FIRST = /(\p{L}{3,12})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:-\d{1,2})?,?(?:\s+(\d{4}))?/gu

/**
 * Reads day, clock time and zone from a line: `EMBARGOED UNTIL 0001 GMT, April 24, 2024`. `published` is the ISO day of the story, if
 * known.
 */
export function embargoTime(line: string, tables: Tables, published?: string): EmbargoTime {
  const zone = zoneIn(line)
  const sure = clockIn(line) ?? clockBefore(line, zone)
  const day = findDay(line, tables, (figures) => isYear(figures, published, sure))
  const clock = sure ?? clockWithoutZone(line, tables, day?.year)
  return { ...(day && { day }), ...(clock && { clock }), ...(zone && { zone }) }
}

function clockIn(line: string): EmbargoTime['clock'] {
  const half = HALVES.exec(line)
  if (half) {
    const hour = (Number(half[1]) % 12) + (half[3]?.toLowerCase() === 'p' ? 12 : 0)
    return clockTime(hour, Number(half[2] ?? 0), Number(half[1]) <= 12)
  }
  const named = NAMED.exec(line)
  if (named) return { hour: named[1]?.toLowerCase() === 'midnight' ? 24 : 12, minute: 0 } // AP style: midnight ends the day
  const dense = DENSE.exec(line)
  if (dense) {
    const { half, hour, minute } = dense.groups ?? {}
    const isLate = half !== undefined && denseAfternoons.includes(half) && Number(hour) < 12
    return clockTime(Number(hour) + (isLate ? 12 : 0), Number(minute ?? 0))
  }
  const match = FOUR.exec(line) ?? CLOCK.exec(line) ?? AFTER_WORD.exec(line)
  return match ? clockTime(Number(match[1]), Number(match.slice(2).find(Boolean) ?? 0)) : undefined
}

/** Returns the time directly before the name of a zone: 12:00 for `12.00 мск`; undefined for none. */
function clockBefore(line: string, zone: EmbargoZone | undefined): EmbargoTime['clock'] {
  const match =
    zone && /(?<![\d.])(\d{1,2})\.(\d{2})\s?\(?$/.exec(line.slice(Math.max(0, zone.from - SHORT), zone.from))
  return match ? clockTime(Number(match[1]), Number(match[2])) : undefined
}

const SHORT = 10 // characters within which a time ends before its zone

/**
 * Returns a time of four digits without zone, by the words around it; undefined for none.
 * `year` is the year of the line's date: the same digits are a time only after a word such as `until`.
 */
function clockWithoutZone(line: string, tables: Tables, year: number | undefined): EmbargoTime['clock'] {
  for (const [, before = '', hour, minute, small] of line.matchAll(BARE)) {
    if (Number(`${hour}${minute}`) === year && !UNTIL.test(before)) continue
    const placed = UNTIL.test(before) || (!small && (AT.test(before) || tables.weekdays.has(before.toLowerCase())))
    if (placed) return clockTime(Number(hour), Number(minute))
  }
  return undefined
}

const clockTime = (hour: number, minute: number, ok = true): EmbargoTime['clock'] =>
  ok && (hour < 24 || (hour === 24 && minute === 0)) && minute < 60 ? { hour, minute } : undefined

function findDay(line: string, tables: Tables, isYear: (figures: string) => boolean): EmbargoTime['day'] {
  const yearIn = (figures?: string): string | undefined => (figures && isYear(figures) ? figures : undefined)
  const plain = ISO.exec(line) ?? EAST.exec(line) ?? YEAR_FIRST.exec(line)
  if (plain) return monthDay(plain[1], Number(plain[2]), plain[3])
  const figures = FIGURES.exec(line)
  if (figures) return inFigures(figures)
  for (const match of line.matchAll(DAY_FIRST)) {
    const found = monthDay(yearIn(match[3]), monthOf(match[2] as string, tables), match[1])
    if (found) return found
  }
  for (const match of line.matchAll(MONTH_FIRST)) {
    const found = monthDay(yearIn(match[3]), monthOf(match[1] as string, tables), match[2])
    if (found) return found
  }
  return undefined
}

function inFigures([, first = '', mark, second = '', year]: RegExpExecArray): EmbargoTime['day'] {
  const dayFirst = monthDay(year, Number(second), first)
  const monthFirst = mark === '/' ? monthDay(year, Number(first), second) : undefined
  return dayFirst && monthFirst && first !== second ? undefined : (dayFirst ?? monthFirst)
}

/**
 * Whether four figures after a day are a year and not a time: `2024` in `MARCH 5, 2024`; not: `2300` in `MARCH 5, 2300`.
 * A year is within ten years of the story's day or, if that is unknown, from 1901 to 2099 and not a full century (`2000` is a time).
 * Figures that are no time (`2099`), and those beside another time (`0600 GMT, MARCH 5, 2124`), are a year in any case: without it, the
 * embargo would end in the year of the story.
 */
function isYear(figures: string, published: string | undefined, clock: EmbargoTime['clock']): boolean {
  const year = Number(figures)
  const now = Number(published?.slice(0, 4)) || undefined
  const isNoTime = year % 100 >= 60 || (clock !== undefined && clock.hour * 100 + clock.minute !== year)
  if (isNoTime && year > 1900 && year < 2200) return true
  return now === undefined ? year > 1900 && year < 2100 && year % 100 !== 0 : Math.abs(year - now) <= MOST_YEARS
}

const MOST_YEARS = 10 // maximum years between the story and the end of its embargo

function monthOf(name: string, tables: Tables): number {
  const months = tables.months.get(foldSpelling(name))
  const first = months?.[0]?.month
  return first !== undefined && months?.every(({ month }) => month === first) ? first : 0
}

function monthDay(year: string | undefined, month: number, day: string | undefined): EmbargoTime['day'] {
  const number = Number(day)
  if (month < 1 || month > 12 || number < 1 || number > (DAYS[month - 1] ?? 0)) return undefined
  return { ...(year !== undefined && { year: +year }), month, day: number }
}

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Returns the year in which a day is nearest to the day of publication; undefined without `published`, an ISO day. */
export function yearOf(
  { month, day }: { readonly month: number; readonly day: number },
  published?: string,
): number | undefined {
  const known = published === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published)
  if (!known) return undefined
  const days = (month - Number(known[2])) * 30.4 + day - Number(known[3])
  return Number(known[1]) + (days < -183 ? 1 : days > 183 ? -1 : 0)
}
