import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/** Whether the noun of a body in small letters follows the first word of a name: `суд` of `Арбитражный суд Омской области`. */
export function hasBodyTail(words: PageWords, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++)
    if (words.isRare(token, rare.REGION_TAIL) && words.is(token, classes.ORGANISATION_HEAD)) return true
  return false
}
