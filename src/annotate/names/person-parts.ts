import * as kinds from '../tokens/kinds'
import * as classes from './classes'
import type { PageWords } from './page-words'

/** The parts of a full name, by their tokens: those of the family name, and those of the given one. */
export interface PersonParts {
  readonly familyFrom: number
  readonly familyTo: number
  readonly givenFrom: number
  readonly givenTo: number
}

/** The parts of a full name, by the order of its culture: `Xi` is the family of `Xi Jinping`, `von der Leyen` that of `Ursula von der Leyen`. */
export function partsOf(words: PageWords, from: number, to: number): PersonParts | undefined {
  const { tokens } = words
  let end = to
  while (end > from + 1 && words.is(end - 1, classes.GENERATION)) end--
  let behind = from + 1
  while (behind < end && clings(tokens.kind(behind), tokens.kind(behind - 1))) behind++
  if (behind >= end || (words.is(from, classes.OPENER) && tokens.has(from, kinds.CAPITAL))) return undefined // `Le Pen`
  if (words.is(from, classes.FAMILY_FIRST) && tokens.kind(from + 1) !== kinds.HYPHEN) {
    const western =
      words.is(from, classes.GIVEN) && !words.is(behind, classes.FAMILY_FIRST) && tokens.word(behind) !== 0
    if (!western) return { familyFrom: from, familyTo: behind, givenFrom: behind, givenTo: end }
  }
  let family = end - 1
  while (family > behind && tokens.kind(family - 1) === kinds.HYPHEN) family -= 2
  while (family > behind && words.is(family - 1, classes.PARTICLE) && !tokens.has(family - 1, kinds.CAPITAL)) family--
  if (words.page.words.names.twoFamilies) family = firstOfTwo(words, behind, family)
  return { familyFrom: family, familyTo: end, givenFrom: from, givenTo: family }
}

/** The first of two family names: `Sánchez` of `Pedro Sánchez Pérez`; not the second given name of `María Jesús Montero`. */
function firstOfTwo(words: PageWords, behind: number, family: number): number {
  const first = family - 1
  return first >= behind && words.capital(first) && !words.is(first, classes.GIVEN) ? first : family
}

/** Whether a token goes on with the word before it: `-Claude` of `Jean-Claude`, the stop of `F.` */
const clings = (kind: number, before: number): boolean =>
  kind === kinds.HYPHEN || before === kinds.HYPHEN || kind === kinds.STOP
