import type { PageBlock } from '../page-block'

/** A sentence on a token page. */
export interface SentenceSpan {
  readonly block: PageBlock
  /** The span in the text of the page, including final marks and quotation marks. */
  readonly start: number
  readonly end: number
  /** The first token of the sentence, and the one after the last. */
  readonly from: number
  readonly to: number
}
