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
  byline: ['byline'],
  dateline: ['dateline'],
  keywords: ['tags', 'keywords'],
  subjects: ['categories', 'category'],
  draft: ['draft'],
  published: ['published'],
  status: ['status'],
  /** What only the site generator needs. */
  site: ['permalink', 'eleventyExcludeFromCollections'],
} as const satisfies Record<string, readonly string[]>

/** The record in which Hugo keeps the parameters of others (https://gohugo.io/content-management/front-matter/#parameters). */
export const PARAMS = 'params'

/** What our own front matter never has: where one of these stands and nothing of ours does, others wrote it. */
export const OTHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `layout slug url image heroImage cover categories category author byline dateline params weight aliases
  type excerpt keywords id eleventyNavigation featured thumbnail locale language series comments toc`.split(/\s+/),
)

/** What a key can say. */
export type KeyMeaning = keyof typeof KEYS

/** The key under which all that site generators do not know stands, in the article's own names. */
export const OWN = 'wirecopy'
