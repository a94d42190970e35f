import { findRestriction } from './find-restriction'
import { readRoles } from './read-roles'

/** A short first sentence, with another after it. */
const FIRST = /^[^.!?]{8,64}[.!?](?=\s+\S)/
/** Roles of a sentence that is all restriction: an embargo, a hold, a kill, or a negation and a verb of publishing, and known words. */
const RESTRICTS = /^(?:[EeKH]|N[VR])[^oOx]*$/
const WORDS = 12

/**
 * Whether the first of several sentences restricts the story by itself: `Embargoed until Tuesday. The boats carry 240 passengers.`; not: `The
 * embargo ends at midnight. For 22 years nothing was sold.`
 */
export function opensWithRestriction(text: string): boolean {
  const [first = ''] = FIRST.exec(text) ?? []
  return (
    first.includes(' ') && RESTRICTS.test(readRoles(first, WORDS).text) && findRestriction(first, 'line') !== undefined
  )
}
