import type { Article } from '../../../article'
import { earliest } from '../../loose-time'

/** The times of a page, ISO 8601: of its publication and of its last change. */
export interface SiteTimes {
  readonly date?: string | undefined
  readonly lastmod?: string | undefined
}

/**
 * Returns the times of a page: those printed with the story, then the day of its dateline, then the times of its item.
 * `lastmod` is absent unless it is later than `date`.
 *
 * @example siteTimes({ published: { text: '24 April 2024', at: '2024-04-24' }, body: [] }) // { date: '2024-04-24' }
 * @example siteTimes({ published: { text: 'yesterday' }, body: [] }) // {}
 */
export function siteTimes(article: Article): SiteTimes {
  const { published, updated, item } = article
  const date = published?.at ?? datelineDay(article) ?? item?.firstCreated ?? item?.versionCreated
  const lastmod = updated?.at ?? (item?.firstCreated === undefined ? undefined : item.versionCreated)
  if (date === undefined) return lastmod === undefined ? {} : { date: lastmod }
  if (lastmod === undefined || momentOf(lastmod) <= momentOf(date)) return { date }
  return { date, lastmod }
}

/** Returns the day of the dateline; of the first paragraph, if the article has none of its own. */
function datelineDay({ dateline, body }: Article): string | undefined {
  const first = body.find((block) => block.kind === 'paragraph')
  return dateline ? dateline.date?.value : first?.dateline?.date?.value
}

const momentOf = (time: string): number => Date.parse(earliest(time))
