import type { AgeRow } from '../../lexicon/annotate/time-row'
import { words } from '../../lexicon/words'
import type { Vocabulary } from '../tokens/vocabulary'

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
  const setOf = (list: string | undefined): ReadonlySet<number> =>
    new Set(words(list).map((word) => vocabulary.add(word)))
  const pairs = new Map<number, number>()
  const at = new Set<number>()
  for (const phrase of words(row.at)) {
    const [first = 0, second] = phrase.split(' ').map((word) => vocabulary.add(word))
    if (second === undefined) at.add(first)
    else pairs.set(second, first)
  }
  return {
    of: setOf(row.of),
    lasting: setOf(row.lasting),
    at,
    pairs,
    aside: setOf(row.aside),
    has: setOf(row.has),
    dying: setOf(row.dying),
    beside: setOf(row.beside),
    young: setOf(row.young),
    people: setOf(row.people),
    youngOf: setOf(row.youngOf ?? row.of),
    bare: row.bare === true,
  }
}
