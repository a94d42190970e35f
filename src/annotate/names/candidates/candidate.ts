import type { City } from '../../../lexicon/geography'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'

/** A stretch of tokens that may be a name, as the cut of the runs gives it. */
export interface NameCandidate {
  /** The number of its block. */
  readonly block: number
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** What it is called, by its number in the table of names: mentions with one number read alike. */
  readonly name: number
  /** What it is known as, word for word. */
  readonly known: KnownKind | undefined
  /** The places of that name in the caller's table, where it is known as nothing else; the larger first. */
  readonly cities: readonly City[] | undefined
  /** Where a title or role before the name begins: `Foreign Minister` before `Mevlut Cavusoglu`. */
  readonly titleFrom: number | undefined
  /** Whether a sentence opens with it, so that its capital tells nothing. */
  readonly opens: boolean
  /** Whether capitals tell nothing where it stands: in a line of capitals, in a headline in title case. */
  readonly shouted: boolean
  /** Whether the line is in capitals only, so that those of a word do not tell of letters that stand for a name. */
  readonly capitals: boolean
}

/** A candidate that stands inside another, or in small letters: nothing but its words is known of it. */
export function createBareCandidate(
  words: PageWords,
  block: number,
  from: number,
  to: number,
  known?: KnownKind,
): NameCandidate {
  const name = words.name(from, to)
  return {
    block,
    from,
    to,
    name,
    known,
    cities: undefined,
    titleFrom: undefined,
    opens: false,
    shouted: false,
    capitals: false,
  }
}
