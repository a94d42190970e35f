import * as kinds from '../../tokens/kinds'
import type { PageWords } from '../candidates/page-words'
import { hasFamilyEnding } from '../scoring/has-ending'
import * as classes from '../word-classes'

/** The token ranges of the family name and the given name in a full name; `…To` is the index after the last token. */
export interface PersonParts {
  readonly familyFrom: number
  readonly familyTo: number
  readonly givenFrom: number
  readonly givenTo: number
}

/**
 * Returns the family and given name of a person, in the order of the person’s culture.
 * `Xi` is the family name of `Xi Jinping`, `von der Leyen` that of `Ursula von der Leyen`. Returns undefined for a single word and for a
 * family name alone.
 */
export function personPartsOf(words: PageWords, from: number, to: number): PersonParts | undefined {
  const { tokens } = words
  let end = to
  while (end > from + 1 && (words.is(end - 1, classes.GENERATION) || isShortened(words, end - 1))) end--
  let second = from + 1
  while (second < end && isAttached(tokens.kind(second), tokens.kind(second - 1))) second++
  if (second >= end || opensFamily(words, from)) return undefined
  if (
    words.is(from, classes.FAMILY_FIRST) &&
    tokens.kind(from + 1) !== kinds.HYPHEN &&
    !isWestern(words, from, second, end)
  )
    return { familyFrom: from, familyTo: second, givenFrom: second, givenTo: end }
  let family = end - 1
  while (family > second && tokens.kind(family - 1) === kinds.HYPHEN) family -= 2
  while (family > second && isParticle(words, family - 1)) family--
  if (words.page.words.names.twoFamilies) family = firstOfTwo(words, second, family)
  return { familyFrom: family, familyTo: end, givenFrom: from, givenTo: family }
}

/** Whether a token is the full stop of an abbreviated suffix such as `Jr.` */
const isShortened = (words: PageWords, token: number): boolean =>
  words.tokens.kind(token) === kinds.STOP && words.is(token - 1, classes.GENERATION)

/**
 * Whether a token is a particle: `von`, and capitalised `Al` of `Mohammed Al Thani`, `De` of `Robert De Niro`; not the letter of
 * `John E Wexley`.
 */
const isParticle = (words: PageWords, token: number): boolean =>
  words.is(token, classes.PARTICLE) &&
  (!words.tokens.has(token, kinds.CAPITAL) || words.tokens.end(token) - words.tokens.start(token) > 1)

/**
 * Returns the index of the first of two family names: `Sánchez` of `Pedro Sánchez Pérez`.
 * Returns `family` if there is only one: `María Jesús Montero`.
 */
function firstOfTwo(words: PageWords, second: number, family: number): number {
  const first = family - 1
  return first >= second && words.capital(first) && !words.is(first, classes.GIVEN) ? first : family
}

/** Whether a token belongs to the word before it, by the kinds of both: `-Claude` of `Jean-Claude`, the full stop of `F.` */
const isAttached = (kind: number, before: number): boolean =>
  kind === kinds.HYPHEN || before === kinds.HYPHEN || kind === kinds.STOP

/** Whether a name that may start with its family name starts with a given name: `Kim Carter`, `Bo Ibsen`; not `Kim Il Sung`. */
function isWestern(words: PageWords, from: number, second: number, end: number): boolean {
  const { tokens } = words
  if (end - second === 1 && tokens.end(second) - tokens.start(second) > SYLLABLE) {
    if (words.is(second, classes.FAMILY)) return !words.is(second, classes.FAMILY_FIRST)
    if (hasFamilyEnding(words.text, tokens.start(second), tokens.end(second))) return true
  }
  if (!words.is(from, classes.GIVEN) || words.is(second, classes.FAMILY_FIRST) || tokens.word(second) === 0)
    return false
  const syllables = end - from === 3 && tokens.end(second) - tokens.start(second) < 5
  return !syllables || tokens.end(end - 1) - tokens.start(end - 1) > 4
}

const SYLLABLE = 4 // letters of a given name of one syllable

/**
 * Whether a name is a family name alone, by the particle that opens it.
 * Examples: `von der Leyen`, `Van Gaal`, and `Le Pen` in languages other than English and German; not `Al Gore`.
 */
export function opensFamily(words: PageWords, from: number): boolean {
  if (words.is(from, classes.GIVEN)) return false
  return (
    words.is(from, classes.LEADING_PARTICLE) ||
    (words.is(from, classes.SENTENCE_STARTER) && words.page.words.names.capitals === 'tell')
  )
}
