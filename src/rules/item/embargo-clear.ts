import type { Embargo } from '../../article'
import { isEmbargoOver } from '../../restrictions/embargo-end'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { parseTime } from '../read-time'

/**
 * Returns the finding about an embargo at a time; undefined if the embargo is over.
 * Severity is `info` without a time, otherwise `error`.
 */
function judged(embargo: Embargo, now: string | undefined): Omit<Finding, 'path'> | undefined {
  if (isEmbargoOver(embargo, now)) return undefined
  const end = embargo.at === undefined ? undefined : parseTime(embargo.at)
  const severity = now === undefined ? 'info' : 'error'
  if (!end)
    return {
      severity,
      message: `The story is under embargo, and it is not known when that ends: ${excerpt(embargo.text)}.`,
      hint: 'Hold it until the agency releases it, or say in `embargo.at` when that is.',
    }
  if (!end.zoned)
    return {
      severity,
      message: `The story is under embargo until ${embargo.at}, in a time zone that is not told.`,
      hint: 'Ask which zone is meant; until then hold the story until the time has come everywhere, at 12 hours after UTC.',
    }
  return {
    severity,
    message: `The story is under embargo until ${embargo.at}.`,
    hint: 'Hold it until then.',
  }
}

/** Reports an embargo that is not over. */
export const embargoClear: IndexedRule = {
  id: 'item/embargo-clear',
  severity: 'error',
  features: ['embargo'],
  summary: 'The story is under no embargo, or its embargo is over.',
  why: 'To break an embargo harms the source and may cost the service. It must name its end, time zone and all, to be kept.',
  source:
    'Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes; IPTC NewsML-G2, `embargoed`.',
  silent:
    'When `now` is given and the embargo is over; a day and a time without a zone are over when they are over everywhere. Without `now` an embargo is only noted.',
  check: ({ article, now }) => {
    const found = article.embargo && judged(article.embargo, now)
    return found ? [{ ...found, path: 'embargo.text' }] : []
  },
}
