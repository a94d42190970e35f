import type { Embargo } from '../article'
import { embargoEnd } from './embargo-end'

/**
 * Whether a text about an embargo only repeats the embargo of the article.
 * True if each number of the text is part of the embargo's day or clock time, in the embargo's own offset or in UTC. False for an embargo
 * without an end, unless the text is the embargo's own.
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
  const numbers = new Set([...timeNumbers(at), ...utc])
  return [...words.matchAll(/\d+/g)].every(([digits]) => numbers.has(Number(digits)))
}

/** Returns the numbers that can express a time: `2024-04-25T18:00:00Z` as year, month, day, 18, 6, 1800, 600 and 0. */
function timeNumbers(time: string): number[] {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (time.match(/\d+/g) ?? []).map(Number)
  const half = hour % 12 || 12
  return [year, year % 100, month, day, hour, half, minute, hour * 100 + minute, half * 100 + minute, 0]
}

/** Time with an offset from UTC: `2024-04-25T18:00:00+02:00`; not: `2024-04-25`. */
const EXACT = /T.*(?:Z|[+-]\d\d:\d\d)$/
