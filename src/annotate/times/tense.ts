import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { isMovedTo, isOfSequel } from './appointed-day'
import { isCalledFor } from './called-day'
import { type Clause, isBorder } from './clause'
import { governingForm, isAfterParticiple } from './governed-participle'
import { isInGroup, isInRelative, isOwnVerb, nearestVerb } from './governing-verb'
import { isLimitPast } from './is-limit-past'
import { isLoneVerb } from './lone-verb'
import { ANY_OWNER, endOfGroup, NO_OWNER, ownerOf, RESULT_OWNER, UPCOMING_OWNER } from './owner'
import { plannedForm } from './planned-infinitive'
import { sideOfSubordinateDay } from './subordinate-day'
import { LEADS, NOT_COUNTED, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, finalVerbForm, NO_VERB, PARTICIPLE, PAST_VERB, PRESENT_VERB } from './verb-forms'
import { ABILITY, AHEAD, DEMAND, FUTURE, IS, LIMIT, PAST, PLANNED, PRESENT, SINCE } from './verb-words'

/**
 * Points of the evidence for the side of a time: above 0 it is in the future, below 0 in the past.
 * The points of several pieces of evidence add up. Another clause of the sentence counts half.
 */
const POINTS = {
  until: 8, // `until Monday`
  planned: 8, // `a strike for Monday`, but not `figures for March`
  by: 3, // `by Monday`: in the future unless the clause is in the past
  since: -8, // `since Monday`
  owner: -7, // `the quarrel of Sunday`, `Sunday’s quarrel`: most such events are known
  result: -12, // `Sunday’s crash`, whatever comes of it
  is: 8, // `the hearing is on Monday`
  notUntil: -10, // `until Monday they had not`
  sequel: -12, // `is due Monday after leaving on` ¦ `Tuesday`
  ahead: 9, // `ahead of Monday’s vote, traders fell silent`
  past: -6, // `fell on Monday`
  participle: -5, // `opened on Monday`, which `will be` before it overrides
  present: 4, // `plays on Monday`, where the past would have another form
  future: 6, // `will fall on Monday`
  neighbour: 4, // `Monday and` ¦ `Tuesday`: as the time before it
} as const

/** By kind of what a time belongs to: its points. The verb tells those of an occasion. */
const OWNER_POINTS = {
  [ANY_OWNER]: POINTS.owner,
  [UPCOMING_OWNER]: POINTS.ahead,
  [RESULT_OWNER]: POINTS.result,
} as Readonly<Record<number, number>>

/**
 * Returns the tense of the clause around a time: -1 past, 1 future, 0 unknown. The words around the time in its sentence decide. `neighbour` is the
 * tense of a time that is joined to it: of `Monday` in `Monday and Tuesday`.
 */
export function tenseOf(
  page: TokenPage,
  words: TimeWords,
  clause: Clause,
  sentence: SentenceSpan | undefined,
  neighbour: number,
): number {
  const ordered = clause.hasOtherDay && sentence ? sideOfSubordinateDay(page, words, clause, sentence) : 0
  if (ordered !== 0) return ordered
  const owner = ownerOf(page, words, clause)
  const connective = connectivePoints(page, words, clause, owner)
  const isAttribute = owner === ANY_OWNER || owner === RESULT_OWNER
  const verb =
    owner !== NO_OWNER && isAbilityAfter(page, words, clause) ? 0 : verbPoints(page, words, clause, isAttribute)
  const sum = connective + verb + POINTS.neighbour * neighbour
  return sum === 0 && clause.isCaption ? -1 : Math.sign(sum)
}

/** Whether what a time belongs to could do something: `Friday` ¦ `’s strike could hurt`. That says nothing of its day. */
function isAbilityAfter({ tokens }: TokenPage, { verbs }: TimeWords, { to, last }: Clause): boolean {
  for (let token = to; token < last && !isBorder(tokens.kind(token)); token++)
    if (((verbs.beside[tokens.word(token)] ?? 0) & ABILITY) !== 0) return true
  return false
}

/** Returns the points of the word that joins a time to its clause: `until`, `by`, `since`, `is` ¦ `on`. An article may follow it. */
function connectivePoints(page: TokenPage, words: TimeWords, clause: Clause, owner: number): number {
  const { tokens } = page
  const { first, from, isDay, isRange } = clause
  const classOf = (token: number): number => (token < first ? 0 : (words.verbs.bits[tokens.word(token)] ?? 0))
  const own = classOf(from - 1)
  const isLed = from > first && ((words.bits[tokens.word(from - 1)] ?? 0) & LEADS) !== 0
  const led = isLed ? classOf(from - 2) : 0
  if (((own | led) & IS) !== 0) return POINTS.is
  if (tokens.kind(clause.to) === kinds.CLITIC) return OWNER_POINTS[owner] ?? 0
  // `hasta el lunes`, but not `until at Monday`
  const joins = (own & (AHEAD | PLANNED | LIMIT | SINCE)) === 0 ? led : own
  if ((joins & AHEAD) !== 0) {
    if (isDay && isMovedTo(page, words, clause)) return POINTS.planned // `was adjourned until` ¦ `Monday`
    return isLimitPast(page, words, clause) ? POINTS.notUntil : POINTS.until
  }
  if (isDay) {
    if ((joins & PLANNED) !== 0 || isMovedTo(page, words, clause) || isCalledFor(page, words, clause))
      return POINTS.planned
    if (isOfSequel(page, words, clause)) return POINTS.sequel
  }
  if ((joins & LIMIT) !== 0) return isDemanded(page, words, clause) ? POINTS.until : POINTS.by
  if (isRange) return 0 // `vom 5. bis 9. Juni` is no time since the 5th
  return (joins & SINCE) !== 0 ? POINTS.since : (OWNER_POINTS[owner] ?? 0)
}

