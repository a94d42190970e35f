import type { City } from '../../lexicon/geography'
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
  readonly known?: Known
  /** The places of that name in the caller's table, where it is known as nothing else; the larger first. */
  readonly cities?: readonly City[]
  /** Where a title or role before the name begins: `Foreign Minister` before `Mevlut Cavusoglu`. */
  readonly titleFrom?: number
  /** Whether a sentence opens with it, so that its capital tells nothing. */
  readonly opens: boolean
  /** Whether capitals tell nothing where it stands: in a line of capitals, in a headline in title case. */
  readonly shouted: boolean
}
