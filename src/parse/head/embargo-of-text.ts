import type { Embargo, ImpreciseEmbargo } from '../../article'
import { padNumber } from '../../text/calendar'
import { isoDay, nextDay } from '../../text/partial-date'
import type { Source } from '../source'
import type { Tables } from '../tables'
import { offsetOfTime, unlistedZone } from '../zone-of-time'
import { type EmbargoTime, yearOf } from './embargo-time'
import { statedEnd } from './stated-end'

/** Editions of newspapers: `Wed AMs, Jan. 11`, `Weekend Editions Jan. 27-29`, `Sunday papers`; not: `6 a.m.` */
export const CYCLE_WORDS =
  /\b(?:AMs|PMs|BCs|(?:weekend|morning|evening|afternoon|sunday|monday) (?:editions?|papers|newspapers|print)|editions?)\b/i
/** Whether a line names a weekday: `Embargoed until Friday`. */
export const hasWeekday = (line: string, { weekdays }: Tables): boolean =>
  line.split(/[\s,.]+/).some((word) => word.length > 2 && weekdays.has(word.toLowerCase()))

/** Returns the embargo of a text, until its time: an instant with `at` if day, clock time and year are known. */
export function embargoOfText(text: string, time: EmbargoTime, source: Source): Embargo {
  const end = isoTime(time, text, source)
  const at = CYCLE_WORDS.test(text) ? end : statedEnd(end, text, source.tables) // a cycle never ends by itself
  const found: Embargo =
    time.clock && at !== undefined
      ? { kind: 'instant', text, at }
      : { kind: impreciseKind(text, time, source.tables), text }
  if (at !== undefined) found.at = at
  return found
}

/** Returns the kind of an embargo whose moment is unknown: `EMBARGOED UNTIL 0600 GMT` is `open`, `Not for release before Monday` a `day`. */
function impreciseKind(line: string, time: EmbargoTime, tables: Tables): ImpreciseEmbargo['kind'] {
  if (CYCLE_WORDS.test(line)) return 'cycle'
  return time.day || hasWeekday(line, tables) ? 'day' : 'open'
}

/**
 * Returns a day or time in ISO 8601; undefined if the year is unknown.
 * It has an offset if the zone that the line names has only one, or the caller passes a zone. Of two moments it is the later one.
 */
function isoTime({ day, clock, zone }: EmbargoTime, line: string, { date, zone: given }: Source): string | undefined {
  const year = day && (day.year ?? yearOf(day, date))
  if (!day || year === undefined || year < 1) return undefined
  const iso = clock?.hour === 24 ? nextDay({ ...day, year }) : isoDay({ ...day, year })
  if (!clock || !iso) return iso
  const local = `${iso}T${padNumber(clock.hour % 24)}:${padNumber(clock.minute)}:00`
  return local + (zone?.offset ?? offsetOfTime(zone?.name ?? unlistedZone(line), local, given, true))
}
