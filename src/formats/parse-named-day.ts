import { toDay } from './parse-values'

/** The months in English, by the letters they start with. */
export const MONTHS: readonly string[] = /* @__PURE__ */ 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `Jul 08 2022`, `July 8, 2022` */
const MONTH_FIRST = /^([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})$/
/** `08 Jul 2022`, `8 July 2022` */
const DAY_FIRST = /^(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6}\.?,? (\d{4})$/

/** A day that names its month in English as an ISO day; undefined for any other text. */
export function parseNamedDay(value: string): string | undefined {
  const said = value.trim()
  const [, date = '', name = '', year = ''] = DAY_FIRST.exec(said) ?? swapped(MONTH_FIRST.exec(said))
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  return month ? toDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`) : undefined
}

const swapped = (match: RegExpExecArray | null): readonly string[] =>
  match ? [match[0], match[2] ?? '', match[1] ?? '', match[3] ?? ''] : []
