import type { City } from '../../lexicon/geography'
import type { Page } from '../page'
import type { Known } from './known'

/** A stretch of tokens that may be a name, as the cut of the runs gives it. */
export interface Candidate {
  /** The number of its block. */
  readonly block: number
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** What it is called: its words in small letters. Mentions with one key are one name. */
  readonly key: string
  /** What it is known as, word for word. */
  readonly known: Known | undefined
  /** The places of that name in the caller's table, where it is known as nothing else; the larger first. */
  readonly cities: readonly City[] | undefined
  /** Where a title or role before the name begins: `Foreign Minister` before `Mevlut Cavusoglu`. */
  readonly titleFrom: number | undefined
  /** Whether a sentence opens with it, so that its capital tells nothing. */
  readonly opens: boolean
  /** Whether capitals tell nothing where it stands: in a line of capitals, in a headline in title case. */
  readonly shouted: boolean
}

/** A candidate that stands inside another, or in small letters: nothing but its words is known of it. */
export function bareCandidate(page: Page, block: number, from: number, to: number, known?: Known): Candidate {
  const key = page.text.slice(page.tokens.start(from), page.tokens.end(to - 1)).toLowerCase()
  return { block, from, to, key, known, cities: undefined, titleFrom: undefined, opens: false, shouted: false }
}
