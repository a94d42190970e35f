import { findRestriction } from '../../../restrictions/find-restriction'
import { isPossibleRestriction } from '../../../restrictions/is-possible-restriction'
import { FOR_READERS } from './aside-test'
import type { BlockFacts } from './block-facts'

const LONGEST_NOTE = 300 // characters of a block that is tested as a restriction

/**
 * Whether a block outside the story restricts it: `EMBARGOED UNTIL 0600 GMT` in a box, for certain or, outside of elements for readers,
 * possibly. A link to another story does not.
 */
export function restricts({ text, linked, letters, facts }: BlockFacts): boolean {
  if (text.length > LONGEST_NOTE || 2 * linked >= letters) return false
  if (findRestriction(text, 'line')) return true
  return ((facts?.allWords ?? 0) & FOR_READERS) === 0 && isPossibleRestriction(text)
}
