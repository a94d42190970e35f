/** A span of the page that names a person, an organisation or a place. Mentions may be nested, but never overlap in part. */
export interface Mention {
  readonly kind: 'person' | 'organisation' | 'place'
  /** The id of the person, organisation or place in the annotations. */
  readonly id: string
  /** The index in `TokenPage.blocks` of the block that contains the mention. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** The indexes of the first token of the mention and of the one after the last. */
  readonly from: number
  readonly to: number
}
