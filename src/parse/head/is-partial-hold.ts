import { readRoles } from '../../restrictions/read-roles'
import { countUnknown } from '../../restrictions/scored-line'
import { namesPart } from './names-part'

const LONGEST = 120
/** Roles of a note that opens with an addressee, an urgency or a request. Roles are one letter per word: see {@link readRoles}. */
const ADDRESSED = /^[-:,.D]{0,2}[AUP]/
/** Roles of a prohibition to publish (`N` negation and `V` verb, in either order), or of a word for holding back (`H`, `h`). */
const FORBIDS = /N[^.:]{0,3}V|V[^.:]{0,3}N|[Hh]/
const MOST_UNKNOWN = 4 // maximum words without a role in a note about a paragraph, the word `paragraph` included

/**
 * Whether a note to desks holds back a paragraph or a quotation, not the whole story.
 *
 * @example isPartialHold('ACHTUNG: Absatz 3 noch nicht verwenden') // true
 * @example isPartialHold('Achtung: Absatz 3 gilt nicht für Fähren') // false
 */
export function isPartialHold(line: string): boolean {
  if (line.length > LONGEST || !namesPart(line)) return false
  const { text } = readRoles(line)
  return ADDRESSED.test(text) && FORBIDS.test(text) && countUnknown(text) <= MOST_UNKNOWN
}
