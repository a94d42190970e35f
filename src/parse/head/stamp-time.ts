import { DAY_SIGNS, HOUR_SIGNS, MONTH_SIGNS, YEAR_SIGNS } from '../../lexicon/east-asian-dates'
import { wordsBeforeClock } from '../../lexicon/time-prepositions'
import { stampUnits } from '../../lexicon/units'
import { alternatives } from '../../lexicon/words'
import { padNumber } from '../../text/calendar'
import { isoDay } from '../../text/partial-date'
import { foldSpelling } from '../fold-spelling'
import { openingOf } from '../phrases'
import type { Source } from '../source'
import type { Tables } from '../tables'
import { offsetOfTime } from '../zone-of-time'
import { dateAtEnd } from './dateline/date'
import { findDates } from './dateline/model/find-dates'
import { plainClock } from './plain-clock'
import { isRelative } from './relative-time'

/** Unit of a time of day: `7.57 Uhr`; a date such as `24.04` has none. */
const HAS_UNIT = new RegExp(String.raw`${alternatives(stampUnits)}|\d\s?[ap]\.?m`, 'i')
/** Year from 1900 to 2099. */
export const YEAR = /(?:19|20)\d\d/
/** Clock time with its zone: `10:15`, `12h05`, `7.57 Uhr`, `1:15 p.m. GMT`, `16:51 +02:00`, `8時00分` */
const TIME = new RegExp(
  String.raw`(?:^|[\s,|·(–${DAY_SIGNS}-])(\d{1,2})([:.h${HOUR_SIGNS}])(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?(?![\p{L}]))?(?:\s?(?:${alternatives(stampUnits)})(?![\p{L}]))?(?:\s?\(?(gmt|utc|z|[+-]\d{2}:?\d{2})\)?(?![\p{L}\d]))?`,
  'giu',
)
/** Year of four digits, from 1500 to 2099. */
const LONG_YEAR = /(?:1[5-9]|20)\d\d/
/** Year of another calendar: `1405`, `2567` */
const OTHER_ERA = /(?<!\d)(?:1[34]\d\d|2[45]\d\d)(?!\d)/
/** Date with the year first: `2024年4月24日`, `2024. 4. 24.`, `2024/04/24`; not: `24/04/2024` */
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d\d)\s?[-./${YEAR_SIGNS}]\s?(\d{1,2})\s?[-./${MONTH_SIGNS}]\s?(\d{1,2})(?!\d)\s?[${DAY_SIGNS}.]?`,
  'u',
)
/** Date in numbers in which day or month may come first: `04/05/2024`, `04-05-24`. */
const EITHER = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})$/
/** Zones of the United States alone, where the month comes first: `04-05-24 1142CDT`; not: `CST`, which is China’s too. */
const AMERICAN = /\d\s?\(?[ECMP]D?T(?![\p{L}\d])/u
/** Languages in which a date in numbers may have the year or the month first. */
const NO_DAY_FIRST = /^(?:en|zh|ja|ko|hu|sv|lt|tl|fil)\b/
/** Date of three numbers of two digits, of which the first may be a year: `26-05-06` */
const SHORT = /^(\d\d)[./-](\d\d)[./-](\d\d)$/
/** Time of publication or change in a line. */
export interface StampMatch {
  readonly field: 'published' | 'updated'
  /** ISO 8601 day or time; empty if the date is ambiguous, as `04/05/2024`. */
  readonly at: string
  /** Whether the line has a time of day. */
  readonly timed: boolean
}

/**
 * Matches a line that is only a date, with or without opening words such as `Updated:`; undefined if it has other text. After opening
 * words, a time without a date counts too: `Publié hier à 16 h 12`.
 */
export function matchStamp(
  line: string,
  { tables, language, zone }: Pick<Source, 'tables' | 'language' | 'zone'>,
): StampMatch | undefined {
  const opening = tables.stamps.opening(openingOf(line))
  const closing = opening ? undefined : closingWord(line, tables)
  const text = plainClock(closing ? line.slice(0, closing.from) : line)
  const from = opening?.length ?? 0
  const time =
    timeOf(text, from, tables, language, zone) ?? (opening && isRelative(text.slice(from)) ? RELATIVE : undefined)
  return time && { field: (opening ?? closing)?.value ?? 'published', ...time }
}

/** Day or time of a line, without its field. */
type LineTime = Pick<StampMatch, 'at' | 'timed'>
const RELATIVE: LineTime = { at: '', timed: false }

/** Word at the end of a line, after the digits, signs or a unit of a time: `송고` in `09:15 송고`, `veröffentlicht` in `9.15 Uhr veröffentlicht`. */
const LAST_WORD = /(?<=\d[\s\p{P}]*|\d\s?\p{L}{1,3}\s)\p{L}[\p{L}\p{M}]+$/u

/** Returns the word for publication or change that ends a line, with its offset; undefined for none. */
function closingWord(
  line: string,
  { stamps }: Tables,
): { readonly value: StampMatch['field']; readonly from: number } | undefined {
  const word = LAST_WORD.exec(line)
  const phrase = word && stamps.opening(openingOf(word[0]))
  return phrase && phrase.length === word[0].length ? { value: phrase.value, from: word.index } : undefined
}

/** Month and year after the day of a date in numbers: `04.2024`, `04.24` */
const IN_DATE = /^\d\d(?:\.?\s?(?:19|20)\d\d|\.\d\d(?!\d))/

/** Local time before the same time in UTC: `12:20 ET (` in `12:20 ET (16:20 GMT)` */
const LOCAL = /\d{1,2}:\d{2} [A-Z]{2,4} \(?$/

/**
 * Returns the day or time of a line in ISO 8601, empty if the date is ambiguous; undefined if the line has other text.
 * `from` is the offset after opening words such as `Updated:`.
 */
function timeOf(line: string, from: number, tables: Tables, language?: string, zone?: string): LineTime | undefined {
  let time: RegExpMatchArray | undefined
  for (const match of line.slice(from).matchAll(TIME)) {
    const dotted = match[2] === '.' // may be a date: 24.04
    const end = from + match.index + match[0].length
    if (dotted && !HAS_UNIT.test(match[0]) && IN_DATE.test(line.slice(end - 2, end + 5))) continue
    time = match
  }
  const start = time ? from + (time.index ?? 0) : line.length
  const after = time ? line.slice(start + time[0].length) : ''
  const named = ZONE_AFTER.exec(after)
  const isZone = named?.[1] !== undefined && !tables.months.has(foldSpelling(named[1]))
  const rest = time
    ? `${line.slice(from, start).replace(LOCAL, '')} ${isZone ? after.slice(named[0].length) : after}`
    : line.slice(from)
  if (!time && from === 0 && !LONG_YEAR.test(rest) && !OTHER_ERA.test(rest)) return undefined // a score or a number: `10-12-24`
  const monthFirst = AMERICAN.test(line)
  const dayFirst = language !== undefined && !NO_DAY_FIRST.test(language)
  const day = dayOf(clear(rest), tables, { language, monthFirst, dayFirst })
  if (day === undefined) return undefined
  if (!day || !time) return { at: day, timed: time !== undefined }
  const at = `${day}${clockOf(time)}`
  const offset =
    zone !== undefined && at.length === LOCAL_TIME
      ? offsetOfTime(isZone ? named[1] : ZONE_AT_END.exec(rest)?.[1], at, zone)
      : ''
  return { at: at + offset, timed: true }
}

const LOCAL_TIME = 19 // characters of a time without an offset: `2024-04-24T10:15:00`
/** Name of a zone at the end of a line without its time: `IST` in `24 Apr 2024  IST`; not: `24 Apr 2024` */
const ZONE_AT_END = /(?<=\s)\(?([A-Z]{2,4})\)?\s*$/

/** Name of a zone directly after a time, before a date: `PDT` in `10:00 AM PDT · July 11, 2023` */
const ZONE_AFTER = /^\s\(?([A-Z]{2,4})\)?(?=\s*[\s,|·•])/

const BEFORE_CLOCK = new RegExp(String.raw`(?<=\s)(?:${alternatives(wordsBeforeClock)})(?=\s|$)`, 'gi')

/** Returns a text without the marks and words between date and time: separators, `at`, a zone such as `IST`. */
const clear = (text: string): string =>
  text
    .replace(/[|·•–—]|\s[-/]\s|(?<=\s)-$/g, ' ')
    .replace(BEFORE_CLOCK, ' ')
    .replace(/(?<=\s)\(?[A-Z]{2,4}\)?\s*$/, ' ')
    .replace(/^[\s:：,،]+|[\s,،:]+$/g, '')
    .replace(/\s+/g, ' ')

/** Which number of a date such as `02/03/2026` is the day: the language, and whether the month or the day comes first. */
interface DayOrder {
  readonly language: string | undefined
  readonly monthFirst: boolean
  readonly dayFirst: boolean
}

/** Returns the day that a text consists of, in ISO 8601; empty if day and month are ambiguous, undefined if it has other text. */
function dayOf(text: string, tables: Tables, { language, monthFirst, dayFirst }: DayOrder): string | undefined {
  const eastern = YEAR_FIRST.exec(text)
  if (
    eastern &&
    isBare(text.slice(0, eastern.index), tables) &&
    isBare(text.slice(eastern.index + eastern[0].length), tables)
  ) {
    return isoDay({ year: Number(eastern[1]), month: Number(eastern[2]), day: Number(eastern[3]) })
  }
  const found = dateAtEnd(text, 0, tables, language)
  if (!found && OTHER_ERA.test(text)) return isOtherDate(text, tables) ? '' : undefined
  if (!found || found.year === undefined || found.month === undefined || found.day === undefined) return undefined
  if (!isBare(text.slice(0, found.start), tables)) return undefined
  if (found.year < 1700 || found.year > 2200) return '' // of another calendar: 1405, 2567
  const written = text.slice(found.start, found.end)
  const short = !dayFirst && !monthFirst && SHORT.exec(written)
  if (short && +(short[2] ?? 0) <= 12 && +(short[3] ?? 0) <= 31 && short[1] !== short[3]) return '' // the year may be first
  const either = EITHER.exec(written)
  if (either && +(either[1] ?? 0) <= 12 && +(either[2] ?? 0) <= 12 && either[1] !== either[2]) {
    if (monthFirst) return isoDay({ year: found.year, month: found.day, day: found.month })
    if (!dayFirst) return ''
  }
  return isoDay(found)
}

/** Whether a text is a date of another calendar with nothing but its weekday: `دوشنبه 15 اسفند 1402` */
function isOtherDate(text: string, tables: Tables): boolean {
  const [date, ...others] = findDates(text, tables)
  if (!date || others.length > 0) return false
  return isBare(text.slice(0, date.start), tables) && isBare(text.slice(date.end), tables)
}

/** Whether a text has only weekdays and words of dates, and no digits. An empty text counts. */
function isBare(text: string, tables: Tables): boolean {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}\u200c]*/gu)) {
    if (!tables.weekdays.has(word) && !tables.dateWords.has(word)) return false
  }
  return !/\d/.test(text)
}

/** Returns the time of a match in ISO 8601: `T13:15:00Z` for `1:15 p.m. GMT`; an empty string for an impossible time such as `25:00`. */
function clockOf(match: RegExpMatchArray): string {
  const half = match[5]?.toLowerCase()
  let hour = +(match[1] ?? 0)
  const minute = +(match[3] ?? 0)
  const second = +(match[4] ?? 0)
  if (minute > 59 || second > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return ''
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  const zone = match[6]?.toUpperCase()
  const offset = !zone ? '' : /^[A-Z]/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `T${padNumber(hour)}:${padNumber(minute)}:${padNumber(second)}${/^[+-](?:0\d|1[0-3]):[0-5]\d$|^Z$/.test(offset) ? offset : ''}`
}
