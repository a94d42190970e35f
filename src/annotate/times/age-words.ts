import type { AgeRow } from '../../lexicon/annotate/time-row'
import { words } from '../../lexicon/words'
import type { Vocabulary } from '../tokens/vocabulary'
import { addWordLists } from '../tokens/word-list'

/** The words beside which figures and `years` are somebody’s age, by vocabulary number. */
export interface AgeWords {
  readonly of: ReadonlySet<number>
  readonly lasting: ReadonlySet<number>
  readonly at: ReadonlySet<number>
  /** Of two words before an age, such as `a los`: the first, by the second. */
  readonly pairs: ReadonlyMap<number, number>
  readonly aside: ReadonlySet<number>
  readonly has: ReadonlySet<number>
  readonly dying: ReadonlySet<number>
  readonly beside: ReadonlySet<number>
  readonly young: ReadonlySet<number>
  readonly people: ReadonlySet<number>
  readonly youngOf: ReadonlySet<number>
  readonly bare: boolean
}

/** Builds the tables of words of ages; undefined for a language that has none. */
export function ageWordsOf(row: AgeRow | undefined, vocabulary: Vocabulary): AgeWords | undefined {
  if (!row) return undefined
  const pairs = new Map<number, number>()
  const at = new Set<number>()
  for (const phrase of words(row.at)) {
    const [first = 0, second] = phrase.split(' ').map((word) => vocabulary.add(word))
    if (second === undefined) at.add(first)
    else pairs.set(second, first)
  }
  const lists = [
    row.of,
    row.lasting,
    row.aside,
    row.has,
    row.dying,
    row.beside,
    row.young,
    row.people,
    row.youngOf ?? row.of,
  ]
  const { words: listed, ends } = addWordLists(lists, vocabulary)
  const setOf = (list: number): ReadonlySet<number> => new Set(listed.subarray(ends[list - 1] ?? 0, ends[list]))
  return {
    of: setOf(0),
    lasting: setOf(1),
    at,
    pairs,
    aside: setOf(2),
    has: setOf(3),
    dying: setOf(4),
    beside: setOf(5),
    young: setOf(6),
    people: setOf(7),
    youngOf: setOf(8),
    bare: row.bare === true,
  }
}
