/** Units of the clock, by their name in slots, with their letter in a TIMEX3 value. */
export const CLOCK_UNITS: Readonly<Record<string, string>> = { S: 'S', MIN: 'M', H: 'H' }

/** Returns an amount of time as a TIMEX3 value: `P2W`, `PT30M`, `P1.5Y`. `half` is 1 for `and a half`. */
export function amountOf(count: number | 'X', unit: string, half = 0): string {
  const sum = count === 'X' ? 'X' : count + half / 2
  if (unit === 'FN') return `P${sum === 'X' ? 'X' : sum * 2}W`
  const clock = CLOCK_UNITS[unit]
  return clock ? `PT${sum}${clock}` : `P${sum}${unit}`
}

/** Returns two amounts as one TIMEX3 value: `P3Y4M` for `P3Y` and `P4M`, `P1DT2H` for `P1D` and `PT2H`. */
export function joinAmounts(greater: string, lesser: string): string {
  const clock = greater.startsWith('PT') && lesser.startsWith('PT')
  return greater + lesser.slice(clock ? 2 : 1)
}

/** Units from small to large. */
const SIZES = ['S', 'MIN', 'H', 'D', 'W', 'M', 'Y']

/** Whether two units make one amount in this order: years and months; not: weeks and years, decades and years. */
export const canJoin = (greater: string | undefined, lesser: string | undefined): boolean => {
  const size = SIZES.indexOf(lesser ?? '')
  return size >= 0 && SIZES.indexOf(greater ?? '') > size
}
