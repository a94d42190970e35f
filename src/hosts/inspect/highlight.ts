/** What a marked span of the copy is: a part of the article, an annotation, a finding, or text outside of the story. */
export type HighlightPart =
  | 'headline'
  | 'heading'
  | 'slugline'
  | 'byline'
  | 'dateline'
  | 'stamp'
  | 'note'
  | 'restriction'
  | 'body'
  | 'signoff'
  | 'metadata'
  | 'boilerplate'
  | 'unread'
  | 'envelope'
  | 'repair'
  | 'person'
  | 'organisation'
  | 'place'
  | 'time'
  | 'statement'
  | 'cue'
  | 'finding'

/** Span of the copy with what the reader made of it. */
export interface Highlight {
  readonly from: number
  readonly to: number
  readonly part: HighlightPart
  /** Path in the article; the kind of boilerplate or repair for what is not in it. */
  readonly path: string
  /** Value that was read, in one line. */
  readonly value: string
  /** Rule or reader that made the decision. */
  readonly rule: string
  /** Score of the decision, if it has one. */
  readonly score?: string
  /** Other reading, if the decision is doubtful. */
  readonly doubt?: string
}
