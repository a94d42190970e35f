import type { IndexedRule } from '../engine/indexed-rule'
import { parseTime } from '../read-time'

/** Reports an embargo with a time of day and no time zone. */
export const embargoZone: IndexedRule = {
  id: 'item/embargo-zone',
  severity: 'warning',
  features: ['embargo'],
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
