import type { Time } from '../../article'
import { dayFromNumber, dayNumber, formatDay, padNumber } from '../../text/calendar'
import { amountOf, CLOCK_UNITS, joinAmounts } from './amount'
import type { Period } from './period'
import * as periods from './period'
import { findOrigin, resolveDate } from './resolve-date'
import { shiftPeriod } from './shift-period'
import type { TimeSlots } from './slots'
import type { Moment, TimeContext } from './time-context'

/** The type, TIMEX3 value, start, end and modifier of a time: a `Time` without its anchor. */
export interface ResolvedTime {
  readonly type: Time['type']
  readonly value: string | undefined
  readonly start: string | undefined
  readonly end: string | undefined
  modifier: Time['modifier'] | undefined
}

/** Creates a resolved time. All have the same properties: look-ups that meet objects of many shapes are several times slower. */
const resolved = (type: Time['type'], value?: string, start?: string, end?: string): ResolvedTime => ({
  type,
  value,
  start,
  end,
  modifier: undefined,
})

/**
 * Resolves a time to its type, TIMEX3 value, start, end and modifier.
 * Value, start and end are absent if neither the words nor the reference day give them.
 */
export function resolveTime(slots: TimeSlots, context: TimeContext): ResolvedTime {
  const found = resolveSlots(slots, context)
  if (slots.MOD === undefined && slots.BOUND === undefined) return found
  const modifier = modifierOf(slots.MOD, slots.BOUND)
  if (modifier) found.modifier = modifier
  return found
}

const MODIFIERS = ['start', 'mid', 'end', 'approx', 'before', 'after', 'less', 'more'] as const

const modifierOf = (...names: readonly (string | undefined)[]): Time['modifier'] =>
  MODIFIERS.find((modifier) => names.includes(modifier))

function resolveSlots(slots: TimeSlots, context: TimeContext): ResolvedTime {
  const { REFERENCE, OFTEN, SET, SPAN, COUNT, UNIT, AGO } = slots
  if (REFERENCE !== undefined) return resolved('DATE', REFERENCE === 'SOON' ? 'FUTURE_REF' : REFERENCE)
  if (OFTEN !== undefined) return resolved('SET', OFTEN)
  if (SET !== undefined) return resolveSet(slots)
  if (SPAN !== undefined) return resolved('DURATION', SPAN)
  if (COUNT !== undefined && UNIT !== undefined) {
    return AGO === undefined ? resolved('DURATION', writeDuration(COUNT, UNIT, slots)) : resolveDistance(slots, context)
  }
  const date = shiftByDays(resolveDate(slots, context), slots.OFFSET)
  if (date) context.recordTime(date)
  if (slots.CLOCK !== undefined) return atClock(to24Hours(slots.CLOCK, slots.PART), slots.ZONE, date, context)
  if (!date) return resolved(slots.PART === undefined ? 'DATE' : 'TIME')
  return slots.PART === undefined ? timeOfPeriod(date, slots.MOD) : partOfDay(date, slots.PART)
}

/** Returns the day that is `days` after a date: 1 for `the day after Christmas`. Returns the date itself if `days` is undefined. */
const shiftByDays = (date: Period | undefined, days: number | undefined): Period | undefined =>
  date && days !== undefined ? periods.dayPeriod(date.start + days) : date

const NOON = 12 * 60
const MIDNIGHT = 2 * NOON

/** Returns a clock time in minutes on the 24-hour clock, by its part of the day. `8 de la noche` becomes 20:00; `1 in the night` stays. */
const to24Hours = (minutes: number, part: string | undefined): number =>
  minutes < NOON && (part === 'AF' || part === 'EV' || (part === 'NI' && minutes >= 6 * 60)) ? minutes + NOON : minutes

function resolveSet({ WEEKDAY, PART, SEASON, MONTH, COUNT, UNIT }: TimeSlots): ResolvedTime {
  if (WEEKDAY !== undefined) return resolved('SET', `XXXX-WXX-${WEEKDAY}${PART === undefined ? '' : `T${PART}`}`)
  if (SEASON !== undefined) return resolved('SET', `XXXX-${SEASON}`)
  if (MONTH !== undefined) return resolved('SET', `XXXX-${padNumber(MONTH)}`)
  if (PART !== undefined) return resolved('SET', `XXXX-XX-XXT${PART}`)
  return UNIT === undefined ? resolved('SET') : resolved('SET', amountOf(COUNT ?? 1, UNIT))
}

/** Returns an amount of time as a TIMEX3 duration, with the lesser amount after it: `P3Y4M` for `three years and four months`. */
function writeDuration(count: number | 'X', unit: string, { HALF, LESSER }: TimeSlots): string {
  const own = amountOf(count, unit, HALF)
  return LESSER === undefined ? own : joinAmounts(own, LESSER)
}

