import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../../text/characters'
import { foldSpelling } from '../../fold-spelling'
import { nextOf } from '../../next-of'
import type { Reader } from '../../reader'
import type { DatelineCandidate } from './dateline-candidate'
import { isDateline } from './find-dateline'
import { isCapitals } from './places'

const START = 90 // characters of a paragraph that are tested first

/**
 * Returns the indexes of the items of a roundup: blocks that open with a dateline of their own.
 * Blocks after `first` up to `last` count. The set is empty if there is only one item, which is more likely a second story in the copy.
 */
export function findRoundupDatelines(reader: Reader, first: number, last: number): ReadonlySet<number> {
  const found = new Set<number>()
  const { text } = reader.source
  const bracket = nextOf(text, '(')
  const slash = nextOf(text, '/')
  for (let index = first + 1; index <= last; index++) {
    const { start, columns } = reader.block(index)
    if (columns) continue
    const worded =
      CHARACTER_CLASS[text.charCodeAt(start)] === CAPITAL && CHARACTER_CLASS[text.charCodeAt(start + 1)] === SMALL
    if (worded && bracket(start) > start + START && slash(start) > start + START) continue
    if (!MARKED.test(text.slice(start, start + START))) continue
    const dateline = reader.ruledDateline(index)
    if (isDateline(dateline) && isSure(reader, index, dateline)) found.add(index)
  }
  return found.size > 1 ? found : NONE
}

const NONE: ReadonlySet<number> = new Set()

/**
 * Start of a block that may have a signed dateline (bracket or slash) or a day after capitals: `LIMA (AP)`, `LIMA, April 24`; not:
 * `He said on Friday.`
 */
const MARKED = /^(?:[A-Z]{3}[^a-z]{0,40}\d|[(【［[（\p{Lo}]|\p{Lu}[^(/:;]{1,60}[(/])/u

/**
 * Whether a dateline with a place is certain: signed, or dated with a place that is known, in capitals or with a region.
 * Text must follow the dateline on its line.
 */
function isSure(reader: Reader, index: number, { places, credits, date, end, shape }: DatelineCandidate): boolean {
  const [place] = places
  const line = reader.line(index)
  if (!place || end >= line.length) return false
  if (credits.length > 0 || shape === 'D15') return true
  const name = line.slice(place.start, place.end)
  return (
    date !== undefined &&
    (isCapitals(name) || place.region !== undefined || reader.source.tables.places.has(foldSpelling(name)))
  )
}
