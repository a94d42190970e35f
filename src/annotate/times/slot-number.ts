import { defineFlags } from '../../text/define-flags'
import type { TimeSlots } from './slots'

/**
 * Number of each slot in time patterns by its name, which is also that of its bit. Time patterns and word tables have the number.
 * `VAGUE` and `ERA` occur only in word tables. Some slots fill another property of `TimeSlots`: `NOON` fills `CLOCK`.
 */
export const SLOT_NUMBER = {
  WEEKDAY: 0,
  MONTH: 1,
  DAY: 2,
  YEAR: 3,
  DECADE: 4,
  ORDINAL: 5,
  COUNT: 6,
  UNIT: 7,
  ONE: 8,
  UNITS: 9,
  PART: 10,
  SEASON: 11,
  DAYS: 12,
  RELATION: 13,
  AGO: 14,
  REFERENCE: 15,
  MOD: 16,
  BOUND: 17,
  OFTEN: 18,
  HOLIDAY: 19,
  CLOCK: 20,
  NOON: 21,
  ISO: 22,
  SPAN: 23,
  WEEKDAYPART: 24,
  NUMBER: 25,
  ARTICLE: 26,
  CLOCKWORD: 27,
  HOUR: 28,
  SHORTYEAR: 29,
  STOPWATCH: 30,
  VAGUE: 31,
  ERA: 32,
} as const
export type SlotName = keyof typeof SLOT_NUMBER
const NAMES = Object.keys(SLOT_NUMBER) as readonly SlotName[] // keys forgets the names
/** Slot names that occur only in word tables, never in patterns; they have no bit. */
const ONLY_IN_TABLES: readonly string[] = ['VAGUE', 'ERA'] satisfies SlotName[]

const flag = defineFlags('time slot')
const SLOT_BITS = NAMES.map((name) => (ONLY_IN_TABLES.includes(name) ? 0 : flag(name)))

/** Returns the number of the slot with a name; -1 if it is the name of none. */
export const slotNumberOf = (name: string): number => NAMES.indexOf(name as SlotName)

/** Returns the bit for a slot number; 0 for slots that occur only in word tables. */
export const slotBit = (slot: number): number => SLOT_BITS[slot] ?? 0

/** Returns the bits for slot names, combined in one number: `slotBits('YEAR', 'DECADE')`. */
export const slotBits = (...names: readonly SlotName[]): number =>
  names.reduce((sum, name) => sum | slotBit(SLOT_NUMBER[name]), 0)

const FILLS: { readonly [name in SlotName]?: keyof TimeSlots } = {
  ONE: 'UNIT',
  UNITS: 'UNIT',
  NOON: 'CLOCK',
  NUMBER: 'COUNT',
  HOUR: 'CLOCK',
  SHORTYEAR: 'YEAR',
  STOPWATCH: 'SPAN',
}

/** Slots that fill no property: an article opens a count, a part of a weekday fills two properties. */
const WITHOUT_PROPERTY: readonly string[] = ['ARTICLE', 'CLOCKWORD', 'WEEKDAYPART', 'VAGUE', 'ERA'] satisfies SlotName[]

/** By slot number: the property of `TimeSlots` that the slot fills. `NOON` fills `CLOCK`; `MONTH` fills `MONTH`; `ARTICLE` fills none. */
export const slotsNamed = NAMES.map(
  (name) => (WITHOUT_PROPERTY.includes(name) ? undefined : (FILLS[name] ?? (name as keyof TimeSlots))), // a name not in FILLS is a slot itself
)

/** One meaning of a word in a time: a slot number and the value for that slot. `April` is 4 in the slot `MONTH`. */
export interface FilledSlot {
  readonly slot: number
  readonly value: string | number
}
