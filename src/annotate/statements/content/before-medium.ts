import type { Force } from '../../../lexicon/annotate/speech'
import { CLITIC, HYPHEN, NUMBER } from '../../tokens/kinds'
import { isVerbOf } from '../cues/refusals'
import { EVENT, MEDIUM } from '../cues/statement-words'
import { NOUN } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { Construction } from '../scoring/construction'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { opensAccused } from './asked-thing'
import { hasVerb, trimMarks } from './clause'
import type { OpeningKind } from './opening-kind'
import { DAY, nameAt, placeAt, skipTime, timeAt } from './skip-time'

const PHRASE = 6 // tokens of a phrase for a medium: `in a brief text message`
const HEARER = 9 // tokens of a hearer and of a place after it: `to the Tolmere Post in a hotel in Dover`
const TIME = 5 // tokens of a time after a medium: `by email on Monday evening`

/**
 * Returns what is said without the medium and the day of saying it: `the split` of `confirmed the split in a text message on Monday`.
 * Not of `praised the tone of the message` and `announced a march on Monday`, whose last words belong to the noun. Other content is returned as it is.
 */
export function beforeMedium(
  context: StatementContext,
  content: TokenRange | undefined,
  opening: OpeningKind | Construction,
  force: Force,
): TokenRange | undefined {
  if (!content || (opening !== 'thing' && opening !== 'clause')) return content
  const { from } = content
  if (force !== 'evaluation' && isBarePronoun(context, from, content.to)) return { from, to: from + 1 }
  const end = beforeTime(context, from, beforePlace(context, from, content.to))
  const hearer = (to: number): number => (force === 'evaluation' ? to : beforeHearer(context, from, to))
  const last = hearer(end)
  if (isMedium(context, last - 1) || isNamedOutlet(context, last - 1)) {
    let medium = mediumStart(context, from, last)
    // `in a post` ¦ `on X`
    if (medium > from && isMedium(context, medium - 1)) medium = mediumStart(context, from, medium) || medium
    if (medium > from && !(opening === 'clause' && isClause(context, from, medium)))
      return { from, to: trimMarks(context, from, hearer(beforeTime(context, from, medium))) }
  }
  if (last < end) return { from, to: trimMarks(context, from, beforeTime(context, from, last)) }
  return end < content.to && isOfVerb(context, from, end) ? { from, to: end } : content
}

/**
 * Whether a pronoun is all that is confirmed, before words that tell to whom, when or how: `it` of `confirmed it to Reuters on Monday`, `das` of
 * `bestätigte das der dpa`; not `it was his`, `this plan`.
 */
export function isBarePronoun(context: StatementContext, pronoun: number, limit: number): boolean {
  const next = pronoun + 1
  if (!isWordIn(context, pronoun, context.words.neuters)) return false
  if (next >= limit || context.isEnd(next)) return !context.is(pronoun, sense.THAT)
  if (isWordIn(context, next, context.words.likes) || !hasOccasion(context, next, limit)) return false
  const opens =
    context.is(next, sense.PREPOSITION | sense.TIME) ||
    skipTime(context, next, limit) > next ||
    (context.words.habits.capitalNouns && context.is(next, sense.DETERMINER)) // `es` ¦ `der dpa`; not `tutto` ¦ `il piano`
  return opens && !context.is(next, sense.THAT | sense.PRONOUN) && !hasOwnVerb(context, next, limit)
}

/** Whether words have an occasion, an outlet or a place, or a time at their end: `to reporters at the scene`, `on Monday`; not `on those grounds`. */
function hasOccasion(context: StatementContext, from: number, to: number): boolean {
  const { occasions, outlets } = context.words
  if (context.is(from, sense.TIME) && !context.is(from - 1, sense.THAT)) return true // `dit` ¦ `vrijdag`
  let end = from
  for (; end < Math.min(to, from + HEARER) && !context.isEnd(end); end++) {
    const word = context.tokens.word(end)
    if (occasions[word] !== 0 || outlets.has(word) || placeAt(context, end)) return true
  }
  return beforeTime(context, from - 1, end) < end
}

/** Whether a word is a noun for a medium: `message`, `Telegram`. */
export const isMedium = ({ words, tokens }: StatementContext, token: number): boolean =>
  words.occasions[tokens.word(token)] === MEDIUM

