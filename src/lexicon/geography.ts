/** A country. */
export interface Country {
  /** The code in ISO 3166-1 alpha-2: `AR`. */
  readonly code: string
  /** The names of the country in many languages, as datelines write them: `Argentina`, `Argentine`, `阿根廷`. The first is the English one. */
  readonly names: readonly string[]
}

/** A state or province. */
export interface Region {
  /** The code in ISO 3166-2: `US-WA`. */
  readonly code: string
  /** Spellings of the region after a place: `Wash.`, `WA`, `Washington`. The first is the English name in full. */
  readonly names: readonly string[]
}

/** A place that datelines name without a region, or the only well-known place of its name. */
export interface GazetteerPlace {
  /** The English name: `Chongqing`. */
  readonly name: string
  /** The country’s code in ISO 3166-1 alpha-2. */
  readonly country: string
  /** The code of the state or province in ISO 3166-2. */
  readonly subdivision?: string
  /** The names in other languages, and older spellings: `重庆`, `Peking`. */
  readonly names: readonly string[]
}

/** A place of a large gazetteer. */
export interface City extends GazetteerPlace {
  /** The GeoNames id. */
  readonly geonames: number
  /** The population, rounded to the thousand. */
  readonly population: number
}

/** A large table of places: that of `wirecopy/gazetteer`, or a custom one. */
export interface Gazetteer {
  /** Name and edition of the table, for `story.reader`: `geonames-15000`. */
  readonly name?: string
  /** Returns the places of a name, largest first; empty if unknown. Ignores case and accents. */
  readonly find: (name: string) => readonly City[]
}
