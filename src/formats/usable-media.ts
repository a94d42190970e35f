import type { Report } from './create-reporter'
import { type JsonRecord, words } from './json/loose'
import { readNamedRestriction } from './named-restriction'

/** Returns the media items of a story that are neither killed nor withheld, and reports the others. */
export const usableMedia = (media: readonly JsonRecord[], report: Report): JsonRecord[] =>
  media.filter((one) => {
    const { status } = readNamedRestriction(one)
    if (!status) return true
    const id = words(one.uri) ?? words(one.urn) ?? ''
    report('left-out', `Media “${id}” was left out: it is ${status}.`, { severity: 'warning', quoting: id })
    return false
  })