/** Whether a noun for an outlet that is an occasion too has a name before it: `the Today` ¦ `show`; not `the show`. */
const isNamedOutlet = (context: StatementContext, token: number): boolean => {
  const word = context.tokens.word(token)
  return context.words.outlets.has(word) && context.words.occasions[word] !== 0 && context.isCapital(token - 1)
}

/** Whether a range of tokens has a verb; not a noun that looks like one: `the charge`. */
function hasOwnVerb(context: StatementContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (isVerbOf(context, token)) return true
  return false
}

/** Whether words that may be a clause are one: not `the recall`, a noun that looks like a verb. */
const isClause = (context: StatementContext, from: number, to: number): boolean =>
  hasVerb(context, from, to) && !(context.is(from, sense.DETERMINER) && !hasOwnVerb(context, from, to))

/** Returns the index before a hearer that ends at `end`: before `to the Tolmere Post` of `confirmed the death to the Tolmere Post`; `end` without one. */
function beforeHearer(context: StatementContext, from: number, end: number): number {
  const { told, outlets, occasions, tieWords, habits } = context.words
  if (told.length === 0 || !isKnownThing(context, from)) return end
  let isOutlet = false
  let isAfterHearer = false
  let phrases = 0
  for (let token = end - 1; token > Math.max(from, end - HEARER); token--) {
    const kind = context.kind(token)
    if ((kind > CLITIC && kind !== HYPHEN) || context.quotation(token)) return end
    if (token === end - 1 && context.words.habits.capitalNouns && isWordIn(context, token, told))
      isAfterHearer = true // `der Zeitung` ¦ `gegenüber`
    else if (isAfterHearer && isOutlet && context.is(token, sense.DETERMINER | sense.POSSESSIVE)) return token
    else if (isWordIn(context, token, told) && (isOutlet || isNamedHearer(context, from, token, end)))
      return isHearer(context, from, token) ? token : end
    // `am Montag` ¦ `der dpa`
    if (
      isOutlet &&
      context.is(token, sense.DETERMINER) &&
      context.words.habits.capitalNouns &&
      beforeTime(context, from, token) < token
    )
      return token
    const word = context.tokens.word(token)
    // `the Today` ¦ `show`; not `the invitation` ¦ `to the show`
    if (outlets.has(word) && (occasions[word] !== EVENT || habits.looseSubject || context.isCapital(token - 1)))
      isOutlet = true
    else if (context.is(token, sense.PREPOSITION) && !context.is(token, sense.DETERMINER)) {
      if (isWordIn(context, token - 1, told)) continue // `auprès de` ¦ `l’AFP`
      // `in an interview` ¦ `with the Tolmere Post`
      if (isOutlet) return isMedium(context, token - 1) && mediumStart(context, from, token) > from ? token : end
      // `to reporters` ¦ `at the scene`
      if (++phrases > 1 || isWordIn(context, token, tieWords)) return end
    } else if (context.is(token, sense.VERB | sense.AUXILIARY)) return end
  }
  return end
}

/**
 * Whether a name hears what is confirmed because its preposition has no other use: `den Brand` ¦ `dem Kurier gegenüber`; not `the sale` ¦ `to Norvane`, where
 * the noun before may govern it.
 */
function isNamedHearer(context: StatementContext, from: number, preposition: number, end: number): boolean {
  const name = preposition + 1
  if (!context.words.habits.capitalNouns || end - name > NAME || preposition - from > NAME) return false
  const isKin = context.is(name, sense.POSSESSIVE) && context.is(end - 1, sense.MAN | sense.WOMAN)
  if (!isKin && !(context.isCapital(end - 1) && context.isCapital(name))) return false
  for (let token = from + 1; token < preposition; token++) if (context.is(token, sense.PREPOSITION)) return false
  return !placeAt(context, name) && nameAt(context, name)?.kind !== 'person'
}

const NAME = 4 // tokens of the name of an outlet, or of the object before it, at most

const isInfinitive = (context: StatementContext, token: number): boolean =>
  context.endsWith(token, context.words.infinitiveEndings) &&
  !context.is(token - 1, sense.DETERMINER | sense.POSSESSIVE)

/**
 * Whether the words after a preposition hear what is confirmed: `to` of `denied it to local media`. Not of `announced a decision to leave the media` and
 * `a confirmé son refus de parler à la presse`, where they belong to a verb.
 */
