import { momentOf } from '../../feeds/rfc822-date'
import { readLooseTime } from '../../loose-time'
import { toDay } from '../../parse-values'

/** A day as German and Slavic sites write it, with a time of day or without: `24.04.2024`, `24.4.2024 09:30`. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+(\d\d:\d\d(?::\d\d)?))?$/

/** A day as `citation_publication_date` has it: `2024/4/24`. */
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/

/**
 * Reads a time in the metadata of a page: an instant, a local time without offset, or a day. Undefined for other texts.
 * `2024-04-24T09:30+0200`, `2024-04-24 09:30`, `Wed, 24 Apr 2024 09:30:00 GMT`, `24.04.2024`; not: `04/05/2024`, which may be either day.
 */
export function readPageTime(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const [, first, second, third] = SLASHED.exec(text.trim()) ?? []
  if (first) return toDay(`${first}-${second?.padStart(2, '0')}-${third?.padStart(2, '0')}`)
  const [, date = '', month = '', year, clock] = DOTTED.exec(text.trim()) ?? []
  if (!year) return readLooseTime(text) ?? momentOf(text)
  const day = toDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day && clock ? readLooseTime(`${day} ${clock}`) : day
}
