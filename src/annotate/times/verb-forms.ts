import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { isGovernedInfinitive, isModal, isPastAbility, opensInfinitive } from './infinitive'
import { hasParticiple } from './participle'
import { hasPerfectInfinitive, isHaveAhead } from './perfect-infinitive'
import { hasPluralEnding } from './plural-ending'
import { slotBits } from './slot-number'
import { DETERMINER, DOUBTFUL, LEADS, type TimeWords } from './time-words'
import {
  BACKSHIFTED,
  COMMA_RELATIVE,
  EXPECTED,
  endsWithOne,
  FUTURE,
  HAD,
  INVARIABLE,
  IS,
  NOT_VERB,
  NOUN_NEXT,
  NOUN_TOO,
  OCCASION,
  PAST,
  PERFECT,
  PLANNED,
  PLURAL,
  PRESENT,
  RELATIVE,
  SEQUEL,
  TAKES_TO,
  TENSELESS,
  TO,
  WISH,
} from './verb-words'

/* Forms of verbs that tell the side of a time. */
export const NO_VERB = 0
export const PAST_VERB = 1
export const PARTICIPLE = 2 // past by its ending alone: a verb before it may put it in the future
export const PRESENT_VERB = 3
export const FUTURE_VERB = 4
export const EXPECTED_VERB = 5 // future, or the effect of what is past: `could`, `expected to`

const ARTICLE = slotBits('ARTICLE')
const RANK = slotBits('ORDINAL', 'RELATION')
const VERBS = FUTURE | PAST | PRESENT | TO | TAKES_TO | HAD | IS

/** Returns the form of the verb at a token, by the words and endings of the language. */
export function verbFormAt(page: TokenPage, words: TimeWords, token: number): number {
  const { tokens } = page
  const kind = tokens.kind(token)
  if (kind !== kinds.WORD && kind !== kinds.IDEOGRAPH) return NO_VERB
  const { bits } = words.verbs
  const known = bits[tokens.word(token)] ?? 0
  const before = bits[tokens.word(token - 1)] ?? 0
  // `the` ¦ `plan`, but not `the` ¦ `plan to open`
  const isNoun = (known & NOUN_TOO) !== 0 && (before & NOUN_NEXT) !== 0
  if (isNoun && ((bits[tokens.word(token + 1)] ?? 0) & TO) === 0) return NO_VERB
  if ((known & (TO | TAKES_TO)) !== 0) {
    if (isBeforeReason(page, words, token, known)) return NO_VERB
    if ((known & TAKES_TO) !== 0 && opensInfinitive(page, words, token)) return FUTURE_VERB
  }
  if ((known & (FUTURE | PRESENT | BACKSHIFTED)) !== 0 && hasPerfectInfinitive(page, words, token)) return PAST_VERB
  const marksFuture = (known & TO) !== 0 && ((before & TAKES_TO) !== 0 || isWishedOf(page, words, token))
  if ((known & FUTURE) !== 0 || marksFuture) {
    if (marksFuture && ((bits[tokens.word(token - 2)] ?? 0) & TO) !== 0) return NO_VERB // `planted it to try` ¦ `to test`
    if (((words.bits[tokens.word(token)] ?? 0) & DOUBTFUL) !== 0 && tokens.has(token, kinds.CAPITAL)) return NO_VERB // `May`
    if (isPastAbility(page, words, token)) return PAST_VERB
    const had = before | (bits[tokens.word(token - 2)] ?? 0) | (bits[tokens.word(token - 3)] ?? 0)
    if ((had & HAD) !== 0) return PAST_VERB
    return ((known | before) & EXPECTED) === 0 ? FUTURE_VERB : EXPECTED_VERB // `likely` ¦ `to`, `would` ¦ `start`
  }
  // `would be` ¦ `held`, `the case is` ¦ `heard in May`
  const isTenseless = (before & (TENSELESS | IS)) !== 0
  if ((known & PAST) !== 0) {
    if ((known & TAKES_TO) !== 0 && isHaveAhead(page, words, token)) return NO_VERB
    if ((before & PAST) !== 0 && (before & TAKES_TO) !== 0 && isHaveAhead(page, words, token - 1)) return NO_VERB // `will have` ¦ `sold`
    if (isTenseless) return purposeAt(page, words, token)
    if (((words.verbs.beside[tokens.word(token)] ?? 0) & INVARIABLE) === 0) return PAST_VERB
    return isGovernedInfinitive(page, words, token) ? NO_VERB : PAST_VERB // `will` ¦ `quit`, `to` ¦ `quit`
  }
  if ((known & PERFECT) !== 0) return hasParticiple(page, words, token) ? PAST_VERB : PRESENT_VERB
  if ((known & PRESENT) !== 0) return PRESENT_VERB
  if ((known & NOUN_TOO) !== 0) return isVerbHere(page, words, token) ? PRESENT_VERB : NO_VERB
  if ((known & NOT_VERB) !== 0) return NO_VERB
  // a capital after a full stop, or at the start of a line, says nothing
  const isOpening = tokens.kind(token - 1) === kinds.STOP || tokens.has(token, kinds.LINE)
  if (tokens.has(token, kinds.CAPITAL) && (!isOpening || hasCapitalNouns(words.row))) return NO_VERB // not the noun `Ärzte` by its ending
  const end = tokens.end(token)
  const isLong = kind === kinds.IDEOGRAPH || end - tokens.start(token) >= (words.row.shortestVerb ?? SHORTEST)
  return isLong ? formByEnding(page, words, token, end, isTenseless) : NO_VERB
}

