import { readRoles } from './read-roles'

const LONGEST = 60 // characters
/** Roles of a release at once, and of an embargo that has ended. */
const RELEASES = /^[DdS]*(?:I[DdS]*V|V[DdS]*I)$|^[Ee]L$/

/**
 * Whether a line tells, in known words only, that a story is free: it is no headline.
 * `Zur sofortigen Veröffentlichung`, `Embargo levé`, `Check against delivery`; not: `Embargo lifted on arms`.
 */
export function isReleaseLine(text: string): boolean {
  if (text.length > LONGEST) return false
  const { text: roles } = readRoles(text)
  return RELEASES.test(roles) || (roles === 'A' && / .+ /.test(text)) // an addressee alone has fewer words
}
