import type { Annotations, Time } from 'wirecopy'

/** Returns the first day or moment of a time; undefined for one without a day, such as a duration. */
export function startOf({ start, value }: Time): string | undefined {
  return [start, value].find((each) => each !== undefined && /^\d{4}-\d\d-\d\d/.test(each))
}

/** Returns the times of a story in order of time; those without a day come last, in order of the text. */
export function timeline({ times = [] }: Annotations): readonly Time[] {
  const key = (time: Time): string => startOf(time) ?? '\uFFFF'
  return [...times].sort((one, two) => (key(one) < key(two) ? -1 : key(one) > key(two) ? 1 : 0))
}
