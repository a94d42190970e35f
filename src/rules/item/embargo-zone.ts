import type { IndexedRule } from '../engine/indexed-rule'
import { parseTime } from '../read-time'

/** Reports an embargo with a time of day and no time zone. */
export const embargoZone: IndexedRule = {
  id: 'item/embargo-zone',
  severity: 'warning',
  features: ['embargo'],
  summary: 'An embargo until a clock time names the time zone.',
  why: 'Desks round the world hold the same story: 10.00 comes to each of them at another moment.',
  source:
    'Reuters Handbook of Journalism, Embargoes; IPTC NewsML-G2, `embargoed`, which takes no time without its offset.',
  silent: 'For an embargo until a day or a publishing cycle, which each takes by its own clock.',
  check: ({ article }) => {
    const { at, zone, text } = article.embargo ?? {}
    const clock = at?.includes('T') && parseTime(at)?.zoned === false
    if (!clock || zone !== undefined || text === undefined) return []
    return [
      {
        message: 'The embargo names a time of day and no time zone.',
        hint: 'Ask the source, and say it as in “0001 GMT, April 24”.',
        path: 'embargo.text',
      },
    ]
  },
}
