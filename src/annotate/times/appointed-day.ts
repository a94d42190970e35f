import type { TokenPage } from '../page'
import { type Clause, isBorder } from './clause'
import { slotBits } from './compile-patterns'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import {
  ATTRIBUTE,
  CALL,
  CALL_TO,
  CALL_WITH,
  endsWithOne,
  JOINS,
  MOVE,
  MOVE_TO,
  NOUN_NEXT,
  OCCASION,
  SEQUEL,
} from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const DAY = slotBits('WEEKDAY', 'DAYS')
const MOVED_AFTER = 5 // tokens from a day to the verb that moves something to it: `auf` ¦ `Sonntag` ¦ `um 18 Uhr verlegt`
const CALLED_GAP = 6 // tokens from an occasion to the verb that calls for it: `called` ¦ `for a second nationwide` ¦ `walkout`
const LEAD_WORDS = 2 // words between an occasion and its day: `una huelga` ¦ `para el` ¦ `lunes`

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
  for (let token = from - 1; token >= first && !isBorder(tokens.kind(token)); token--)
    if ((classOf(token) & MOVE) !== 0) return true
  const end = Math.min(last, to + MOVED_AFTER)
  for (let token = to; token < end && !isBorder(tokens.kind(token)); token++)
    if ((classOf(token) & MOVE) !== 0) return true
  return false
}

/**
 * Whether somebody calls for an occasion on a day: `called for a walkout on` ¦ `Monday`, `appellent à une marche` ¦ `samedi`. An article tells it
 * from what was said that day: `called for talks on` ¦ `Monday`.
 */
export function isCalledFor(page: TokenPage, words: TimeWords, { first, from }: Clause): boolean {
  const { tokens } = page
  const { bits, masks, verbs } = words
  const isNoun = (token: number): boolean => ((verbs.bits[tokens.word(token)] ?? 0) & OCCASION) !== 0
  let noun = from - 1
  while (noun > from - 1 - LEAD_WORDS && noun > first && !isNoun(noun) && isLead(words, tokens.word(noun))) noun--
  if (noun <= first || !isNoun(noun)) return false
  let hasArticle = false
  let hasLead = false
  const least = Math.max(first, noun - CALLED_GAP)
  for (let token = noun - 1; token >= least && !isBorder(tokens.kind(token)); token--) {
    const word = tokens.word(token)
    const beside = verbs.beside[word] ?? 0
    if ((beside & CALL) !== 0) return hasArticle
    if ((beside & CALL_WITH) !== 0) return hasArticle && hasLead
    if ((beside & CALL_TO) !== 0) {
      hasLead = true
      continue
    }
    const known = verbs.bits[word] ?? 0
    // `called the rally in a` ¦ `vote`, but `called for a day of` ¦ `protest`
    const isJoint = (known & JOINS) !== 0 || ((bits[word] ?? 0) & LEADS) !== 0
    if (isJoint && ((bits[word] ?? 0) & DETERMINER) === 0 && (known & ATTRIBUTE) === 0) return false
    hasArticle ||=
      ((masks[word] ?? 0) & ARTICLE) !== 0 || ((bits[word] ?? 0) & DETERMINER) !== 0 || (known & NOUN_NEXT) !== 0
    if (verbFormAt(page, words, token) !== NO_VERB) return false
  }
  return false
}

/** Whether a word may stand between an occasion and its day: `on`, `el`. */
const isLead = ({ bits, verbs, masks }: TimeWords, word: number): boolean =>
  ((bits[word] ?? 0) & LEADS) !== 0 ||
  ((verbs.bits[word] ?? 0) & NOUN_NEXT) !== 0 ||
  ((masks[word] ?? 0) & ARTICLE) !== 0

/**
 * Whether a day is that of what came before the day of the main clause: `is due Monday after leaving Bergen on` ¦ `Tuesday`. An occasion is still to
 * come if its main clause is: `will rest Monday after the final on` ¦ `Sunday`.
 */
export function isOfSequel(page: TokenPage, words: TimeWords, { first, from }: Clause): boolean {
  const { tokens } = page
  let token = from - 1
  let hasOccasion = false
  for (; ; token--) {
    if (token <= first || isBorder(tokens.kind(token))) return false
    const word = tokens.word(token)
    if (((words.verbs.beside[word] ?? 0) & SEQUEL) !== 0) break
    const known = words.verbs.bits[word] ?? 0
    if ((known & JOINS) !== 0) return false
    hasOccasion ||= (known & OCCASION) !== 0
    const form = (known & OCCASION) === 0 ? verbFormAt(page, words, token) : NO_VERB
    if (form !== NO_VERB && form !== PAST_VERB && form !== PARTICIPLE) return false
  }
  if (hasOccasion && !isVerbAfter(page, words, token)) return false
  for (token--; token >= first; token--) if (((words.masks[tokens.word(token)] ?? 0) & DAY) !== 0) return true
  return false
}

/** Whether a verb follows a word such as `after`, perhaps behind a preposition: `after` ¦ `cancelling a show`, `después` ¦ `de cancelar un concierto`; not `after` ¦ `training on Sunday`. */
function isVerbAfter({ tokens, text }: TokenPage, { bits, verbs }: TimeWords, sequel: number): boolean {
  const isLed = ((bits[tokens.word(sequel + 1)] ?? 0) & LEADS) !== 0
  const verb = isLed ? sequel + 2 : sequel + 1
  const next = bits[tokens.word(verb + 1)] ?? 0
  return endsWithOne(text, tokens.end(verb), verbs.sequelEndings) && ((next & LEADS) === 0 || (next & DETERMINER) !== 0)
}
