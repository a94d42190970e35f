import type { Dateline, DatelineDate, DatelinePlace } from '../../../article'

/** The kinds of parts in the text of a dateline. A region or a country belongs to the place before it. */
export type DatelinePart = 'place' | 'region' | 'country' | 'date' | 'credit'

/** The span of a part in the text of a dateline: half-open, in UTF-16 code units. */
export interface DatelinePartSpan {
  readonly part: DatelinePart
  readonly start: number
  readonly end: number
  /** The index of its place or credit in the dateline. */
  readonly index: number
}

/** Two characters that may be in one word or number: digits, and letters of scripts with spaces between words. */
const JOINT =
  /^(?:\p{Nd}|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]){2}$/u

/** Whether an offset is in the middle of a word or a number: 2 in `FRANKFURT`; not: 2 in `東京5日`, as such scripts have no spaces. */
const isWithinWord = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && JOINT.test(text.slice(offset - 1, offset + 1))

/** End of words in scripts without spaces between words: `太原`. */
const DENSE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*$/u
/** Letter or digit that a date opens with; not: a comma. */
const OPENS_WORD = /^[\p{L}\p{N}]/u

/** Whether a date directly after a place is read with a space between them: `VOSS` and `14. mai`; not: `太原` and `5日`. */
export const isReadApart = (place: string, date: string): boolean => OPENS_WORD.test(date) && !DENSE_END.test(place)

/** Returns the spans of the parts that occur in a dateline text as whole words, in order. None overlap. */
export function datelinePartSpans({ text, places = [], date, credits = [] }: Dateline): DatelinePartSpan[] {
  const found: DatelinePartSpan[] = []
  const seek = (part: DatelinePart, words: string | undefined, from: number, index: number): number | undefined => {
    if (words === undefined) return undefined
    for (let start = text.indexOf(words, from); start >= 0; ) {
      const end = start + words.length
      const other = found.find((one) => one.start < end && start < one.end)
      const touches =
        part === 'date' && found.some((one) => one.end === start) && isReadApart(text.slice(0, start), words)
      if (!other && !touches && !isWithinWord(text, start) && !isWithinWord(text, end)) {
        found.push({ part, start, end, index })
        return end
      }
      start = text.indexOf(words, other ? other.end : start + 1)
    }
    return undefined
  }
  let at = 0
  places.forEach((place, index) => {
    const end = seek('place', place.text, at, index)
    if (end === undefined) return
    at = seek('region', place.region, end, index) ?? end
    at = seek('country', place.country, at, index) ?? at
  })
  seek('date', date?.text, 0, 0)
  at = 0
  credits.forEach((credit, index) => {
    at = seek('credit', credit.text, at, index) ?? at
  })
  return found.sort((a, b) => a.start - b.start)
}

/** The content of an element in a dateline: a part and its text, the codes of the place before the element, or both. */
export interface MarkedPart {
  readonly part?: DatelinePart | undefined
  readonly text?: string | undefined
  readonly codes?: Pick<DatelinePlace, 'countryCode' | 'subdivisionCode'> | undefined
}

/** Returns the places that the parts of a dateline make up, in order. A country without a region becomes the region. */
function placesOf(parts: readonly MarkedPart[]): DatelinePlace[] {
  const places: DatelinePlace[] = []
  for (const { part, text, codes } of parts) {
    if (part === 'place' && text) places.push({ text })
    const last = places.at(-1)
    if (!last) continue
    if (text && (part === 'region' || part === 'country')) {
      if (last.region === undefined) last.region = text
      else last.country ??= text
    }
    if (codes?.countryCode) last.countryCode ??= codes.countryCode
    if (codes?.subdivisionCode) last.subdivisionCode ??= codes.subdivisionCode
  }
  return places
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A leap year, so that every day is valid, for dates without a year. */
const LEAP = 2000

/**
 * Returns a date in ISO 8601: `2024-04-26`, or `--04-26` without a year.
 * Undefined without a month or a day, and if it is no calendar day.
 */
export function isoNumbers({ value, year, month, day }: Omit<DatelineDate, 'text'>): string | undefined {
  if (value) return value
  if (!month || !day) return undefined
  const monthDay = `${two(month)}-${two(day)}`
  const date = `${String(year ?? LEAP).padStart(4, '0')}-${monthDay}`
  const known = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date) return undefined
  return year ? date : `--${monthDay}`
}

/** A date in ISO 8601, with or without hyphens: `2024-04-26`, `--04-26`, `20240426`, `--0426`. */
const NUMBERS = /^(?:(?!0000)(\d{4})-?|--)(\d{2})-?(\d{2})$/

/** Returns the day, month and year of a date in ISO 8601. `{}` if it is no calendar day. */
export function readNumbers(value: string | undefined): Omit<DatelineDate, 'text' | 'value'> {
  const [, years, months, days] = NUMBERS.exec(value ?? '') ?? []
  const numbers = { day: Number(days), month: Number(months), ...(years && { year: Number(years) }) }
  return isoNumbers(numbers) ? numbers : {}
}

/**
 * Returns a dateline as it is read back from a format that marks its parts.
 * The format must also write the numbers of the date.
 */
export function roundTripDateline(dateline: Dateline): Dateline {
  const { text, date } = dateline
  const parts = datelinePartSpans(dateline).map(({ part, start, end }) => ({ part, text: text.slice(start, end) }))
  return datelineOf(text, parts, date && readNumbers(isoNumbers(date)))
}

/** Returns the dateline with the given text and with the places, date and credits marked in it. `numbers` are those of the date. */
export function datelineOf(
  text: string,
  parts: readonly MarkedPart[],
  numbers: Omit<DatelineDate, 'text'> = {},
): Dateline {
  const places = placesOf(parts)
  const date = parts.find(({ part }) => part === 'date')?.text
  const credits = parts.flatMap(({ part, text }) => (part === 'credit' && text ? [{ text }] : []))
  return {
    text,
    ...(places.length && { places }),
    ...(date && { date: { text: date, ...numbers } }),
    ...(credits.length && { credits }),
  }
}

/** Returns a dateline whose date has its ISO value, `2024-04-26`, if the year is known. Otherwise returns it unchanged. */
export function withValue(dateline: Dateline): Dateline {
  const { date } = dateline
  const value = date?.year ? isoNumbers(date) : undefined
  return date && value ? { ...dateline, date: { ...date, value } } : dateline
}
