import { addMonths, type CalendarDay, dayFromNumber, dayNumber, daysIn, weekdayOf } from '../../text/calendar'
import { holidayIn } from './holidays'
import type { Period } from './period'
import * as periods from './period'
import type { ReferenceDay } from './reference-day'
import { monthIn, yearOfNamed, yearOfPlan } from './resolve-month'
import { shiftPeriod, UNIT_YEARS } from './shift-period'
import type { TimeSlots } from './slots'
import type { TimeContext } from './time-context'

/**
 * Returns the day from which a time is counted.
 * For `the next day`, this is the last time mentioned; in other cases, the day of the story. Undefined if unknown.
 */
export function findOrigin({ ANAPHORIC, UNIT = 'D' }: TimeSlots, context: TimeContext): ReferenceDay | undefined {
  const { lastTime } = context
  if (ANAPHORIC === undefined || !lastTime) return context.reference
  return lastTime.end - lastTime.start <= 1 + 366 * (UNIT_YEARS[UNIT] ?? 0) ? dayFromNumber(lastTime.start) : undefined
}

/** Returns a copy of a context with another reference day and without tense. The tense of a clause relates to the day of the story only. */
const contextAt = (reference: ReferenceDay | undefined, { quarter, lastTime }: TimeContext): TimeContext => ({
  reference,
  quarter,
  lastTime,
  near: () => undefined,
  namedYear: () => undefined,
  plannedFrom: () => undefined,
  tense: () => 0,
  recordTime: () => undefined,
  recordClock: () => undefined,
  lastClock: undefined,
  offsetOf: () => '',
})

/**
 * Returns the period that the slots of a time name: a day, month, year and so on.
 * Returns undefined if it cannot be known. Does not add the clock time.
 */
export function resolveDate(slots: TimeSlots, given: TimeContext): Period | undefined {
  const reference = findOrigin(slots, given)
  const context: TimeContext = reference === given.reference ? given : contextAt(reference, given)
  if (slots.ISO !== undefined) return periods.dayPeriod(dayNumber(parseIsoDay(slots.ISO)))
  if (slots.HOLIDAY !== undefined) {
    const feast = resolveHoliday(slots.HOLIDAY, slots, context)
    return feast && slots.UNIT === 'W' ? periods.weekPeriod(feast.start) : feast
  }
  if (slots.MONTH !== undefined) {
    const day = slots.DAY ?? (slots.UNIT === undefined || slots.UNIT === 'Y' ? slots.ORDINAL : undefined)
    if (day === undefined) return monthIn(slots, context)
    const found = resolveDay(slots.MONTH, day, slots, context)
    return found && slots.UNIT === 'W' ? periods.weekPeriod(found.start) : found
  }
  const number = slots.ORDINAL ?? slots.DAY
  if (slots.UNIT === 'CE' && number !== undefined) return periods.centuryPeriod(number)
  if (slots.DECADE !== undefined) {
    // `20世纪90年代`
    const century = number === undefined ? slots.DECADE - (slots.DECADE % 100) : (number - 1) * 100
    return periods.decadePeriod(century + (slots.DECADE % 100))
  }
  if (slots.UNIT === 'Q' || slots.UNIT === 'HALF') return partOfYear(slots, context)
  if (slots.SEASON !== undefined) return seasonIn(slots.SEASON, slots, context)
  if (slots.YEAR !== undefined) return periods.yearPeriod(slots.YEAR)
  if (!reference) return undefined
  const today = dayNumber(reference)
  if (slots.WEEKDAY !== undefined) return periods.dayPeriod(weekdayIn(slots.WEEKDAY, slots, today, context))
  if (slots.DAYS !== undefined) return periods.dayPeriod(today + slots.DAYS)
  if (slots.UNIT === 'M' && number !== undefined && slots.RELATION !== undefined) {
    const { year, month } = addMonths({ ...reference, day: 1 }, slots.RELATION) // `先月20日`
    return periods.dayPeriod(dayNumber({ year, month, day: number }))
  }
  if (slots.UNIT !== undefined) return unitIn(slots.UNIT, slots, context, today)
  if (slots.SHIFT !== undefined) {
    const { quarter } = context
    return quarter
      ? periods.quarterPeriod(quarter.year + slots.SHIFT, quarter.quarter)
      : periods.yearPeriod(reference.year + slots.SHIFT)
  }
  if (number !== undefined) return dayOfMonth(number, reference, context, slots.RELATION)
  if (slots.PART !== undefined) return dayOfPart(slots.PART, slots.RELATION ?? 0, today)
  return slots.CLOCK === undefined ? undefined : (context.near() ?? periods.dayPeriod(today))
}

