import type { Code } from './code'
import type { Line } from './text'

/** Another headline of the story, for a use of its own: short, for search engines, for print. */
export interface AlternativeHeadline {
  /** The use, as the provider names it: `short`, `seo`, `print`. */
  role: Code
  /** The headline. */
  text: Line
}
