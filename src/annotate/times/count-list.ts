import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { slotBits } from './slot-number'
import { LISTS, SPANS_TWO, type TimeWords } from './time-words'

const LONGEST = 5 // numbers of a list
const NUMBER = slotBits('NUMBER')

/**
 * Returns the index of the first token of a list of numbers that ends with the one at `from`: of `three` in `three and` ¦ `five years`, of
 * `between` in `between 6 and` ¦ `12 years`. Returns `from` if it is alone.
 */
export function countListStart(tokens: Tokens, words: TimeWords, from: number, least: number): number {
  let start = from
  for (let step = 1; step < LONGEST; step++) {
    const joint = jointBefore(tokens, words, start)
    const number = joint - 1
    if (joint === start || number < least || !isNumber(tokens, words, number)) break
    start = number
  }
  const opens = start < from && start > least && ((words.bits[tokens.word(start - 1)] ?? 0) & SPANS_TWO) !== 0
  return opens ? start - 1 : start
}

/** Returns the index of the first token of what joins a number to the one before it: of the comma in `six,` ¦ `eight` or `six, and` ¦ `eight`. */
function jointBefore(tokens: Tokens, { bits }: TimeWords, token: number): number {
  const isWord = ((bits[tokens.word(token - 1)] ?? 0) & LISTS) !== 0
  const at = isWord ? token - 1 : token
  const kind = tokens.kind(at - 1)
  if (kind === kinds.COMMA) return at - 1
  return !isWord && (kind === kinds.HYPHEN || kind === kinds.DASH || kind === kinds.SLASH) ? at - 1 : at
}

/** Whether a token is a number below 1000, in figures or words. */
const isNumber = (tokens: Tokens, { masks }: TimeWords, token: number): boolean =>
  tokens.kind(token) === kinds.NUMBER
    ? tokens.end(token) - tokens.start(token) <= 3
    : ((masks[tokens.word(token)] ?? 0) & NUMBER) !== 0