function parseIsoDay(iso: string): CalendarDay {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

/** Returns the day of a part of the day: yesterday for `last night`, tomorrow for `next morning`. */
const dayOfPart = (part: string, relation: number, today: number): Period =>
  periods.dayPeriod(relation < 0 && (part === 'NI' || part === 'EV') ? today - 1 : today + Math.max(relation, 0))

/**
 * Returns the date of a day of the month, such as `the 24th`: in the month of the reference day, with two exceptions.
 * A past day is in the next month in the future tense; a day over a week ahead is in the previous month in any other tense.
 */
function dayOfMonth(day: number, reference: CalendarDay, context: TimeContext, relation: number | undefined): Period {
  // `el pasado día 3`, `próximo dia 1`
  if (relation !== undefined && relation !== 0) {
    const isOther = relation < 0 ? day >= reference.day : day <= reference.day
    return periods.dayPeriod(dayNumber({ ...addMonths(reference, isOther ? relation : 0), day }))
  }
  const near = context.near(true)
  const start = near && dayFromNumber(near.start)
  // `from Oct. 12 to the 14th`
  if (start && start.day < day && day <= daysIn(start.year, start.month))
    return periods.dayPeriod(dayNumber({ ...start, day }))
  const plan = context.plannedFrom()
  if (plan !== undefined) {
    const first = dayFromNumber(plan)
    return periods.dayPeriod(dayNumber({ ...addMonths(first, day < first.day ? 1 : 0), day }))
  }
  const ahead = day - reference.day
  const tense = ahead < 0 || ahead > 7 ? context.tense() : 0
  const months = ahead < 0 && tense > 0 ? 1 : ahead > 7 && tense <= 0 ? -1 : 0
  return periods.dayPeriod(dayNumber({ ...addMonths(reference, months), day }))
}

function weekdayIn(weekday: number, slots: TimeSlots, today: number, context: TimeContext): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (slots.UNIT === 'W') return today - weekdayOf(today) + weekday + 7 * (slots.RELATION ?? 0)
  if (slots.RELATION === -1) return today - (back || 7)
  if (slots.RELATION === 1) return today + (ahead || 7)
  // `will vote later Monday`: the day of the story or one near it
  if (slots.MOD === 'any' && ahead > back) return today - back
  return context.tense() > 0 ? today + ahead : today - back
}

/** Returns how many months ahead a date without a year may be, by tense. Given the negated tense, returns how many months ago it may be. */
const aheadOf = (tense: number): number => (tense < 0 ? 2 : tense > 0 ? 11 : 6)

/**
 * Resolves a month and day, such as `April 24`: in the given year or, without one, the year that the tense suggests.
 * Undefined without year and reference day.
 */
function resolveDay(
  month: number,
  day: number,
  { YEAR, UNIT, RELATION }: TimeSlots,
  context: TimeContext,
): Period | undefined {
  if (YEAR !== undefined) return periods.dayPeriod(dayNumber({ year: YEAR, month, day }))
  const { reference } = context
  if (!reference) return undefined
  let year = reference.year + (UNIT === 'Y' ? (RELATION ?? 0) : 0)
  if (UNIT !== 'Y' && (RELATION === -1 || RELATION === 1)) {
    // `last Oct. 23`
    const away = dayNumber({ year, month, day }) - dayNumber(reference)
    if (away * RELATION <= 0) year += RELATION
  } else if (UNIT !== 'Y') {
    const named = yearOfPlan(month, day, context) ?? yearOfNamed(month, context)
    if (named !== undefined) return periods.dayPeriod(dayNumber({ year: named, month, day }))
    const tense = context.tense()
    const near = tense === 0 ? context.near()?.start : undefined
    // without a tense, a day in the same sentence decides: `from June 1 to Nov. 30`
    const from = near !== undefined && Math.abs(near - dayNumber(reference)) < 366 ? dayFromNumber(near) : reference
    year = from.year
    const away = month - from.month + (day - from.day) / 31
    if (away > aheadOf(tense)) year--
    else if (-away > aheadOf(-tense)) year++
  }
  return periods.dayPeriod(dayNumber({ year, month, day }))
}

