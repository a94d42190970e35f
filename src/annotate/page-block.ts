/**
 * Kind of a text of the article, as far as annotation treats it differently.
 * A subheadline is a `headline`, a summary a `paragraph`; an `entry` is one item of a list.
 */
export type PageBlockKind = 'headline' | 'paragraph' | 'entry' | 'quote' | 'caption'

/** One text of the article on its token page. No annotation extends from one block into the next. */
export interface PageBlock {
  readonly kind: PageBlockKind
  /** The path of the text in the article: `body.3.text`. */
  readonly path: string
  /** The span of the block in the text of the page. */
  readonly start: number
  readonly end: number
  /** The offset on the page at which the text of `path` starts. An offset on the page minus `origin` is an offset in the text of `path`. */
  readonly origin: number
  /** The indexes of the first token of the block and of the one after the last. */
  readonly from: number
  readonly to: number
}
