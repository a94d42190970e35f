/** Identity of a story: one guid in all its versions, and the number of this version. */
export interface StoryKey {
  /**
   * The name of the item, the same in all its versions. Stated: as in the document. Derived:
   * `urn:x-story:` with provider, day and slug, such as `urn:x-story:reuters:2024-04-24:gold-prices`. Absent if one of these is missing.
   */
  readonly guid?: string
  /** Whether the document states the guid, or it is derived. */
  readonly guidOrigin?: 'stated' | 'derived'
  /** Number of this version. Later versions have higher numbers; not every number occurs. */
  readonly version?: number
  /** Whether the document states the version, or it is derived from the time, the take or the version before. */
  readonly versionOrigin?: 'stated' | 'derived'
  /** The provider, folded: `associated press`. */
  readonly provider?: string
  /** The day of the story: `2024-04-24`. */
  readonly day?: string
  /** Cycle and topic of the slugline, folded: `pm-chemicalconference`. */
  readonly slug?: string
  /** The piece of a story sent in pieces: `add-2`. A piece has a guid of its own. */
  readonly part?: string
  /** What a derived guid lacks; empty if there is a guid. */
  readonly missing: readonly ('provider' | 'day' | 'slug')[]
}
