import type { City } from '../../../lexicon/geography'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'

/** A span of tokens that may be a name, from a capitalised run. */
export interface NameCandidate {
  /** The index of the block that contains it. */
  readonly block: number
  /** The first token of the candidate, and the one after the last. */
  readonly from: number
  readonly to: number
  /** The name number from `NameTable`: candidates with the same words have the same number. */
  readonly name: number
  /** The lexicon entry of exactly this name, if any. */
  readonly known: KnownKind | undefined
  /** The places of this name in the gazetteer of the caller, largest first; only if the lexicon knows no such place. */
  readonly cities: readonly City[] | undefined
  /** The first token of a title or role directly before the name: `Foreign` of `Foreign Minister Mevlut Cavusoglu`. */
  readonly titleFrom: number | undefined
  /** Whether the candidate opens a sentence, so that its capital is no evidence. */
  readonly opens: boolean
  /** Whether capitals are no evidence here: in a line of capitals, or a headline in title case. */
  readonly shouted: boolean
  /** Whether the line is all capitals, so that capitals do not indicate an acronym. */
  readonly capitals: boolean
}

/** Creates a candidate that was not cut from a run of capitalised words: one inside another name, or in lower case. */
export function createCandidate(
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
