/** The identity of a story: the guid shared by all its versions, and the number of this version. */
export interface StoryKey {
  /**
   * The guid of the item. Either the document states it, or it is derived:
   * `urn:x-story:` with provider, day and slug, such as `urn:x-story:reuters:2024-04-24:gold-prices`.
   * Absent if one of the three is missing.
   */
  readonly guid?: string
  /** Whether the document states the guid or it is derived. */
  readonly guidOrigin?: 'stated' | 'derived'
  /** The number of this version. Later versions have higher numbers, with gaps. */
  readonly version?: number
  /** Whether the document states the version or it is derived: from time, take or previous version. */
  readonly versionOrigin?: 'stated' | 'derived'
  /** The provider, in lower case with hyphens: `associated-press`. */
  readonly provider?: string
  /** The day of the story: `2024-04-24`. */
  readonly day?: string
  /** Cycle and topic of the slugline, in lower case without spaces: `pm-chemicalconference`. */
  readonly slug?: string
  /** The piece, for a story sent in pieces: `add-2`. A piece has a guid of its own. */
  readonly part?: string
  /** The parts missing for a derived guid; empty if there is a guid. */
  readonly missing: readonly ('provider' | 'day' | 'slug')[]
}
