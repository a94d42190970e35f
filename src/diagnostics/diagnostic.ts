import type { Edit } from '../text/edits'
import type { Span } from '../text/span'

/** How bad it is: an error breaks the story, a warning may, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** A change of the copy that would mend what a diagnostic tells. */
export interface Fix {
  /** In order, not overlapping. */
  readonly edits: readonly Edit[]
}

/** Something told about a story: data, not a sentence for the log. */
export interface Diagnostic {
  /** The rule or the part of the parser that tells it: `headline/present`, `damage/glued-paragraph`. */
  readonly rule: string
  readonly severity: Severity
  /** What is so, in the reader’s own words. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** The part of the article it is about, such as `body.3.text`; empty for the whole. */
  readonly path: string
  /** Where it stands in the source. */
  readonly span?: Span
  readonly fix?: Fix
}
