import type { PageBlock } from '../page-block'

/** A sentence on the page. */
export interface SentenceSpan {
  readonly block: PageBlock
  /** Its span in the page's text, including its final marks and quotation marks. */
  readonly start: number
  readonly end: number
  /** The first token, and the one after the last. */
  readonly from: number
  readonly to: number
}
