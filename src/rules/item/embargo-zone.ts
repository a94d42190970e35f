import type { IndexedRule } from '../engine/indexed-rule'
import { parseTime } from '../read-time'

/** Reports an embargo with a time of day and no time zone. */
export const embargoZone: IndexedRule = {
  id: 'item/embargo-zone',
  severity: 'warning',
  features: ['embargo'],
  summary: 'An embargo with a time of day has a time zone.',
  why: '10 a.m. is a different moment for each desk around the world.',
  source:
    'Reuters Handbook of Journalism, Embargoes; IPTC NewsML-G2, `embargoed`, which takes no time without its offset.',
  silent: 'For an embargo until a day or a publishing cycle, which follows local time.',
  check: ({ article }) => {
    const { at, zone, text } = article.embargo ?? {}
    const clock = at?.includes('T') && parseTime(at)?.zoned === false
    if (!clock || zone !== undefined || text === undefined) return []
    return [
      {
        message: 'Embargo time without a time zone.',
        hint: 'Ask the source, and add the zone: “0001 GMT, April 24”.',
        path: 'embargo.text',
      },
    ]
  },
}
