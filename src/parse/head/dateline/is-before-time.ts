import { foldLine } from '../../phrases'
import type { Tables } from '../../tables'
import type { DatelineCandidate } from './dateline-candidate'

const LONGEST = 28 // characters
/** A clock time with its zone: `05:30 CEST`, `12.00 Uhr` */
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?(?:\p{Lu}{2,5}|[Uu]hr|h))?$/u

/** Clock time after a date: `15:30 • 3 min` in `Mardi 12 mars 2024 - 15:30 • 3 min` */
const CLOCK = /^\s*\d{1,2}[:.h]\d{2}(?!\d)/

/** Clock time at the end of a line that is a place and a time: `HARWELL BAY, NZ | 5 June 2024, 10:00 NZST` */
const CLOCK_AT_END = /\d{1,2}[:.h]\d{2}(?:\s?\p{Lu}{2,5})?$/u

/** Whether a text is only a clock time, as before an entry of a live ticker: `16.48 Uhr:`, `14:05 -` */
export const isClockTime = (text: string): boolean => TIME.test(text.replace(CLOSED, ''))
const CLOSED = /\s?[:.|–—-]+\s*$/

/**
 * Whether only a time follows a dateline in its line, or the time that reading takes, so that the line says when the story was published:
 * `Arganza - 02 OCT 2026 - 05:30 CEST`; not: `KIEL, May 3 - 5 people died`.
 */
export function isBeforeTime(text: string, { end, credits, places }: DatelineCandidate, tables: Tables): boolean {
  if (places.length === 0 && credits.length === 0 && CLOCK.test(text.slice(end, end + LONGEST))) return true
  if (end >= text.length && text.includes('|') && CLOCK_AT_END.test(text)) return true
  if (credits.length > 0 || text.length - end > LONGEST) return false
  const rest = text.slice(end).trim()
  return TIME.test(rest) || (/^\d/.test(rest) && isReadingTime(rest, tables))
}

const isReadingTime = (text: string, { furniture }: Tables): boolean =>
  furniture.line(foldLine(text.replaceAll('.', '')), text) === 'reading-time'
