import type { Time } from '../../article'
import { addMonths, type Day, dayOf, isoDay, numberOf, pad, weekdayOf } from './calendar'
import type { Reference } from './reference'
import type { Slots } from './slots'
import type { Stretch } from './stretch'
import * as stretches from './stretch'

/** What a time is read beside. */
export interface Context {
  readonly reference: Reference | undefined
  /** -1 where its clause tells of what has been, 1 of what is to come, 0 where it does not tell. */
  readonly tense: number
  /** The quarter the text was speaking of. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
}

/** A time but for its place. */
export type Resolved = Omit<Time, 'anchor'>

/** What a time means: its type and, where the words or the reference day tell, its value and its bounds. */
export function resolve(slots: Slots, context: Context): Resolved {
  const { BOUND, MOD } = slots
  const modifier = modifierOf(MOD, BOUND)
  const found = meaning(slots, context)
  return modifier ? { ...found, modifier } : found
}

const MODIFIERS = ['start', 'mid', 'end', 'approx', 'before', 'after', 'less', 'more'] as const

const modifierOf = (...names: readonly (string | undefined)[]): Time['modifier'] =>
  MODIFIERS.find((modifier) => names.includes(modifier))

function meaning(slots: Slots, context: Context): Resolved {
  const { REFERENCE, OFTEN, SET, COUNT, UNIT, AGO } = slots
  if (REFERENCE !== undefined) return { type: 'DATE', value: REFERENCE }
  if (OFTEN !== undefined) return { type: 'SET', value: OFTEN }
  if (SET !== undefined) return set(slots)
  if (COUNT !== undefined && UNIT !== undefined) {
    return AGO === undefined ? { type: 'DURATION', value: amount(COUNT, UNIT, slots.HALF) } : distance(slots, context)
  }
  const date = dateOf(slots, context)
  if (slots.CLOCK !== undefined) return atClock(slots.CLOCK, slots.ZONE, date, context)
  if (!date) return { type: slots.PART === undefined ? 'DATE' : 'TIME' }
  return slots.PART === undefined ? during(date, slots.MOD) : partOfDay(date, slots.PART)
}

function set({ WEEKDAY, COUNT, UNIT }: Slots): Resolved {
  if (WEEKDAY !== undefined) return { type: 'SET', value: `XXXX-WXX-${WEEKDAY}` }
  return UNIT === undefined ? { type: 'SET' } : { type: 'SET', value: amount(COUNT ?? 1, UNIT) }
}

const CLOCK_UNITS: Readonly<Record<string, string>> = { S: 'S', MIN: 'M', H: 'H' }

/** `P2W`, `PT30M`, `P1.5Y` */
function amount(count: number | 'X', unit: string, half = 0): string {
  const sum = count === 'X' ? 'X' : count + half / 2
  if (unit === 'FN') return `P${sum === 'X' ? 'X' : sum * 2}W`
  const clock = CLOCK_UNITS[unit]
  return clock ? `PT${sum}${clock}` : `P${sum}${unit}`
}

/** `two years ago`, `in three days` */
function distance({ COUNT, UNIT = 'D', AGO = -1, HALF = 0 }: Slots, { reference, quarter }: Context): Resolved {
  if (COUNT === 'X' || COUNT === undefined) return { type: 'DATE', value: AGO < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  if (!reference) return { type: 'DATE' }
  const count = (COUNT + HALF / 2) * AGO
  if (COUNT === 1 && UNIT === 'Y' && quarter)
    return plain(stretches.quarterStretch(quarter.year + AGO, quarter.quarter))
  if (UNIT in CLOCK_UNITS) {
    const minutes = (reference.minute ?? 0) + Math.round(count * (UNIT === 'H' ? 60 : UNIT === 'MIN' ? 1 : 1 / 60))
    if (reference.minute === undefined) return { type: 'TIME' }
    return { type: 'TIME', value: momentOf(numberOf(reference), minutes) }
  }
  if (UNIT === 'D')
    return bounded(count) ? plain(stretches.dayStretch(numberOf(reference) + Math.round(count))) : { type: 'DATE' }
  const found = shifted(reference, UNIT, count)
  return found ? plain(found) : { type: 'DATE' }
}

const bounded = (count: number): boolean => Math.abs(count) < 4_000_000

/** The stretch of a unit so many of them from the reference day. */
function shifted(reference: Day, unit: string, count: number): Stretch | undefined {
  const today = numberOf(reference)
  const year = reference.year + Math.round(count)
  if (!bounded(count) || (YEARS[unit] ?? 0) * Math.abs(count) > 9000) return undefined
  switch (unit) {
    case 'D':
      return stretches.dayStretch(today + Math.round(count))
    case 'W':
      return stretches.weekStretch(today + Math.round(7 * count))
    case 'FN':
      return stretches.weekStretch(today + Math.round(14 * count))
    case 'WE':
      return stretches.weekendStretch(today + Math.round(7 * count))
    case 'M':
      return stretches.monthStretch(addMonths(reference, Math.round(count)))
    case 'Q': {
      const first = addMonths({ ...reference, month: Math.ceil(reference.month / 3) * 3 - 2 }, Math.round(count) * 3)
      return stretches.quarterStretch(first.year, Math.ceil(first.month / 3))
    }
    case 'HALF': {
      const first = addMonths({ ...reference, month: reference.month > 6 ? 7 : 1 }, Math.round(count) * 6)
      return stretches.halfStretch(first.year, first.month > 6 ? 2 : 1)
    }
    case 'Y':
      if (Number.isInteger(count)) return year > 0 ? stretches.yearStretch(year) : undefined
      return stretches.monthStretch(addMonths(reference, Math.round(count * 12)))
    case 'DE':
      return stretches.decadeStretch(Math.floor(reference.year / 10) * 10 + Math.round(count) * 10)
    case 'CE':
      return stretches.centuryStretch(Math.floor((reference.year - 1) / 100) + 1 + Math.round(count))
    default:
      return undefined
  }
}

const YEARS: Readonly<Record<string, number>> = { Y: 1, Q: 0.25, HALF: 0.5, M: 0.1, DE: 10, CE: 100, ML: 1000 }

/** The day, month, year… that the slots name, clock time and part of the day aside. */
function dateOf(slots: Slots, context: Context): Stretch | undefined {
  const { reference } = context
  if (slots.ISO !== undefined) return stretches.dayStretch(numberOf(parsed(slots.ISO)))
  if (slots.HOLIDAY !== undefined) {
    const [month = 1, day = 1] = slots.HOLIDAY.split('-').map(Number)
    return dayIn({ ...slots, MONTH: month, DAY: day }, context)
  }
  if (slots.MONTH !== undefined) {
    const day = slots.DAY ?? (slots.UNIT === undefined ? slots.ORDINAL : undefined)
    return day === undefined ? monthIn(slots, context) : dayIn({ ...slots, DAY: day }, context)
  }
  if (slots.UNIT === 'CE' && slots.ORDINAL !== undefined) return stretches.centuryStretch(slots.ORDINAL)
  if (slots.DECADE !== undefined) return stretches.decadeStretch(slots.DECADE)
  if (slots.UNIT === 'Q' || slots.UNIT === 'HALF') return partOfYear(slots, context)
  if (slots.SEASON !== undefined) return seasonIn(slots.SEASON, slots, context)
  if (slots.YEAR !== undefined) return stretches.yearStretch(slots.YEAR)
  if (!reference) return undefined
  const today = numberOf(reference)
  if (slots.WEEKDAY !== undefined) return stretches.dayStretch(weekdayIn(slots.WEEKDAY, slots, today, context.tense))
  if (slots.DAYS !== undefined) return stretches.dayStretch(today + slots.DAYS)
  if (slots.UNIT !== undefined) return unitIn(slots.UNIT, slots, context, today)
  if (slots.SHIFT !== undefined) {
    const { quarter } = context
    return quarter
      ? stretches.quarterStretch(quarter.year + slots.SHIFT, quarter.quarter)
      : stretches.yearStretch(reference.year + slots.SHIFT)
  }
  if (slots.PART !== undefined) return partDay(slots.PART, slots.RELATION ?? 0, today)
  if (slots.ORDINAL !== undefined) return dayOfMonth(slots.ORDINAL, reference)
  return slots.CLOCK === undefined ? undefined : stretches.dayStretch(today)
}

function parsed(iso: string): Day {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

/** `last night` is yesterday’s, `next morning` tomorrow’s. */
const partDay = (part: string, relation: number, today: number): Stretch =>
  stretches.dayStretch(relation < 0 && (part === 'NI' || part === 'EV') ? today - 1 : today + Math.max(relation, 0))

/** `the 24th`: of this month, or of the last where that would be more than a week ahead. */
function dayOfMonth(day: number, reference: Day): Stretch {
  const here = numberOf({ ...reference, day })
  if (here - numberOf(reference) <= 7) return stretches.dayStretch(here)
  return stretches.dayStretch(numberOf({ ...addMonths(reference, -1), day }))
}

function weekdayIn(weekday: number, slots: Slots, today: number, tense: number): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (slots.UNIT === 'W') return today - weekdayOf(today) + weekday + 7 * (slots.RELATION ?? 0)
  if (slots.RELATION === -1) return today - (back || 7)
  if (slots.RELATION === 1) return today + (ahead || 7)
  return tense > 0 ? today + ahead : today - back
}

/** A month by name: the year as said, or that which the tense and the reference day leave. */
function monthIn(slots: Slots, { reference, tense }: Context): Stretch | undefined {
  const month = slots.MONTH ?? 1
  if (slots.YEAR !== undefined) return stretches.monthStretch({ year: slots.YEAR, month, day: 1 })
  if (!reference) return undefined
  let year = reference.year
  if (slots.UNIT === 'Y') year += slots.RELATION ?? 0
  else if (slots.RELATION === -1 || (slots.RELATION === undefined && tense <= 0))
    year -= month > reference.month || (slots.RELATION === -1 && month === reference.month) ? 1 : 0
  else if (slots.RELATION === 1 || (slots.RELATION === undefined && tense > 0))
    year += month < reference.month || (slots.RELATION === 1 && month === reference.month) ? 1 : 0
  return stretches.monthStretch({ year, month, day: 1 })
}

const NEAR = 8 // months that a day without a year may lie behind, before the year after is meant

/** A day of a month: the year as said, or the nearest. */
function dayIn(
  { MONTH: month = 1, DAY: day = 1, YEAR, UNIT, RELATION, HOLIDAY }: Slots,
  { reference, tense }: Context,
): Stretch | undefined {
  if (YEAR !== undefined) return stretches.dayStretch(numberOf({ year: YEAR, month, day }))
  if (!reference) return undefined
  let year = reference.year + (UNIT === 'Y' ? (RELATION ?? 0) : 0)
  if (UNIT !== 'Y') {
    const away = month - reference.month + (day - reference.day) / 31
    if (away > (tense > 0 ? 11 : tense < 0 ? 1 : 12 - NEAR + 2)) year--
    else if (away < -(tense > 0 ? 1 : tense < 0 ? 11 : NEAR)) year++
    if (HOLIDAY !== undefined && RELATION === -1 && numberOf({ year, month, day }) >= numberOf(reference)) year--
    if (HOLIDAY !== undefined && RELATION === 1 && numberOf({ year, month, day }) <= numberOf(reference)) year++
  }
  return stretches.dayStretch(numberOf({ year, month, day }))
}

function seasonIn(season: string, { YEAR, RELATION }: Slots, { reference, tense }: Context): Stretch | undefined {
  if (YEAR !== undefined) return stretches.seasonStretch(YEAR, season)
  if (!reference) return undefined
  const today = numberOf(reference)
  const here = stretches.seasonStretch(reference.year, season)
  if (RELATION === -1) return here.end <= today ? here : stretches.seasonStretch(reference.year - 1, season)
  if (RELATION === 1) return here.start > today ? here : stretches.seasonStretch(reference.year + 1, season)
  return RELATION === undefined && tense < 0 && here.start > today
    ? stretches.seasonStretch(reference.year - 1, season)
    : here
}

/** A quarter or half of a year: as said, or the last that is over. */
function partOfYear(
  { UNIT, ORDINAL, YEAR, RELATION, SHIFT = 0 }: Slots,
  { reference, quarter, tense }: Context,
): Stretch | undefined {
  const make = (year: number, part: number): Stretch =>
    UNIT === 'Q' ? stretches.quarterStretch(year, part) : stretches.halfStretch(year, part)
  const length = UNIT === 'Q' ? 3 : 6
  if (ORDINAL !== undefined && ORDINAL * length > 12) return undefined
  if (YEAR !== undefined) return ORDINAL === undefined ? stretches.yearStretch(YEAR) : make(YEAR, ORDINAL)
  if (!reference) return undefined
  const now = Math.ceil(reference.month / length)
  if (ORDINAL === undefined) {
    if (quarter && UNIT === 'Q' && RELATION === -1) return make(quarter.year + SHIFT, quarter.quarter)
    if (quarter && UNIT === 'Q' && RELATION === undefined) return make(quarter.year + SHIFT, quarter.quarter)
    const found = shifted(reference, UNIT ?? 'Q', RELATION ?? -1)
    return SHIFT && found ? make(dayOf(found.start).year + SHIFT, Math.ceil(dayOf(found.start).month / length)) : found
  }
  if (RELATION !== undefined) return make(reference.year + RELATION, ORDINAL)
  if (SHIFT) return make((quarter?.year ?? reference.year) + SHIFT, ORDINAL)
  if (tense > 0) return make(reference.year + (ORDINAL < now ? 1 : 0), ORDINAL)
  return make(reference.year - (ORDINAL > now ? 1 : 0), ORDINAL)
}

/** `last week`, `this year`, `the weekend` */
function unitIn(
  unit: string,
  { RELATION = 0, MOD }: Slots,
  { reference, tense }: Context,
  today: number,
): Stretch | undefined {
  if (!reference) return undefined
  if (unit === 'WE' && RELATION === 0)
    return stretches.weekendStretch(tense > 0 || weekdayOf(today) > 5 ? today : today - 7)
  if (unit === 'D') return stretches.dayStretch(today + RELATION)
  return MOD === undefined || unit !== 'W' ? shifted(reference, unit, RELATION) : shifted(reference, unit, RELATION)
}

const plain = (stretch: Stretch): Resolved => during(stretch, undefined)

/** A stretch of days as a time; the bounds of one day need not be said. */
function during(stretch: Stretch, part: string | undefined): Resolved {
  const { value, start, end } = part === undefined ? stretch : stretches.thirdOf(stretch, part)
  const bounds = { start: isoDay(dayOf(start)), end: isoDay(dayOf(end)) }
  return stretch.end - stretch.start === 1 ? { type: 'DATE', value } : { type: 'DATE', value, ...bounds }
}

/** Hours of the parts of a day; a night runs into the next. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18],
}

function partOfDay({ start, end, value }: Stretch, part: string): Resolved {
  const hours = PARTS[part]
  if (!hours || end - start !== 1) return { type: 'TIME', value: `${value}T${part}` }
  return {
    type: 'TIME',
    value: `${value}T${part}`,
    start: `${momentOf(start, hours[0] * 60)}:00`,
    end: `${momentOf(start, hours[1] * 60)}:00`,
  }
}

function atClock(
  minute: number,
  zone: string | undefined,
  date: Stretch | undefined,
  { reference }: Context,
): Resolved {
  const offset = zone === 'Z' ? 'Z' : ''
  const day = date ?? (reference && stretches.dayStretch(numberOf(reference)))
  if (!day || day.end - day.start !== 1) return { type: 'TIME', value: `T${clock(minute)}${offset}` }
  return { type: 'TIME', value: `${momentOf(day.start, minute)}${offset}` }
}

const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`

/** `2024-04-24T09:30` */
function momentOf(day: number, minutes: number): string {
  const days = Math.floor(minutes / 1440)
  return `${isoDay(dayOf(day + days))}T${clock(minutes - days * 1440)}`
}
