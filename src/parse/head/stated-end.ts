import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import { statesOnly } from '../../restrictions/states-only'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'

/**
 * Roles of an embargo that ends with an event or some days after its time: an unknown word between `until` and the time, or `until` twice.
 * `until delivery, expected at 1200 GMT`, `until the day after March 5`; not: `until Tuesday, March 5`.
 */
const BEYOND = /B(?:[^tTB]*[oOx][^tT]*[tT]|[dD]+B)/
/** Words that forbid the use after a time, so that nothing is free then: `Not for use after March 5`; not: `until after 6 p.m.` */
const NOT_AFTER = /\bnot? (?!.*\b(?:until|till)\b).*\bafter\b/i
/** Words after a time that leave open when the embargo ends: `or later`, `unless the vote is called off`. */
const LATER = /\b(?:or (?:later|after)|unless|subject to|depending on)\b/i

/**
 * Returns the end of an embargo if its line states no other: one with a second time, or an event, may end later, and so may one with
 * another restriction after the time (law 9).
 * `0001 GMT March 5 for print, 0600 GMT March 6 for broadcast`, `until 1200 GMT March 5 - HOLD`; not: `12:00 BST (11:00 GMT) March 5`.
 */
export function statedEnd(at: string | undefined, line: string, tables: Tables): string | undefined {
  if (at === undefined || NOT_AFTER.test(line) || !statesOnly(at, line)) return undefined
  const after = /\d\D*$/.exec(line)?.[0] ?? ''
  if (LATER.test(after) || after.split(/[-–—.;,()]+\s*/).some(isRestriction)) return undefined
  return BEYOND.test(readRoles(withoutDays(line, tables)).text) ? undefined : at
}

/** Whether a part of a line restricts the story, other than by an embargo: `HOLD`, `DO NOT USE`. */
const isRestriction = (part: string): boolean => {
  const kind = part.length > 3 ? findRestriction(part, 'line')?.kind : undefined
  return kind !== undefined && kind !== 'embargo'
}

/** Returns a line without the names of weekdays and months, not all of which have a role. */
const withoutDays = (line: string, { weekdays, months }: Tables): string =>
  line.replace(/\p{L}[\p{L}-]+/gu, (word) => {
    const folded = foldSpelling(word)
    return weekdays.has(folded) || months.has(folded) ? '' : word
  })
