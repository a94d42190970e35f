import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../../text/characters'
import type { Reader } from '../../reader'
import { foldSpelling } from '../../tables'
import type { DatelineCandidate } from './dateline-candidate'
import { isDateline } from './find-dateline'
import { isCapitals } from './places'

const START = 90 // characters into a paragraph that tell whether a dateline may open it

/**
 * Returns the datelines inside a roundup by block index: two or more after the first paragraph, each signed or dated.
 * A single one is ignored: it shows a second story that ran into this one, and stays text.
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

/** The next place of a sign at an offset or behind it, asked in order of place: the text is searched once, however often it is asked. */
function nextOf(text: string, sign: string): (from: number) => number {
  let at = -1
  return (from) => {
    if (at < from) at = text.indexOf(sign, from)
    if (at < 0) at = text.length
    return at
  }
}

/** A bracket or a slash, which a signed dateline has, or a day behind capitals; not `He said on Friday (April 24)`. */
const MARKED = /^(?:[A-Z]{3}[^a-z]{0,40}\d|[(【［[（\p{Lo}]|\p{Lu}[^(/:;]{1,60}[(/])/u

/** Signed, at a place, with a story behind it; or dated, at a place that is known or stands in capitals. */
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
