import * as kinds from '../../tokens/kinds'
import { endBeforeLegalForm } from '../candidates/legal-form'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

/**
 * Returns the index of the token after a name without its legal form or last noun.
 * This is the token after `Microsoft` in `Microsoft Corp.`; returns `to` if the name has neither.
 */
export function cutTail(words: PageWords, from: number, to: number): number {
  const bare = endBeforeLegalForm(words, from, to)
  if (bare < to) return bare
  const word = words.tokens.kind(to - 1) === kinds.STOP ? to - 2 : to - 1
  return word > from && words.is(word, classes.ORGANISATION_HEAD) ? word : to
}

/** Returns the name number of the noun that later mentions may use alone: `Party` for `Communist Party of China`; undefined if none, as for `White House`. */
export function headOf(words: PageWords, from: number, to: number): number | undefined {
  for (let token = from; token < to; token++)
    if (words.is(token, classes.ORGANISATION_HEAD) && !(token > from && words.is(token - 1, classes.HOUSE_COLOUR)))
      return words.name(token, token + 1)
  return undefined
}
