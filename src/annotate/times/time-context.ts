import type { Period } from './period'
import type { ReferenceDay } from './reference-day'

/** A clock time with its day, as a day number, and its UTC offset, empty if unknown. */
export interface Moment {
  readonly day: number | undefined
  readonly minute: number
  readonly offset: string
}

/** What is needed to resolve a time besides its own words: the day of the story, the tense, the times mentioned before. */
export interface TimeContext {
  /** The day of the story, if known. */
  readonly reference: ReferenceDay | undefined
  /**
   * Returns the UTC offset of a clock time of the text, `2024-04-24T09:30` or `T09:30`; empty unless the caller passes a zone and the words
   * decide it.
   */
  offsetOf(local: string): string
  /** Returns the tense of the clause around the time: -1 past, 1 future, 0 unknown. It is costly: call it only if it decides. */
  tense(): number
  /** Records a resolved time as the last one mentioned. */
  recordTime(period: Period): void
  /** The last time that the text mentioned, to which `the next day` refers; undefined if none. */
  readonly lastTime: Period | undefined
  /** Records a clock time as the last one mentioned. */
  recordClock(clock: Moment): void
  /** The last clock time, if it is in the same sentence or the one before, so that `two hours later` refers to it. */
  readonly lastClock: Moment | undefined
  /**
   * Returns the last time mentioned if it is one day and in the current sentence; otherwise undefined. `isJoined` also asks that no more than
   * two tokens are between: `from Oct. 12` ¦ `to the 14th`.
   */
  near(isJoined?: boolean): Period | undefined
  /** Returns the year, and the month in it, that the sentence named before for what the clause is about; undefined if none. */
  namedYear(): { readonly year: number; readonly month: number } | undefined
  /**
   * Returns the first day of the last time mentioned, as a day number, if the time is said to come after it: `On Feb. 2 they said that it would
   * open on Feb. 20`. Undefined otherwise, and if that time is not in the past.
   */
  plannedFrom(): number | undefined
  /** The quarter that the text mentioned last, to which `a year earlier` refers; undefined if none. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
}
