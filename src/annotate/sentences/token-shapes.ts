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
 * Whether a sentence goes on after brackets, with a small letter or a mark: `Norvane Inc. (Oslo: NRV) said`, `Norvane Inc. (“Norvane”), a bank,`.
 * Before a capital too after the symbol of a share. `open` is the index of the token that opens the first bracket.
 */
export function goesOnAfterBracket(page: TokenPage, open: number): boolean {
  const { tokens } = page
  let hasSymbol = false
  let next = open
  for (let count = 0; count < BRACKETS && tokens.kind(next) === kinds.OPEN; count++) {
    const close = closingBracket(page, next)
    if (close === 0) return false
    hasSymbol ||= isSymbolOfShare(page, next, close)
    next = close + 1
  }
  if (next === open) return false
  const kind = tokens.kind(next)
  if (kind !== kinds.WORD) return kind >= kinds.CLITIC && kind <= kinds.DASH
  return hasSymbol || !tokens.has(next, kinds.CAPITAL)
}

/** Returns the index of the bracket that closes the one at `open`; 0 if none is near. */
function closingBracket({ tokens }: TokenPage, open: number): number {
  for (let token = open + 1; token < open + BRACKET; token++) {
    const kind = tokens.kind(token)
    if (kind === kinds.CLOSE) return token
    if (kind === kinds.NONE) return 0
  }
  return 0
}

/** Whether a bracket has an exchange and the symbol of a share: `(NYSE: VLM)`, `(NYSE American: VLM)`. */
function isSymbolOfShare({ tokens }: TokenPage, open: number, close: number): boolean {
  if (!tokens.has(close - 1, kinds.CAPS)) return false
  for (let token = open + 2; token < open + EXCHANGE; token++) if (tokens.kind(token) === kinds.COLON) return true
  return false
}

const BRACKET = 24 // tokens in brackets after an abbreviation: `("Norvane," "we" or the "Company")`
const BRACKETS = 5 // after a company: its exchanges, and how it is called below
const EXCHANGE = 5 // tokens from the bracket to the colon
