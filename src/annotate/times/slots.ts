/** The content of a time, slot by slot. Slots are numbers unless noted. The patterns of a language name the slots. */
export interface TimeSlots {
  WEEKDAY: number | undefined
  MONTH: number | undefined
  DAY: number | undefined
  YEAR: number | undefined
  /** The first year of a decade. */
  DECADE: number | undefined
  ORDINAL: number | undefined
  /** `X` for an unknown number. */
  COUNT: number | 'X' | undefined
  /** The letters of a unit; `HALF` is half a year, `FN` two weeks. */
  UNIT: string | undefined
  PART: string | undefined
  SEASON: string | undefined
  /** Days from today. */
  DAYS: number | undefined
  /** -1 last, 0 this, 1 next. */
  RELATION: number | undefined
  /** -1 before, 1 after. */
  AGO: number | undefined
  /** Years between this time and the one mentioned before. */
  SHIFT: number | undefined
  REFERENCE: string | undefined
  MOD: string | undefined
  BOUND: string | undefined
  /** A TIMEX3 value. */
  OFTEN: string | undefined
  /** A TIMEX3 value of a duration. */
  SPAN: string | undefined
  /** See `holidays.ts`: `12-25`. */
  HOLIDAY: string | undefined
  /** Minutes since midnight. */
  CLOCK: number | undefined
  /** `Z`, or another zone as one letter `?`. */
  ZONE: string | undefined
  /** A day in figures: `2024-04-24`. */
  ISO: string | undefined
  /** Whether the time recurs. */
  SET: number | undefined
  /** Whether it is relative to the last time mentioned: `the next day`, not `tomorrow`. */
  TOLD: number | undefined
  /** Whether half a unit is added. */
  HALF: number | undefined
  /** Days from the day that the other slots name. */
  OFFSET: number | undefined
}

/** Returns empty slots. All properties exist from the start, so that all objects have one shape. */
export const emptySlots = (): TimeSlots => ({
  WEEKDAY: undefined,
  MONTH: undefined,
  DAY: undefined,
  YEAR: undefined,
  DECADE: undefined,
  ORDINAL: undefined,
  COUNT: undefined,
  UNIT: undefined,
  PART: undefined,
  SEASON: undefined,
  DAYS: undefined,
  RELATION: undefined,
  AGO: undefined,
  SHIFT: undefined,
  REFERENCE: undefined,
  MOD: undefined,
  BOUND: undefined,
  OFTEN: undefined,
  SPAN: undefined,
  HOLIDAY: undefined,
  CLOCK: undefined,
  ZONE: undefined,
  ISO: undefined,
  SET: undefined,
  TOLD: undefined,
  HALF: undefined,
  OFFSET: undefined,
})
