/** What the words of a time say, slot by slot; numbers where nothing else is said. The patterns of a language name the slots. */
export interface Slots {
  WEEKDAY?: number
  MONTH?: number
  DAY?: number
  YEAR?: number
  /** The first year of a decade. */
  DECADE?: number
  ORDINAL?: number
  /** `X` where nobody says how many. */
  COUNT?: number | 'X'
  /** The letters of a unit; `HALF` is half a year, `FN` two weeks. */
  UNIT?: string
  PART?: string
  SEASON?: string
  /** Days from today. */
  DAYS?: number
  /** -1 last, 0 this, 1 next. */
  RELATION?: number
  /** -1 before, 1 after. */
  AGO?: number
  /** Years between the time meant and the one that the text was speaking of. */
  SHIFT?: number
  REFERENCE?: string
  MOD?: string
  BOUND?: string
  /** A TIMEX3 value. */
  OFTEN?: string
  /** Likewise, of a duration. */
  SPAN?: string
  /** See `holidays.ts`: `12-25`. */
  HOLIDAY?: string
  /** Minutes since midnight. */
  CLOCK?: number
  /** `Z`, or another zone as one letter `?`. */
  ZONE?: string
  /** A day in figures: `2024-04-24`. */
  ISO?: string
  /** Whether it comes again and again. */
  SET?: number
  /** Whether it is reckoned from the time told last: `the next day`, not `tomorrow`. */
  TOLD?: number
  /** Whether half a unit is added. */
  HALF?: number
}
