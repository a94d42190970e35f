import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

/** A person while the person’s mentions are being collected. */
export interface PersonCluster {
  /** The number of the person: the people of a page are counted from 1, in the order in which they were found. */
  readonly number: number
  /** The mentions by full name, in text order. */
  readonly fulls: NameCandidate[]
  /** The mentions by only a part of the name, in text order. */
  readonly shorts: NameCandidate[]
  /** The mention that gives the person’s name: the longest one in which capitals are evidence. */
  full: NameCandidate
  /** The number of entries of `fulls` before the short mention that was resolved last. */
  passed: number
  /** The people to whom an ambiguous family name may refer; undefined for a single person. */
  readonly candidates: readonly PersonCluster[] | undefined
}

const MOST_BEARERS = 8 // bearers of one family name that are compared
const NEAR = 6 // tokens before and after a name that may be a title
const TITLES = classes.ROLE | classes.HONORIFIC

/**
 * Returns the person whom a family name refers to if several people share it.
 * That is the one with the same title. Failing that, it is the only one mentioned so far in the same paragraph, or the only one mentioned
 * so far at all. Returns undefined if none of these decides.
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
 * Returns the last mention of a person that starts before a token. Undefined if all start later.
 * Short mentions are added in text order, so all of them precede the token.
 */
function lastBefore(person: PersonCluster, token: number): NameCandidate | undefined {
  const { fulls, shorts } = person
  while (person.passed < fulls.length && (fulls[person.passed]?.from ?? 0) < token) person.passed++
  const full = person.passed > 0 ? fulls[person.passed - 1] : undefined
  const short = shorts.at(-1)
  return full && short ? (full.from > short.from ? full : short) : (full ?? short)
}

/** Whether the title before a short mention also occurs beside the full name: `Senator Hale` and `Vera Hale, a senator,`. */
function sharesTitle(words: PageWords, full: NameCandidate, short: NameCandidate): boolean {
  const { tokens } = words
  for (let title = firstTitleToken(words, short); title < short.from; title++) {
    const word = words.is(title, TITLES) ? tokens.word(title) : 0
    if (word === 0) continue
    for (let token = firstTitleToken(words, full); token < full.from; token++)
      if (tokens.word(token) === word) return true
    if (tokens.kind(full.to) !== kinds.COMMA) continue
    for (let token = full.to + 1; tokens.kind(token) === kinds.WORD && token < full.to + NEAR; token++)
      if (tokens.word(token) === word) return true
  }
  return false
}

/** Returns the index of the first token of the titles before a name. Returns the first token of the name if no title precedes it. */
function firstTitleToken(words: PageWords, { from, titleFrom }: NameCandidate): number {
  let start = titleFrom ?? from
  while (from - start < NEAR && words.is(start - 1, TITLES | classes.ROLE_MODIFIER)) start--
  return start
}
