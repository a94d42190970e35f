/** A country. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** Its names, as datelines write them, in many languages: `Argentina`, `Argentine`, `阿根廷`. The first is the English one. */
  readonly names: readonly string[]
}

/** A state or province. */
export interface Region {
  /** ISO 3166-2: `US-WA`. */
  readonly code: string
  /** How it is written behind a place: `Wash.`, `WA`, `Washington`. The first is the English name in full. */
  readonly names: readonly string[]
}

/** A place that datelines name without a region, or that only one place of note has the name of. */
export interface GazetteerPlace {
  /** The English name: `Chongqing`. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** ISO 3166-2. */
  readonly subdivision?: string
  /** The names in other languages and older spellings: `重庆`, `Peking`. */
  readonly names: readonly string[]
}

/** A place of a large table. */
export interface City extends GazetteerPlace {
  /** Its number in GeoNames. */
  readonly geonames: number
  /** How many people live there, to the thousand. */
  readonly population: number
}

/** A large table of places: that of `wirecopy/gazetteer`, or one of your own. */
export interface Gazetteer {
  /** The places of a name, the larger first; none where it knows no such name. Capitals and accents do not count. */
  readonly find: (name: string) => readonly City[]
}
