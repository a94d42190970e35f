import type { WordSource } from '../words'

/** What finding statements needs to know of words. */
export type StatementWords = Record<never, never>

/** Makes the tables of a language for statements. */
export function statementWords(_source: WordSource): StatementWords {
  return {}
}
