import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { LEADS, type TimeWords } from './time-words'
import {
  EXPECTED_VERB,
  FUTURE_VERB,
  finalVerbForm,
  NO_VERB,
  PARTICIPLE,
  PAST_VERB,
  PRESENT_VERB,
  verbFormAt,
} from './verb-forms'
import {
  AHEAD,
  ATTRIBUTE,
  DEMAND,
  HAD,
  IS,
  JOINS,
  LIMIT,
  PAST,
  PLANNED,
  PRESENT,
  RELATIVE,
  SINCE,
  UPCOMING,
} from './verb-words'

const BEFORE = 14 // tokens examined before a time
const AFTER = 8 // tokens examined after a time
const FINAL = 60 // tokens examined for the verb at the end of a clause, in languages that have it there

/**
 * Points of the evidence for the side of a time: above 0 it is in the future, below 0 in the past.
 * The points of several pieces of evidence add up. Another clause of the sentence counts half.
 */
const POINTS = {
  until: 8, // `until Monday`
  planned: 8, // `a strike for Monday`, but not `figures for March`
  by: 3, // `by Monday`: in the future unless the clause is in the past
  since: -8, // `since Monday`
  attribute: -5, // `the vote of Sunday`, `Sunday’s vote`: most such events are known
  is: 8, // `the hearing is on Monday`
  hadNot: -10, // `until Monday they had not`
  ahead: 9, // `ahead of Monday’s vote, traders fell silent`
  past: -6, // `fell on Monday`
  participle: -5, // `opened on Monday`, which `will be` before it overrides
  present: 4, // `plays on Monday`, where the past would have another form
  future: 6, // `will fall on Monday`
  neighbour: 4, // `Monday and` ¦ `Tuesday`: as the time before it
} as const

/** What is known of a time whose tense is asked for, besides its clause. */
export interface TimeSetting {
  /** Whether the time is a day, not a month or season. */
  readonly isDay: boolean
  /** Whether it has a start and an end. */
  readonly isRange: boolean
  /** Whether it is in the caption of a picture, which was taken before: the present is the tense of captions. */
  readonly isCaption: boolean
  /** The tense of a time that is joined to it: of `Monday` in `Monday and Tuesday`. */
  readonly neighbour: number
}

/** Returns the tense of the clause around a time: -1 past, 1 future, 0 unknown. The words around the time in its sentence decide. */
export function tenseOf(
  page: TokenPage,
  words: TimeWords,
  sentence: SentenceSpan | undefined,
  from: number,
  to: number,
  { isDay, isRange, isCaption, neighbour }: TimeSetting,
): number {
  const { tokens } = page
  let first = from
  const least = Math.max(sentence?.from ?? 0, from - BEFORE)
  while (first > least && tokens.kind(first - 1) !== kinds.SEMICOLON) first-- // another sentence in all but its mark
  let last = to
  const most = Math.min(sentence?.to ?? tokens.count, to + (words.row.verbFinal ? FINAL : AFTER))
  while (last < most && tokens.kind(last) !== kinds.SEMICOLON) last++
  const clause: Clause = { isDay, isRange, isCaption, first, from, to, last }
  const connective = connectivePoints(page, words, clause)
  const verb = verbPoints(page, words, clause, connective === POINTS.attribute)
  const sum = connective + verb + POINTS.neighbour * neighbour
  return sum === 0 && isCaption ? -1 : Math.sign(sum)
}

/** The tokens around a time that decide its side: `first` to `from` before it, `to` to `last` after it. */
interface Clause {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly last: number
  readonly isDay: boolean
  readonly isRange: boolean
  readonly isCaption: boolean
}

/** Returns the form of a verb in the clause of a time; in a caption, one in the present says nothing of the time: `Ana Roe meets voters on` ¦ `Monday`. */
function formIn(page: TokenPage, words: TimeWords, { isCaption }: Clause, token: number): number {
  const form = verbFormAt(page, words, token)
  if (!isCaption || form === NO_VERB || form === PAST_VERB) return form
  return ((words.verbs.bits[page.tokens.word(token)] ?? 0) & PRESENT) !== 0 || form === PRESENT_VERB ? NO_VERB : form
}

/** Returns the points of the word that joins a time to its clause: `until`, `by`, `since`, `is` ¦ `on`. An article may follow it. */
function connectivePoints(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { tokens } = page
  const { first, from, to, isDay, isRange } = clause
  const classOf = (token: number): number => (token < first ? 0 : (words.verbs.bits[tokens.word(token)] ?? 0))
  const own = classOf(from - 1)
  const isLed = from > first && ((words.bits[tokens.word(from - 1)] ?? 0) & LEADS) !== 0
  const led = isLed ? classOf(from - 2) : 0
  if (((own | led) & IS) !== 0) return POINTS.is
  if (tokens.kind(to) === kinds.CLITIC) return isAheadOf(page, words, clause) ? POINTS.ahead : POINTS.attribute
  // `hasta el lunes`, but not `until at Monday`
  const joins = (own & (AHEAD | PLANNED | LIMIT | SINCE)) === 0 ? led : own
  if ((joins & AHEAD) !== 0) return isInPast(page, words, clause) ? POINTS.hadNot : POINTS.until
  if ((joins & PLANNED) !== 0 && isDay) return POINTS.planned
  if ((joins & LIMIT) !== 0) return isDemanded(page, words, clause) ? POINTS.until : POINTS.by
  if (isRange) return 0 // `vom 5. bis 9. Juni` is no time since the 5th, and belongs to no noun
  if ((joins & SINCE) !== 0) return POINTS.since
  if ((own & ATTRIBUTE) === 0) return 0
  return isAheadOf(page, words, clause) ? POINTS.ahead : POINTS.attribute
}

