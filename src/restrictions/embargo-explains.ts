import type { Embargo } from '../article'
import { embargoEnd } from './embargo-end'

/**
 * Whether a text about an embargo only repeats the embargo of the article.
 * True if each number of the text is part of the embargo's day or clock time, in the embargo's own offset or in UTC. Midnight is also
 * 24:00 of the day before. False for an embargo without an end, unless the text is the embargo's own.
 *
 * @example embargoExplains({ kind: 'instant', text: '…', at: '2024-04-25T18:00:00Z' }, 'Embargoed until 1800 GMT') // true
 * @example embargoExplains({ kind: 'instant', text: '…', at: '2024-04-25T18:00:00Z' }, 'Embargoed until 2000 GMT') // false
 */
export function embargoExplains(embargo: Embargo | undefined, words: string): boolean {
  if (!embargo || words === embargo.text) return embargo !== undefined
  const { at = '' } = embargo
  const end = embargoEnd(embargo)
  if (end === undefined) return false
  const utc = EXACT.test(at) ? timeNumbers(new Date(end).toISOString()) : []
  const eve = at.includes('T00:00') ? [24, 2400, ...timeNumbers(new Date(Date.parse(at.slice(0, 10)) - 1).toISOString())] : []
  const numbers = new Set([...timeNumbers(at), ...utc, ...eve])
  return [...words.matchAll(/\d+/g)].every(([digits]) => numbers.has(Number(digits)))
}

/** Returns the numbers that can express a time: `2024-04-25T18:00:00Z` as year, month, day, 18, 6, 1800, 600 and 0. */
function timeNumbers(time: string): number[] {
  const all = (time.match(/\d+/g) ?? []).map(Number) // also those of the offset: `UTC+2`
  const [year = 0, , , hour = 0, minute = 0] = all
  const half = hour % 12 || 12
  return [...all, year % 100, half, hour * 100 + minute, half * 100 + minute, 0]
}

/** Time with an offset from UTC: `2024-04-25T18:00:00+02:00`; not: `2024-04-25`. */
const EXACT = /T.*(?:Z|[+-]\d\d:\d\d)$/
