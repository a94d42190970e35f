import type { Period } from './period'
import type { ReferenceDay } from './reference-day'

/** Context that a time is resolved in, besides its own words: the day of the story, the tense, the times mentioned before. */
export interface TimeContext {
  /** The day of the story, if known. */
  readonly reference: ReferenceDay | undefined
  /** Returns the tense of the clause: -1 past, 1 future, 0 unknown. Costly, so called only if it decides. */
  tense(): number
  /** Records a resolved time as the last one mentioned. */
  recordTime(period: Period): void
  /** The last time mentioned in the text, if any; `the next day` refers to it. */
  readonly lastTime: Period | undefined
  /** Returns the last time mentioned if it is one day and in the current sentence; otherwise undefined. */
  near(): Period | undefined
  /** The quarter that the text mentioned last, if any; `a year earlier` refers to it. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
}
