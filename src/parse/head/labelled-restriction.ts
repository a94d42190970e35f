import type { NoticeKind } from '../../article'
import { findRestriction } from '../../restrictions/find-restriction'
import { isPossibleRestriction } from '../../restrictions/is-possible-restriction'

/** Label of a field or note, and its colon: `Subject: `, `Note to editors: `. */
const LABEL = /^[^:：]{1,30}[:：]\s*/

/**
 * Returns the kind of notice for a restriction after the label of a field or note; undefined if not found.
 * An embargo counts as a hold.
 *
 * @example labelledRestriction('Subject: KILL KILL KILL') // 'kill'
 * @example labelledRestriction('Subject: Storm kills two') // undefined
 */
export function labelledRestriction(line: string): NoticeKind | undefined {
  const value = line.replace(LABEL, '')
  const found = findRestriction(value, 'title') ?? findRestriction(value, 'line')
  if (found) return found.kind === 'kill' ? 'kill' : 'withhold'
  return isPossibleRestriction(value) ? 'possible' : undefined
}
