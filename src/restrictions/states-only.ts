import { zoneOffsets } from '../lexicon/time-zones'

/**
 * Whether each number of a text is part of a day or time: in its own offset, in UTC, in the offset of a zone that the text names or, for
 * midnight, as 24:00 of the day before.
 *
 * @example statesOnly('2024-04-25T18:00:00Z', 'Embargoed until 6 p.m. GMT, April 25') // true
 * @example statesOnly('2024-04-25T18:00:00Z', 'Embargoed until 1800 GMT (1400 EDT), April 25') // true
 * @example statesOnly('2024-04-25T18:00:00Z', '1800 GMT April 25 for print, 0600 GMT April 26 for broadcast') // false
 */
export function statesOnly(at: string, words: string): boolean {
  const times = [at]
  if (EXACT.test(at)) {
    times.push(isoTime(at, 0))
    for (const [name] of words.matchAll(ZONE)) {
      const [, sign, hours, minutes] = OFFSET.exec(zoneOffsets[name] ?? '') ?? []
      if (hours) times.push(isoTime(at, Number(`${sign}1`) * -(Number(hours) * 60 + Number(minutes)) * MINUTE))
    }
  }
  if (at.includes('T00:00')) times.push('24 2400', isoTime(at.slice(0, 10), 1))
  const numbers = new Set(times.flatMap(timeNumbers))
  return [...words.matchAll(/\d+/g)].every(([digits]) => numbers.has(Number(digits)))
}

/** Abbreviation of a time zone: `EDT`. */
const ZONE = /\b[A-Z]{3,5}\b/g
const OFFSET = /^([+-])(\d\d):(\d\d)$/
const MINUTE = 60_000

/** Time with an offset from UTC: `2024-04-25T18:00:00+02:00`; not: `2024-04-25`. */
const EXACT = /T.*[Z+-]/

/** Returns the moment some milliseconds before a time, in UTC; an empty text for no time, such as 30 February. */
const isoTime = (time: string, before: number): string => new Date(Date.parse(time) - before).toJSON() ?? ''

/** Returns the numbers that can express a time: `2024-04-25T18:00:00Z` as year, month, day, 18, 6, 1800, 600 and 0. */
function timeNumbers(time: string): number[] {
  const all = (time.match(/\d+/g) ?? []).map(Number) // also those of the offset: `UTC+2`
  const [year = 0, , , hour = 0, minute = 0] = all
  const half = hour % 12 || 12
  return [...all, year % 100, half, hour * 100 + minute, half * 100 + minute, 0]
}
