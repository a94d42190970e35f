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

const FEWEST = 3 // words, as one that names its reader alone has fewer

/** Whether a line is a note that the speech counts as it is spoken, a phrase of the lexicon: `Check against delivery`. */
export function isDeliveryLine(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = text.split(' ', FEWEST)
  const opensPhrase = (words[0] as string).length === 1 || classifyWord(words[0] as string).followers !== undefined
  return words.length === FEWEST && opensPhrase && readRoles(text).text === 'A'
}
