import type { Article } from '../article'
import type { Story } from '../diagnostics/story'
import type { Format } from './format'
import { fromJson, json, readJson, toJson } from './json'
import { fromMarkdown, markdown, readMarkdown, toMarkdown } from './markdown'
import { fromNewsml, type NewsmlOptions, newsml, newsmlNitf, readNewsml, toNewsml } from './newsml'
import type { FormatName } from './openings'
import type { ReadDocumentOptions } from './source'

export type { FormatName } from './openings'

/** What a writer may be told; each format takes what it has a place for. */
export type WriteOptions = NewsmlOptions

/** A fact about the item that a format demands, and that copy seldom holds. */
export type Need = 'guid' | 'provider' | 'versionCreated'

/** One format, as the uses that join formats see it. */
export interface FormatRow {
  readonly format: Format
  /** What the format is when it is written so, where that differs: NewsML with a body in NITF says other things. */
  formatFor?(options: WriteOptions): Format
  /** What the article's item or the options must give before the format can be written. */
  readonly needs: readonly Need[]
  to(article: Article, options?: WriteOptions): string
  from(input: string | Uint8Array, options?: ReadDocumentOptions): Article
  read(input: string | Uint8Array, options?: ReadDocumentOptions): Story[]
}

/** Every format an article is written to and read from, by name. */
export const formats: Readonly<Record<FormatName, FormatRow>> = {
  json: { format: json, needs: [], to: (article) => toJson(article), from: fromJson, read: readJson },
  newsml: {
    format: newsml,
    formatFor: ({ body }) => (body === 'nitf' ? newsmlNitf : newsml),
    needs: ['guid', 'provider', 'versionCreated'],
    to: toNewsml,
    from: fromNewsml,
    read: readNewsml,
  },
  markdown: {
    format: markdown,
    needs: [],
    to: (article) => toMarkdown(article),
    from: fromMarkdown,
    read: readMarkdown,
  },
}
