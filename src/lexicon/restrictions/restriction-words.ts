/** Words and phrases of restrictions in one language by the letter of their role: see `lexicon/restrictions/roles.ts`. */
export type RestrictionWords = Readonly<Record<string, string>>
