import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'

const SHORTEST = 3 // letters of a stem

/** Returns the stems of the words of a page in lower case. */
export function lowerCaseStems(tokens: Tokens, text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let token = 0; token < tokens.count; token++)
    if (tokens.kind(token) === kinds.WORD && !tokens.has(token, kinds.CAPITAL | kinds.INNER))
      stems.add(stemOf(text.slice(tokens.start(token), tokens.end(token))))
  return stems
}

/** Returns a word in lower case without the ending of an English verb or plural: `reopen` of `Reopens` and `reopened`. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase()
  for (const ending of ENDINGS)
    if (lower.endsWith(ending) && lower.length >= SHORTEST + ending.length)
      return undoubled(lower.slice(0, -ending.length))
  return lower
}

const ENDINGS = ['ies', 'ied', 'ing', 'es', 'ed', 's', 'd', 'e', 'y']

/** Returns a stem without the second of two letters at its end: `gut` of `gutt` in `gutted`. */
const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem)
