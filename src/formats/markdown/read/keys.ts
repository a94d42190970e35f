/** The front matter keys of site generators and of hand-written pages, by meaning. The first key present is read. */
export const KEYS = {
  headline: ['title'],
  subheadline: ['subtitle', 'subheadline'],
  summary: ['description', 'summary', 'excerpt'],
  date: ['date', 'pubDate', 'pubDatetime', 'publishDate', 'datePublished'],
  publication: ['publishDate', 'datePublished'],
  lastmod: ['lastmod', 'updated', 'updatedDate', 'modDatetime', 'last_modified_at', 'last_update', 'dateModified'],
  expires: ['expiryDate'],
  language: ['lang', 'language', 'locale'],
  authors: ['authors', 'author'],
  byline: ['byline'],
  dateline: ['dateline'],
  keywords: ['tags', 'keywords'],
  subjects: ['categories', 'category'],
  copyright: ['copyright'],
  draft: ['draft'],
  published: ['published'],
  status: ['status'],
  /** Keys that are recognized and ignored, as only the site generator needs them. */
  site: ['permalink', 'eleventyExcludeFromCollections'],
} as const satisfies Record<string, readonly string[]>

/** The record in which Hugo keeps custom parameters (https://gohugo.io/content-management/front-matter/#parameters). */
export const PARAMS = 'params'

/** Keys that `toMarkdown` does not write at the top level. A document with one of them and no `wirecopy` record comes from elsewhere. */
export const OTHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `layout slug url image heroImage cover categories category author byline dateline params weight aliases
  type excerpt keywords id eleventyNavigation featured thumbnail locale language series comments toc`.split(/\s+/),
)

/** The meaning of a front matter key: `headline`, `lastmod`. */
export type KeyMeaning = keyof typeof KEYS

/** The key of the record for fields unknown to site generators, under the article's own names. */
export const OWN = 'wirecopy'
