import type { Tokens } from '../../tokens/tokens'

const SHORTEST = 3 // letters of a stem
const SMALL = 32 // the bit of a small letter in ASCII

/** The words in lower case that the vocabulary lacks: the indexes of their tokens. */
export type LowerCaseWords = readonly number[]

/** By the first three letters: whether a word in lower case of the page opens with them. Reused by the next page. */
const openings = new Uint8Array(4096)

/** Prepares the words in lower case that the vocabulary lacks, given by the first `count` tokens of a list, for {@link hasStem} until the next call. */
export function lowerCaseWords(unknown: Int32Array, count: number, tokens: Tokens, text: string): LowerCaseWords {
  const words: number[] = []
  openings.fill(0)
  for (let index = 0; index < count; index++) {
    const token = unknown[index] ?? 0
    const start = tokens.start(token)
    if (tokens.end(token) - start < SHORTEST) continue
    words.push(token)
    openings[keyAt(text, start)] = 1
  }
  return words
}

/** Whether the word at a token is among them in any form: `Reopens`, where `reopened` is. */
export function hasStem(words: LowerCaseWords, tokens: Tokens, text: string, token: number): boolean {
  const start = tokens.start(token)
  if (tokens.end(token) - start < SHORTEST) return false
  const key = keyAt(text, start)
  if (openings[key] === 0) return false
  const stem = stemOf(text.slice(start, tokens.end(token)))
  return words.some((other) => {
    const at = tokens.start(other)
    return keyAt(text, at) === key && stemOf(text.slice(at, tokens.end(other))) === stem
  })
}

/** Returns a number below 4096 for the first three letters of a word, in lower case. */
const keyAt = (text: string, start: number): number =>
  (((text.charCodeAt(start) | SMALL) << 7) ^
    ((text.charCodeAt(start + 1) | SMALL) << 4) ^
    (text.charCodeAt(start + 2) | SMALL)) &
  (openings.length - 1)

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
