import type { Article, Block } from '../../../src/article'

type Listed<Name extends keyof Article> = readonly NonNullable<Article[Name]>[]
type OneOf<Name extends 'notices' | 'restrictions' | 'boilerplate' | 'contacts'> = readonly NonNullable<
  Article[Name]
>[number][]

/** The parts of stories as the desks of one language file them, each with what it says; stories are drawn from them. */
export interface Words {
  readonly language: string
  /** What stands between two sentences. */
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
  /** Sentences that a paragraph is made of. */
  readonly sentences: readonly string[]
  /** A quotation that goes on over paragraphs, each of which opens with its mark. */
  readonly quotation: readonly string[]
  /** What stands between paragraphs. */
  readonly blocks: readonly Block[]
  /** A sign-off, with those it names. */
  readonly signoffs: readonly Pick<Article, 'signoff' | 'contributors'>[]
  readonly creditLines: Listed<'creditLine'>
  readonly copyrights: Listed<'copyright'>
  readonly usageTerms: Listed<'usageTerms'>
  readonly boilerplate: readonly NonNullable<Article['boilerplate']>[]
  readonly contacts: readonly NonNullable<Article['contacts']>[]
}
