import type { Rule } from '../engine/rule'
import { parseTime } from '../read-time'

/** Reports a story that has expired. */
export const notExpired: Rule = {
  id: 'item/not-expired',
  severity: 'error',
  summary: 'The time after which the story must not be used has not come.',
  why: 'Rights run out: who uses a story after its time uses what is not his.',
  source: 'IPTC NewsML-G2, `expires`; NITF, `date.expire`.',
  silent: 'When `now` is not given.',
  check: ({ article, now }) => {
    const end = article.expires === undefined ? undefined : parseTime(article.expires)
    const today = now === undefined ? undefined : parseTime(now)
    if (!end || !today || today.time <= end.time) return []
    return [
      {
        message: `The story must not be used after ${article.expires}.`,
        hint: 'Take it down, or ask the provider for longer.',
        path: 'expires',
      },
    ]
  },
}
