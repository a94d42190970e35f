import type { Article } from '../article'

/** Fields of an article in the order of the schema, which is that of a page: headline before body. */
const FIELDS: readonly (keyof Article)[] = [
  'item',
  'slugline',
  'take',
  'keywords',
  'subjects',
  'genre',
  'genres',
  'audience',
  'urgency',
  'notices',
  'embargo',
  'expires',
  'restrictions',
  'rights',
  'editorsNotes',
  'section',
  'kicker',
  'headline',
  'alternativeHeadlines',
  'subheadline',
  'summaries',
  'byline',
  'dateline',
  'sources',
  'published',
  'updated',
  'corrections',
  'language',
  'direction',
  'body',
  'signoff',
  'contributors',
  'creditLine',
  'copyright',
  'usageTerms',
  'boilerplate',
  'contacts',
  'links',
  'associations',
  'instruments',
  'provenance',
  'annotations',
  'extensions',
]

const rank: ReadonlyMap<string, number> = new Map(FIELDS.map((field, index) => [field, index]))

/** Returns the article with its fields in the order of the schema. */
export function inFieldOrder(article: Article): Article {
  const fields = Object.keys(article) as (keyof Article)[] // Object.keys loses the key type
  fields.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const ordered: Record<string, unknown> = {}
  for (const field of fields) {
    const value = article[field]
    if (value !== undefined) ordered[field] = value
  }
  return ordered as unknown as Article // the same fields, and the body, which must be there, among them
}
