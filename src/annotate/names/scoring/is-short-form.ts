import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'

const SHORT = 4 // letters: a shorter word, such as `of`, need not have a letter in the short form
const LOWER = 32 // the bit that tells a small letter from a capital
const PLURAL = 115 // `s`

/** Whether a candidate is the short form, in brackets, of words in lower case before it: `PPP` of `public-private partnerships (PPP)`. */
export function isShortForm(words: PageWords, { from, to }: NameCandidate): boolean {
  const { tokens, text } = words
  if (to - from > 1 || tokens.kind(from - 1) !== kinds.OPEN || !tokens.has(from, kinds.CAPS)) return false
  const first = tokens.start(from)
  const end = tokens.end(from)
  const last = text.charCodeAt(end - 1) === PLURAL ? end - 2 : end - 1 // `SDGs`
  let token = from - 2
  let small = 0
  for (let at = last; at >= first; at--, token--) {
    const letter = text.charCodeAt(at) | LOWER
    while (tokens.kind(token) === kinds.HYPHEN || (initialOf(words, token) !== letter && isSmall(tokens, token)))
      token--
    if (initialOf(words, token) !== letter) return false
    if (!tokens.has(token, kinds.CAPITAL)) small++
  }
  return small * 2 > end - first
}

/** Returns the first letter of a word in lower case; 0 for a token that is no word. */
const initialOf = ({ tokens, text }: PageWords, token: number): number =>
  tokens.kind(token) === kinds.WORD ? text.charCodeAt(tokens.start(token)) | LOWER : 0

const isSmall = (tokens: PageWords['tokens'], token: number): boolean =>
  tokens.kind(token) === kinds.WORD && tokens.end(token) - tokens.start(token) < SHORT
