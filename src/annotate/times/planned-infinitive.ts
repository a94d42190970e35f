import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { isMarkedInfinitive } from './called-day'
import { type Clause, isBorder } from './clause'
import { isParticipleAt } from './participle'
import { hasPluralEnding } from './plural-ending'
import { slotBits } from './slot-number'
import { AGES_OF, COUNT_LEAD, DETERMINER, LEADS, type TimeWords } from './time-words'
import { FUTURE_VERB, NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import {
  ABILITY,
  ATTRIBUTE,
  BE,
  CALL_TO,
  endsWithOne,
  HAVE,
  NEGATION,
  NOUN_NEXT,
  NOUN_TOO,
  OCCASION,
  PLANNED,
  RELATIVE,
  RESULT,
  SENSED,
  TAKES_TO,
  TO,
} from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const RANK = slotBits('ORDINAL', 'RELATION')
const GROUP = 5 // tokens from the opening of a group to its noun: `The bus drivers’ union’s` ¦ `threat`
const MARKED = 8 // tokens from a day to the infinitive that closes its clause: `am` ¦ `Montag` ¦ `in Kiel zu schließen`
const SMALL = 3 // letters of a pronoun before an infinitive, at most: `de` ¦ `se` ¦ `taire`

/**
 * Returns the form of an infinitive that has a day and is below the noun of a subject: it is to come, `The plan to shut the mill on` ¦ `Monday`, `La
 * décision de fermer l’usine` ¦ `lundi`, `Der Plan, das Werk am` ¦ `Montag` ¦ `zu schließen`. What is known once it has happened, with a verb in
 * the past, is not: `The decision to shut the mill on Monday angered`; nor an attempt. Below the object of a verb in the past, the day is that
 * verb’s: `told players of his plan to retire at a dinner` ¦ `Monday`.
 */
export function plannedForm(page: TokenPage, words: TimeWords, clause: Clause): number {
  if (!clause.isDay) return NO_VERB
  if (words.verbs.inflections.length > 0) return markedForm(page, words, clause)
  const noun = nounOfInfinitive(page, words, clause)
  if (noun < 0 || isAbility(page, words, noun)) return NO_VERB
  const opening = openingOfGroup(page, words, noun, clause.first)
  if (opening < 0) return NO_VERB
  const after = formAfter(page, words, clause, clause.to)
  const isSubject = opening === clause.first || page.tokens.kind(opening - 1) !== kinds.WORD
  if (isSubject || (after !== NO_VERB && verbFormAt(page, words, opening - 1) !== NO_VERB)) {
    const isKnown = ((words.verbs.bits[page.tokens.word(noun)] ?? 0) & RESULT) !== 0
    return isKnown && (after === PAST_VERB || after === PARTICIPLE) ? NO_VERB : FUTURE_VERB
  }
  if (((words.verbs.bits[page.tokens.word(opening - 1)] ?? 0) & ATTRIBUTE) === 0) return NO_VERB
  for (let token = opening - 2; token >= clause.first && !isBorder(page.tokens.kind(token)); token--) {
    const form = verbFormAt(page, words, token)
    if (form !== NO_VERB) return form === PAST_VERB && after === NO_VERB ? PAST_VERB : NO_VERB
  }
  return NO_VERB
}

/** Whether a noun tells what could not be done, or was tried: `failure` ¦ `to appear`, `attempt` ¦ `to flee`. */
const isAbility = ({ tokens }: TokenPage, { verbs }: TimeWords, noun: number): boolean =>
  ((verbs.beside[tokens.word(noun)] ?? 0) & ABILITY) !== 0

/** Returns the noun below which the infinitive of a day is; -1 if not found, or a verb, a participle or a subordinate clause is between. */
function nounOfInfinitive(page: TokenPage, words: TimeWords, { first, from }: Clause): number {
  const { tokens, text } = page
  const { bits, verbs } = words
  const lead = tokens.word(from - 1)
  const isLed = ((bits[lead] ?? 0) & LEADS) !== 0 || ((verbs.bits[lead] ?? 0) & NOUN_NEXT) !== 0
  const end = isLed ? from - 2 : from - 1
  const byEnding = verbs.infinitiveEndings.size > 0
  for (let token = end; token > first + 1 && tokens.kind(token - 1) === kinds.WORD; token--) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & RELATIVE) !== 0) return -1
    if (tokens.has(token, kinds.CAPITAL)) continue
    const mark = byEnding ? markBefore(page, words, token) : token - 1
    const isInfinitive =
      mark > first && (byEnding ? endsWithOne(text, tokens.end(token), verbs.infinitiveEndings) : isTo(mark))
    if (isInfinitive) return isNounAt(mark - 1) && !isPastBetween(token) ? mark - 1 : -1
  }
  return -1

  /** Whether a verb in the past or a participle is between an infinitive and the day: `to` ¦ `rebuild the bridge destroyed on Sunday`. */
  function isPastBetween(infinitive: number): boolean {
    if (end > infinitive && isParticipleAt(page, words, end) && !opensGroup(words, tokens.word(end - 1))) return true // not `il` ¦ `porto`
    for (let token = infinitive + 1; token <= end; token++) {
      const form = verbFormAt(page, words, token)
      if (form === PAST_VERB || form === PARTICIPLE) return true
    }
    return false
  }

  /** Whether `to` is before the verb of an infinitive: not `to` ¦ `the mill`, `to` ¦ `reporters`. */
  function isTo(mark: number): boolean {
    const verbEnd = tokens.end(mark + 1)
    return (
      ((verbs.bits[tokens.word(mark)] ?? 0) & TO) !== 0 &&
      !hasPluralEnding(words, text.slice(verbEnd - 2, verbEnd)) &&
      ((bits[tokens.word(mark + 1)] ?? 0) & (DETERMINER | LEADS)) === 0
    )
  }

  function isNounAt(noun: number): boolean {
    if (tokens.kind(noun) !== kinds.WORD) return false
    const known = verbs.bits[tokens.word(noun)] ?? 0
    if ((known & TAKES_TO) !== 0)
      return (known & NOUN_TOO) !== 0 || byEnding || opensGroup(words, tokens.word(noun - 1))
    // `According` ¦ `to police`
    if (endsWithOne(text, tokens.end(noun), verbs.sequelEndings) && (known & OCCASION) === 0) return false
    // not the participle of `seen` ¦ `to enter`
    return verbFormAt(page, words, noun) === NO_VERB && ((verbs.beside[tokens.word(noun)] ?? 0) & SENSED) === 0
  }
}

