import { type Fields, fields, words } from '../json/loose'
import { tellZones } from '../tell-zones'
import type { Tell } from '../teller'

/** Tells of the times of an article that name no zone. */
export const tellTimes = (thing: Fields, tell: Tell): void =>
  tellZones(
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