const SUBJECT = 10 // tokens from a verb of wishing to the auxiliary that governs it, at most: `Did the mayor of the town` ¦ `want`
const OBJECT = 6 // tokens from a verb of wishing to the infinitive of its object, at most: `want` ¦ `the new parliament to vote`

/** Whether `to` is after the object of a verb of wishing: `want parliament` ¦ `to vote`, `expects his players` ¦ `to rest`. */
function isWishedOf(page: TokenPage, words: TimeWords, to: number): boolean {
  const { tokens } = page
  const { verbs } = words
  for (let token = to - 2; token >= to - OBJECT && tokens.kind(token) === kinds.WORD; token--) {
    const beside = verbs.beside[tokens.word(token)] ?? 0
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((beside & WISH) !== 0) {
      // not `needs` ¦ `in the months to March`
      const next = words.bits[tokens.word(token + 1)] ?? 0
      return (next & (LEADS | DETERMINER)) !== LEADS && isVerbOfClause(page, words, token)
    }
    // `ask God` ¦ `for the grace to live`
    if ((known & (TO | PAST | RELATIVE | PLANNED)) !== 0 || (beside & SEQUEL) !== 0) return false
  }
  return false
}

/**
 * Whether a verb of wishing is the one of its clause, in the present: not `did not` ¦ `want`, `refused to` ¦ `allow`, whose verb is before it, or the noun
 * of `the` ¦ `order for police to leave`.
 */
function isVerbOfClause({ tokens, text }: TokenPage, words: TimeWords, verb: number): boolean {
  const { bits } = words.verbs
  if (((bits[tokens.word(verb - 1)] ?? 0) & (NOUN_NEXT | TO)) !== 0) return false
  const end = tokens.end(verb)
  if (hasPluralEnding(words, text.slice(end - 2, end))) return true // `wants`, which is no infinitive
  for (let token = verb - 1; token > verb - SUBJECT; token--) {
    const kind = tokens.kind(token)
    if (kind !== kinds.WORD && kind !== kinds.CLITIC) return true
    const known = bits[tokens.word(token)] ?? 0
    if ((known & (PAST | TO | EXPECTED)) !== 0 || isModal(known)) return false // `Did the mayor` ¦ `want`
    if (endsWithOne(text, tokens.end(token), words.verbs.pastEndings)) return false // `issued a temporary` ¦ `order`
  }
  return true
}

/** Whether a language writes nouns with a capital: months, but units too. */
const hasCapitalNouns = ({ capitals, smallUnits }: TimeWords['row']): boolean => capitals === true && !smallUnits

/** Whether a word before `to` and a group of a noun marks no future: `due` ¦ `to the storm`, `due to` ¦ `its sale`. */
function isBeforeReason({ tokens }: TokenPage, { bits, verbs }: TimeWords, token: number, known: number): boolean {
  const to = (known & TO) === 0 ? token + 1 : token
  if (((verbs.bits[tokens.word(to)] ?? 0) & TO) === 0) return false
  return ((bits[tokens.word(to + 1)] ?? 0) & DETERMINER) !== 0
}

const SHORTEST = 5 // letters of a verb whose ending counts, unless the language has shorter ones

/** Returns the form of a verb by its ending before `end`. Where each sign is a token, the ending has several of them: `予定だ`. */
function formByEnding(page: TokenPage, words: TimeWords, token: number, end: number, isTenseless: boolean): number {
  const { tokens, text } = page
  const { row, verbs } = words
  const start = tokens.start(token)
  if (isNounNext(words, tokens, token)) return NO_VERB // `uma` ¦ `joalheria`, `die` ¦ `verletzten Kinder`
  if (endsWithOne(text, end, verbs.conditionalEndings)) return EXPECTED_VERB
  if (endsWithOne(text, end, verbs.futureEndings)) return FUTURE_VERB
  if (startsWithOne(text, start, verbs.futureStarts)) return FUTURE_VERB
  if (endsWithOne(text, end, verbs.pastEndings)) {
    if (isTenseless) return purposeAt(page, words, token)
    return row.tenseless === undefined ? PAST_VERB : PARTICIPLE
  }
  if (endsWithOne(text, end, verbs.presentEndings))
    return isAfterArticle(words, tokens, token) || isPerfectForm(words, tokens, token, text.slice(start, end))
      ? NO_VERB
      : PRESENT_VERB
  return startsWithOne(text, start, verbs.presentStarts) ? PRESENT_VERB : NO_VERB
}

