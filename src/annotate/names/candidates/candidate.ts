import type { City } from '../../../lexicon/geography'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'

/** A span of tokens that may be a name, as cut from a run of capitals. */
export interface NameCandidate {
  /** The index of its block. */
  readonly block: number
  /** The first token, and the one after the last. */
  readonly from: number
  readonly to: number
  /** The number of its name in the name table; mentions with the same number have the same name. */
  readonly name: number
  /** The lexicon entry of the exact name. */
  readonly known: KnownKind | undefined
  /** The places of that name in the caller's table, largest first; only if the lexicon does not know the name. */
  readonly cities: readonly City[] | undefined
  /** The token where a title or role before the name begins: `Foreign Minister` before `Mevlut Cavusoglu`. */
  readonly titleFrom: number | undefined
  /** Whether it opens a sentence, so that its capital is no evidence. */
  readonly opens: boolean
  /** Whether capitals are no evidence here: in a line of capitals, or a headline in title case. */
  readonly shouted: boolean
  /** Whether the line is all capitals, so that capitals do not indicate an acronym. */
  readonly capitals: boolean
}

/** Creates a candidate inside another or in lower case; only its words are known. */
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
