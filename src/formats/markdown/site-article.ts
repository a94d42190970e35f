import type { Article, Block } from '../../article'
import { withoutUndefined } from '../json/loose'
import { isInstant } from '../loose-time'
import { OTHERS, OWN, PARAMS } from './read/keys'
import { bodyWithDateline } from './write/body-dateline'
import type { PresetName } from './write/presets'
import { isUnread } from './write/presets'
import { siteDescription, siteMatter, siteRestrictions } from './write/site-matter'
import { type SiteTimes, siteTimes } from './write/site-times'
import { siteTitle } from './write/site-title'

/** Returns the article that is read back from front matter `site` and the body below it. */
export function siteArticle(article: Article, preset: PresetName | undefined, hasDateline: boolean): Article {
  const { language, expires, byline, keywords } = article
  const { item: status, ...restrictions } = siteRestrictions(article)
  const { item, ...stamps } = timesRead(siteTimes(article), isForeign(article, preset))
  const isRead = (key: string): boolean => !(preset && isUnread(key, preset))
  const authors = isRead('authors') && byline?.authors?.length ? byline.authors : undefined
  const description = siteDescription(article)
  const whole = { ...status, ...item }
  return {
    ...restrictions,
    ...stamps,
    ...withoutUndefined({
      item: Object.keys(whole).length ? whole : undefined,
      headline: siteTitle(article),
      summaries: description === undefined ? undefined : [{ text: description }],
      language: isRead('lang') ? language : undefined,
      keywords: isRead('tags') && keywords?.length ? keywords : undefined,
      expires,
      byline: authors && {
        text: authors.map(({ name }) => name).join(', '),
        authors: authors.map(({ name }) => ({ kind: 'person' as const, name })),
      },
    }),
    body: (hasDateline ? bodyWithDateline(article) : article.body).map(blockRead),
  }
}

/** Whether the reader takes the front matter for that of another program, whose times are those of the page. */
function isForeign(article: Article, preset: PresetName | undefined): boolean {
  const keys = Object.keys(siteMatter(article, preset, {}))
  return !keys.includes(OWN) && !keys.includes(PARAMS) && keys.some((key) => OTHERS.has(key))
}

/** Returns the fields that times of front matter are read as. */
function timesRead({ date, lastmod }: SiteTimes, foreign: boolean): Pick<Article, 'item' | 'published' | 'updated'> {
  const both = isInstant(date) && isInstant(lastmod)
  const version = isInstant(lastmod) ? lastmod : isInstant(date) ? date : undefined
  const stamp = (at: string | undefined): Article['published'] =>
    at === undefined || (isInstant(at) && !foreign) ? undefined : { text: at, at }
  return withoutUndefined({
    item: withoutUndefined({ firstCreated: both ? date : undefined, versionCreated: version }),
    published: stamp(date),
    updated: stamp(lastmod),
  })
}

/** Returns a block without what the body of a page has no place for. */
function blockRead(block: Block): Block {
  if (block.kind === 'paragraph' && block.dateline) return { ...block, dateline: { text: block.dateline.text } }
  if (block.kind === 'list' && !block.ordered) {
    const { start: _, ...rest } = block
    return rest
  }
  if (block.kind !== 'media') return block
  const { alt, renditions, ...rest } = block
  const [first] = renditions ?? []
  const isPicture = block.medium !== 'video' && block.medium !== 'audio'
  return {
    ...rest,
    ...(alt !== undefined && first && isPicture && { alt }),
    ...(first && { renditions: [{ href: first.href }] }),
  }
}
