import type { City } from '../../../lexicon/geography'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'

/** A span of tokens that may be a name: most are cut from capitalised words in a row. */
export interface NameCandidate {
  /** The index in `TokenPage.blocks` of the block that contains the candidate. */
  readonly block: number
  /** The indexes of the first token of the candidate and of the one after the last. */
  readonly from: number
  readonly to: number
  /** The number that `NameTable` gives the name: candidates with the same words have the same number. */
  readonly name: number
  /** What the lexicon has under exactly this name; undefined if it has nothing. */
  readonly known: KnownKind | undefined
  /**
   * The places of this name in the caller’s gazetteer, largest first.
   * Undefined if the gazetteer lacks the name, or if `known` is anything but a place without a country.
   */
  readonly cities: readonly City[] | undefined
  /** The index of the first token of a title or role before the name: `Foreign` of `Foreign Minister Mevlut Cavusoglu`. */
  readonly titleFrom: number | undefined
  /** Whether the candidate opens a sentence, so that its capital is no evidence of a name. */
  readonly opens: boolean
  /** Whether capitals are no evidence of a name: in a line of capitals, or a headline in title case. */
  readonly shouted: boolean
  /** Whether the line is all capitals: a word in capitals is then no sign of an acronym. */
  readonly capitals: boolean
  /** Whether it is in a row of results. */
  readonly isInRow: boolean
  /** Whether quotation marks enclose it, as the name of a body. */
  readonly isQuoted: boolean
}

/** Creates a candidate that was not cut from a run of capitalised words: one inside another name, or in lower case. */
export function createCandidate(
  words: PageWords,
  block: number,
  from: number,
  to: number,
  known?: KnownKind,
  isQuoted = false,
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
    isInRow: false,
    isQuoted,
  }
}
