import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { isParticipleAt } from './participle'
import { slotBits } from './slot-number'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import {
  ATTRIBUTE,
  CALL,
  CALL_TO,
  CALL_WITH,
  endsWithOne,
  INFINITIVE_MARK,
  JOINS,
  NOUN_NEXT,
  OCCASION,
  TO,
  WISH,
} from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const CALLED_GAP = 6 // tokens from an occasion to the verb that calls for it: `called` ¦ `for a second nationwide` ¦ `walkout`
const REACH = 10 // tokens from a day to the verb in the present that calls for something on it: `urges` ¦ `a boycott of Acme on` ¦ `Monday`
const LEAD_WORDS = 2 // words between an occasion and its day: `una huelga` ¦ `para el` ¦ `lunes`
const MARKED = 6 // tokens from a day to the mark of an infinitive: `am` ¦ `Samstag` ¦ `in Kiel zu demonstrieren`

/** Whether somebody calls for an occasion on a day, or calls on people to do something on it; or wishes to do so, where the infinitive is after the day. */
export function isCalledFor(page: TokenPage, words: TimeWords, clause: Clause): boolean {
  if (!hasCall(page, words, clause)) return false
  return (
    isOfCalledOccasion(page, words, clause) || isUrgedNow(page, words, clause) || isOfCalledDeed(page, words, clause)
  )
}

/** Whether a verb of calling or wishing is before a day: a quick test. */
function hasCall({ tokens }: TokenPage, { verbs }: TimeWords, { first, from }: Clause): boolean {
  const least = Math.max(first, from - 1 - REACH - LEAD_WORDS)
  for (let token = from - 1; token >= least; token--)
    if (((verbs.beside[tokens.word(token)] ?? 0) & (CALL | CALL_WITH | WISH)) !== 0) return true
  return false
}

/**
 * Whether somebody calls for an occasion on a day: `called for a walkout on` ¦ `Monday`, `appellent à une marche` ¦ `samedi`. An article tells it
 * from what was said that day: `called for talks on` ¦ `Monday`.
 */
