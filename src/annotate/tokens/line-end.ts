import * as kinds from './kinds'
import type { Tokens } from './tokens'

/** Returns the index of the first token after the line of a token; at most `last`. */
export function lineEnd(tokens: Tokens, token: number, last: number): number {
  let end = token + 1
  while (end < last && !tokens.has(end, kinds.LINE)) end++
  return end
}