/** Resolves a time by its distance from the reference day: `two years ago`, `in three days`. */
function resolveDistance(slots: TimeSlots, context: TimeContext): ResolvedTime {
  const { COUNT, UNIT = 'D', AGO = -1, HALF = 0 } = slots
  const { quarter } = context
  if (COUNT === 'X' || COUNT === undefined) {
    const isPast = AGO < 0 || (slots.ANAPHORIC !== undefined && context.tense() <= 0) // `Days later he quit`
    return resolved('DATE', isPast ? 'PAST_REF' : 'FUTURE_REF')
  }
  if (UNIT in CLOCK_UNITS && slots.ANAPHORIC !== undefined && context.lastClock)
    return momentAfter(context.lastClock, minutesIn((COUNT + HALF / 2) * AGO, UNIT), context)
  const reference =
    AGO > 0 && slots.ANAPHORIC !== undefined && !context.lastTime ? undefined : findOrigin(slots, context)
  if (!reference) return resolved(UNIT in CLOCK_UNITS ? 'TIME' : 'DATE')
  const count = (COUNT + HALF / 2) * AGO
  if (COUNT === 1 && UNIT === 'Y' && quarter)
    return withoutMoment(periods.quarterPeriod(quarter.year + AGO, quarter.quarter))
  if (UNIT in CLOCK_UNITS) {
    const minutes = (reference.minute ?? 0) + minutesIn(count, UNIT)
    if (reference.minute === undefined) return resolved('TIME')
    return resolved('TIME', writeMoment(dayNumber(reference), minutes))
  }
  const found = shiftPeriod(reference, UNIT, count)
  if (!found) return resolved('DATE')
  context.recordTime(found)
  return withoutMoment(found)
}

const minutesIn = (count: number, unit: string): number =>
  Math.round(count * (unit === 'H' ? 60 : unit === 'MIN' ? 1 : 1 / 60))

/** Resolves a time by its distance in minutes from a clock time: `ten minutes later`. */
function momentAfter({ day, minute, offset }: Moment, distance: number, context: TimeContext): ResolvedTime {
  const moment = { day, minute: minute + distance, offset }
  context.recordClock(moment)
  if (day !== undefined) return resolved('TIME', writeMoment(day, moment.minute) + offset)
  return moment.minute >= 0 && moment.minute < MIDNIGHT
    ? resolved('TIME', `T${clock(moment.minute)}${offset}`)
    : resolved('TIME')
}

const withoutMoment = (period: Period): ResolvedTime => timeOfPeriod(period, undefined)

/**
 * Returns a period as a time, with start and end unless it is one day.
 * For a `part` such as `start`, these are those of a third of the period.
 */
function timeOfPeriod(period: Period, part: string | undefined): ResolvedTime {
  const { value, start, end } = part === undefined ? period : periods.thirdOf(period, part)
  if (period.end - period.start === 1) return resolved('DATE', value)
  return resolved('DATE', value, formatDay(dayFromNumber(start)), formatDay(dayFromNumber(end)))
}

/** First hour and end hour of each part of a day, by code: `MO` is morning, `NI` night. A night extends into the next day. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18],
}

function partOfDay({ start, end, value }: Period, part: string): ResolvedTime {
  const hours = PARTS[part]
  if (!hours || end - start !== 1) return resolved('TIME', `${value}T${part}`)
  const [from, to] = hours
  const name = `${value}T${part}`
  return resolved('TIME', name, `${writeMoment(start, from * 60)}:00`, `${writeMoment(start, to * 60)}:00`)
}

function atClock(
  minute: number,
  zone: string | undefined,
  date: Period | undefined,
  context: TimeContext,
): ResolvedTime {
  const { reference } = context
  const day = date ?? (reference && periods.dayPeriod(dayNumber(reference)))
  const local = !day || day.end - day.start !== 1 ? `T${clock(minute)}` : writeMoment(day.start, minute)
  const offset = zone === 'Z' ? 'Z' : context.offsetOf(local)
  context.recordClock({ day: day && day.end - day.start === 1 ? day.start : undefined, minute, offset })
  return resolved('TIME', local + offset)
}

const clock = (minute: number): string => `${padNumber(Math.floor(minute / 60))}:${padNumber(minute % 60)}`

/**
 * Returns a moment as a TIMEX3 value: `2024-04-24T09:30`.
 * Takes a day number and the minutes since its midnight, which may exceed a day.
 */
function writeMoment(day: number, minutes: number): string {
  const days = Math.floor(minutes / 1440)
  return `${formatDay(dayFromNumber(day + days))}T${clock(minutes - days * 1440)}`
}
