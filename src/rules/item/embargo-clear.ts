import type { Embargo } from '../../article'
import { isEmbargoOver } from '../../restrictions/embargo-end'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { parseTime } from '../read-time'

/**
 * Returns the finding about an embargo that is not over; undefined if it is over.
 * `now` is the current time; without it, no embargo is over, and the severity is `info`, not `error`.
 */
function findEmbargo(embargo: Embargo, now: string | undefined): Omit<Finding, 'path'> | undefined {
  if (isEmbargoOver(embargo, now)) return undefined
  const end = embargo.at === undefined ? undefined : parseTime(embargo.at)
  const severity = now === undefined ? 'info' : 'error'
  if (!end)
    return {
      severity,
      message: `Embargo with an unknown end: ${excerpt(embargo.text)}.`,
      hint: 'Hold the story until the agency releases it, or set `embargo.at`.',
    }
  if (!end.zoned)
    return {
      severity,
      message: `Embargo until ${embargo.at}, in an unknown time zone.`,
      hint: 'Ask for the zone, or hold the story until that time has passed everywhere (UTC-12).',
    }
  return {
    severity,
    message: `Embargo until ${embargo.at}.`,
    hint: 'Hold the story until then.',
  }
}

/** Reports an embargo whose end is in the future or unknown. */
export const embargoClear: IndexedRule = {
  id: 'item/embargo-clear',
  severity: 'error',
  features: ['embargo'],
  check: ({ article, now }) => {
    const found = article.embargo && findEmbargo(article.embargo, now)
    return found ? [{ ...found, path: 'embargo.text' }] : []
  },
}
