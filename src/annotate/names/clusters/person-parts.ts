import * as kinds from '../../tokens/kinds'
import type { PageWords } from '../candidates/page-words'
import { hasFamilyEnding } from '../scoring/has-family-ending'
import * as classes from '../word-classes'

/** The family name and the given name of a full name, by their tokens. */
export interface PersonParts {
  readonly familyFrom: number
  readonly familyTo: number
  readonly givenFrom: number
  readonly givenTo: number
}

/**
 * Returns the parts of a full name, by the name order of its culture.
 * `Xi` is the family name of `Xi Jinping`, `von der Leyen` that of `Ursula von der Leyen`.
 */
export function personPartsOf(words: PageWords, from: number, to: number): PersonParts | undefined {
  const { tokens } = words
  let end = to
  while (end > from + 1 && (words.is(end - 1, classes.GENERATION) || isShortened(words, end - 1))) end--
  let behind = from + 1
  while (behind < end && clings(tokens.kind(behind), tokens.kind(behind - 1))) behind++
  if (behind >= end || opensFamily(words, from)) return undefined
  if (
    words.is(from, classes.FAMILY_FIRST) &&
    tokens.kind(from + 1) !== kinds.HYPHEN &&
    !isWestern(words, from, behind, end)
  )
    return { familyFrom: from, familyTo: behind, givenFrom: behind, givenTo: end }
  let family = end - 1
  while (family > behind && tokens.kind(family - 1) === kinds.HYPHEN) family -= 2
  while (family > behind && isParticle(words, family - 1)) family--
  if (words.page.words.names.twoFamilies) family = firstOfTwo(words, behind, family)
  return { familyFrom: family, familyTo: end, givenFrom: from, givenTo: family }
}

/** Whether a token is the full stop of `Jr.` */
const isShortened = (words: PageWords, token: number): boolean =>
  words.tokens.kind(token) === kinds.STOP && words.is(token - 1, classes.GENERATION)

/**
 * Whether a token is a particle: `von`, and capitalised `Al` of `Mohammed Al Thani`, `De` of `Robert De Niro`; not the letter of `John E
 * Wexley`.
 */
const isParticle = (words: PageWords, token: number): boolean =>
  words.is(token, classes.PARTICLE) &&
  (!words.tokens.has(token, kinds.CAPITAL) || words.tokens.end(token) - words.tokens.start(token) > 1)

/** Returns the first of two family names: `Sánchez` of `Pedro Sánchez Pérez`; not the second given name of `María Jesús Montero`. */
function firstOfTwo(words: PageWords, behind: number, family: number): number {
  const first = family - 1
  return first >= behind && words.capital(first) && !words.is(first, classes.GIVEN) ? first : family
}

/** Whether a token belongs to the word before it: `-Claude` of `Jean-Claude`, the full stop of `F.` */
const clings = (kind: number, before: number): boolean =>
  kind === kinds.HYPHEN || before === kinds.HYPHEN || kind === kinds.STOP

/** Whether a possible leading family name is a given name: `Kim Carter`, `Bo Ibsen`, but `Kim Il Sung`. */
function isWestern(words: PageWords, from: number, behind: number, end: number): boolean {
  const { tokens } = words
  if (end - behind === 1 && tokens.end(behind) - tokens.start(behind) > SYLLABLE) {
    if (words.is(behind, classes.FAMILY)) return !words.is(behind, classes.FAMILY_FIRST)
    if (hasFamilyEnding(words.text, tokens.start(behind), tokens.end(behind))) return true
  }
  if (!words.is(from, classes.GIVEN) || words.is(behind, classes.FAMILY_FIRST) || tokens.word(behind) === 0)
    return false
  const syllables = end - from === 3 && tokens.end(behind) - tokens.start(behind) < 5
  return !syllables || tokens.end(end - 1) - tokens.start(end - 1) > 4
}

const SYLLABLE = 4 // letters of a given name of one syllable

/**
 * Whether a name has no given name.
 * Examples: `von der Leyen`, `Van Gaal`, and in languages where articles open family names, `Le Pen`; but `Al Gore`.
 */
export function opensFamily(words: PageWords, from: number): boolean {
  if (words.is(from, classes.GIVEN)) return false
  return (
    words.is(from, classes.LEADING_PARTICLE) ||
    (words.is(from, classes.SENTENCE_STARTER) && words.page.words.names.capitals === 'tell')
  )
}
