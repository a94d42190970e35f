import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { isParticipleAt } from './participle'
import { slotBits } from './slot-number'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { NO_VERB, verbFormAt } from './verb-forms'
import { ATTRIBUTE, NOT_OWNER, OCCASION, OCCURS, RESULT, UPCOMING } from './verb-words'

/* What a time belongs to: `Sunday’s match`, `le match de dimanche`. */
export const NO_OWNER = 0
export const ANY_OWNER = 1
export const UPCOMING_OWNER = 2 // said to be upcoming: `ahead of Sunday’s vote`
const OCCASION_OWNER = 3 // held on a day that was set: a match, a vote
export const RESULT_OWNER = 4 // known once it has happened: a verdict, a crash

const NOUN_GAP = 4 // tokens from a time to the noun that it belongs to, at most: `Sunday’s closely watched` ¦ `vote`
const UPCOMING_GAP = 4 // tokens from `ahead` of `ahead of the decisive vote of Sunday` to the time, at most
const NEAR = 2 // as many if the noun is a result: `await` ¦ `Sunday’s verdict`, not `preparing a report on` ¦ `Sunday’s crash`
const FAR = 8 // as many if the noun is an occasion: `Karten für das letzte Konzert am` ¦ `Samstag`
const ARTICLE = slotBits('ARTICLE')

/** Returns what a time belongs to, by the words that join it to a noun: `Sunday’s match`, `a Sunday match`, `le match de dimanche`. */
export function ownerOf(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { tokens } = page
  const { first, from, to, isRange } = clause
  const before = from > first ? tokens.word(from - 1) : 0
  if (tokens.kind(to) === kinds.CLITIC) return upcomingOr(page, words, clause, nounAfter(page, words, to + 1, clause))
  if (isRange) return NO_OWNER // `vom 5. bis 9. Juni` belongs to no noun
  if (((words.verbs.bits[before] ?? 0) & ATTRIBUTE) !== 0) return ownerBefore(page, words, clause)
  const known = words.bits[before] ?? 0
  if (words.row.datesBeforeNouns && ((known & DETERMINER) !== 0 || ((words.masks[before] ?? 0) & ARTICLE) !== 0)) {
    const noun = nounAfter(page, words, to, clause)
    return noun < 0 ? NO_OWNER : ownerAt(page, words, noun)
  }
  if ((known & LEADS) === 0 || from - 2 < first) return NO_OWNER
  const noun = words.verbs.bits[tokens.word(from - 2)] ?? 0
  if ((noun & OCCASION) !== 0) return clause.isDay && isUpcoming(page, words, clause, FAR) ? UPCOMING_OWNER : NO_OWNER // `trainiert für das Finale am` ¦ `Sonntag`
  return (noun & RESULT) !== 0 && isOfSubject(page, words, clause) ? RESULT_OWNER : NO_OWNER
}

/** Returns what a time belongs to that stands before it: `le match de` ¦ `dimanche`; not `a partir de` ¦ `março`, `fermé de` ¦ `lundi`. */
function ownerBefore(page: TokenPage, words: TimeWords, clause: Clause): number {
  const start = clause.from - 2
  if (((words.verbs.bits[page.tokens.word(start)] ?? 0) & NOT_OWNER) !== 0) return NO_OWNER
  const noun = nounBefore(page, words, start, clause)
  return noun < 0 && clause.isDay && isParticipleAt(page, words, start)
    ? NO_OWNER
    : upcomingOr(page, words, clause, noun)
}

/** Returns the kind of the noun to which a time belongs, or that it is called upcoming: `ahead of` ¦ `Sunday’s vote`, `antes de las elecciones del` ¦ `domingo`. */
function upcomingOr(page: TokenPage, words: TimeWords, clause: Clause, noun: number): number {
  const owner = ownerAt(page, words, noun)
  const isBefore = noun < clause.from
  const far = isBefore && owner === OCCASION_OWNER ? FAR : UPCOMING_GAP
  if (isUpcoming(page, words, clause, !isBefore && owner === RESULT_OWNER ? NEAR : far)) return UPCOMING_OWNER
  return noun < 0 && takesPlace(page, words, clause) ? OCCASION_OWNER : owner
}

/** Whether a word at most `gap` tokens before a time says that what it belongs to is to come: `ahead of`, `tickets for`. */
function isUpcoming({ tokens }: TokenPage, { verbs }: TimeWords, { first, from }: Clause, gap: number): boolean {
  const least = Math.max(first, from - 1 - gap)
  for (let token = from - 1; token >= least && !isBorder(tokens.kind(token)); token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & UPCOMING) !== 0) return true
  return false
}

const OCCURS_GAP = 8 // tokens from a time to the verb of what takes place: `Friday’s partial eclipse of the moon will take` ¦ `place`

/** Whether what a time belongs to is said to take place. */
function takesPlace({ tokens }: TokenPage, { verbs }: TimeWords, { to, last }: Clause): boolean {
  const end = Math.min(last, to + OCCURS_GAP)
  for (let token = to; token < end && !isBorder(tokens.kind(token)); token++)
    if (((verbs.bits[tokens.word(token)] ?? 0) & OCCURS) !== 0) return true
  return false
}

/** Returns the token of the noun to which a time before it belongs, the last one known of `Sunday’s presidential` ¦ `election`; -1 if not found. */
function nounAfter({ tokens }: TokenPage, { verbs }: TimeWords, start: number, { last }: Clause): number {
  let noun = -1
  for (let token = start; token < last && token <= start + NOUN_GAP && tokens.kind(token) === kinds.WORD; token++) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & (OCCASION | RESULT)) !== 0) noun = token
    else if (known !== 0) break
  }
  return noun
}

/** Returns the token of the noun to which a time after it belongs, the nearest one known of `l’élection` ¦ `présidentielle de dimanche`; -1 if not found. */
function nounBefore({ tokens }: TokenPage, { verbs }: TimeWords, start: number, { first }: Clause): number {
  for (let token = start; token >= first && token > start - NOUN_GAP && tokens.kind(token) === kinds.WORD; token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & (OCCASION | RESULT)) !== 0) return token
  return -1
}

/** Returns the token after a time, with the noun that it stands before: the verb of `Sunday’s closely watched vote` ¦ `will` is after it. */
export function endOfGroup(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { to } = clause
  return page.tokens.kind(to) === kinds.CLITIC ? Math.max(to, nounAfter(page, words, to + 1, clause) + 1) : to
}

/** Returns the kind of the noun at a token; `ANY_OWNER` for -1. */
function ownerAt({ tokens }: TokenPage, { verbs }: TimeWords, noun: number): number {
  if (noun < 0) return ANY_OWNER
  return ((verbs.bits[tokens.word(noun)] ?? 0) & RESULT) === 0 ? OCCASION_OWNER : RESULT_OWNER
}

/** Whether the result directly before a time and its preposition is the subject of its clause: `The ruling on` ¦ `Tuesday`; not `will give its ruling on` ¦ `Tuesday`. */
function isOfSubject(page: TokenPage, words: TimeWords, { first, from }: Clause): boolean {
  const { tokens } = page
  for (let token = from - 3; token >= first && !isBorder(tokens.kind(token)); token--)
    if (verbFormAt(page, words, token) !== NO_VERB) return false
  return true
}
