import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'

const SHORTEST = 3 // letters of a stem
const SMALL = 32 // the bit of a small letter in ASCII

/** The words in lower case that the vocabulary lacks, by their first three letters: the indexes of their tokens. */
export type LowerCaseWords = ReadonlyMap<number, readonly number[]>

/** Returns the words of a page in lower case that the vocabulary lacks. */
export function lowerCaseWords(tokens: Tokens, text: string): LowerCaseWords {
  const words = new Map<number, number[]>()
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.word(token) !== 0 || tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL | kinds.INNER))
      continue
    const start = tokens.start(token)
    if (tokens.end(token) - start < SHORTEST) continue
    const key = keyAt(text, start)
    const same = words.get(key)
    if (same) same.push(token)
    else words.set(key, [token])
  }
  return words
}

/** Whether the word at a token is among them in any form: `Reopens`, where `reopened` is. */
export function hasStem(words: LowerCaseWords, tokens: Tokens, text: string, token: number): boolean {
  const stemAt = (at: number): string => stemOf(text.slice(tokens.start(at), tokens.end(at)))
  const same = words.get(keyAt(text, tokens.start(token)))
  if (!same) return false
  const stem = stemAt(token)
  return same.some((other) => stemAt(other) === stem)
}

/** Returns a number for the first three letters of a word, in lower case. */
const keyAt = (text: string, start: number): number =>
  ((text.charCodeAt(start) | SMALL) << 16) ^
  ((text.charCodeAt(start + 1) | SMALL) << 8) ^
  (text.charCodeAt(start + 2) | SMALL)

/** Returns a word in lower case without the ending of an English verb or plural: `reopen` of `Reopens` and `reopened`. */
function stemOf(word: string): string {
  const lower = word.toLowerCase()
  for (const ending of ENDINGS)
    if (lower.endsWith(ending) && lower.length >= SHORTEST + ending.length)
      return undoubled(lower.slice(0, -ending.length))
  return lower
}

const ENDINGS = ['ies', 'ied', 'ing', 'es', 'ed', 's', 'd', 'e', 'y']

/** Returns a stem without the second of two letters at its end: `gut` of `gutt` in `gutted`. */
const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem)
