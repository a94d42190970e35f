import { expandWords, PACKED } from './expand-words'

/** A list of words or phrases, or its entries as one text: `by, from our` is `by` and `from our`. */
export type WordList = readonly string[] | string

/**
 * Rows of spellings, or the rows as one text.
 * In a text, a bar separates the spellings of a row: `mai, juni|jun`. A `+` marks where a short spelling ends: `sep+t+ember` is `sep`,
 * `sept` and `september`.
 */
export type Rows = readonly (readonly string[])[] | string

/**
 * Returns the entries of a list.
 * In a text they are separated by a comma and white space; white space at both ends is ignored, and the list may span several lines. The
 * build replaces the comma and the spaces with a tab, and packs some lists: `scripts/packed-data.ts`.
 */
export function words(list: WordList | undefined): readonly string[] {
  if (typeof list !== 'string') return list ?? []
  if (list.startsWith(PACKED)) return expandWords(list)
  if (list.includes('\t')) return list.trim().split('\t', MOST)
  if (list.includes('\n')) return list.trim().split(/,\s+/)
  return list ? list.split(', ', MOST) : []
}

/** Without a limit, V8 keeps the parts of a text of the program, which are split only once, and looks up each of them for it. */
const MOST = 0x7fffffff

/** Returns the rows of a table as lists of spellings. */
export function rows(table: Rows): readonly (readonly string[])[] {
  return typeof table === 'string' ? words(table).map(spellings) : table
}

/** Returns the spellings of a row: `sep+t+ember|sbr` → `sep`, `sept`, `september`, `sbr` */
function spellings(row: string): readonly string[] {
  if (!row.includes('+')) return row.split('|')
  const found: string[] = []
  for (const whole of row.split('|')) {
    for (let at = whole.indexOf('+'); at > 0; at = whole.indexOf('+', at + 1))
      found.push(whole.slice(0, at).replaceAll('+', ''))
    found.push(whole.replaceAll('+', ''))
  }
  return found
}

/** Returns the rows of a table that is written as one text, one row a line. White space at both ends of the text is ignored. */
export const lines = (table: string): readonly string[] => table.trim().split('\n', MOST)

/** Returns a function that creates a value on first call and caches it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A list of words, or one list for each language. */
export type WordTable = WordList | Readonly<Record<string, WordList>>

/** Returns all words of a list, or of the lists of all languages. */
export const allWords = (table: WordTable): readonly string[] =>
  typeof table === 'string' || isList(table) ? words(table) : Object.values(table).flatMap(words)

const isList = (table: WordTable): table is readonly string[] => Array.isArray(table)

/** Returns the entries of a list or table as alternatives for a regular expression: `to|at|ab|um`. The entries may be patterns, too. */
export const alternatives = (table: WordTable): string => allWords(table).join('|')