/** Returns the token of the preposition before an infinitive, perhaps with a pronoun or a negation between; -1 if not found: `de` ¦ `ne pas ouvrir`. */
function markBefore({ tokens }: TokenPage, { bits, verbs }: TimeWords, infinitive: number): number {
  for (let token = infinitive - 1; token >= infinitive - 3; token--) {
    const word = tokens.word(token)
    const known = verbs.bits[word] ?? 0
    if ((known & PLANNED) !== 0) return token
    if ((known & ATTRIBUTE) !== 0 || ((verbs.beside[word] ?? 0) & CALL_TO) !== 0)
      return ((bits[word] ?? 0) & COUNT_LEAD) === 0 ? -1 : token // `de`, not `del`
    const isPronoun = tokens.end(token) - tokens.start(token) <= SMALL && ((bits[word] ?? 0) & DETERMINER) === 0
    if (!isPronoun && (known & NEGATION) === 0) return -1
  }
  return -1
}

/** Whether a word opens the group of a noun: `the`, `her`, `une`. */
const opensGroup = ({ bits, masks, verbs }: TimeWords, word: number): boolean =>
  ((bits[word] ?? 0) & (DETERMINER | AGES_OF)) !== 0 ||
  ((masks[word] ?? 0) & ARTICLE) !== 0 ||
  ((verbs.bits[word] ?? 0) & NOUN_NEXT) !== 0

