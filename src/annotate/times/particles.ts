import type { TimeRow } from '../../lexicon/annotate/time-row'
import { words } from '../../lexicon/words'

/** The particles that a language writes as one with the word before, such as `에` in `월요일에`, and the words that end with one. */
export interface Particles {
  readonly list: readonly string[]
  /** By word number: the letters of the particle at the end of the word. */
  readonly lengths: Map<number, number>
}

/** Returns the particles of a language; undefined for one that has none. */
export const particlesOf = ({ particles }: TimeRow): Particles | undefined =>
  particles === undefined ? undefined : { list: words(particles), lengths: new Map() }
