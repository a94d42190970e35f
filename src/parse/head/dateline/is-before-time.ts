import { foldLine } from '../../phrases'
import type { Tables } from '../../tables'
import type { DatelineCandidate } from './dateline-candidate'

const LONGEST = 28 // characters
/** A clock time with its zone: `05:30 CEST`, `12.00 Uhr` */
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?(?:\p{Lu}{2,5}|[Uu]hr|h))?$/u

/** Whether a text is only a clock time, as before an entry of a live ticker: `16.48 Uhr:`, `14:05 -` */
export const isClockTime = (text: string): boolean => TIME.test(text.replace(CLOSED, ''))
const CLOSED = /\s?[:.|–—-]+\s*$/

/**
 * Whether only a time follows a dateline in its line, or the time that reading takes, so that the line says when the story was published:
 * `Arganza - 02 OCT 2026 - 05:30 CEST`; not: `KIEL, May 3 - 5 people died`.
 */
export function isBeforeTime(text: string, { end, credits }: DatelineCandidate, tables: Tables): boolean {
  if (credits.length > 0 || text.length - end > LONGEST) return false
  const rest = text.slice(end).trim()
  return TIME.test(rest) || (/^\d/.test(rest) && isReadingTime(rest, tables))
}

const isReadingTime = (text: string, { furniture }: Tables): boolean =>
  furniture.line(foldLine(text.replaceAll('.', '')), text) === 'reading-time'
