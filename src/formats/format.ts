import type { Article } from '../article'

/** How a format treats one part of the article. */
export interface FieldEntry {
  /** The part, by path; `*` stands for any index: `byline.authors.*.name`. A path stands for all below it that has no entry of its own; the empty path stands for the whole. */
  readonly path: string
  /** Whether the format says it so that it can be read back. */
  readonly carried: boolean
  /** Where it goes, in the format’s own terms: `contentMeta/headline`. */
  readonly where?: string
  /** What is lost or changed on the way, where something is. */
  readonly note?: string
  /**
   * The part as it is read back, where the format says it in another form (an embargo without an instant as an open one) or fills it in.
   * It takes the whole article and gives the value at the path, or nothing. Only for paths without `*`; it stands for all below the path.
   */
  readonly as?: (article: Article) => unknown
}

/** Something a format leaves out of an article. */
export interface Loss {
  /** The part that is left out, such as `contacts.0`. */
  readonly path: string
  /** Why, in a sentence. */
  readonly reason: string
  /** The format that leaves it out, where an article goes through several. */
  readonly format?: string
}

/** A fact about the item that a format may demand, and that copy seldom holds. */
export type ItemNeed = 'guid' | 'provider' | 'versionCreated'

/** What a format is: its name, its table, and what follows from it. */
export interface Format {
  readonly name: string
  readonly mimeType: string
  /** Without the dot. */
  readonly extension: string
  /** The facts about the item that the article or the caller must give before it can be written; none when absent. */
  readonly needs?: readonly ItemNeed[]
  readonly table: readonly FieldEntry[]
  /** The part of an article that the format carries: what reading back what was written gives. */
  carries(article: Article): Article
  /** What the format leaves out of this article. */
  losses(article: Article): Loss[]
}
