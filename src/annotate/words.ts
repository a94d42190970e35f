import type { LanguageRows, Languages } from '../lexicon/annotate/language-rows'
import { eliding, suffixing } from '../lexicon/annotate/spelling'
import { once, words } from '../lexicon/words'
import { type NameWords, nameWordsOf } from './names/name-words'
import { pooledSentences } from './sentences/pooled-sentences'
import { type SentenceWords, sentenceWordsOf } from './sentences/sentence-words'
import { statementWordsOf } from './statements/cues/build-statement-words'
import type { StatementWords } from './statements/cues/statement-words'
import { type TimeWords, timeWordsOf } from './times/time-words'
import type { SpellingRules } from './tokens/spelling-rules'
import { Vocabulary } from './tokens/vocabulary'
import { WordFacts } from './word-facts'
import type { WordSource } from './word-source'

/** Word tables of a language: a vocabulary that numbers its words, and one table for each kind of annotation, by word number. */
export interface LanguageWords {
  readonly vocabulary: Vocabulary
  readonly spelling: SpellingRules
  readonly sentences: SentenceWords
  readonly names: NameWords
  readonly times: TimeWords | undefined
  readonly statements: StatementWords
  /** The tables that every page is read with, in one. */
  readonly facts: WordFacts
}

/** Returns the language of a tag without its region, in lower case: `pt` of `pt-BR`. */
const baseLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/**
 * Returns the data of a language by its tag (`pt-BR`) or the tag without region (`pt`).
 * Returns `NO_ROWS` for an unknown language. Tags are external input: `constructor` is unknown too.
 */
function findRows(languages: Languages, language: string): LanguageRows {
  const tag = Object.hasOwn(languages, language) ? language : baseLanguage(language)
  return (Object.hasOwn(languages, tag) && languages[tag]) || NO_ROWS
}

const NO_ROWS: LanguageRows = {}

const KEPT = 64 // languages whose tables are cached; tags are external input
const made = once(() => new WeakMap<Languages, Map<string, LanguageWords>>())

/** Returns the word tables of a language tag; builds them on first use. For an unknown language, all tables but that of sentences are nearly empty. */
export function languageWordsOf(languages: Languages, language: string): LanguageWords {
  let known = made().get(languages)
  if (!known) made().set(languages, (known = new Map()))
  let found = known.get(language)
  if (found) return found
  const base = baseLanguage(language)
  const elides = words(eliding).includes(base)
  const suffixes = words(suffixing).includes(base)
  const rows = findRows(languages, language)
  const key = rows === NO_ROWS && !elides && !suffixes ? '' : language // languages without data share their tables
  if (known.size >= KEPT) known.clear()
  found =
    known.get(key) ??
    makeWords({ elides, suffixes }, rows.sentences ? rows : { ...rows, sentences: pooledSentences(languages) })
  known.set(key, found)
  known.set(language, found)
  return found
}

function makeWords(spelling: SpellingRules, rows: LanguageRows): LanguageWords {
  const vocabulary = new Vocabulary()
  const source: WordSource = { rows, vocabulary, spelling }
  const sentences = sentenceWordsOf(source)
  const names = nameWordsOf(source)
  const times = timeWordsOf(source)
  const statements = statementWordsOf(source)
  const facts = new WordFacts(
    { classes: names.classes, rare: names.rareClasses, senses: statements.senses },
    vocabulary.tableSize,
  )
  return { vocabulary, spelling, sentences, names, times, statements, facts }
}
