import type { WordSource } from '../words'

/** What finding times needs to know of words. */
export type TimeWords = Record<never, never>

/** Makes the tables of a language for times. */
export function timeWords(_source: WordSource): TimeWords {
  return {}
}