/**
 * Returns `FUTURE_VERB` for a participle after `to be` below a noun: `a report to be` ¦ `released Monday`; not `had to be` ¦ `rescued`, `the first
 * to be` ¦ `freed`.
 */
function purposeAt({ tokens, text }: TokenPage, { bits, masks, verbs }: TimeWords, participle: number): number {
  if (((verbs.bits[tokens.word(participle - 2)] ?? 0) & TO) === 0) return NO_VERB
  const isAside = tokens.kind(participle - 3) === kinds.COMMA // `the film, to be` ¦ `shown Sunday`
  const noun = isAside ? participle - 4 : participle - 3
  if (tokens.kind(noun) !== kinds.WORD || endsWithOne(text, tokens.end(noun), verbs.pastEndings)) return NO_VERB
  const known = verbs.bits[tokens.word(noun)] ?? 0
  if ((known & (NOUN_TOO | OCCASION)) === 0 && (known & VERBS) !== 0) return NO_VERB
  for (let token = noun; token >= noun - 2; token--) {
    const word = tokens.word(token)
    if (((masks[word] ?? 0) & RANK) !== 0) return NO_VERB
    if (((bits[word] ?? 0) & DETERMINER) !== 0) break
  }
  return FUTURE_VERB
}

function startsWithOne(text: string, start: number, openings: readonly string[]): boolean {
  for (const opening of openings) if (text.startsWith(opening, start)) return true
  return false
}

/**
 * Returns the form of the last word of a clause, which is its verb in languages such as Japanese.
 * The clause starts at `token` and ends at a full stop, a closing quotation mark, or the verb of what is reported: `開くと述べた`.
 */
export function finalVerbForm(page: TokenPage, words: TimeWords, token: number, last: number): number {
  const { tokens, text } = page
  const isOwn = tokens.kind(token) === kinds.COMMA // `月曜日、…開くと述べた`: the time belongs to the last verb
  let end = token
  for (; end < last && tokens.kind(end) !== kinds.STOP && tokens.kind(end) !== kinds.CLOSE_QUOTE; end++) {
    for (const { ending, joint } of isOwn ? [] : words.verbs.reportedEndings) {
      const to = tokens.end(end)
      if (!text.startsWith(ending, to - ending.length) || to - ending.length < tokens.start(token)) continue
      return formByEnding(page, words, end, to - joint, false)
    }
  }
  return end > token ? verbFormAt(page, words, end - 1) : NO_VERB
}

/** Whether a word is a participle by its shape; one of those that may be forms of the present is if it ends its clause: `die Stadt verlassen.` */
const isPerfectForm = ({ verbs }: TimeWords, tokens: TokenPage['tokens'], token: number, word: string): boolean =>
  verbs.participle?.test(word) === true ||
  (verbs.mayBeParticiple?.test(word) === true && tokens.kind(token + 1) !== kinds.WORD)

/** Whether an article or a preposition is directly before a token; not one that opens a relative clause, `die` ¦ `kwam`. */
function isNounNext({ verbs: { bits } }: TimeWords, tokens: TokenPage['tokens'], token: number): boolean {
  const known = bits[tokens.word(token - 1)] ?? 0
  if ((known & NOUN_NEXT) === 0 || (known & RELATIVE) !== 0) return false
  return (known & COMMA_RELATIVE) === 0 || tokens.kind(token - 2) !== kinds.COMMA
}

/** Whether an article or a preposition precedes a word before an adjective: `de Noorse` ¦ `president`. A word with a capital is no adjective where nouns have one. */
function isAfterArticle(
  { row, masks, verbs: { bits } }: TimeWords,
  tokens: TokenPage['tokens'],
  token: number,
): boolean {
  const known = bits[tokens.word(token - 2)] ?? 0
  if ((known & NOUN_NEXT) === 0 || tokens.has(token - 2, kinds.CAPITAL)) return false
  if (masks[tokens.word(token - 1)]) return false // `в воскресенье` ¦ `решат`
  return !hasCapitalNouns(row) || !tokens.has(token - 1, kinds.CAPITAL)
}

/**
 * Whether a word that may be a noun or a verb in the present is the verb: after a plural or a word such as `they`, `nurses` ¦ `strike`; if it looks
 * like a plural itself, before an article: `Parliament` ¦ `debates the bill`.
 */
function isVerbHere({ tokens, text }: TokenPage, words: TimeWords, token: number): boolean {
  const { bits, masks, verbs } = words
  const isPlural = (at: number): boolean => {
    const end = tokens.end(at)
    return tokens.kind(at) === kinds.WORD && hasPluralEnding(words, text.slice(end - 2, end))
  }
  const next = tokens.word(token + 1)
  if (isPlural(token)) return ((bits[next] ?? 0) & DETERMINER) !== 0 || ((masks[next] ?? 0) & ARTICLE) !== 0
  return ((verbs.bits[tokens.word(token - 1)] ?? 0) & (PLURAL | RELATIVE)) !== 0 || isPlural(token - 1)
}
