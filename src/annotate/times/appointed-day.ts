import type { TokenPage } from '../page'
import { type Clause, isBorder } from './clause'
import { slotBits } from './slot-number'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import { AHEAD, endsWithOne, JOINS, MOTION, MOVE, MOVE_TO, OCCASION, OUTCOME, SEQUEL } from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const DAY = slotBits('WEEKDAY', 'DAYS')
const MOVED_AFTER = 5 // tokens from a day to the verb that moves something to it: `auf` ¦ `Sonntag` ¦ `um 18 Uhr verlegt`

/** Whether something is moved to a day: `was postponed to` ¦ `Sunday`, `wurde auf` ¦ `Sonntag` ¦ `verlegt`. */
export function isMovedTo(
  { tokens }: TokenPage,
  { verbs, masks, row }: TimeWords,
  { first, from, to, last }: Clause,
): boolean {
  const classOf = (token: number): number => verbs.beside[tokens.word(token)] ?? 0
  // `para a` ¦ `quinta-feira`, but not `to a` ¦ `Friday close`
  const hasArticle = !row.datesBeforeNouns && ((masks[tokens.word(from - 1)] ?? 0) & ARTICLE) !== 0
  const lead = hasArticle ? from - 2 : from - 1
  if (from <= first || ((classOf(from - 1) | classOf(lead)) & MOVE_TO) === 0) return false
  // `postponed until` ¦ `Sunday`, but not `Nothing moved until` ¦ `Sunday`
  const excluded = ((verbs.bits[tokens.word(lead)] ?? 0) & AHEAD) === 0 ? 0 : MOTION
  for (let token = from - 1; token >= first && !isBorder(tokens.kind(token)); token--)
    if ((classOf(token) & MOVE) !== 0) return (classOf(token) & excluded) === 0
  const end = Math.min(last, to + MOVED_AFTER)
  for (let token = to; token < end && !isBorder(tokens.kind(token)); token++)
    if ((classOf(token) & MOVE) !== 0) return true
  return false
}

/**
 * Whether a day is that of what came before the day of the main clause: `is due Monday after leaving Bergen on` ¦ `Tuesday`. An occasion is still to
 * come if its main clause is: `will rest Monday after the final on` ¦ `Sunday`.
 */
export function isOfSequel(page: TokenPage, words: TimeWords, { first, from }: Clause): boolean {
  const { tokens } = page
  const sequel = sequelBefore(page, words, first, from)
  if (sequel < 0) return false
  if (isOfOutcome(page, words, sequel)) return true
  let hasOccasion = false
  for (let token = from - 1; token > sequel; token--) {
    const known = words.verbs.bits[tokens.word(token)] ?? 0
    if ((known & JOINS) !== 0) return false
    hasOccasion ||= (known & OCCASION) !== 0
    const form = (known & OCCASION) === 0 ? verbFormAt(page, words, token) : NO_VERB
    if (form !== NO_VERB && form !== PAST_VERB && form !== PARTICIPLE) return false
  }
  if (hasOccasion && !isVerbAfter(page, words, sequel)) return false
  for (let token = sequel - 1; token >= first; token--)
    if (((words.masks[tokens.word(token)] ?? 0) & DAY) !== 0) return true
  return false
}

/** Whether a verb after a word such as `after` tells what is known once it has happened: `after` ¦ `winning on Sunday`, `tras` ¦ `perder el lunes`. */
export function isOfOutcome({ tokens }: TokenPage, { verbs }: TimeWords, sequel: number): boolean {
  const besides = (verbs.beside[tokens.word(sequel + 1)] ?? 0) | (verbs.beside[tokens.word(sequel + 2)] ?? 0)
  return (besides & OUTCOME) !== 0
}

/** Returns the token of a word such as `after` before a day in its clause; -1 if not found. */
function sequelBefore({ tokens }: TokenPage, { verbs }: TimeWords, first: number, from: number): number {
  for (let token = from - 1; token > first && !isBorder(tokens.kind(token)); token--)
    if (((verbs.beside[tokens.word(token)] ?? 0) & SEQUEL) !== 0) return token
  return -1
}

/** Whether a verb follows a word such as `after`, perhaps behind a preposition: `after` ¦ `cancelling a show`, `después` ¦ `de cancelar un concierto`; not `after` ¦ `training on Sunday`. */
function isVerbAfter({ tokens, text }: TokenPage, { bits, verbs }: TimeWords, sequel: number): boolean {
  const isLed = ((bits[tokens.word(sequel + 1)] ?? 0) & LEADS) !== 0
  const verb = isLed ? sequel + 2 : sequel + 1
  const next = bits[tokens.word(verb + 1)] ?? 0
  return endsWithOne(text, tokens.end(verb), verbs.sequelEndings) && ((next & LEADS) === 0 || (next & DETERMINER) !== 0)
}