const OWNER_GAP = 4 // tokens from `ahead` of `ahead of the decisive vote of Sunday` to the time, at most

/** Whether what a time belongs to is called upcoming: `ahead of` ¦ `Sunday’s vote`, `antes de las elecciones del` ¦ `domingo`. */
function isAheadOf({ tokens }: TokenPage, { verbs }: TimeWords, { first, from }: Clause): boolean {
  const least = Math.max(first, from - 1 - OWNER_GAP)
  for (let token = from - 2; token >= least && !isBorder(tokens.kind(token)); token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & UPCOMING) !== 0) return true
  return false
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

const PERFECT_GAP = 3 // tokens from `had` of `had not answered until` to the time, at least; `they had until Thursday` is no perfect

/**
 * Whether a clause in the past has a time as its end: `Until Thursday they had not answered`, `Until Thursday nobody answered`.
 * Not `Until Thursday they have time`, `was closed until Thursday`.
 */
function isInPast(page: TokenPage, words: TimeWords, { first, from, to, last }: Clause): boolean {
  const { tokens } = page
  const isHad = (token: number): boolean => ((words.verbs.bits[tokens.word(token)] ?? 0) & HAD) !== 0
  const opens = from - first <= 2
  let isPast = false
  for (let token = to; token < last; token++) {
    const form = verbFormAt(page, words, token)
    if (form === FUTURE_VERB || form === EXPECTED_VERB) return false
    if (isHad(token)) return true
    if (form === PRESENT_VERB) break
    isPast ||= opens && form !== NO_VERB
  }
  if (isPast) return true
  for (let token = from - 2; token >= first && !isBorder(tokens.kind(token)); token--)
    if (isHad(token)) return from - token > PERFECT_GAP
  return false
}

/**
 * Returns the points of the verb that governs a time: of the nearest one, and of one in the present before the next border.
 * `isAttribute` says that the time belongs to a noun.
 */
function verbPoints(page: TokenPage, words: TimeWords, clause: Clause, isAttribute: boolean): number {
  const { from, to, last } = clause
  if (words.row.verbFinal) return pointsOf(finalVerbForm(page, words, to, last), isAttribute)
  const before = nearestVerb(page, words, clause, from - 1, clause.first)
  const within = before.form === NO_VERB ? last : Math.min(last, to + (from - before.at) / 1.5 - 1)
  // a comma after a time that opens the sentence is no border: `On Monday, the court` ¦ `hears the case`
  const isOpening = from - clause.first <= 2 && page.tokens.kind(to) === kinds.COMMA
  const after = nearestVerb(page, words, clause, isOpening ? to + 1 : to, Math.ceil(within) - 1)
  const isOther = after.form === NO_VERB || (after.isBeyondBorder && !before.isBeyondBorder && before.form !== NO_VERB)
  const verb = isOther ? before : after
  const present = before.present || after.present ? POINTS.present : 0
  const form = verb.form === PARTICIPLE && isOther ? governingForm(page, words, verb.at, clause) : verb.form
  const own = pointsOf(form, isAttribute)
  // another clause counts less if this one has a verb: `The team, which lost on Sunday, plays on` ¦ `Thursday`
  return (present !== 0 && verb.isBeyondBorder ? own / 2 : own) + present
}

interface NearestVerb {
  readonly form: number
  readonly at: number
  /** Whether a verb in the present is nearer, and in the same clause as the time. */
  readonly present: boolean
  readonly isBeyondBorder: boolean
}

/** Returns the nearest verb in the past or future from a token to the `last` one, backwards before the time. */
function nearestVerb(page: TokenPage, words: TimeWords, clause: Clause, start: number, last: number): NearestVerb {
  const step = start < clause.from ? -1 : 1
  let present = false
  let isBeyondBorder = false
  let at = start
  for (; (last - at) * step >= 0; at += step) {
    // `has voted` ¦ `and leaves on Monday`; `will vote on the plan` ¦ `that he approved on Monday`
    const opens = (words.verbs.bits[page.tokens.word(at)] ?? 0) & (present ? JOINS | RELATIVE : RELATIVE)
    if (opens !== 0 || isBorder(page.tokens.kind(at))) isBeyondBorder = true
    const form = formIn(page, words, clause, at)
    if (form === PRESENT_VERB) present ||= !isBeyondBorder
    else if (form !== NO_VERB) return { form, at, present, isBeyondBorder }
  }
  return { form: NO_VERB, at, present, isBeyondBorder }
}

/** Returns the form of the verb that governs a participle: `will be opened on`, `would be paid on a still unspecified day`. */
function governingForm(page: TokenPage, words: TimeWords, participle: number, { first }: Clause): number {
  for (let at = participle - 1; at >= first && !isBorder(page.tokens.kind(at)); at--) {
    if (((words.verbs.bits[page.tokens.word(at)] ?? 0) & RELATIVE) !== 0) return PARTICIPLE
    const form = verbFormAt(page, words, at)
    if (form === FUTURE_VERB || form === EXPECTED_VERB || form === PAST_VERB) return form
  }
  return PARTICIPLE
}

/** Returns the points of a form; an expectation says nothing of the day of the event that it is about. */
function pointsOf(form: number, isAttribute: boolean): number {
  if (form === EXPECTED_VERB) return isAttribute ? 0 : POINTS.future
  if (form === PAST_VERB) return POINTS.past
  if (form === FUTURE_VERB) return POINTS.future
  if (form === PARTICIPLE) return POINTS.participle
  return form === PRESENT_VERB ? POINTS.present : 0
}

const isBorder = (kind: number): boolean =>
  kind === kinds.COMMA ||
  kind === kinds.SEMICOLON ||
  kind === kinds.DASH ||
  (kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE)
