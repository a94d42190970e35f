import { readRoles } from './read-roles'

const LONGEST = 60 // characters
/** Roles of a release at once, of an embargo that has ended, and of a speech that counts as it is spoken. */
const RELEASES = /^[DdSB]*(?:I[DdS]*[RV]|[RV][DdS]*I)[DdS]*[.!]?$|^[Ee]D?L[.!]?$/
const SPEECH = /^A[.!]?$/

/**
 * Whether a line tells, in known words only, that a story is free: it is no headline.
 * `Zur sofortigen Veröffentlichung`, `Embargo levé`, `Check against delivery`; not: `Embargo lifted on arms`.
 */
export function isReleaseLine(text: string): boolean {
  if (text.length > LONGEST) return false
  const { text: roles, starts, ends } = readRoles(text)
  return RELEASES.test(roles) || (SPEECH.test(roles) && text.slice(starts[0], ends[0]).split(' ').length > 2)
}
