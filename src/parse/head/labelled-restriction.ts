import type { NoticeKind } from '../../article'
import { blockingStatuses, statusNames } from '../../lexicon/status-words'
import { alternatives, words } from '../../lexicon/words'
import { findRestriction } from '../../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../../restrictions/is-possible-restriction-in'
import type { Tables } from '../tables'

/** Label of a field or note, and its colon or equals sign: `Subject: `, `Note to editors: `, `status=`. */
const LABEL = /^[^:：=]{1,30}[:：=]\s*/

const STATUS = new RegExp(`^(?:${alternatives(statusNames)})\\s?[:：=]`, 'i')

/**
 * Returns the kind of notice for a restriction after the label of a field or note; undefined if not found.
 * An embargo counts as a hold.
 *
 * @example labelledRestriction('Subject: KILL KILL KILL', tables) // 'kill'
 * @example labelledRestriction('Subject: Storm kills two', tables) // undefined
 * @example labelledRestriction('Status: on hold', tables) // 'withhold'
 */
export function labelledRestriction(line: string, { vocabulary }: Pick<Tables, 'vocabulary'>): NoticeKind | undefined {
  const value = line.replace(LABEL, '')
  if (STATUS.test(line)) {
    const status = value.toLowerCase().replace(/[\s_-]+/g, '')
    if (words(blockingStatuses.canceled).includes(status)) return 'kill'
    if (words(blockingStatuses.withheld).includes(status)) return 'withhold'
  }
  const found = findRestriction(value, 'title') ?? findRestriction(value, 'line')
  if (found) return found.kind === 'kill' ? 'kill' : 'withhold'
  return isPossibleRestrictionIn(value, vocabulary) ? 'possible' : undefined
}
