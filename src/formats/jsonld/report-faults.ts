import type { Report } from '../create-reporter'
import { fields, type JsonRecord, words } from '../json/loose'
import { reportZonelessTimes } from '../report-zoneless-times'

/** Tells of the times of an article that name no zone. */
export const reportTimes = (thing: JsonRecord, tell: Report): void =>
  reportZonelessTimes(
    ['datePublished', 'dateModified', 'dateCreated'].map((name) => [name, words(thing[name])]),
    tell,
  )

/** A name inside the document: `#author`, `_:b0`; others may be found elsewhere. */
const LOCAL = /^(?:#|_:)./

/** The names inside a document that something refers to and nothing has: `{"author": {"@id": "#author"}}`. `values` have been held against a depth. */
export function danglingNames(values: readonly unknown[]): string[] {
  const ids = new Set<string>()
  const named = new Set<string>()
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(gather)
      return
    }
    const thing = fields(value)
    const id = words(thing['@id'])
    const parts = Object.values(thing)
    if (id !== undefined) (parts.length > 1 ? ids : named).add(id)
    for (const part of parts) if (typeof part === 'object') gather(part)
  }
  values.forEach(gather)
  return [...named].filter((id) => LOCAL.test(id) && !ids.has(id))
}
