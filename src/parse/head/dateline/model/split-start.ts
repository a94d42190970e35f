import type { Span } from '../../../../text/span'
import type { Tables } from '../../../tables'
import { findDates } from './find-dates'
import { REACH, type SplitStart } from './pieces'
import { StartSplitter } from './start-splitter'

/** Splits the start of a paragraph into pieces at brackets, separators and dates. Stops where the text cannot be a dateline any more. */
export function splitStart(text: string, tables: Tables, language?: string): SplitStart {
  const start = text.slice(0, REACH)
  const dates = findDates(start, tables, language)
  const splitter = new StartSplitter(start, text.length, tables)
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
  return splitter.finish(at)
}
