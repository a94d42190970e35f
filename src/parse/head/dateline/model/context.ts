/** Blocks of a copy, with the text of each as one line. Implemented by the reader. */
export interface BlockLines {
  readonly blocks: { readonly length: number }
  line(index: number): string
}

/** Text around a paragraph that may open with a dateline. */
export interface DatelineContext {
  /** Position of the paragraph among the blocks of the story, from 0. */
  readonly index: number
  /** The two blocks above, each up to its 400th character, joined by a space, the nearest last. */
  readonly above: string
  readonly previousLength: number
  readonly previousEndsWithStop: boolean
  readonly headlineInCapitals: boolean
  /** The three blocks below, each up to its 400th character. */
  readonly next: readonly string[]
  /** The paragraph and `next` as one text, in which a town or a person may be named again. */
  readonly below: string
}
