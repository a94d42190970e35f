import type { Embargo } from '../article'
import { embargoEnd } from './embargo-end'
import { statesOnly } from './states-only'

/**
 * Whether a text about an embargo only repeats the embargo of the article.
 * True if it states no other number than the embargo's day or clock time. False for an embargo without an end, unless the text is the
 * embargo's own.
 *
 * @example embargoExplains({ kind: 'instant', text: '…', at: '2024-04-25T18:00:00Z' }, 'Embargoed until 1800 GMT') // true
 * @example embargoExplains({ kind: 'instant', text: '…', at: '2024-04-25T18:00:00Z' }, 'Embargoed until 2000 GMT') // false
 */
export const embargoExplains = (embargo: Embargo | undefined, words: string): boolean =>
  embargo !== undefined &&
  (words === embargo.text ||
    (embargo.at !== undefined && embargoEnd(embargo) !== undefined && statesOnly(embargo.at, words)))
