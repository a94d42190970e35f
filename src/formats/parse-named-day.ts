import { toDay } from './parse-values'

/** The English months, by their first three letters. */
export const MONTHS: readonly string[] = /* @__PURE__ */ 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A date with the month first: `Jul 08 2022`, `July 8, 2022`. */
const MONTH_FIRST = /^([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})$/
/** A date with the day first: `08 Jul 2022`, `8 July 2022`. */
const DAY_FIRST = /^(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6}\.?,? (\d{4})$/

/** Returns a day with an English month name as an ISO date: `July 8, 2022` → `2022-07-08`. Undefined for other texts. */
export function parseNamedDay(value: string): string | undefined {
  const text = value.trim()
  const [, date = '', name = '', year = ''] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text))
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  return month ? toDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`) : undefined
}

const swapped = (match: RegExpExecArray | null): readonly string[] =>
  match ? [match[0], match[2] ?? '', match[1] ?? '', match[3] ?? ''] : []
