import type { Article } from '../../article'
import type { IndexedRule } from '../engine/indexed-rule'
import { parseTime } from '../read-time'

const DAY = 86_400_000

/** Reports a dateline later than the time the story was published or sent. */
export const notInFuture: IndexedRule = {
  id: 'dateline/not-in-future',
  severity: 'error',
  features: ['datelineDate'],
  check: ({ article }) => {
    const value = article.dateline?.date?.value
    if (value === undefined) return []
    const filed = parseTime(value)
    const sent = sentAt(article)
    if (!filed || !sent || filed.time <= sent.time + DAY) return []
    return [
      {
        message: `Dateline ${value} is later than the day the story was ${sent.how} (${sent.at}).`,
        hint: 'Check both dates.',
        path: 'dateline.date.text',
      },
    ]
  },
}

/** Returns the latest time at which the story was updated, published, sent or created; undefined if none is known. */
function sentAt({ published, updated, item }: Article): { time: number; at: string; how: string } | undefined {
  const dates = [
    ['updated', updated?.at],
    ['published', published?.at],
    ['sent', item?.sent],
    ['created', item?.versionCreated],
  ] as const
  let latest: { time: number; at: string; how: string } | undefined
  for (const [how, at] of dates) {
    const time = at === undefined ? undefined : parseTime(at)?.time
    if (at !== undefined && time !== undefined && (!latest || time > latest.time)) latest = { time, at, how }
  }
  return latest
}
