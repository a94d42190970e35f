import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'

/** Whether a reference to a note starts at a token: `[7]` */
export const isNoteReference = ({ tokens, text }: TokenPage, token: number): boolean =>
  text.charCodeAt(tokens.start(token)) === 0x5b &&
  tokens.kind(token + 1) === kinds.NUMBER &&
  tokens.kind(token + 2) === kinds.CLOSE

/** Whether a token is a closing bracket, or a lower-case word of two letters or more: `trade`; not `a`, `a.m`. */
export const isLowerCaseOrClosing = ({ tokens }: TokenPage, token: number): boolean =>
  tokens.kind(token) === kinds.CLOSE ||
  (tokens.kind(token) === kinds.WORD &&
    !tokens.has(token, kinds.CAPITAL | kinds.DOTTED) &&
    tokens.end(token) - tokens.start(token) > 1)

/**
 * Whether a token is an abbreviated unit between a number and a capital: `r` of `2017 r. Komisja`.
 * `next` is the token with the capital.
 */
export const isUnit = ({ tokens }: TokenPage, token: number, next: number): boolean =>
  tokens.kind(token - 1) === kinds.NUMBER &&
  tokens.end(token) - tokens.start(token) <= 2 &&
  !tokens.has(token, kinds.CAPITAL) &&
  tokens.has(next, kinds.CAPITAL) &&
  !tokens.has(next, kinds.CAPS)

/**
 * Whether a sentence goes on after a bracket, with a small letter or a mark: `Norvane Inc. (Oslo: NRV) said`, `Norvane Inc. (Oslo: NRV), a bank,`.
 * Before a capital too after the symbol of a share. `open` is the index of the token that opens the bracket.
 */
export function goesOnAfterBracket({ tokens }: TokenPage, open: number): boolean {
  if (tokens.kind(open) !== kinds.OPEN) return false
  let close = open + 1
  while (close < open + BRACKET && tokens.kind(close) !== kinds.CLOSE && tokens.kind(close) !== kinds.NONE) close++
  const next = close + 1
  if (tokens.kind(close) !== kinds.CLOSE) return false
  const kind = tokens.kind(next)
  if (kind !== kinds.WORD) return kind >= kinds.CLITIC && kind <= kinds.DASH
  return (
    !tokens.has(next, kinds.CAPITAL) || (tokens.kind(open + 2) === kinds.COLON && tokens.has(close - 1, kinds.CAPS))
  )
}

const BRACKET = 12 // tokens in brackets after an abbreviation
