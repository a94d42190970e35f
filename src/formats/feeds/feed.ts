import type { Article } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { documentReader } from '../../diagnostics/reader-info'
import type { Story } from '../../diagnostics/story'
import { createReporter, type Report } from '../create-reporter'
import type { ReadDocumentOptions } from '../document-source'
import { withBase } from '../markup/resolve-address'
import { withOpening } from '../markup/text-opening'

/** Where a part of the article is taken from. */
export interface FieldOrigin {
  /** The part, by path. */
  readonly path: string
  /** Where it stands in the feed, in the feed’s own terms; the first that is there counts. */
  readonly where: string
  /** What is changed or left out on the way, where something is. */
  readonly note?: string
}

/** A kind of feed: it is read, and not written. */
export interface Feed {
  readonly name: string
  readonly mimeType: string
  readonly table: readonly FieldOrigin[]
  /** Every story in it. */
  read(input: string | Uint8Array, options?: ReadDocumentOptions): Story[]
}

/** A story of a feed; `read` gives its article, and tells what no article has a place for. */
export function storyOf(text: string, read: (tell: Report) => Article, options: ReadDocumentOptions = {}): Story {
  const diagnostics: Diagnostic[] = []
  const article = withOpening(withBase(read(createReporter(text, diagnostics)), options.base))
  return { text, article, spans: {}, repairs: [], dropped: [], unread: [], diagnostics, reader: documentReader }
}
