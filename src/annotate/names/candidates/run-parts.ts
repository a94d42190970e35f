import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'
import type { PageWords } from './page-words'

const LONGEST_SHORT_ROLE = 3 // letters

/** Whether letters before a given name are a role in short: `QB` of `QB Jo Marsh`. Not in a line of capitals. */
export function isShortRole(words: PageWords, start: number, token: number): boolean {
  const { tokens, casing } = words
  if (token - start > 1 || casing !== 'plain' || words.known(start, token)) return false
  return tokens.has(start, kinds.CAPS) && tokens.end(start) - tokens.start(start) <= LONGEST_SHORT_ROLE
}

/** Returns the index of the token after a word and its hyphenated parts: `All-rounder`. */
export function endOfHyphenated(tokens: Tokens, token: number, end: number): number {
  let to = token + 1
  while (to + 1 < end && tokens.kind(to) === kinds.HYPHEN) to += 2
  return to
}
