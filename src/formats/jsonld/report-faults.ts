import type { Report } from '../create-reporter'
import { fields, type JsonRecord, words } from '../json/loose'
import { readNorm } from '../nitf/norm'
import { reportFaultyTimes } from '../report-faulty-times'

/** Reports the times of an article that have no time zone. Others keep their words, if they cannot be read. */
export const reportTimes = (thing: JsonRecord, report: Report): void =>
  reportFaultyTimes(
    ['datePublished', 'dateModified', 'dateCreated']
      .map((name) => [name, words(thing[name])] as const)
      .filter(([, time]) => readNorm(time)),
    report,
  )

/** An id inside the document: `#author`, `_:b0`. Other ids may be defined elsewhere. */
const LOCAL = /^(?:#|_:)./

/**
 * Returns the local ids that are referenced but not defined: `{"author": {"@id": "#author"}}`.
 * Walks the values recursively; their depth must have been checked.
 */
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
