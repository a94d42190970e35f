import { abbreviations } from '../../lexicon/abbreviations'
import { words } from '../../lexicon/words'
import { baseOf, type WordSource } from '../words'

/** What finding sentences needs to know of words. */
export interface SentenceWords {
  /** By number: 1 for an abbreviation that a sentence does not end with. */
  readonly abbreviations: Uint8Array
}

/** Makes the tables of a language for sentences. */
export function sentenceWords({ vocabulary, language }: WordSource): SentenceWords {
  const known = words(abbreviations[language] ?? abbreviations[baseOf(language)]).map((word) => vocabulary.add(word))
  const table = new Uint8Array(vocabulary.size)
  for (const id of known) table[id] = 1
  return { abbreviations: table }
}
