import type { WordSource } from '../words'

/** What finding names needs to know of words. */
export type NameWords = Record<never, never>

/** Makes the tables of a language for names. */
export function nameWords(_source: WordSource): NameWords {
  return {}
}
