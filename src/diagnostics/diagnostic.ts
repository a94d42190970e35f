import type { Edit } from '../text/edits'
import type { Span } from '../text/span'

/** Severity of a diagnostic: an error breaks the story, a warning may, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** Edits of the copy that resolve a diagnostic. */
export interface Fix {
  /** Ordered by start, without overlaps. */
  readonly edits: readonly Edit[]
}

/** Message about a story, as data rather than a log line. */
export interface Diagnostic {
  /** Rule or part of the parser that reports it: `headline/present`, `damage/glued-paragraph`. */
  readonly rule: string
  readonly severity: Severity
  /** Description of the problem. */
  readonly message: string
  /** Suggested remedy. */
  readonly hint?: string
  /** Path of the part of the article, such as `body.3.text`; empty for the whole. */
  readonly path: string
  /** Span in the copy; absent if the problem is in no words of the copy, such as a missing headline. */
  readonly span?: Span
  readonly fix?: Fix
}