/**
 * Resolves a holiday by its rule.
 * Its year is as given, or follows from `last`, `next` or the tense. Undefined without year and reference day.
 */
function resolveHoliday(row: string, { YEAR, RELATION }: TimeSlots, context: TimeContext): Period | undefined {
  if (YEAR !== undefined) return periods.dayPeriod(holidayIn(row, YEAR))
  const { reference } = context
  if (!reference) return undefined
  const today = dayNumber(reference)
  const away = holidayIn(row, reference.year) - today
  let year = reference.year
  if (RELATION === -1) year -= away >= 0 ? 1 : 0
  else if (RELATION === 1) year += away <= 0 ? 1 : 0
  else {
    const tense = context.tense()
    if (away > aheadOf(tense) * 30.5) year--
    else if (-away > aheadOf(-tense) * 30.5) year++
  }
  return periods.dayPeriod(holidayIn(row, year))
}

function seasonIn(season: string, { YEAR, RELATION, UNIT }: TimeSlots, context: TimeContext): Period | undefined {
  if (YEAR !== undefined) return periods.seasonPeriod(YEAR, season)
  const { reference } = context
  if (!reference) return undefined
  const today = dayNumber(reference)
  if (UNIT === 'Y' && RELATION !== undefined) return periods.seasonPeriod(reference.year + RELATION, season) // `the fall of last year`
  const here = periods.seasonPeriod(reference.year, season)
  if (RELATION === -1) return here.end <= today ? here : periods.seasonPeriod(reference.year - 1, season)
  if (RELATION === 1) return here.start > today ? here : periods.seasonPeriod(reference.year + 1, season)
  return RELATION === undefined && here.start > today && context.tense() < 0
    ? periods.seasonPeriod(reference.year - 1, season)
    : here
}

/**
 * Resolves a quarter or half of a year: the one with the given number.
 * Without a number, it is the one mentioned last, or one relative to the reference day: by default the previous one.
 */
function partOfYear({ UNIT, ORDINAL, YEAR, RELATION, SHIFT = 0 }: TimeSlots, context: TimeContext): Period | undefined {
  const make = (year: number, part: number): Period =>
    UNIT === 'Q' ? periods.quarterPeriod(year, part) : periods.halfYearPeriod(year, part)
  const { reference, quarter } = context
  const length = UNIT === 'Q' ? 3 : 6
  if (ORDINAL !== undefined && ORDINAL * length > 12) return undefined
  if (YEAR !== undefined) {
    const part = ORDINAL ?? (UNIT === 'Q' ? quarter?.quarter : undefined)
    return part === undefined ? periods.yearPeriod(YEAR) : make(YEAR, part)
  }
  if (!reference) return undefined
  const now = Math.ceil(reference.month / length)
  if (ORDINAL === undefined) {
    if (quarter && UNIT === 'Q' && RELATION === -1) return make(quarter.year + SHIFT, quarter.quarter)
    if (quarter && UNIT === 'Q' && RELATION === undefined) return make(quarter.year + SHIFT, quarter.quarter)
    const found = shiftPeriod(reference, UNIT ?? 'Q', RELATION ?? -1)
    return SHIFT && found
      ? make(dayFromNumber(found.start).year + SHIFT, Math.ceil(dayFromNumber(found.start).month / length))
      : found
  }
  if (RELATION !== undefined) return make(reference.year + RELATION, ORDINAL)
  if (SHIFT) return make((quarter?.year ?? reference.year) + SHIFT, ORDINAL)
  return make(reference.year - (ORDINAL > now && context.tense() <= 0 ? 1 : 0), ORDINAL)
}

/** Resolves a period relative to the reference day, given its unit: `last week`, `this year`, `the weekend`. */
function unitIn(unit: string, { RELATION = 0 }: TimeSlots, context: TimeContext, today: number): Period | undefined {
  if (!context.reference) return undefined
  if (unit === 'WE' && RELATION === 0)
    return periods.weekendPeriod(weekdayOf(today) > 5 || context.tense() > 0 ? today : today - 7)
  return shiftPeriod(context.reference, unit, RELATION)
}
