import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'

const SHORT = 4 // letters: a shorter word, such as `of`, need not have a letter in the short form
const LOWER = 32 // the bit that tells a small letter from a capital
const PLURAL = 115 // `s`

/** Whether a candidate is the short form, in brackets, of words in lower case before it: `PPP` of `public-private partnerships (PPP)`. */
export function isShortForm({ tokens, text }: PageWords, { from, to }: NameCandidate): boolean {
  if (to - from > 1 || tokens.kind(from - 1) !== kinds.OPEN || !tokens.has(from, kinds.CAPS)) return false
  const initialOf = (token: number): number =>
    tokens.kind(token) === kinds.WORD ? text.charCodeAt(tokens.start(token)) | LOWER : 0
  const first = tokens.start(from)
  const end = tokens.end(from)
  const last = text.charCodeAt(end - 1) === PLURAL ? end - 2 : end - 1 // `SDGs`
  let token = from - 2
  let small = 0
  for (let at = last; at >= first; at--, token--) {
    const letter = text.charCodeAt(at) | LOWER
    while (tokens.kind(token) === kinds.HYPHEN || (initialOf(token) !== letter && isSmall(tokens, token))) token--
    if (initialOf(token) !== letter) return false
    if (!tokens.has(token, kinds.CAPITAL)) small++
  }
  return small * 2 > end - first
}

const isSmall = (tokens: PageWords['tokens'], token: number): boolean =>
  tokens.kind(token) === kinds.WORD && tokens.end(token) - tokens.start(token) < SHORT
