import type { Article } from '../article'
import type { OptionTable } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Story } from '../diagnostics/story'
import type { CopyRowOptions } from './copy/copy-options'
import type { ReadDocumentOptions } from './document-source'
import type { Format } from './format'
import type { FormatName } from './format-openings'
import type { HtmlOptions } from './html'
import { fromJson, type JsonOptions, json, jsonOptions, readJson, toJson } from './json'
import { fromJsonld, type JsonldOptions, jsonld, jsonldOptions, readJsonld, toJsonld } from './jsonld'
import { fromMarkdown, type MarkdownOptions, markdown, markdownOptions, readMarkdown, toMarkdown } from './markdown'
import {
  fromNewsml,
  type NewsmlOptions,
  newsml,
  newsmlNitf,
  newsmlOptions,
  newsmlPlain,
  readNewsml,
  toNewsml,
} from './newsml'
import { fromNinjs, type NinjsOptions, ninjs, ninjs1, ninjs2, ninjsOptions, readNinjs, toNinjs } from './ninjs'
import { fromNitf, type NitfOptions, nitf, nitfOptions, readNitf, toNitf } from './nitf'

export type { FormatName } from './format-openings'

/** What a writer may be told; each format takes what it has a place for. */
export type WriteOptions = NewsmlOptions &
  NinjsOptions &
  JsonldOptions &
  NitfOptions &
  HtmlOptions &
  CopyRowOptions &
  MarkdownOptions &
  JsonOptions

/** One format, as the uses that join formats see it. */
export interface FormatRow {
  readonly format: Format
  /** What the format is when it is written so, where that differs: NewsML with a body in NITF says other things. */
  formatFor?(options: WriteOptions): Format
  /** The options that `to` takes, and what each may be. */
  readonly writes: OptionTable
  /** The options that `from` and `read` take beside those of every document. */
  readonly reads?: OptionTable
  /** Throws `invalid-argument` for what is no article, and for an option that `writes` does not have. */
  to(article: Article, options?: WriteOptions): string
  from(input: string | Uint8Array, options?: ReadDocumentOptions): Article
  read(input: string | Uint8Array, options?: ReadDocumentOptions): Story[]
}

/** Every format whose documents say the parts of an article, by name; what the parser of copy has to read is in `workflows/all-formats`. */
export const formats: Readonly<Record<Exclude<FormatName, 'html' | 'copy'>, FormatRow>> = {
  json: { format: json, writes: jsonOptions, to: toJson, from: fromJson, read: readJson },
  newsml: {
    format: newsml,
    formatFor: (options) =>
      rethrowAsMisuse(
        'formatFor',
        () => ({ xhtml: newsml, nitf: newsmlNitf, plain: newsmlPlain })[options.body ?? 'xhtml'],
      ),
    writes: newsmlOptions,
    to: toNewsml,
    from: fromNewsml,
    read: readNewsml,
  },
  nitf: { format: nitf, writes: nitfOptions, to: toNitf, from: fromNitf, read: readNitf },
  ninjs: {
    format: ninjs,
    formatFor: (options) =>
      rethrowAsMisuse('formatFor', () => ({ '1.6': ninjs1, '2.2': ninjs2, '3.2': ninjs })[options.standard ?? '3.2']),
    writes: ninjsOptions,
    to: toNinjs,
    from: fromNinjs,
    read: readNinjs,
  },
  jsonld: { format: jsonld, writes: jsonldOptions, to: toJsonld, from: fromJsonld, read: readJsonld },
  markdown: {
    format: markdown,
    writes: markdownOptions,
    to: toMarkdown,
    from: fromMarkdown,
    read: readMarkdown,
  },
}
