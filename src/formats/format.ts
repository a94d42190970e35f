import type { Article } from '../article'

/** How a format treats one field of an article. */
export interface FieldEntry {
  /**
   * The path of the field, with `*` for any index: `byline.authors.*.name`.
   * An entry also applies to all paths below that have no entry of their own; the empty path to the whole article.
   */
  readonly path: string
  /** Whether the format writes the field so that it can be read back. */
  readonly carried: boolean
  /** The place of the field in the format: `contentMeta/headline`. */
  readonly where?: string
  /** A remark on what is lost or changed; undefined if nothing is. */
  readonly note?: string
  /**
   * Returns the field as it is read back, for fields that the format changes or fills in; undefined if it is lost.
   * Example: an embargo without an instant is read back as an open one. Takes the whole article. Only for paths without `*`.
   */
  readonly as?: (article: Article) => unknown
}

/** A field of an article that a format leaves out or changes. */
export interface Loss {
  /** The path of the field, such as `contacts.0`. */
  readonly path: string
  /** The reason, in a phrase: `the format has no place for it`. */
  readonly reason: string
  /** The format that leaves it out, if the article goes through several. */
  readonly format?: string
}

/** A fact about the item that a format may require, but copy seldom has. */
export type ItemNeed = 'guid' | 'provider' | 'versionCreated'

/** A format: its name, its table of fields, and what it can carry of an article. */
export interface Format {
  readonly name: string
  readonly mimeType: string
  /** The file extension without the dot: `json`. */
  readonly extension: string
  /** The item facts that writing requires, from the article or from options. Absent if none are required. */
  readonly needs?: readonly ItemNeed[]
  readonly table: readonly FieldEntry[]
  /** Returns the part of an article that the format carries: the result of writing and reading it back. */
  carries(article: Article): Article
  /** Returns the fields of an article that the format leaves out or changes. */
  losses(article: Article): Loss[]
}
