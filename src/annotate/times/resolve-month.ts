import { dayFromNumber } from '../../text/calendar'
import type { Period } from './period'
import * as periods from './period'
import type { TimeSlots } from './slots'
import type { TimeContext } from './time-context'

/**
 * Resolves a month, such as `May`, to that month of a certain year.
 * The year is as given, or follows from the tense and the reference day. Undefined without year and reference day.
 */
export function monthIn(slots: TimeSlots, context: TimeContext): Period | undefined {
  const month = slots.MONTH ?? 1
  if (slots.YEAR !== undefined) return periods.monthPeriod({ year: slots.YEAR, month, day: 1 })
  const { reference } = context
  if (!reference) return undefined
  const named =
    slots.UNIT === 'Y' || slots.RELATION !== undefined
      ? undefined
      : (yearOfPlan(month, 31, context) ?? yearOfNamed(month, context))
  if (named !== undefined) return periods.monthPeriod({ year: named, month, day: 1 })
  const years = slots.UNIT === 'Y' ? (slots.RELATION ?? 0) : yearsTo(month - reference.month, slots.RELATION, context)
  return periods.monthPeriod({ year: reference.year + years, month, day: 1 })
}

/**
 * Returns how many years a month is from the reference year: -1, 0 or 1.
 * `ahead` is the number of months from the reference month to it, `relation` -1 for `last`, 1 for `next`.
 */
function yearsTo(ahead: number, relation: number | undefined, context: TimeContext): number {
  if (relation === -1) return ahead >= 0 ? -1 : 0
  if (relation === 1) return ahead <= 0 ? 1 : 0
  if (relation === 0) return 0
  const tense = context.tense()
  if (tense < 0) return ahead > 0 ? -1 : 0
  if (tense > 0) return ahead < 0 ? 1 : 0
  return ahead > NEAR_AHEAD ? -1 : ahead < NEAR_AHEAD - 11 ? 1 : 0
}

const NEAR_AHEAD = 4 // months that a month without a year or a tense may be ahead

const BEFORE_NAMED = 4 // months that a date may be before the month that its year was named with

/** Returns the year of a month in a sentence that named a year before: `In 2019 he said it would open on Dec. 5`. */
export function yearOfNamed(month: number, context: TimeContext): number | undefined {
  const named = context.namedYear()
  return named && named.year + (named.month - month > BEFORE_NAMED ? 1 : 0)
}

/** Returns the year of a month and day that come after the last time mentioned: `On Nov. 20 they said that it would open on Jan. 8`. */
export function yearOfPlan(month: number, day: number, context: TimeContext): number | undefined {
  const plan = context.plannedFrom()
  if (plan === undefined) return undefined
  const first = dayFromNumber(plan)
  const isBefore = month < first.month || (month === first.month && day < first.day)
  return first.year + (isBefore ? 1 : 0)
}
