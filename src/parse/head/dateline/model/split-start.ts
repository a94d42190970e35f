import type { Span } from '../../../../text/span'
import type { Tables } from '../../../tables'
import { findDates } from './find-dates'
import { REACH, type SplitStart } from './pieces'
import { StartSplitter } from './start-splitter'

/** Splits the start of a paragraph into pieces at marks, brackets and dates. Stops at the first words too long for a dateline. */
export function splitStart(text: string, tables: Tables): SplitStart {
  const start = text.slice(0, REACH)
  const splitter = new StartSplitter(start, text.length, tables)
  const stop = splitAtDates(splitter, start, NO_DATES)
  // most paragraphs have no date before the splitter stops
  const found = findDates(start.slice(0, stop + LONGEST_DATE), tables)
  if (!found[0] || found[0].start > stop) return splitter.finish(stop)
  const dated = new StartSplitter(start, text.length, tables)
  const dates = stop + LONGEST_DATE < start.length ? findDates(start, tables) : found
  return dated.finish(splitAtDates(dated, start, dates))
}

const NO_DATES: readonly Span[] = []
const LONGEST_DATE = 48 // maximum characters of a date

/** Runs a splitter over the start of a paragraph. Returns the offset at which it stops. */
function splitAtDates(splitter: StartSplitter, start: string, dates: readonly Span[]): number {
  let at = 0
  let date = 0
  while (at < start.length && !splitter.stopped) {
    const next = dates[date]
    if (next && next.start === at) {
      date++
      at = splitter.addDate(next)
    } else at = splitter.step(at, next?.start ?? start.length)
    while (dates[date] && (dates[date] as Span).start < at) date++
  }
  return at
}
