import { readRoles } from '../../restrictions/read-roles'
import { namesPart } from './names-part'

const LONGEST = 120
/** Addressee, urgency or request at the start of a note, among the roles of its words. */
const ADDRESSED = /^[-:,.D]{0,2}[AUP]/
/** Prohibition of a use, or words for holding back. */
const FORBIDS = /N[^.:]{0,3}V|V[^.:]{0,3}N|[Hh]/
const MOST_UNKNOWN = 4 // unknown words of a note about a paragraph, its own included

/**
 * Whether a note to desks holds back a paragraph or a quotation, not the whole story.
 *
 * @example isPartialHold('ACHTUNG: Absatz 3 noch nicht verwenden') // true
 * @example isPartialHold('Achtung: Absatz 3 gilt nicht für Fähren') // false
 */
export function isPartialHold(line: string): boolean {
  if (line.length > LONGEST || !namesPart(line)) return false
  const { text } = readRoles(line)
  return ADDRESSED.test(text) && FORBIDS.test(text) && (text.match(/[oOx]/g)?.length ?? 0) <= MOST_UNKNOWN
}
