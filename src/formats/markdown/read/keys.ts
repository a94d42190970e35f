/** The front matter that site generators and people write, by what it says; of several the first that is there counts. */
export const KEYS = {
  headline: ['title'],
  subheadline: ['subtitle', 'subheadline'],
  summary: ['description', 'summary', 'excerpt'],
  date: ['date', 'pubDate', 'pubDatetime', 'publishDate', 'datePublished'],
  publication: ['publishDate', 'datePublished'],
  lastmod: ['lastmod', 'updated', 'updatedDate', 'modDatetime', 'last_modified_at', 'dateModified'],
  expires: ['expiryDate'],
  language: ['lang', 'language', 'locale'],
  authors: ['authors', 'author'],
  keywords: ['tags', 'keywords'],
  subjects: ['categories', 'category'],
  draft: ['draft'],
  published: ['published'],
  /** What only the site generator needs. */
  site: ['permalink', 'eleventyExcludeFromCollections'],
} as const satisfies Record<string, readonly string[]>

/** What a key can say. */
export type Said = keyof typeof KEYS

/** The key under which all that site generators do not know stands, in the article's own names. */
export const OWN = 'wirecopy'
