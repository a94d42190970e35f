import { useLimitCues, useLimits } from '../lexicon/use-limits'
import { readRoles } from './read-roles'

const SHAPE = new RegExp(String.raw`^[\s([*]*(?:${Object.values(useLimits).flat().join('|')})`, 'iu')
const LONGEST = 400
/** How such a line opens: a test before {@link SHAPE}, which V8 takes 3 ms to compile. */
const OPENING = new RegExp(String.raw`^[\s([*]*(?:${useLimitCues.split(' ').join('|')})`, 'iu')

/** Roles of words that hold a story back: an embargo, a kill, a hold, or a time before which it must not be used. */
const HOLDS = /[EeKkHhb]|B[^B]*[tT]/

/**
 * Whether a line limits the use of a story but does not hold it back: `NO USE AFTER JUNE 1`.
 * `NOT FOR DISTRIBUTION IN THE UNITED STATES`; not: `NOT FOR DISTRIBUTION IN JAPAN BEFORE 0600 GMT`.
 */
export function isLimitedUse(line: string): boolean {
  const match = line.length <= LONGEST && OPENING.test(line) ? SHAPE.exec(line) : null
  return match !== null && !HOLDS.test(readRoles(line.slice(match[0].length)).text) && !HOLDS.test(ownRoles(match[0]))
}

/** Returns the roles of the words that limit the use. Leaves out `after` at their end, which would count as `before`. */
const ownRoles = (wording: string): string => readRoles(wording).text.replace(/B$/, '')
