import type { Mark } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'

/** A text as read, with its marks. */
export interface PlainRun {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The number of characters cut off at its start. */
  readonly cut: number
}

/** A text read from a body, with its source span and the edits between them; a document of the trade has an empty span. */
export interface ReadRun extends PlainRun {
  /** The span in the source, from the first character of the text to the end of the last. */
  readonly span: Span
  /** The edits that turn the source of the span into the text. */
  readonly edits: readonly Edit[]
  /** The source spans of texts that the HTML parser moved behind later ones, out of a table. They are in the text, but not in `span`. */
  readonly moved?: readonly Span[]
}
