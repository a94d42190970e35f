import { isRecord } from '../../text/is-record'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { scanJson, throwJsonFault } from './scan'

/* JSON of somebody else’s: whatever stands in it is taken for what it can be, and nothing is trusted to be there. */

/** A record of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * The values of a document of JSON (RFC 8259): the one in it, or the entries of a list, or one value a line (NDJSON).
 * Throws `invalid-input` with the place where it is not JSON, `limit-exceeded` when it is too long or too deep.
 */
export function jsonValues(input: string | Uint8Array, options: ReadDocumentOptions): unknown[] {
  const text = sourceText(input, options)
  const found: unknown[] = []
  for (let at = 0; at < text.length; ) {
    const end = scanJson(text, at, depthLimit(options))
    const value: unknown = JSON.parse(text.slice(at, end))
    if (found.length && !text.slice(0, at).endsWith('\n'))
      throwJsonFault('invalid-input', text, at, 'text after the end of the document')
    found.push(value)
    at = end
  }
  const [only] = found
  return found.length === 1 && Array.isArray(only) ? only : found
}

/** A record, or an empty record for any other value. */
export const fields = (value: unknown): JsonRecord => (isRecord(value) ? value : {})

/** The entries of a list; a value that stands alone is a list of one, none is an empty list. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A text or a number as text; nothing for what is neither. */
export const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

/** A record whose parts that may be nothing may be absent instead. */
type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A record without the parts that are nothing, as articles have them. */
export const withoutUndefined = <T extends object>(value: T): WithoutUndefined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as WithoutUndefined<T> // no type tells it: parts that are nothing have gone

/** A list, or nothing where it is empty. */
export const nonEmpty = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined)
