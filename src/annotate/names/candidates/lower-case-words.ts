import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'

const SHORTEST = 3 // letters of a stem
const SMALL = 32 // the bit of a small letter in ASCII

/** The words in lower case that the vocabulary lacks: the indexes of their tokens. */
export type LowerCaseWords = readonly number[]

/** Returns the words of a page in lower case that the vocabulary lacks. */
export function lowerCaseWords(tokens: Tokens): LowerCaseWords {
  const words: number[] = []
  const { kind, flags, word } = tokens.arrays()
  for (let token = 0; token < tokens.count; token++)
    if (word[token] === 0 && kind[token] === kinds.WORD && ((flags[token] ?? 0) & (kinds.CAPITAL | kinds.INNER)) === 0)
      words.push(token)
  return words
}

/** Whether the word at a token is among them in any form: `Reopens`, where `reopened` is. */
export function hasStem(words: LowerCaseWords, tokens: Tokens, text: string, token: number): boolean {
  const start = tokens.start(token)
  if (tokens.end(token) - start < SHORTEST) return false
  const first = text.charCodeAt(start) | SMALL
  const second = text.charCodeAt(start + 1) | SMALL
  let stem: string | undefined
  for (let index = 0; index < words.length; index++) {
    const at = tokens.start(words[index] as number) // each index is within the list
    if ((text.charCodeAt(at) | SMALL) !== first || (text.charCodeAt(at + 1) | SMALL) !== second) continue
    const end = tokens.end(words[index] as number)
    if (end - at < SHORTEST) continue
    stem ??= stemOf(text.slice(start, tokens.end(token)))
    if (stemOf(text.slice(at, end)) === stem) return true
  }
  return false
}

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
