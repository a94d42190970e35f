import type { Article } from '../article'
import { type Edit, sourceSpansOf } from '../text/edits'
import type { Span } from '../text/span'
import type { Diagnostic } from './diagnostic'
import type { Charset, Envelope } from './envelope'
import { rethrowAsMisuse } from './rethrow-as-misuse'

/** Something mended on the way from the copy to the article: what stands at the span reads `text` in the article. */
export interface Repair extends Edit {
  /** What was wrong: `hard-wrap`, `glued-paragraph`, `control-character`. */
  readonly kind: string
}

/** A stretch of the copy that is no part of the story: page furniture, an end mark. */
export interface Dropped extends Span {
  /** What it is: `comment-count`, `related`, `end-mark`. */
  readonly kind: string
}

/** A source that has been read, with every part of the article traced to its place. */
export interface Story {
  /** The source as it was, decoded. */
  readonly text: string
  readonly article: Article
  /** Where each text of the article stands in the source, by its path: `headline`, `body.3.text`. Parts lie inside their whole. */
  readonly spans: Readonly<Record<string, Span>>
  /** What was mended, in order of place. */
  readonly repairs: readonly Repair[]
  /** What is no part of the story, in order of place. */
  readonly dropped: readonly Dropped[]
  /** What could not be read, in order of place. */
  readonly unread: readonly Span[]
  /** What the reader has to tell. */
  readonly diagnostics: readonly Diagnostic[]
  /** The header and trailer of the message that it came in, where it came in one. */
  readonly envelope?: Envelope
  /** How its bytes were read, where they were not plain UTF-8. */
  readonly charset?: Charset
  /** The document may say a text in more than one place, as HTML and plain: an edit of one would part them, so no fix is offered. */
  readonly repeats?: true
  /** Where its text starts in an input of several messages: in UTF-16 code units of a text, in bytes of bytes. */
  readonly offset?: number
}

/**
 * Where a text of the article, or a stretch of it, stands in the source: one span, or more where repairs lie between.
 * Empty when the path has no place in the source.
 */
export function sourceSpans(story: Story, path: string, start = 0, end = Number.POSITIVE_INFINITY): Span[] {
  return rethrowAsMisuse('sourceSpans', () => spansOf(story, path, start, end))
}

function spansOf(story: Story, path: string, start: number, end: number): Span[] {
  const span = Object.hasOwn(story.spans, path) ? story.spans[path] : undefined
  return span ? sourceSpansOf(story.repairs, span.start, span.end, start, end) : []
}
