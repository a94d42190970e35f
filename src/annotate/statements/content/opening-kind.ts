/** Kind of the opening of content after its verb: `that` for `said that`, `thing` for the noun of `stressed the importance`. */
export type OpeningKind = 'quote' | 'colon' | 'that' | 'whether' | 'to' | 'thing' | 'clause' | 'reference'
