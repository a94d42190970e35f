/** The kind of a block; only blocks that are read differently from a paragraph have their own. */
export type PageBlockKind = 'headline' | 'paragraph' | 'entry' | 'quote' | 'caption'

/** One text of the article on the page. No annotation crosses from one to the next. */
export interface PageBlock {
  readonly kind: PageBlockKind
  /** The path of the text in the article: `body.3.text`. */
  readonly path: string
  /** Its offset in the page's text. */
  readonly start: number
  readonly end: number
  /**
   * The offset difference between the page and the text of the path.
   * Subtract it from an offset on the page.
   */
  readonly origin: number
  /** The first token, and the one after the last. */
  readonly from: number
  readonly to: number
}
