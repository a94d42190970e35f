import { isRecord } from '../../../text/is-record'
import { isInstant, readLooseTime } from '../../loose-time'
import { toLine } from '../../parse-values'
import { lineOf } from './line-of'

/** Returns the time of a value: of Docusaurus’ record `last_update`, its `date`. */
export const timeOf = (value: unknown): unknown => (isRecord(value) ? value.date : value)

/** Returns a `published` or `updated` field, with its text and, if readable, its time. Empty without text. */
export function stampField(field: 'published' | 'updated', value: unknown): Readonly<Record<string, unknown>> {
  const words = toLine(lineOf(value))
  const at = readLooseTime(value)
  return words === undefined ? {} : { [field]: { text: words, ...(at === undefined ? {} : { at }) } }
}

/** Returns a stamp for a date that is no instant; undefined for others. */
export function vagueStamp(value: unknown, at: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const filed = toLine(lineOf(value))
  if (filed === undefined || isInstant(at)) return undefined
  return { text: filed, ...(at === undefined ? {} : { at }) }
}
