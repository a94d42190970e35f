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
  /** From the first character in the source to the end of the last. */
  readonly span: Span
  /** Applied to the source of the span, these edits give the text. */
  readonly edits: readonly Edit[]
}
