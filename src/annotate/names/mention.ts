/** A span of the page that names a person, an organisation or a place. Mentions may nest, never cross. */
export interface Mention {
  readonly kind: 'person' | 'organisation' | 'place'
  /** The id of the entry it belongs to. */
  readonly id: string
  /** The index of its block. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** The first token, and the one after the last. */
  readonly from: number
  readonly to: number
}
