import type { Language } from '../lexicon/language'
import { words } from '../lexicon/words'
import { appendTo } from './append-to'

/** Data for language detection. */
export interface LanguageTable {
  /** Tags of the languages, by number. */
  readonly tags: readonly string[]
  /** Frequent small words by their {@link hashOf}, with the numbers of their languages. */
  readonly common: ReadonlyMap<number, readonly number[]>
  /** Letters that few languages of their script have. By unit, with the numbers of those languages. */
  readonly letters: ReadonlyMap<number, readonly number[]>
  /** Scripts that only one language is written in. */
  readonly byScript: ReadonlyMap<string, string>
  readonly rightToLeft: ReadonlySet<string>
}

/** Hashes a word, so that words need not be sliced to be looked up. For one more letter, see {@link hashWithLetter} of `hash`. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashWithLetter(hash, word.charCodeAt(i))
  return hash
}

/** Returns the hash of a word with one more letter. */
export const hashWithLetter = (hash: number, unit: number): number => (Math.imul(hash, 0x1f3d) + unit) & 0x3fffffff

/** Builds the table of some languages. */
export function languageTableOf(languages: readonly Language[]): LanguageTable {
  const common = new Map<number, number[]>()
  const letters = new Map<number, number[]>()
  const scripts = new Map<string, string[]>()
  for (const [index, { tag, script, common: list, letters: own = '' }] of languages.entries()) {
    appendTo(scripts, script, tag)
    for (const word of words(list)) appendTo(common, hashOf(word), index)
    for (const letter of own) appendTo(letters, letter.charCodeAt(0), index)
  }
  return {
    tags: languages.map(({ tag }) => tag),
    common,
    letters,
    byScript: new Map([...scripts].flatMap(([script, [tag, ...more]]) => (tag && !more.length ? [[script, tag]] : []))),
    rightToLeft: new Set(languages.filter(({ direction }) => direction === 'rtl').map(({ script }) => script)),
  }
}
