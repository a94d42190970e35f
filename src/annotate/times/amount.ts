/** Letter of each unit of the clock in a TIMEX3 value, by code: `M` for `MIN`. */
export const CLOCK_UNITS: Readonly<Record<string, string>> = { S: 'S', MIN: 'M', H: 'H' }

/** Returns an amount of time as a TIMEX3 duration: `P2W`, `PT30M`, `P1.5Y`. `half` is 1 for `and a half`, 0 without it. */
export function amountOf(count: number | 'X', unit: string, half = 0): string {
  const sum = count === 'X' ? 'X' : count + half / 2
  if (unit === 'FN') return `P${sum === 'X' ? 'X' : sum * 2}W`
  const clock = CLOCK_UNITS[unit]
  return clock ? `PT${sum}${clock}` : `P${sum}${unit}`
}

/** Returns two amounts of time as one TIMEX3 duration: `P3Y4M` for `P3Y` and `P4M`, `P1DT2H` for `P1D` and `PT2H`. */
export function joinAmounts(greater: string, lesser: string): string {
  const clock = greater.startsWith('PT') && lesser.startsWith('PT')
  return greater + lesser.slice(clock ? 2 : 1)
}

/** Codes of units of time, from the shortest to the longest. */
const SIZES = ['S', 'MIN', 'H', 'D', 'W', 'M', 'Y']

/** Whether amounts of two units, in this order, make one amount: years and months; not: weeks and years, decades and years. */
export const canJoin = (greater: string | undefined, lesser: string | undefined): boolean => {
  const size = SIZES.indexOf(lesser ?? '')
  return size >= 0 && SIZES.indexOf(greater ?? '') > size
}
