import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { AFTER_FIGURES, INSIDE, LAST, OPENS, type TimeWords, WHOLE } from './time-words'

/** Whether a time may start at a token, judged by that token and the next two. Excludes most tokens at little cost. */
export function mayOpenTime(tokens: Tokens, { glance }: TimeWords, token: number): boolean {
  const kind = tokens.kind(token)
  if (kind === kinds.WORD || kind === kinds.IDEOGRAPH) {
    const known = glance[tokens.word(token)] ?? 0
    if ((known & OPENS) === 0) return false
    return (known & WHOLE) !== 0 || mayContinueTime(tokens, glance, token + 1)
  }
  if (kind === kinds.NUMBER) return mayNumberOpenTime(tokens, glance, token)
  return isQuote(kind) && tokens.kind(token + 1) === kinds.NUMBER && !tokens.has(token + 1, kinds.AFTER_SPACE)
}

/** Whether a token may continue a time, after its first word. */
function mayContinueTime(tokens: Tokens, glance: Uint8Array, token: number): boolean {
  const kind = tokens.kind(token)
  if (kind === kinds.NUMBER) return true
  const known = glance[tokens.word(token)] ?? 0
  // `of the` ¦ `bank`
  if ((known & INSIDE) !== 0) return (known & LAST) !== 0 || isInsideTime(tokens, glance, token + 1)
  return isQuote(kind) && tokens.kind(token + 1) === kinds.NUMBER
}

/** Whether a token may be inside a time, after a word with which no time ends. */
function isInsideTime(tokens: Tokens, glance: Uint8Array, token: number): boolean {
  const kind = tokens.kind(token)
  if (kind === kinds.NUMBER || kind === kinds.SYMBOL || isQuote(kind)) return true
  return ((glance[tokens.word(token)] ?? 0) & INSIDE) !== 0
}

/** Whether a number in figures may start a time: as a year, or with a fitting next token as a day, clock time or amount. */
function mayNumberOpenTime(tokens: Tokens, glance: Uint8Array, token: number): boolean {
  const length = tokens.end(token) - tokens.start(token)
  if (length === 4 || length >= 8 || ((glance[tokens.word(token)] ?? 0) & OPENS) !== 0) return true // `1996`, `24.4.2024`, `4月`
  const next = token + 1
  const kind = tokens.kind(next)
  if (kind === kinds.NUMBER && tokens.kind(next + 1) === kinds.SLASH) return true // `5 1/2 hours`
  if (kind === kinds.SYMBOL && ((glance[tokens.word(next + 1)] ?? 0) & AFTER_FIGURES) !== 0) return true // `2½ hours`
  const glued = kind === kinds.COLON || kind === kinds.SLASH || kind === kinds.WORD
  if (glued && !tokens.has(next, kinds.AFTER_SPACE)) return true // `10:30`, `24/4/2024`, `14h30`
  return ((glance[tokens.word(next)] ?? 0) & AFTER_FIGURES) !== 0
}

/** Whether a token kind is one with which no time starts: a mark other than a quotation mark. */
export const isMark = (kind: number): boolean =>
  kind > kinds.IDEOGRAPH && (kind < kinds.QUOTE || kind > kinds.CLOSE_QUOTE)

/** Whether a token kind is a quotation mark, which may be the apostrophe of `’98`. */
const isQuote = (kind: number): boolean => kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE
