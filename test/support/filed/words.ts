import type { Article, Block } from '../../../src/article'

type Listed<Name extends keyof Article> = readonly NonNullable<Article[Name]>[]
type OneOf<Name extends 'notices' | 'restrictions' | 'boilerplate' | 'contacts'> = readonly NonNullable<
  Article[Name]
>[number][]

/** Parts of stories as the desks of one language file them, each with the values in it. Stories are drawn from them. */
export interface Words {
  readonly language: string
  /** The text between two sentences: a space, or nothing in Chinese. */
  readonly joint: string
  readonly sluglines: Listed<'slugline'>
  readonly takes: Listed<'take'>
  readonly notices: OneOf<'notices'>
  readonly embargoes: Listed<'embargo'>
  readonly restrictions: OneOf<'restrictions'>
  readonly editorsNotes: readonly string[]
  readonly headlines: Listed<'headline'>
  readonly subheadlines: Listed<'subheadline'>
  readonly summary: readonly string[]
  readonly bylines: Listed<'byline'>
  readonly datelines: Listed<'dateline'>
  readonly published: Listed<'published'>
  readonly updated: Listed<'updated'>
  /** Sentences for paragraphs. */
  readonly sentences: readonly string[]
  /** Paragraphs of one quotation, each opening with a quotation mark. */
  readonly quotation: readonly string[]
  /** Blocks other than paragraphs. */
  readonly blocks: readonly Block[]
  /** Sign-offs, each with the contributors that it names. */
  readonly signoffs: readonly Pick<Article, 'signoff' | 'contributors'>[]
  readonly creditLines: Listed<'creditLine'>
  readonly copyrights: Listed<'copyright'>
  readonly usageTerms: Listed<'usageTerms'>
  readonly boilerplate: readonly NonNullable<Article['boilerplate']>[]
  readonly contacts: readonly NonNullable<Article['contacts']>[]
}
