import { functionWords, languagesOfScript } from '../lexicon/function-words'
import type { Language } from '../lexicon/language'
import { words } from '../lexicon/words'
import { appendTo } from './append-to'

/** Words and letters by which the language of a copy is detected. */
export interface LanguageTable {
  /** Tags of the languages; the index in this list is a language’s number. */
  readonly tags: readonly string[]
  /** Frequent words by their {@link hashOf}, with the numbers of the languages that have them. */
  readonly common: ReadonlyMap<number, readonly number[]>
  /** A byte for each end of a hash, not 0 where a frequent word has it: most other words need no look into `common`. */
  readonly ends: Uint8Array
  /** Letters that few languages of their script have, by UTF-16 unit, with the numbers of those languages. */
  readonly letters: ReadonlyMap<number, readonly number[]>
  /** Tags of languages by script, for scripts that only one language of the table uses: `Thai`, `Grek`. */
  readonly byScript: ReadonlyMap<string, string>
  /** Scripts of which the table lacks languages, with the frequent words of those by their {@link hashOf}. */
  readonly foreign: ReadonlyMap<string, ReadonlySet<number>>
  readonly rightToLeft: ReadonlySet<string>
}

/** Bits of a hash by which {@link LanguageTable.ends} is read. */
export const HASH_END = 0x3fff

const FACTOR = 0x1f3d
const HASH = 0x3fffffff

/** Returns the hash of a word. A scan of a text computes it letter by letter with {@link hashWithLetter}, without slicing words. */
export function hashOf(word: string): number {
  let hash = 0
  // without a call for each letter, as V8 does not optimize it before the first story is read
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(at)) & HASH
  return hash
}

/** Adds a letter, as a UTF-16 unit, to the hash of a word; returns the new hash. */
export const hashWithLetter = (hash: number, unit: number): number => (Math.imul(hash, FACTOR) + unit) & HASH

/** Builds the table of words and letters by which the given languages are detected. */
export function languageTableOf(languages: readonly Language[]): LanguageTable {
  const common = new Map<number, number[]>()
  const ends = new Uint8Array(HASH_END + 1)
  const letters = new Map<number, number[]>()
  const scripts = new Map<string, string[]>()
  for (const [index, { tag, script, common: list, letters: own = '' }] of languages.entries()) {
    appendTo(scripts, script, tag)
    for (const word of words(list)) {
      const hash = hashOf(word)
      appendTo(common, hash, index)
      ends[hash & HASH_END] = 1
    }
    for (const letter of own) appendTo(letters, letter.charCodeAt(0), index)
  }
  return {
    tags: languages.map(({ tag }) => tag),
    common,
    ends,
    letters,
    byScript: new Map([...scripts].flatMap(([script, [tag, ...more]]) => (tag && !more.length ? [[script, tag]] : []))),
    foreign: new Map(
      [...scripts].flatMap(([script, { length }]) =>
        length < (languagesOfScript[script] ?? 0)
          ? [[script, new Set(words(functionWords[script] ?? '').map(hashOf))] as const]
          : [],
      ),
    ),
    rightToLeft: new Set(languages.filter(({ direction }) => direction === 'rtl').map(({ script }) => script)),
  }
}
