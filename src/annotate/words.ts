import { eliding } from '../lexicon/annotate/spelling'
import { once, words } from '../lexicon/words'
import { type NameWords, nameWords } from './names/name-words'
import { type SentenceWords, sentenceWords } from './sentences/sentence-words'
import { type StatementWords, statementWords } from './statements/statement-words'
import { type TimeWords, timeWords } from './times/time-words'
import type { Spelling } from './tokens/tokenise'
import { Vocabulary } from './tokens/vocabulary'

/** All that is known of the words of a language: one vocabulary, and each part's tables by its numbers. */
export interface Words {
  readonly language: string
  readonly vocabulary: Vocabulary
  readonly spelling: Spelling
  readonly sentences: SentenceWords
  readonly names: NameWords
  readonly times: TimeWords | undefined
  readonly statements: StatementWords
}

/** What a part makes its tables from: it adds its words to the vocabulary, in one go, before any page is read. */
export interface WordSource {
  /** BCP 47: `en`, `pt-BR`. */
  readonly language: string
  readonly vocabulary: Vocabulary
  readonly spelling: Spelling
}

/** The language itself, without region. */
export const baseOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/** The row of a language, else that of the language without its region. */
export function rowOf<T>(rows: { readonly [tag: string]: T }, language: string): T | undefined {
  if (Object.hasOwn(rows, language)) return rows[language]
  const base = baseOf(language)
  return Object.hasOwn(rows, base) ? rows[base] : undefined
}

const KEPT = 64 // languages whose tables are kept; tags come from outside
const made = once(() => new Map<string, Words>())

/** The tables of a language, made when first asked for. */
export function wordsOf(language: string): Words {
  const known = made()
  let found = known.get(language)
  if (!found) {
    if (known.size >= KEPT) known.clear()
    known.set(language, (found = make(language)))
  }
  return found
}

function make(language: string): Words {
  const source: WordSource = {
    language,
    vocabulary: new Vocabulary(),
    spelling: { elides: words(eliding).includes(baseOf(language)) },
  }
  return {
    ...source,
    sentences: sentenceWords(source),
    names: nameWords(source),
    times: timeWords(source),
    statements: statementWords(source),
  }
}
