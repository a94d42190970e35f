import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { createCandidate, type NameCandidate } from './candidate'
import type { PageWords } from './page-words'

/** A part of a place that has no name but a direction: `southwest China`, `China’s western region`. */
export interface RegionMention {
  /** The whole mention. Its `name` may be that of the words without the place: `western region` for `China’s western region`. */
  readonly candidate: NameCandidate
  /** The index of the first token of the words that name the part: `western` of `China’s western region`. */
  readonly ownFrom: number
  /** The mention of the place that the part belongs to: `China`. */
  readonly within: NameCandidate
}

/** Finds the parts of the given places that are named by a direction, such as `southwest China`. */
export function findRegions(words: PageWords, places: readonly NameCandidate[]): readonly RegionMention[] {
  if (!words.anywhere(classes.COMPASS)) return []
  const found: RegionMention[] = []
  for (const place of places) {
    const before = directionStart(words, place.from)
    if (before < place.from) {
      found.push({
        candidate: createCandidate(words, place.block, before, place.to),
        ownFrom: before,
        within: place,
      })
      continue
    }
    const own = place.to + 1
    const end = words.tokens.kind(place.to) === kinds.CLITIC ? endOfPart(words, own) : own
    if (end > own) found.push(createPartMention(words, place, own, end))
  }
  return found.length > 0 ? [...found, ...findShortMentions(words, found)] : found
}

/**
 * Returns the index of the first token of a direction before a place: `southwest` before `China`.
 * A direction may have two parts: `north-eastern` before `Nigeria`. Returns `place`, the given index, if no direction precedes it.
 */
function directionStart(words: PageWords, place: number): number {
  const { tokens, small } = words
  const side = place - 1
  if (!words.is(side, classes.COMPASS) || !words.near(place) || !tokens.has(place, kinds.AFTER_SPACE)) return place
  const joined = tokens.kind(side - 1) === kinds.HYPHEN && words.is(side - 2, classes.COMPASS)
  const from = joined ? side - 2 : side
  return tokens.word(from - 1) === small.the && !isAdjective(words, side) ? place : from
}

/** Whether a word of direction is an adjective: `northern`; not: `north`, which may be a noun, as in `in the north China said`. */
const isAdjective = ({ tokens, text }: PageWords, token: number): boolean =>
  text.startsWith('ern', tokens.end(token) - 3) || text.startsWith('al', tokens.end(token) - 2)

/**
 * Returns the index of the token after words such as `western region` or `northern and western regions`.
 * Returns `from` if there are no such words.
 */
function endOfPart(words: PageWords, from: number): number {
  const { tokens, small } = words
  let token = from
  while (words.is(token, classes.COMPASS) && !tokens.has(token, kinds.CAPITAL)) {
    token++
    if (tokens.word(token) === small.and && words.is(token + 1, classes.COMPASS)) token++
  }
  return token > from && words.isRare(token, rare.REGION_NOUN) && !tokens.has(token, kinds.CAPITAL) ? token + 1 : from
}

/** Creates the mention of a part that follows its place: `China’s western region`. */
function createPartMention(words: PageWords, place: NameCandidate, own: number, end: number): RegionMention {
  const candidate = createCandidate(words, place.block, place.from, end)
  return { candidate: { ...candidate, name: words.name(own, end) }, ownFrom: own, within: place }
}

/** Returns the mentions that leave out the place: `the western region`, if the page also has `China’s western region`. */
function findShortMentions(words: PageWords, regions: readonly RegionMention[]): readonly RegionMention[] {
  const owners = new Map<number, NameCandidate>()
  for (const { candidate, ownFrom, within } of regions) if (ownFrom > within.to) owners.set(candidate.name, within)
  const found: RegionMention[] = []
  if (owners.size === 0) return found
  const { tokens, small, page } = words
  for (const [block, { from: first, to: end }] of page.blocks.entries()) {
    for (let token = first + 1; token < end; token++) {
      if (!words.is(token, classes.COMPASS) || tokens.word(token - 1) !== small.the) continue
      const to = endOfPart(words, token)
      const within = to > token && to <= end ? owners.get(words.name(token, to)) : undefined
      if (!within) continue
      const candidate = createCandidate(words, block, token - 1, to)
      found.push({ candidate: { ...candidate, name: words.name(token, to) }, ownFrom: token, within })
    }
  }
  return found
}
