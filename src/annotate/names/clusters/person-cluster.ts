import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

/** One person while the mentions are gathered. */
export interface PersonCluster {
  /** From 1 on, as they were met. */
  readonly number: number
  /** In order of place: those in full, and behind them those that are not. */
  readonly fulls: NameCandidate[]
  readonly shorts: NameCandidate[]
  /** The fullest mention. */
  full: NameCandidate
  /** How many of the mentions in full stand before the place that is read. */
  passed: number
  /** Those it could be, where nothing tells. */
  readonly candidates: readonly PersonCluster[] | undefined
}

const MOST_BEARERS = 8 // of one family name that are weighed against each other
const NEAR = 6 // tokens before and behind a name that may tell what somebody is
const TITLES = classes.ROLE | classes.HONORIFIC

/**
 * Whom a family name means that several bear: the one whose title stands before it, else the only one named before in its paragraph, else the
 * only one named before at all; nobody, where nothing tells.
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

/** The last mention of somebody before a token. Those that are not in full come in order: all that are there stand before it. */
function lastBefore(somebody: PersonCluster, token: number): NameCandidate | undefined {
  const { fulls, shorts } = somebody
  while (somebody.passed < fulls.length && (fulls[somebody.passed]?.from ?? 0) < token) somebody.passed++
  const full = fulls[somebody.passed - 1]
  const short = shorts.at(-1)
  return full && short ? (full.from > short.from ? full : short) : (full ?? short)
}

/** Whether a title before a short mention stands beside the full one too: `Senator Hale`, and `Vera Hale, a senator,`. */
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

/** Where the titles before a name begin. */
function titleOf(words: PageWords, { from, titleFrom }: NameCandidate): number {
  let start = titleFrom ?? from
  while (from - start < NEAR && words.is(start - 1, TITLES | classes.ROLE_OPENER)) start--
  return start
}