/** Whether a limit is that of a demand or promise: `called for a truce by` ¦ `Sunday`, `vowed to reopen by` ¦ `Monday`; not `was found by Monday`. */
function isDemanded({ tokens }: TokenPage, { verbs }: TimeWords, { first, from }: Clause): boolean {
  for (let token = from - 2; token >= first && !isBorder(tokens.kind(token)); token--) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & DEMAND) !== 0) return true
    if ((known & PAST) !== 0) return false
  }
  return false
}

/**
 * Returns the points of the verb that governs a time: of the nearest one in its clause, and of one in the present before the next border.
 * `isAttribute` says that the time belongs to a noun.
 */
function verbPoints(page: TokenPage, words: TimeWords, clause: Clause, isAttribute: boolean): number {
  const { from, to, last } = clause
  if (words.row.verbFinal) return pointsOf(finalVerbForm(page, words, to, last), isAttribute)
  if (isInGroup(page, words, clause)) return POINTS.past
  if (isAfterParticiple(page, words, clause)) return POINTS.participle
  const planned = isAttribute ? NO_VERB : plannedForm(page, words, clause)
  if (planned !== NO_VERB) return pointsOf(planned, false)
  const before = nearestVerb(page, words, clause, from - 1, clause.first)
  if (isOwnVerb(page, words, before, clause)) {
    const form = governingForm(page, words, before, clause)
    return pointsOf(form, isAttribute) + (before.present ? POINTS.present : 0)
  }
  if (before.form === PAST_VERB && !before.isBeyondBorder && !before.present && opensClause(page, words, to))
    return pointsOf(PAST_VERB, isAttribute)
  const within = before.form === NO_VERB ? last : Math.min(last, to + (from - before.at) / 1.5 - 1)
  // a comma after a time that opens the sentence is no border: `On Monday, the court` ¦ `hears the case`
  const isOpening = from - clause.first <= 2 && page.tokens.kind(to) === kinds.COMMA
  const start = isOpening ? to + 1 : endOfGroup(page, words, clause)
  const after = nearestVerb(page, words, clause, start, Math.ceil(within) - 1)
  if (before.form === NO_VERB && after.form === NO_VERB && !before.present && !after.present)
    return isLoneVerb(page, words, clause) ? POINTS.present : 0
  const isOther = after.form === NO_VERB || (after.isBeyondBorder && !before.isBeyondBorder && before.form !== NO_VERB)
  const verb = isOther ? before : after
  const present = before.present || after.present ? POINTS.present : 0
  if (verb.isBeyondBorder && isInRelative(page, words, clause)) return present
  const form = isOther ? governingForm(page, words, verb, clause) : verb.form
  const own = pointsOf(form, isAttribute)
  // another clause counts less if this one has a verb: `The team, which lost on Sunday, plays on` ¦ `Thursday`
  // and the participle of a noun if the verb stands between: `a man accused of theft appears on` ¦ `Monday`
  const isLess = verb.isBeyondBorder || (verb.form === PARTICIPLE && isOther && before.present)
  return (present !== 0 && isLess ? own / 2 : own) + present
}

/** Whether a subject is directly after a time, so that a verb after it is that of another clause: `told some of them on Sunday` ¦ `they must leave`. */
function opensClause({ tokens }: TokenPage, { bits, verbs }: TimeWords, to: number): boolean {
  const word = tokens.word(to)
  return ((bits[word] ?? 0) & NOT_COUNTED) !== 0 && ((verbs.bits[word] ?? 0) & (PAST | FUTURE | PRESENT | IS)) === 0
}

/** Returns the points of a form; an expectation says nothing of the day of the event that it is about. */
function pointsOf(form: number, isAttribute: boolean): number {
  if (form === EXPECTED_VERB) return isAttribute ? 0 : POINTS.future
  if (form === PAST_VERB) return POINTS.past
  if (form === FUTURE_VERB) return POINTS.future
  if (form === PARTICIPLE) return POINTS.participle
  return form === PRESENT_VERB ? POINTS.present : 0
}
