import type { Article, Diagnostic } from 'wirecopy'
import type { FormatName } from 'wirecopy/convert'
import type { LoadedFormat } from '../../cli/formats'
import type { RecordFault } from '../input/source-record'

/** Formats whose documents are JSON: they stand in a line as values, others as strings. */
const JSON_FORMATS: readonly FormatName[] = ['json', 'ninjs', 'jsonld']

/**
 * Returns a story as one line of NDJSON without its line end: its id, and a member for each format.
 *
 * @example lineOf('a', article, ['json', 'newsml'], targets) // {"id":"a","json":{"headline":…},"newsml":"<?xml…"}
 */
export function lineOf(
  id: string,
  article: Article,
  to: readonly FormatName[],
  targets: readonly LoadedFormat[],
  findings?: readonly Diagnostic[],
): string {
  const members = targets.map(({ write }, i) => {
    const name = to[i] ?? 'json'
    const text = write(article)
    return `${JSON.stringify(name)}:${JSON_FORMATS.includes(name) ? compact(text) : JSON.stringify(text)}`
  })
  const found = findings?.map(({ rule, severity, path, message }) => ({ rule, severity, path, message }))
  if (found) members.push(`"findings":${JSON.stringify(found)}`)
  return `{${[`"id":${JSON.stringify(id)}`, ...members].join(',')}}`
}

/** Returns JSON in one line. */
const compact = (json: string): string => (json.includes('\n') ? JSON.stringify(JSON.parse(json)) : json)

/** Returns the line of a story that could not be converted. */
export const errorLine = (id: string, error: RecordFault): string => JSON.stringify({ id, error })
