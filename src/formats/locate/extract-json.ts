import { isRecord } from '../../text/is-record'
import { scanJson } from '../json/scan'
import { type Extract, ExtractBuilder } from './extract'

/** A JSON document, and its values as read by `jsonValues`. */
export interface JsonSource {
  readonly text: string
  readonly values: readonly unknown[]
}

/** A string of a document, with its path and the offsets inside its quotes. */
interface StringPlace {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** The document was accepted with the depth limit of its reader. */
const ANY_DEPTH = Number.POSITIVE_INFINITY

/**
 * Extracts the strings of an object, an item of the document, with the offsets of the JSON scanner; of all values for `values` itself.
 * Names of properties are left out.
 */
export function extractJson({ text, values }: JsonSource, item: unknown): Extract {
  const out = new ExtractBuilder()
  const within = item === values ? '' : pathOf(values, item)
  if (within === undefined) return out
  for (const { path, start, end } of stringsOf(text)) {
    if (within && path !== within && !path.startsWith(`${within}.`)) continue
    out.open(
      path.split('.').filter((name) => !/^\d+$/.test(name)),
      start,
    )
    addString(out, text, start, end)
    out.close()
    out.part()
  }
  return out
}

/** An escape sequence: `\n`, `\u00e9`. */
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[^u])/y

function addString(out: ExtractBuilder, text: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    ESCAPE.lastIndex = at
    const escaped = ESCAPE.exec(text)?.[0]
    const until = at + (escaped?.length ?? 1)
    out.add(escaped === undefined ? text.charAt(at) : JSON.parse(`"${escaped}"`), at, until)
    at = until
  }
}

/** Byte order marks, which readers skip: a file that was joined or saved twice may have several. */
const MARKS = /^\ufeff+/

/** Returns the strings of a document, in order. Paths begin with the index of the value that `jsonValues` returns. */
function stringsOf(text: string): StringPlace[] {
  const found: (StringPlace & { readonly value: number })[] = []
  let value = 0
  for (let at = MARKS.exec(text)?.[0].length ?? 0; at < text.length; value++) {
    const index = value
    at = scanJson(text, at, ANY_DEPTH, (path, start, end) => {
      if (text.charAt(start - 1) === '"' && text.charAt(end) === '"') found.push({ path, start, end, value: index })
    })
  }
  const isList = value === 1 && text.trimStart().startsWith('[')
  return found.map(({ path, value, ...place }) => ({
    ...place,
    path: isList ? path : path ? `${value}.${path}` : String(value),
  }))
}

/** Returns the path of an object in a list of values and their members: `0.items.3`; undefined if the list does not contain the object. */
function pathOf(values: readonly unknown[], item: unknown): string | undefined {
  const open = values.map((value, i) => ({ value, path: String(i) }))
  for (const { value, path } of open) {
    if (value === item) return path
    const parts = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : []
    for (const [name, part] of parts) if (typeof part === 'object') open.push({ value: part, path: `${path}.${name}` })
  }
  return undefined
}
