import type { Article, Block } from '../../../article'
import { isPublicationBlocked } from '../../is-publication-blocked'
import { withoutUndefined } from '../../json/loose'
import type { JudgeOptions } from '../../publish-options'
import type { YamlValue } from './yaml'

type ArticleMetadata = { readonly [key: string]: YamlValue }

/**
 * Returns the front matter of an article: the keys of site generators, all other fields under `wirecopy`.
 * No value is repeated: neither a text of the body, nor in `wirecopy` what a key of the site generator has.
 */
export function frontMatter(article: Article, { now, onDoubt }: JudgeOptions): ArticleMetadata {
  const { item, headline, subheadline, summaries = [], keywords, language, expires, byline, body, ...rest } = article
  const { firstCreated, versionCreated, ...itemRest } = item ?? {}
  // A single time is `date`; of two, `date` is the first and `lastmod` the last.
  const first = versionCreated === undefined ? undefined : firstCreated
  // The first summary becomes the page description, unless it has a role.
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

/** Returns a record; undefined if all its values are undefined. An empty record is kept if the article has one (`whole`). */
function some(record: ArticleMetadata, whole?: object): ArticleMetadata | undefined {
  if (Object.values(record).some((value) => value !== undefined)) return record
  return whole && Object.keys(whole).length === 0 ? record : undefined
}

/** Returns the block properties that Markdown cannot express, such as `alt`, by block index; undefined if not found. */
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