function isOfCalledOccasion(page: TokenPage, words: TimeWords, { first, from }: Clause): boolean {
  const { tokens } = page
  const { bits, masks, verbs } = words
  const noun = beforeLeads(words, tokens, first, from)
  if (noun <= first || ((verbs.bits[tokens.word(noun)] ?? 0) & OCCASION) === 0) return false
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
      hasArticle ||= ((verbs.bits[word] ?? 0) & NOUN_NEXT) !== 0 && ((verbs.beside[word] ?? 0) & CALL_TO) !== 0 // `zum` ¦ `Streik`
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

/**
 * Whether somebody calls in the present for an occasion or a deed on a day, with other words between: `urges` ¦ `a boycott of Acme on` ¦ `Monday`. In the
 * past, the day is more often that of the call: `urged a boycott of Acme on Monday`. Nor in a caption, or `urges calm on Monday`.
 */
function isUrgedNow(page: TokenPage, words: TimeWords, { first, from, isCaption }: Clause): boolean {
  const { tokens } = page
  const { verbs } = words
  if (isCaption) return false
  let hasOccasion = false
  let hasLead = false
  const least = Math.max(first, from - REACH)
  for (let token = from - 1; token >= least && !isBorder(tokens.kind(token)); token--) {
    const word = tokens.word(token)
    const beside = verbs.beside[word] ?? 0
    if ((beside & (CALL | CALL_WITH)) !== 0)
      return hasOccasion && (hasLead || (beside & CALL) !== 0) && isPresentAt(page, words, token)
    const isDeed = ((verbs.beside[tokens.word(token - 1)] ?? 0) & CALL_TO) !== 0 && isInfinitive(page, words, token)
    hasOccasion ||= isDeed || ((verbs.bits[word] ?? 0) & OCCASION) !== 0
    hasLead ||= (beside & CALL_TO) !== 0
    if (((verbs.bits[word] ?? 0) & JOINS) !== 0) return false
    const form = isDeed ? NO_VERB : verbFormAt(page, words, token)
    if (form === PAST_VERB || form === PARTICIPLE) return false
  }
  return false
}

/** Whether a verb is in the present: no past, no participle, no infinitive. */
function isPresentAt(page: TokenPage, words: TimeWords, token: number): boolean {
  if (((words.verbs.bits[page.tokens.word(token - 1)] ?? 0) & TO) !== 0) return false // `told of his decision to` ¦ `seek a recount`
  const form = verbFormAt(page, words, token)
  return form !== PAST_VERB && form !== PARTICIPLE && !isParticipleAt(page, words, token)
}

/**
 * Whether a day is that of what people are called to do: the infinitive is directly before it, `appellent à manifester` ¦ `samedi`, or after it with a
 * mark, `rief dazu auf, am` ¦ `Samstag` ¦ `zu demonstrieren`. In English, that of an occasion: `called on workers to strike on` ¦ `Friday`.
 */
function isOfCalledDeed(page: TokenPage, words: TimeWords, clause: Clause): boolean {
  const { tokens } = page
  const { verbs } = words
  const { first, from, to, last } = clause
  const deed = beforeLeads(words, tokens, first, from)
  const mark = verbs.beside[tokens.word(deed - 1)] ?? 0
  let start = -1
  let governors = CALL | CALL_WITH
  if ((mark & CALL_TO) !== 0 && deed - 1 > first && isInfinitive(page, words, deed)) start = deed - 2
  else {
    governors |= WISH
    const end = Math.min(last, to + MARKED)
    for (let token = to; token < end && !isBorder(tokens.kind(token)); token++)
      if (isMarkedInfinitive(page, words, token)) start = from - 1
  }
  let borders = 0
  for (let token = start; token >= first && token > start - REACH; token--) {
    if (isBorder(tokens.kind(token)) && ++borders > 1) return false
    if (((verbs.beside[tokens.word(token)] ?? 0) & governors) !== 0) return true
  }
  return false
}

/** Whether a word marks an infinitive after it, or has the mark inside: `zu` ¦ `streiken`, `niederzulegen`. */
export function isMarkedInfinitive({ tokens, text }: TokenPage, { row, verbs }: TimeWords, token: number): boolean {
  if (((verbs.beside[tokens.word(token)] ?? 0) & INFINITIVE_MARK) !== 0) return !tokens.has(token + 1, kinds.CAPITAL)
  if (row.infinitiveInfix === undefined || tokens.has(token, kinds.CAPITAL)) return false
  const word = text.slice(tokens.start(token), tokens.end(token))
  return word.indexOf(row.infinitiveInfix, 2) > 0 && word.endsWith('n')
}

/** Whether a word is an infinitive by its ending, or after `to` the verb of an occasion: `manifester`, `to` ¦ `strike`. */
function isInfinitive({ tokens, text }: TokenPage, { verbs }: TimeWords, token: number): boolean {
  if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL)) return false
  if (((verbs.bits[tokens.word(token - 1)] ?? 0) & TO) !== 0)
    return ((verbs.bits[tokens.word(token)] ?? 0) & OCCASION) !== 0
  return endsWithOne(text, tokens.end(token), verbs.infinitiveEndings)
}

/** Returns the token before a day and the small words that lead it: `walkout` of `walkout on` ¦ `Monday`. */
function beforeLeads(words: TimeWords, tokens: TokenPage['tokens'], first: number, from: number): number {
  let token = from - 1
  const isOccasion = (at: number): boolean => ((words.verbs.bits[tokens.word(at)] ?? 0) & OCCASION) !== 0
  while (token > from - 1 - LEAD_WORDS && token > first && !isOccasion(token) && isLead(words, tokens.word(token)))
    token--
  return token
}

/** Whether a word may stand between an occasion and its day: `on`, `el`. */
const isLead = ({ bits, verbs, masks }: TimeWords, word: number): boolean =>
  ((bits[word] ?? 0) & LEADS) !== 0 ||
  ((verbs.bits[word] ?? 0) & NOUN_NEXT) !== 0 ||
  ((masks[word] ?? 0) & ARTICLE) !== 0
