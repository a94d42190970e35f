/** A country. */
export interface Country {
  /** The country’s ISO 3166-1 alpha-2 code: `AR`. */
  readonly code: string
  /** The names of the country in many languages, as datelines have them: `Argentina`, `Argentine`, `阿根廷`. The English name comes first. */
  readonly names: readonly string[]
}

/** A state or province of a country. */
export interface Region {
  /** The region’s ISO 3166-2 code: `US-WA`. */
  readonly code: string
  /** Spellings of the region after a place: `Wash.`, `WA`, `Washington`. The full English name comes first. */
  readonly names: readonly string[]
}

/** A place of the lexicon: one that datelines name without a region, or the only well-known one of its name. */
export interface GazetteerPlace {
  /** The English name of the place: `Chongqing`. */
  readonly name: string
  /** The ISO 3166-1 alpha-2 code of the country: `CN`. */
  readonly country: string
  /** The ISO 3166-2 code of the state or province: `US-WA`. */
  readonly subdivision?: string
  /** Names of the place in other languages, and older spellings: `重庆`, `Peking`. */
  readonly names: readonly string[]
}

/** A place of a large gazetteer such as `wirecopy/gazetteer`. */
export interface City extends GazetteerPlace {
  /** The id of the city in GeoNames. */
  readonly geonames: number
  /** The population of the city, rounded to the thousand. */
  readonly population: number
}

/** A large table of places: that of `wirecopy/gazetteer`, or one of your own. */
export interface Gazetteer {
  /** Name and edition of the table: `geonames-15000`. It is copied to `story.reader`. */
  readonly name?: string
  /** Returns the places of a given name, largest first; an empty list if unknown. Ignores case and accents. */
  readonly find: (name: string) => readonly City[]
}
