import { PAD, PaddedArray } from '../tokens/padded-array'
import * as sense from './cues/word-senses'

const OPENS_CUE = sense.CUE | sense.SOURCE

const NO_TOKEN = 0x7fffffff // after every token

const cueFrom = new PaddedArray()

/**
 * Returns, by token, the index of the first token from there on whose word may start a cue or a source phrase; `NO_TOKEN` if none does.
 * `senses` are those of `findSenses` for a page with `count` tokens. The next page reuses the array.
 */
export function findCueTokens(senses: Int32Array, count: number): Int32Array {
  const found = cueFrom.for(count)
  let next = NO_TOKEN
  for (let token = count - 1; token >= 0; token--) {
    if (((senses[token + PAD] ?? 0) & OPENS_CUE) !== 0) next = token
    found[token] = next
  }
  return found
}
