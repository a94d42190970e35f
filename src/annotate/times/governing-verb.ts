import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { isInflectedAt } from './participle'
import { isSubordinate } from './perfect-infinitive'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { EXPECTED_VERB, FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, PRESENT_VERB, verbFormAt } from './verb-forms'
import { COMMA_RELATIVE, FUTURE, IS, JOINS, NOUN_NEXT, PAST, PRESENT, RELATIVE, TAKES_TO, TO } from './verb-words'

/** The nearest verb in the past or future, before or after a time. */
export interface NearestVerb {
  readonly form: number
  readonly at: number
  /** Whether a verb in the present is nearer, and in the same clause as the time. */
  readonly present: boolean
  readonly isBeyondBorder: boolean
  /** Whether a verb in the present is all that is between the time and the word that opens its clause: `that starts on` ¦ `Monday`. */
  readonly isAlone: boolean
}

/** Returns the nearest verb in the past or future from a token to the `last` one, backwards before the time. */
export function nearestVerb(
  page: TokenPage,
  words: TimeWords,
  clause: Clause,
  start: number,
  last: number,
): NearestVerb {
  const step = start < clause.from ? -1 : 1
  let present = false
  let isEvent = false
  let isBeyondBorder = false
  let isResumed = false // by `, and`: `ruled that he must leave ¦ , and set` ¦ `Friday`
  let at = start
  for (; (last - at) * step >= 0; at += step) {
    const known = words.verbs.bits[page.tokens.word(at)] ?? 0
    // `the rules that take effect on` ¦ `Monday were drafted`
    if (isEvent && step < 0 && !isBeyondBorder && (known & RELATIVE) !== 0)
      return { form: NO_VERB, at, present, isBeyondBorder, isAlone: true }
    // `has voted` ¦ `and leaves on Monday`; `will vote on the plan` ¦ `that he approved on Monday`
    if ((known & (present ? JOINS | RELATIVE : RELATIVE)) !== 0) isBeyondBorder = true
    else if (isBorder(page.tokens.kind(at))) {
      isBeyondBorder = true
      isResumed ||= step < 0 && ((words.verbs.bits[page.tokens.word(at + 1)] ?? 0) & JOINS) !== 0
    }
    const form = formIn(page, words, clause, at)
    if (form === PRESENT_VERB) {
      present ||= !isBeyondBorder
      isEvent ||= !isBeyondBorder && (known & IS) === 0
    } else if (isBeyondBorder && form === FUTURE_VERB && isObjectsInfinitive(words, page.tokens, at)) continue
    else if (isResumed && (form === FUTURE_VERB || form === EXPECTED_VERB) && isSubordinate(page, words, at)) continue
    else if (form !== NO_VERB) return { form, at, present, isBeyondBorder, isAlone: false }
  }
  return { form: NO_VERB, at, present, isBeyondBorder, isAlone: false }
}

/** Whether `to` is after the object of a verb, so that a comma after it closes what the verb governs: `which wants staff` ¦ `to leave, cut jobs on Monday`. */
const isObjectsInfinitive = ({ verbs: { bits } }: TimeWords, tokens: TokenPage['tokens'], to: number): boolean =>
  ((bits[tokens.word(to)] ?? 0) & TO) !== 0 && ((bits[tokens.word(to - 1)] ?? 0) & TAKES_TO) === 0

/** Returns the form of a verb in the clause of a time; in a caption, one in the present says nothing of the time: `Ana Roe meets voters on` ¦ `Monday`. */
function formIn(page: TokenPage, words: TimeWords, { isCaption }: Clause, token: number): number {
  const form = verbFormAt(page, words, token)
  if (!isCaption || form === NO_VERB || form === PAST_VERB) return form
  return ((words.verbs.bits[page.tokens.word(token)] ?? 0) & PRESENT) !== 0 || form === PRESENT_VERB ? NO_VERB : form
}

/**
 * Whether the verb before a time governs it, whatever verb follows: it is directly before it, or in a subordinate clause that the time closes:
 * `the man arrested on` ¦ `Sunday will appear`, `the man who shot two people on` ¦ `Sunday will appear`.
 */
export function isOwnVerb(
  { tokens }: TokenPage,
  { bits, verbs }: TimeWords,
  { form, at, present, isBeyondBorder, isAlone }: NearestVerb,
  { first, from }: Clause,
): boolean {
  if (form === NO_VERB || isBeyondBorder) return isAlone
  if (at === from - 1) return true
  const lead = tokens.word(from - 1)
  if (at === from - 2 && (((bits[lead] ?? 0) & LEADS) !== 0 || ((verbs.bits[lead] ?? 0) & NOUN_NEXT) !== 0)) return true
  if (present) return false // `the man who was freed returns on` ¦ `Monday`
  // `the treaty signed` ¦ `by both sides on Sunday`
  if (form === PARTICIPLE && ((bits[tokens.word(at + 1)] ?? 0) & LEADS) !== 0) return true
  for (let token = at - 1; token >= first && !isBorder(tokens.kind(token)); token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & RELATIVE) !== 0) return true
  return false
}

/** Whether a time is in a relative clause that a comma opens, so that a verb beyond its borders is another’s: `a man, der am` ¦ `Sonntag … erschoss`. */
export function isInRelative({ tokens }: TokenPage, { verbs }: TimeWords, { first, from }: Clause): boolean {
  let token = from - 1
  while (token > first && !isBorder(tokens.kind(token))) token--
  if (tokens.kind(token) !== kinds.COMMA) return false
  const opening = verbs.bits[tokens.word(token + 1)] ?? 0
  return (opening & RELATIVE) !== 0 || ((opening & COMMA_RELATIVE) !== 0 && token + 1 < from - 1) // not `, den` ¦ `Sommer`
}

const GROUP = 4 // tokens between a time and the participle of its group: `der am Sonntag` ¦ `in Kiel festgenommene`

/** Whether a time is in the group of a noun, before its participle: `die am` ¦ `Sonntag` ¦ `verletzten Wanderer`. */
export function isInGroup(page: TokenPage, words: TimeWords, clause: Clause): boolean {
  const { tokens } = page
  const { first, from, to, last, isDay } = clause
  if (!isDay || words.verbs.inflections.length === 0 || from <= first) return false
  const isOpening = (token: number): boolean =>
    token >= first && ((words.bits[tokens.word(token)] ?? 0) & DETERMINER) !== 0
  const isLed = ((words.bits[tokens.word(from - 1)] ?? 0) & LEADS) !== 0 && isOpening(from - 2)
  if (!isLed && !isOpening(from - 1)) return false // `de` ¦ `zondag` ¦ `aangehouden man`
  const end = Math.min(last - 1, isLed ? to + GROUP : to + 1)
  for (let token = to; token < end && !isBorder(tokens.kind(token)); token++) {
    if (tokens.has(token, kinds.CAPITAL)) continue
    const known = words.verbs.bits[tokens.word(token)] ?? 0
    if ((known & (FUTURE | PAST | PRESENT)) !== 0) return false
    if (tokens.kind(token + 1) === kinds.WORD && isInflectedAt(page, words, token)) return true
  }
  return false
}
