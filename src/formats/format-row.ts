import type { Article } from '../article'
import type { OptionTable } from '../diagnostics/check-options'
import type { Story } from '../diagnostics/story'
import type { CopyRowOptions } from './copy/copy-options'
import type { ReadDocumentOptions } from './document-source'
import type { Format } from './format'
import type { HtmlOptions } from './html'
import type { JsonOptions } from './json'
import type { JsonldOptions } from './jsonld'
import type { MarkdownOptions } from './markdown'
import type { NewsmlOptions } from './newsml'
import type { NinjsOptions } from './ninjs'
import type { NitfOptions } from './nitf'

/** The options of all writers together. Each format uses those that it has. */
export type WriteOptions = NewsmlOptions &
  NinjsOptions &
  JsonldOptions &
  NitfOptions &
  HtmlOptions &
  CopyRowOptions &
  MarkdownOptions &
  JsonOptions

/** A format with its writer and the options of the writer. */
export interface FormatWriter {
  readonly format: Format
  /** Returns the format for some options, if it depends on them: NewsML with an NITF body carries other fields. */
  formatFor?(options: WriteOptions): Format
  /** The options of `to`, with their allowed values. */
  readonly writes: OptionTable
  /** Writes an article. Throws `invalid-argument` for a value that is not an article, and for an option missing in `writes`. */
  to(article: Article, options?: WriteOptions): string
}

/** The readers of a format. */
export interface FormatReader {
  /** The options of `from` and `read` beyond those of every reader. */
  readonly reads?: OptionTable
  from(input: string | Uint8Array, options?: ReadDocumentOptions): Article
  read(input: string | Uint8Array, options?: ReadDocumentOptions): Story[]
}

/** A format with its writer, readers and option tables. */
export interface FormatRow extends FormatWriter, FormatReader {}
