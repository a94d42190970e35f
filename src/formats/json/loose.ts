import { isRecord } from '../../text/is-record'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { scanJson, throwJsonFault } from './scan'

/* Helpers for JSON from other sources, of any shape: values of unexpected types are skipped, not refused. */

/** An object of JSON whose properties have any type. */
export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * Returns the values of a JSON document (RFC 8259): one value, the entries of a list, or one value per line (NDJSON).
 * Throws `invalid-input` with the position for invalid JSON, `limit-exceeded` for input that is too long or nests too deep.
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

/** Returns a record unchanged, and an empty record for any other value. */
export const fields = (value: unknown): JsonRecord => (isRecord(value) ? value : {})

/** Returns a list unchanged, and another value as a list of one. Empty for null and undefined. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Returns a string, or a number as a string; undefined for other values. */
export const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

/** A type whose properties that may be undefined are optional instead. */
type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Returns a record without its undefined properties. A loop, as readers call it for every part of a document (bench/newsml.mjs). */
export function withoutUndefined<T extends object>(value: T): WithoutUndefined<T> {
  const found: Record<string, unknown> = {}
  for (const name in value) if (value[name] !== undefined) found[name] = value[name]
  return found as WithoutUndefined<T> // the one cast: TypeScript cannot infer that undefined properties are gone
}

/** Returns a list; undefined if it is empty. */
export const nonEmpty = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined)
