import { calendarLinks } from '../../../lexicon/calendar-links'
import { alternatives } from '../../../lexicon/words'
import type { Tables } from '../../tables'
import { leadingCredit } from './credits'
import type { DatelineCandidate } from './dateline-candidate'
import { findDates } from './model/find-dates'
import { readDate } from './model/read-date'
import { readPlaces } from './places'

const REACH = 110 // characters
const YEAR = /\p{Nd}{4}/gu
/** Four digits in a row, or any character beyond Latin: a quick test. */
const MAY_BE_YEAR = /\d{4}|[^\0-\u024f]/
/** Sign of an era after the year: `م` in `18 فبراير 2026 م` */
const ERA = new RegExp(`^\\s?(?:${alternatives(calendarLinks)})(?=\\s)`, 'u')
const WORDS = /^\s*[\p{Lu}\p{Lo}"“«]/u
/** Dates of two calendars. */
const CALENDARS = new RegExp(`\\s(?:${alternatives(calendarLinks.filter((link) => link.length > 2))})\\s`, 'u')

/**
 * Returns the dateline of a place, a date with its year, and a known agency, with no mark before the text, as the Saudi agency writes it:
 * `الرياض 01 رمضان 1447 هـ الموافق 18 فبراير 2026 م واس افتتحت …`. Undefined for any other paragraph.
 */
export function creditedDate(text: string, tables: Tables, language?: string): DatelineCandidate | undefined {
  const opening = text.slice(0, REACH)
  const credit = creditAfterYear(opening, tables)
  if (!credit) return undefined
  const { end, from, to } = credit
  if (!WORDS.test(text.slice(to)) && to < text.trimEnd().length) return undefined
  const [span] = findDates(opening.slice(0, end), tables)
  if (!span || span.start === 0 || span.end < end - 4) return undefined
  const before = text.slice(0, span.start).trimEnd()
  const found = readPlaces(before, 0, tables)
  if (!found || found.places.length === 0) return undefined
  if (!found.known && !CALENDARS.test(text.slice(span.start, end))) return undefined
  const date = { ...readDate(text, span, tables, language), end }
  return { shape: 'D2', end: to, places: found.places, date, credits: [{ start: from, end: to }], certainty: 'sure' }
}

/** Returns the end of a year with its era, and the offsets of the agency after it; undefined for none. */
function creditAfterYear(
  opening: string,
  tables: Tables,
): { readonly end: number; readonly from: number; readonly to: number } | undefined {
  if (!MAY_BE_YEAR.test(opening)) return undefined
  for (const { 0: year, index } of opening.matchAll(YEAR)) {
    const end = index + year.length
    const at = end + (ERA.exec(opening.slice(end))?.[0].length ?? 0)
    if (opening.charAt(at) !== ' ') continue
    const credit = leadingCredit(opening.slice(at + 1), tables)
    if (credit) return { end: at, from: at + 1, to: at + 1 + credit.length }
  }
  return undefined
}
