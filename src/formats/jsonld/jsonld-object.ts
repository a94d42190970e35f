/** A thing of schema.org: `{ '@type': 'Person', name: 'Jane Doe' }`. */
export interface JsonldThing {
  readonly '@type': string
  readonly name?: string
  readonly [property: string]: unknown
}

/** A NewsArticle of schema.org. A property with several values is a list. */
export interface JsonldArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly '@id'?: string
  readonly url?: string
  readonly mainEntityOfPage?: string
  readonly headline?: string
  readonly alternativeHeadline?: string
  readonly abstract?: string | readonly string[]
  readonly author?: JsonldThing | readonly JsonldThing[]
  readonly dateline?: string
  readonly locationCreated?: JsonldThing | readonly JsonldThing[]
  readonly dateCreated?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly expires?: string
  readonly inLanguage?: string
  readonly articleSection?: string
  readonly keywords?: readonly string[]
  readonly publisher?: JsonldThing
  readonly articleBody?: string
  readonly wordCount?: number
  readonly creativeWorkStatus?: string
  /** Any other property of schema.org. */
  readonly [property: string]: unknown
}
