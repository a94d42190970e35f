/**
 * Values that the words of a time give, slot by slot: `April 24` gives MONTH 4 and DAY 24.
 * The time patterns of a language name these slots. The codes of units, seasons and so on are listed in `TimeRow`.
 */
export interface TimeSlots {
  WEEKDAY: number | undefined
  MONTH: number | undefined
  DAY: number | undefined
  YEAR: number | undefined
  /** The first year of a decade. */
  DECADE: number | undefined
  ORDINAL: number | undefined
  /** The number of units: 2 of `two weeks`. `X` for an unknown number. */
  COUNT: number | 'X' | undefined
  /** The code of a unit, such as `D` or `W`; `HALF` is half a year, `FN` two weeks. */
  UNIT: string | undefined
  /** The code of a part of the day, such as `MO`. */
  PART: string | undefined
  /** The code of a season, such as `SP`. */
  SEASON: string | undefined
  /** Days from the reference day: 1 for `tomorrow`. */
  DAYS: number | undefined
  /** The relation to the present period: -1 for `last`, 0 for `this`, 1 for `next`. */
  RELATION: number | undefined
  /** The direction of a count of units: -1 for `two weeks ago`, 1 for `two weeks later`. */
  AGO: number | undefined
  /** Years to add to the quarter mentioned last, or to the year of the story: -1 for `a year earlier`. */
  SHIFT: number | undefined
  /** A vague time as a TIMEX3 value, such as `PAST_REF`; `NONE` for words that only look like a time. */
  REFERENCE: string | undefined
  /** The part of a period that is meant: `start`, `mid` or `end`. */
  MOD: string | undefined
  /** Whether an amount or date is approximate or a bound: `approx`, `less`, `more`. */
  BOUND: string | undefined
  /** A frequency as a TIMEX3 value: `P1D` for `daily`. */
  OFTEN: string | undefined
  /** A duration as a TIMEX3 value: `PXD` for `tagelang`. */
  SPAN: string | undefined
  /** The rule by which a holiday is found, see `holidays.ts`: `12-25`. */
  HOLIDAY: string | undefined
  /** A clock time in minutes since midnight: 570 for `9.30 a.m.` */
  CLOCK: number | undefined
  /** The time zone of a clock time: `Z` for UTC, `?` for any other. */
  ZONE: string | undefined
  /** A day in figures: `2024-04-24`. */
  ISO: string | undefined
  /** 1 if the time recurs: `every Monday`. */
  SET: number | undefined
  /** 1 if the time is relative to the last one mentioned (anaphoric): `the next day`, not `tomorrow`. */
  ANAPHORIC: number | undefined
  /** 1 if half a unit is added: `two and a half years`. */
  HALF: number | undefined
  /** 1 if a clock time repeats the preceding one in another zone: `8:15 a.m.` ¦ `(0715 GMT)`. */
  OTHER_ZONE: number | undefined
  /** 1 if two amounts make one: `three years and four months`. */
  JOINED: number | undefined
  /** The lesser of two amounts that make one, as a TIMEX3 duration: `P4M` of `three years and four months`. */
  LESSER: string | undefined
  /** 1 if a unit in the plural stands without a number, article or preposition: `weeks` ¦ `of rain`. */
  BARE: number | undefined
  /** Days from the day that the other slots name: 1 for `the day after Christmas`. */
  OFFSET: number | undefined
}

/**
 * Stores a number in each slot of an object, once for all. V8 then expects any value in them: it discards the optimized code for slots whenever one of
 * them first has a value of another kind.
 */
export function generalizeSlots(): void {
  const slots = emptySlots()
  for (const name of Object.keys(slots)) Reflect.set(slots, name, 0)
}

/**
 * Returns a new object of slots, all undefined.
 * Every property exists from the start, so that the JavaScript engine gives all objects one shape.
 */
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
  ANAPHORIC: undefined,
  HALF: undefined,
  OFFSET: undefined,
  OTHER_ZONE: undefined,
  JOINED: undefined,
  LESSER: undefined,
  BARE: undefined,
})
