import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

/** A person while the mentions are collected. */
export interface PersonCluster {
  /** Counts from 1, in order of the first mention. */
  readonly number: number
  /** The mentions in text order: full names first, then the others. */
  readonly fulls: NameCandidate[]
  readonly shorts: NameCandidate[]
  /** The fullest mention. */
  full: NameCandidate
  /** The number of full mentions before the current position. */
  passed: number
  /** The people it could be, if ambiguous. */
  readonly candidates: readonly PersonCluster[] | undefined
}

const MOST_BEARERS = 8 // bearers of one family name that are compared
const NEAR = 6 // tokens before and after a name that may be a title
const TITLES = classes.ROLE | classes.HONORIFIC

/**
 * Returns the person that a shared family name refers to.
 * That is the one with the title before the mention, else the only one named before in its paragraph, else the only one named before at
 * all. Returns undefined if none of these decides.
 */
export function findNameBearer(
  words: PageWords,
  bearers: readonly PersonCluster[],
  short: NameCandidate,
): PersonCluster | undefined {
  if (bearers.length > MOST_BEARERS) return undefined
  const last = bearers.map((bearer) => lastBefore(bearer, short.from))
  return (
    only(bearers, ({ full }) => sharesTitle(words, full, short)) ??
    only(bearers, (_, index) => last[index]?.block === short.block) ??
    only(bearers, (_, index) => last[index] !== undefined)
  )
}

function only(
  bearers: readonly PersonCluster[],
  test: (bearer: PersonCluster, index: number) => boolean,
): PersonCluster | undefined {
  const found = bearers.filter(test)
  return found.length === 1 ? found[0] : undefined
}

/**
 * Returns the last mention of a person before a token.
 * Mentions that are not full names are added in order, so all of them precede it.
 */
function lastBefore(somebody: PersonCluster, token: number): NameCandidate | undefined {
  const { fulls, shorts } = somebody
  while (somebody.passed < fulls.length && (fulls[somebody.passed]?.from ?? 0) < token) somebody.passed++
  const full = fulls[somebody.passed - 1]
  const short = shorts.at(-1)
  return full && short ? (full.from > short.from ? full : short) : (full ?? short)
}

/** Whether a title before a short mention also accompanies the full one: `Senator Hale`, and `Vera Hale, a senator,`. */
function sharesTitle(words: PageWords, full: NameCandidate, short: NameCandidate): boolean {
  const { tokens } = words
  for (let title = titleOf(words, short); title < short.from; title++) {
    const word = words.is(title, TITLES) ? tokens.word(title) : 0
    if (word === 0) continue
    for (let token = titleOf(words, full); token < full.from; token++) if (tokens.word(token) === word) return true
    if (tokens.kind(full.to) !== kinds.COMMA) continue
    for (let token = full.to + 1; tokens.kind(token) === kinds.WORD && token < full.to + NEAR; token++)
      if (tokens.word(token) === word) return true
  }
  return false
}

/** Returns where the titles before a name begin. */
function titleOf(words: PageWords, { from, titleFrom }: NameCandidate): number {
  let start = titleFrom ?? from
  while (from - start < NEAR && words.is(start - 1, TITLES | classes.ROLE_MODIFIER)) start--
  return start
}
