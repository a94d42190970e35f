import type { Article, PathOf } from '../article'
import type { Edit } from '../text/edits'
import type { Span } from '../text/span'
import type { Diagnostic } from './diagnostic'
import type { Charset, Envelope } from './envelope'
import { findSpans } from './find-spans'
import type { ReaderInfo } from './reader-info'
import { rethrowAsMisuse } from './rethrow-as-misuse'

/** Repair of the copy: the article has `text` in place of the words in the span. */
export interface Repair extends Edit {
  /** Kind of damage: `hard-wrap`, `glued-paragraph`, `control-character`. */
  readonly kind: string
}

/** Span of the copy that is not part of the story: boilerplate, an end mark. */
export interface Dropped extends Span {
  /** Kind of text: `comment-count`, `related`, `end-mark`. */
  readonly kind: string
}

/** Place in the metadata of a page that gives or confirms a value of the article. A value may have several. */
export interface MetadataSource extends Span {
  /** Path of the value: `headline`, `byline.authors.0.name`. */
  readonly path: string
  /** Name of the property: `og:title`, `NewsArticle.headline`. */
  readonly source: string
}

/** Parsed source, with the span of every part of the article. */
export interface Story {
  /** The decoded source, unchanged. */
  readonly text: string
  /** The article that was read from the source. */
  readonly article: Article
  /**
   * Source span of each text of the article, by path: `headline`, `body.3.text`. The span of a part of a text lies inside that of the text.
   */
  readonly spans: Readonly<Record<string, Span>>
  /** Repairs, ordered by offset. */
  readonly repairs: readonly Repair[]
  /** Text that is not part of the story, ordered by offset. */
  readonly dropped: readonly Dropped[]
  /** Spans of text that no part of the story was read from, ordered by offset. */
  readonly unread: readonly Span[]
  /** Places in the metadata of a page that give values of the article, or agree with them. */
  readonly metadata?: readonly MetadataSource[]
  /** Diagnostics of the parser. */
  readonly diagnostics: readonly Diagnostic[]
  /** Release, options and lexicon that made the story. Absent if no reader of this package made it. */
  readonly reader?: ReaderInfo
  /** Header and trailer of the message, if it came in one. */
  readonly envelope?: Envelope
  /** Charset of the bytes, if they were not plain UTF-8. */
  readonly charset?: Charset
  /**
   * True if the document may contain a text more than once, as HTML and as plain text. No fixes are offered then, as an edit of one would
   * make them differ.
   */
  readonly repeats?: true
  /** Start of the story in an input of several messages: in UTF-16 code units if the input is a string, in bytes if it is bytes. */
  readonly offset?: number
}

/**
 * Returns the source spans of the text at a path of the article, or of its part from `start` to `end`.
 * Several if repairs inside the text split it; empty if the path has no source. A literal that is no path of an article does not compile.
 *
 * @example
 * const rain = parse('Rain expected\n\nOSLO (AP) -- Rain fell.')
 * sourceSpans(rain, 'headline', 5) // [{ start: 5, end: 13 }]
 */
export function sourceSpans<Path extends string>(
  story: Story,
  path: PathOf<Path>,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): Span[] {
  return rethrowAsMisuse('sourceSpans', () => findSpans(story, path, start, end))
}
