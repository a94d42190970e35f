/**
 * Kind of a text on a token page, as far as annotation treats it differently.
 * A subheadline is a `headline`, a summary a `paragraph`; an `entry` is one item of a list.
 */
export type PageBlockKind = 'headline' | 'paragraph' | 'entry' | 'quote' | 'caption'

/** One text of the article on its token page. No annotation crosses from one block to the next. */
export interface PageBlock {
  readonly kind: PageBlockKind
  /** The path of the text in the article: `body.3.text`. */
  readonly path: string
  /** The span of the block in the text of the page. */
  readonly start: number
  readonly end: number
  /**
   * The offset of the text of `path` on the page.
   * An offset on the page minus `origin` is an offset in the text of `path`.
   */
  readonly origin: number
  /** The first token of the block, and the one after the last. */
  readonly from: number
  readonly to: number
}
