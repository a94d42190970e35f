import { WirecopyError } from 'wirecopy'
import type { Content } from './documents'

/** What a file is that is no story: its name for counts, and how that is known. */
export interface OtherKind {
  readonly kind: string
  readonly reason: string
}

const BINARY: OtherKind = { kind: 'binary file', reason: 'not text but binary data' }
const OTHER_JSON: OtherKind = { kind: 'other JSON file', reason: 'JSON without a field of an article' }

/**
 * Returns what a file is that is no story, by the error of reading it. Undefined if it may be a story with a fault.
 * Folders hold such files: pictures, settings, data of a site.
 *
 * `{ "layout": "story.njk" }` has no field of an article; `{ "headlin": "Rain", "body": [] }` has one, and stays an error.
 */
export async function otherKindOf(error: unknown, content: Content): Promise<OtherKind | undefined> {
  if (!(error instanceof WirecopyError)) return undefined
  if (error.code === 'binary-input') return BINARY
  if (error.code !== 'invalid-input' && error.code !== 'not-an-article') return undefined
  const fields = Object.keys((await import('wirecopy/schema')).Article.shape)
  const values = valuesOf(content)
  return values?.every((value) => !fields.some((name) => name in value)) ? OTHER_JSON : undefined
}

/** Returns the object of a JSON text, or the objects of a list; undefined for other texts and lists. */
function valuesOf(content: Content): readonly object[] | undefined {
  try {
    const value: unknown = JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content))
    const list = Array.isArray(value) ? value : [value]
    return list.length > 0 && list.every(isObject) ? list : undefined
  } catch {
    return undefined // not JSON
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
