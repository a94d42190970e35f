import type { SpeechRefusals } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import type { Vocabulary } from '../../tokens/vocabulary'
import { addWordLists } from '../../tokens/word-list'
import { REFUSED_KINDS, type RefusedThings } from './refused-things'
import type { VerbForms } from './verb-forms'

/** The objects with which verbs do not report speech, by the number of the verb. Those of a verb are made when a text first has it as a cue. */
export class RefusedTable {
  /** By row: the objects. */
  readonly #things: readonly (readonly string[])[]
  /** By number of a verb: its rows. */
  readonly #rows = new Map<number, number[]>()
  readonly #made = new Map<number, RefusedThings>()
  readonly #vocabulary: Vocabulary

  /** Adds the words of refusals to a vocabulary. `verbs` makes the forms of verbs. */
  constructor(refusals: readonly SpeechRefusals[], verbs: VerbForms, vocabulary: Vocabulary) {
    this.#things = refusals.map((row) => words(row.things))
    const lists = refusals.map((row) => words(row.verbs).flatMap((verb) => verbs.of(verb).map(({ word }) => word)))
    const { words: ids, ends } = addWordLists([...lists, ...this.#things.map(nounsOf)], vocabulary)
    for (let row = 0, at = 0; row < lists.length; row++)
      for (const end = ends[row] as number; at < end; at++) {
        const verb = ids[at] as number
        this.#rows.set(verb, [...(this.#rows.get(verb) ?? []), row])
      }
    this.#vocabulary = vocabulary
  }

  /** Returns the objects of a verb; undefined if it has none. */
  of(verb: number): RefusedThings | undefined {
    const rows = this.#rows.get(verb)
    if (!rows) return undefined
    let made = this.#made.get(verb)
    if (!made) this.#made.set(verb, (made = this.#make(rows)))
    return made
  }

  #make(rows: readonly number[]): RefusedThings {
    const things = rows.flatMap((row) => this.#things[row] ?? [])
    const kinds = things.reduce((sum, thing) => sum | (REFUSED_KINDS[thing] ?? 0), 0)
    return { kinds, words: new Set(nounsOf(things).map((noun) => this.#vocabulary.numberOf(noun, 0, noun.length))) }
  }
}

/** Returns the objects that are no signs of a kind. */
const nounsOf = (things: readonly string[]): readonly string[] =>
  things.filter((thing) => REFUSED_KINDS[thing] === undefined)
