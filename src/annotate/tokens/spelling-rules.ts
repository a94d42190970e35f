/** The spelling rules of a language. */
export interface SpellingRules {
  /** Whether short words are elided before the next word: `l’Élysée`, `dell’Unione` are two words each. */
  readonly elides?: boolean
  /** Whether endings follow a name after an apostrophe: `Ankara’da` is two words. */
  readonly suffixes?: boolean
}
