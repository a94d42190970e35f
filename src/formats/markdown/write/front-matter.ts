import type { Article, Block } from '../../../article'
import { isPublicationBlocked } from '../../is-publication-blocked'
import { withoutUndefined } from '../../json/loose'
import type { JudgeOptions } from '../../publish-options'
import type { YamlValue } from './yaml'

type ArticleMetadata = { readonly [key: string]: YamlValue }

/**
 * The front matter of an article: what site generators know under their names, all the rest under `wirecopy` in the article's own names.
 * Each fact stands once: no text of the body is in it, and what stands above is not below.
 */
export function frontMatter(article: Article, { now, onDoubt }: JudgeOptions): ArticleMetadata {
  const { item, headline, subheadline, summaries = [], keywords, language, expires, byline, body, ...rest } = article
  const { firstCreated, versionCreated, ...itemRest } = item ?? {}
  // With one moment only, it is the date; with both, the date is the first and the last change the other.
  const first = versionCreated === undefined ? undefined : firstCreated
  // The first summary is the description of the page; one that has a role stands with the others.
  const description = summaries[0]?.role === undefined ? summaries[0]?.text : undefined
  const more = summaries.slice(description === undefined ? 0 : 1)
  const below: ArticleMetadata = {
    item: some({ ...itemRest, firstCreated: first === undefined ? firstCreated : undefined }, item),
    summaries: more.length ? more : undefined,
    byline: byline && {
      text: byline.text,
      authors: byline.authors?.map(({ name: _, ...author }) => author),
    },
    ...rest,
    blocks: blocks(body),
  }
  return {
    title: headline,
    subtitle: subheadline,
    description,
    date: first ?? versionCreated,
    lastmod: first === undefined ? undefined : versionCreated,
    expiryDate: expires,
    draft: isPublicationBlocked(article, withoutUndefined({ now, onDoubt })) ? true : undefined,
    lang: language,
    authors: byline?.authors?.map(({ name }) => name),
    tags: keywords,
    wirecopy: some(below),
  }
}

/** A record, or nothing when nothing is in it; an empty one stays where the article has one. */
function some(record: ArticleMetadata, whole?: object): ArticleMetadata | undefined {
  if (Object.values(record).some((value) => value !== undefined)) return record
  return whole && Object.keys(whole).length === 0 ? record : undefined
}

/** What Markdown has no place for in a block, by the number of the block, from 0. */
function blocks(body: readonly Block[]): ArticleMetadata | undefined {
  const all: Record<string, ArticleMetadata> = {}
  body.forEach((block, i) => {
    const left = leftover(block)
    if (left) all[i] = left
  })
  return some(all)
}

function leftover(block: Block): ArticleMetadata | undefined {
  if (block.kind === 'paragraph' && block.dateline) {
    const { text: _, ...parts } = block.dateline
    return some({ dateline: some(parts) })
  }
  if (block.kind === 'list' && !block.ordered) return some({ start: block.start })
  if (block.kind === 'media') {
    const { alt, renditions = [] } = block
    const files = renditions.map(({ href, ...rest }, i) => (i ? { href, ...rest } : rest))
    const more = files.length > 1 || Object.keys(files[0] ?? {}).length > 0
    return some({ alt, renditions: more ? files : undefined })
  }
  return undefined
}
