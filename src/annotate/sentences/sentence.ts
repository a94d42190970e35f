import type { PageBlock } from '../page'

/** A sentence on the page. */
export interface SentenceSpan {
  readonly block: PageBlock
  /** Where it stands in the page's text, its final marks and quotation marks included. */
  readonly start: number
  readonly end: number
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
}
