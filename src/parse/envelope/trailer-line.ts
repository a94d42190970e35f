import type { EnvelopeTrailer } from '../../diagnostics/envelope'
import { isoDay } from '../../text/partial-date'
import { clockTime, type FilingTime, filingInstant, yearNear } from './filing-time'
import { type HeaderBuilder, headerLineEnd } from './header-builder'
import { type TrailerRow, trailers } from './tables'

/** Parsed trailer line, with what its pattern shows about the agency and the format. */
export interface TrailerMatch {
  readonly trailer: EnvelopeTrailer
  /** RFC 3339 instant of filing, if the trailer has day, clock time and zone. */
  readonly filed?: string
  /** Whether the agency writes the day before the month. */
  readonly dayFirst: boolean
  /** Whether the line is a trailer even without a header and ETX: no line of a story looks like it. */
  readonly alone: boolean
  /** Whether the trailer is one of IPTC 7901. */
  readonly iptc: boolean
}

/** Lookup of month numbers by folded name: `dez` is 12; undefined for an unknown or ambiguous name. */
export type MonthOf = (name: string) => number | undefined

/** IPTC 7901 trailer: `242200 GMT Jun 17`, `091223 dec 18`, `101137 GMT Dez 18` */
const IPTC = /^(\d\d)(\d\d)(\d\d)(?: ([A-Z]{1,5}))? (\p{L}{3,9}\.?) (\d\d(?:\d\d)?)(?!\d)/du
const IPTC_ORDER = ['day', 'hour', 'minute', 'zone', 'month', 'year'] as const

/** Two digits, which every trailer has. */
const NUMBERED = /\d\d/

/** Reads the trailer that starts at an offset; undefined if not found. */
export function readTrailer(
  builder: HeaderBuilder,
  at: number,
  months: MonthOf,
  reference?: string,
): TrailerMatch | undefined {
  const line = builder.text.slice(at, headerLineEnd(builder.text, at, 60))
  if (!NUMBERED.test(line)) return undefined // as in most copies, whose last line is no trailer
  for (const row of trailers) {
    const match = row.pattern.exec(line)
    if (match) return { ...readFields(builder, at, match, row.order, reference), ...flags(row) }
  }
  const match = IPTC.exec(line)
  const month = match && months(match[5] ?? '')
  if (!match || !month) return undefined
  return { ...readFields(builder, at, match, IPTC_ORDER, reference, month), dayFirst: true, alone: false, iptc: true }
}

const flags = ({ dayFirst, alone }: TrailerRow): Pick<TrailerMatch, 'dayFirst' | 'alone' | 'iptc'> => ({
  dayFirst: dayFirst ?? false,
  alone: alone ?? false,
  iptc: false,
})

function readFields(
  builder: HeaderBuilder,
  at: number,
  match: RegExpExecArray,
  order: readonly string[],
  reference?: string,
  month?: number,
): Pick<TrailerMatch, 'trailer' | 'filed'> {
  const values: Record<string, string> = {}
  const places: Record<string, readonly [number, number]> = {}
  order.forEach((name, index) => {
    const [value, place] = [match[index + 1], match.indices?.[index + 1]]
    if (value === undefined || !place) return
    values[name] = value
    places[name] = place
  })
  const number = (name: string): number | undefined => (values[name] === undefined ? undefined : Number(values[name]))
  const filed: FilingTime = {
    ...(values.year !== undefined && { year: yearNear(values.year, reference) }),
    ...numberField('month', month ?? number('month')),
    ...numberField('day', number('day')),
    ...numberField('hour', number('hour')),
    ...numberField('minute', number('minute')),
    ...numberField('second', number('second')),
    ...(values.zone !== undefined && { zone: values.zone }),
  }
  const addSpan = (field: string, names: readonly string[]): void => {
    const found = names.flatMap((name) => (places[name] ? [places[name]] : []))
    const start = at + Math.min(...found.map(([a]) => a))
    builder.spans[`envelope.trailer.${field}`] = { start, end: at + Math.max(...found.map(([, b]) => b)) }
  }
  const trailer: EnvelopeTrailer = {}
  if (values.source !== undefined) {
    trailer.source = values.source
    addSpan('source', ['source'])
  }
  const [date, time, moment] = [isoDay(filed), clockTime(filed), filingInstant(filed)]
  addSpan('date', ['year', 'month', 'day'])
  if (date) trailer.date = date
  else {
    const end = at + match[0].length
    builder.report('envelope/date', 'warning', 'Day in the trailer is not a calendar day.', at, end)
  }
  addSpan('time', ['hour', 'minute', 'second'])
  if (time) trailer.time = time
  if (values.zone !== undefined) {
    trailer.zone = values.zone
    addSpan('zone', ['zone'])
  }
  return { trailer, ...(moment && { filed: moment }) }
}

const numberField = <K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } =>
  // the computed key is the one named
  value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: number })
