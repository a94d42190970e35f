import { FOLDED_UNITS } from '../../tokens/characters'
import * as kinds from '../../tokens/kinds'
import { hashStep, SEED } from '../../tokens/vocabulary'
import type { PageWords } from '../candidates/page-words'

/* Initials are compared by hash: `WTO` and `W.T.O.` have the hash of `World Trade Organization`. */

/**
 * Returns the hash of the initials to which a name may be shortened: that of `WTO` for `World Trade Organization`.
 * Takes the initials of the capitalised words, or of all words if `all` is set.
 */
export function initialsOf({ tokens, text }: PageWords, from: number, to: number, all = false): number {
  const fold = FOLDED_UNITS()
  let hash = SEED
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) === kinds.WORD && (all || tokens.has(token, kinds.CAPITAL)))
      hash = hashStep(hash, fold[text.charCodeAt(tokens.start(token))] ?? 0)
  }
  return hash >> 1
}

/** Returns the hash of the letters of an acronym, without full stops: that of `wto` for `W.T.O.` */
export function lettersOf({ tokens, text }: PageWords, from: number, to: number): number {
  const fold = FOLDED_UNITS()
  const end = tokens.end(to - 1)
  let hash = SEED
  for (let at = tokens.start(from); at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== STOP) hash = hashStep(hash, fold[unit] ?? 0)
  }
  return hash >> 1
}

const STOP = 46
