import { readRoles } from './read-roles'
import { classifyWord } from './role-words'

const LONGEST = 60 // characters
/** Roles of a release at once, and of an embargo that has ended. */
const RELEASES = /^[DdS]*(?:I[DdS]*V|V[DdS]*I)$|^[Ee]L$/

/**
 * Whether a line tells, in known words only, that a story is free: it is no headline.
 * `Zur sofortigen Veröffentlichung`, `Embargo levé`; not: `Embargo lifted on arms`.
 */
export const isReleaseLine = (text: string): boolean => text.length <= LONGEST && RELEASES.test(readRoles(text).text)

/**
 * Whether a line is a note that the speech counts as it is spoken, a phrase of the lexicon: `Check against delivery`. It has three words or
 * more; a line that only names its reader has fewer.
 */
export function isDeliveryLine(text: string): boolean {
  const end = text.length > LONGEST ? -1 : text.indexOf(' ')
  if (end < 0 || !text.includes(' ', end + 1)) return false
  const opensPhrase = end === 1 || classifyWord(text.slice(0, end)).followers !== undefined
  return opensPhrase && readRoles(text).text === 'A'
}
