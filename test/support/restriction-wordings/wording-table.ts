/** Kind of a restriction: wait for a time, withdraw the story, or hold it until further notice. */
export type RestrictionKind = 'embargo' | 'kill' | 'withhold'

/** Restricting lines by language (BCP 47) and kind, one a line. */
export type WordingTable = Readonly<Record<string, { readonly [kind in RestrictionKind]?: string }>>
