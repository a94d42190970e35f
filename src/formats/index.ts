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
import { withoutUndefined } from './json/loose'
import { fromJsonld, type JsonldOptions, jsonld, jsonldOptions, readJsonld, toJsonld } from './jsonld'
import {
  fromMarkdown,
  type MarkdownOptions,
  markdown,
  markdownFormat,
  markdownOptions,
  readMarkdown,
  toMarkdown,
} from './markdown'
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

/** The options of all writers together. Each format uses those that it has. */
export type WriteOptions = NewsmlOptions &
  NinjsOptions &
  JsonldOptions &
  NitfOptions &
  HtmlOptions &
  CopyRowOptions &
  MarkdownOptions &
  JsonOptions

/** A format with its writer, readers and option tables. */
export interface FormatRow {
  readonly format: Format
  /** Returns the format for some options, if it depends on them: NewsML with an NITF body carries other fields. */
  formatFor?(options: WriteOptions): Format
  /** The options of `to`, with their allowed values. */
  readonly writes: OptionTable
  /** The options of `from` and `read` beyond those of every reader. */
  readonly reads?: OptionTable
  /** Writes an article. Throws `invalid-argument` for a value that is not an article, and for an option missing in `writes`. */
  to(article: Article, options?: WriteOptions): string
  from(input: string | Uint8Array, options?: ReadDocumentOptions): Article
  read(input: string | Uint8Array, options?: ReadDocumentOptions): Story[]
}

/** The formats with fields for the parts of an article, by name. HTML and copy, which the parser reads, are in `workflows/all-formats`. */
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
    formatFor: ({ preset, frontMatter, dateline }) =>
      markdownFormat(withoutUndefined({ preset, frontMatter, dateline })),
    writes: markdownOptions,
    to: toMarkdown,
    from: fromMarkdown,
    read: readMarkdown,
  },
}
