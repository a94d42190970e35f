/** The blocks of a copy, and the text of each as one line. */
export interface BlockLines {
  readonly blocks: { readonly length: number }
  line(index: number): string
}

/** What is around a paragraph that may open with a dateline. */
export interface DatelineContext {
  /** The position of the paragraph among the blocks of the story. */
  readonly index: number
  /** The text of the blocks above, the nearest last: at most two. */
  readonly above: string
  readonly previousLength: number
  readonly previousEndsWithStop: boolean
  readonly headlineInCapitals: boolean
  /** The starts of the next blocks, at most three. */
  readonly next: readonly string[]
  /** The paragraph itself and the starts of the next blocks, in which a town or a person may be named again. */
  readonly below: string
}