/** Returns the token that opens the group of a noun: its determiner, or the noun itself as the first word; -1 if not found, or a verb or a rank is between: `the first man`. */
function openingOfGroup(page: TokenPage, words: TimeWords, noun: number, first: number): number {
  const { tokens, text } = page
  const { bits, masks, verbs } = words
  const byEnding = verbs.infinitiveEndings.size > 0
  for (let token = noun; token >= first && token >= noun - GROUP; token--) {
    const word = tokens.word(token)
    const known = bits[word] ?? 0
    if (((masks[word] ?? 0) & RANK) !== 0 && token !== noun) return -1
    const isElided =
      text.charCodeAt(tokens.end(token) - 1) === 0x27 || text.charCodeAt(tokens.end(token) - 1) === 0x2019
    if ((isElided && byEnding) || opensGroup(words, word)) return token
    // `Plans` ¦ `to`, `A decisão` ¦ `de`
    if (token === first && (token === noun || (token === noun - 1 && byEnding))) return token
    if (token < noun && ((known & LEADS) !== 0 || isVerb(token))) return -1 // `The union wanted` ¦ `members to strike`
  }
  return -1

  function isVerb(token: number): boolean {
    return verbFormAt(page, words, token) !== NO_VERB || endsWithOne(text, tokens.end(token), verbs.pastEndings)
  }
}

/** Returns the form of the first verb after a token, before a border. */
function formAfter(page: TokenPage, words: TimeWords, { last }: Clause, start: number): number {
  for (let token = start; token < last && !isBorder(page.tokens.kind(token)); token++) {
    const form = verbFormAt(page, words, token)
    if (form !== NO_VERB) return form
  }
  return NO_VERB
}

/** Returns the form of an infinitive that closes the clause of a day below a noun: `Der Plan, das Werk am` ¦ `Montag` ¦ `zu schließen`. */
function markedForm(page: TokenPage, words: TimeWords, clause: Clause): number {
  const { tokens } = page
  const { first, from, to, last } = clause
  let mark = to
  const end = Math.min(last, to + MARKED)
  while (mark < end && !isBorder(tokens.kind(mark)) && !isMarkedInfinitive(page, words, mark)) mark++
  if (mark === end || isBorder(tokens.kind(mark))) return NO_VERB
  let noun = -1
  for (let token = from - 1; token >= first; token--) {
    if (isBorder(tokens.kind(token))) {
      if (noun >= 0 || tokens.kind(token) !== kinds.COMMA || !tokens.has(token - 1, kinds.CAPITAL)) return NO_VERB
      noun = token - 1
    } else if (verbFormAt(page, words, token) !== NO_VERB) return NO_VERB
  }
  if (noun < 0 && words.row.capitals) return NO_VERB
  // `der Vorwurf, am Montag gelogen` ¦ `zu haben`
  if (((words.verbs.beside[tokens.word(mark + 1)] ?? 0) & (HAVE | BE)) !== 0 && isParticipleAt(page, words, mark - 1))
    return PAST_VERB
  if (noun < 0) for (noun = from - 1; noun > first && !isNoun(noun); ) noun--
  if (isAbility(page, words, noun)) return NO_VERB
  const isKnown = ((words.verbs.bits[tokens.word(noun)] ?? 0) & RESULT) !== 0
  const next = isBorder(tokens.kind(mark + 2)) ? mark + 3 : mark + 2
  return isKnown && formAfter(page, words, clause, next) === PAST_VERB ? NO_VERB : FUTURE_VERB

  /** Whether a word is a noun of known meaning. */
  function isNoun(token: number): boolean {
    return ((words.verbs.bits[tokens.word(token)] ?? 0) & RESULT) !== 0 || isAbility(page, words, token)
  }
}