function isHearer(context: StatementContext, from: number, preposition: number): boolean {
  const before = preposition - 1
  // `in a statement` ¦ `to the BBC`
  if (isMedium(context, before) && mediumStart(context, from, preposition) > from)
    return !hasOwnVerb(context, from, before)
  if (context.isCue(before, NOUN) || isInfinitive(context, before)) return false
  const next = preposition + 1
  const isBare = !context.isCapital(next) && !context.is(next, sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION)
  if (isBare && context.is(next + 1, sense.DETERMINER)) return false // `to leave` ¦ `the media`
  return !hasOwnVerb(context, from, preposition)
}

/**
 * Whether the day after a noun is that of saying it: `on Monday` of `confirmed the sale on Monday`, whose noun is known.
 * Not of `announced a march on Monday`, `regretted the events of Monday`, `praised those who fell on Monday`.
 */
function isOfVerb(context: StatementContext, from: number, end: number): boolean {
  const { words } = context
  if (context.is(end, sense.PREPOSITION) && !isWordIn(context, end, words.circumstances)) return false
  return isKnownThing(context, from) && !hasOwnVerb(context, from, end)
}

/** Whether a noun is known by the word at its start: `the sale`, `her retirement`, a name. */
const isKnownThing = (context: StatementContext, from: number): boolean =>
  context.is(from, sense.POSSESSIVE) ||
  isWordIn(context, from, context.words.definites) ||
  isName(context, from) ||
  opensAccused(context, from) // `acusó` ¦ `al banco`

const isName = (context: StatementContext, token: number): boolean =>
  context.isCapital(token) && !context.words.habits.capitalNouns

/** Returns the index of the preposition before a medium that ends at `end`; 0 if the medium is part of another phrase: `the tone of the message`. */
function mediumStart(context: StatementContext, from: number, end: number): number {
  const { circumstances, means } = context.words
  let words = 1
  for (let token = end - 2; token > Math.max(from, end - PHRASE); token--, words++) {
    const kind = context.kind(token)
    if ((kind > CLITIC && kind !== HYPHEN) || context.quotation(token)) return 0
    if (isWordIn(context, token, means) && !context.is(token + 1, sense.DETERMINER)) return token
    if (isWordIn(context, token, circumstances)) {
      const isNoun = context.isNoun(token - 1) || context.is(token - 2, sense.DETERMINER | sense.POSSESSIVE)
      if (words > 1 || !isNoun || isMedium(context, token - 1)) return token
      // `the split` ¦ `on Instagram`; not `the ban on Instagram`, `a ban on email`
      const isNamed = context.isCapital(end - 1) && isKnownThing(context, from)
      return isNamed && !isWordIn(context, token - 1, context.words.targeting) ? token : 0
    }
    if (isWordIn(context, token, context.words.meetingLeads) && isKnownThing(context, from)) return token // `the injury` ¦ `at a news conference`
    // `su cuenta` ¦ `de X`
    const isOfMedium = isMedium(context, token - 1) && isWordIn(context, token, context.words.tieWords)
    if (context.is(token, sense.PREPOSITION) && !isOfMedium) return 0
  }
  return 0
}

const PLACE = 4 // tokens of a place after a day: `in San Marlo`

/** Returns the index before a place that ends at `end`, after a day or a medium: before `in Dover` of `on Monday in Dover`; `end` without one. */
function beforePlace(context: StatementContext, from: number, end: number): number {
  if (!context.isCapital(end - 1)) return end
  for (let token = end - 1; token > Math.max(from, end - PLACE); token--)
    if (placeAt(context, token)?.to === end && context.is(token - 1, sense.PREPOSITION))
      return beforeTime(context, from, token - 1) < token - 1 || isMedium(context, token - 2) ? token - 1 : end
  return end
}

/** Returns the index before a time that ends at `end`, with its preposition and article: before `on Monday`; `end` without one. */
function beforeTime(context: StatementContext, from: number, end: number): number {
  if (!context.is(end - 1, sense.TIME) && context.kind(end - 1) !== NUMBER) return end
  for (let token = end - 1; token > Math.max(from + 1, end - TIME); token--) {
    const time = timeAt(context, token)
    if (time?.to !== end) continue
    if (!DAY.test(time.time.value ?? '')) return end
    const article = context.is(token - 1, sense.DETERMINER) ? token - 1 : token
    return context.is(article - 1, sense.PREPOSITION) ? article - 1 : article
  }
  return end
}
