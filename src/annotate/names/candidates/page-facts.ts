import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'

/** Returns the indexes of the first of two numbers with a hyphen, dash or colon between them: `3-1`, `20:08`. */
export function findPairs(tokens: Tokens): readonly number[] {
  const found: number[] = []
  const { kind } = tokens.arrays()
  const last = tokens.count - 2
  for (let token = 0; token < last; token++) {
    if (kind[token] !== kinds.NUMBER || kind[token + 2] !== kinds.NUMBER) continue
    const mark = kind[token + 1]
    if (mark === kinds.HYPHEN || mark === kinds.COLON || mark === kinds.DASH) found.push(token)
  }
  return found
}
