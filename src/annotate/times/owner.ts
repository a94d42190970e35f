import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { slotBits } from './compile-patterns'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { NO_VERB, verbFormAt } from './verb-forms'
import { ATTRIBUTE, OCCASION, RESULT, UPCOMING } from './verb-words'

/* What a time belongs to: `Sunday’s match`, `le match de dimanche`. */
export const NO_OWNER = 0
export const ANY_OWNER = 1
export const UPCOMING_OWNER = 2 // said to be upcoming: `ahead of Sunday’s vote`
export const OCCASION_OWNER = 3 // held on a day that was set: a match, a vote
export const RESULT_OWNER = 4 // known once it has happened: a verdict, a crash

const NOUN_GAP = 4 // tokens from a time to the noun that it belongs to, at most: `Sunday’s closely watched` ¦ `vote`
const UPCOMING_GAP = 4 // tokens from `ahead` of `ahead of the decisive vote of Sunday` to the time, at most
const ARTICLE = slotBits('ARTICLE')

/** Returns what a time belongs to, by the words that join it to a noun: `Sunday’s match`, `a Sunday match`, `le match de dimanche`. */
export function ownerOf(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { tokens } = page
  const { first, from, to, isRange } = clause
  const before = from > first ? tokens.word(from - 1) : 0
  if (tokens.kind(to) === kinds.CLITIC) return upcomingOr(page, words, clause, nounAfter(page, words, to + 1, clause))
  if (isRange) return NO_OWNER // `vom 5. bis 9. Juni` belongs to no noun
  if (((words.verbs.bits[before] ?? 0) & ATTRIBUTE) !== 0)
    return upcomingOr(page, words, clause, nounBefore(page, words, from - 2, clause))
  const known = words.bits[before] ?? 0
  if (words.row.datesBeforeNouns && ((known & DETERMINER) !== 0 || ((words.masks[before] ?? 0) & ARTICLE) !== 0)) {
    const owner = nounAfter(page, words, to, clause)
    return owner === ANY_OWNER ? NO_OWNER : owner
  }
  return (known & LEADS) !== 0 && isOfSubject(page, words, clause) ? RESULT_OWNER : NO_OWNER
}

/** Returns `owner`, or that it is called upcoming: `ahead of` ¦ `Sunday’s vote`, `antes de las elecciones del` ¦ `domingo`. */
function upcomingOr({ tokens }: TokenPage, { verbs }: TimeWords, { first, from }: Clause, owner: number): number {
  const least = Math.max(first, from - 1 - UPCOMING_GAP)
  for (let token = from - 1; token >= least && !isBorder(tokens.kind(token)); token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & UPCOMING) !== 0) return UPCOMING_OWNER
  return owner
}

/** Returns what kind of noun a time belongs to that stands before it: the last one known of `Sunday’s presidential` ¦ `election`. */
function nounAfter({ tokens }: TokenPage, { verbs }: TimeWords, start: number, { last }: Clause): number {
  let owner = ANY_OWNER
  for (let token = start; token < last && token <= start + NOUN_GAP && tokens.kind(token) === kinds.WORD; token++) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & (OCCASION | RESULT)) !== 0) owner = ownerBy(known)
    else if (known !== 0) break
  }
  return owner
}

/** Returns what kind of noun a time belongs to that stands after it: the nearest one known of `l’élection` ¦ `présidentielle de dimanche`. */
function nounBefore({ tokens }: TokenPage, { verbs }: TimeWords, start: number, { first }: Clause): number {
  for (let token = start; token >= first && token > start - NOUN_GAP && tokens.kind(token) === kinds.WORD; token--) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & (OCCASION | RESULT)) !== 0) return ownerBy(known)
  }
  return ANY_OWNER
}

const ownerBy = (known: number): number => ((known & RESULT) === 0 ? OCCASION_OWNER : RESULT_OWNER)

/** Whether a result is directly before a time and its preposition as the subject of its clause: `The ruling on` ¦ `Tuesday`; not `will give its ruling on` ¦ `Tuesday`. */
function isOfSubject(page: TokenPage, words: TimeWords, { first, from }: Clause): boolean {
  const { tokens } = page
  const noun = from - 2
  if (noun < first || ((words.verbs.bits[tokens.word(noun)] ?? 0) & RESULT) === 0) return false
  for (let token = noun - 1; token >= first && !isBorder(tokens.kind(token)); token--)
    if (verbFormAt(page, words, token) !== NO_VERB) return false
  return true
}
