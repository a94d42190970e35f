import type { PageBlock } from '../page-block'

/** A sentence on a token page. */
export interface SentenceSpan {
  readonly block: PageBlock
  /** The span of the sentence in `TokenPage.text`, including final marks and quotation marks. */
  readonly start: number
  readonly end: number
  /** The indexes of the first token of the sentence and of the one after the last. */
  readonly from: number
  readonly to: number
}
