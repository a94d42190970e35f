import type { SentenceSpan } from '../../sentences/sentence'
import { AFTER_SPACE, COMMA, HYPHEN, NUMBER, SYMBOL } from '../../tokens/kinds'
import type { OpeningKind } from '../content/opening-kind'
import { timeAt } from '../content/skip-time'
import { isAfterTitle, isNamedWork, isTitle, isTitleList } from '../content/titles'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { CueWord } from './cue-word'
import { isConcrete } from './is-concrete'
import { isTakenBack } from './is-taken-back'
import { ANYTHING, CONCRETE, FIGURE, FOR_WHAT, type RefusedThings, SENTENCED, TAKEN_BACK, WORK } from './refused-things'
import { SURE_VERB } from './sure-verb'
import { FINITE, PAST, PLAIN } from './verb-forms'
import type { VerbGroup } from './verb-group'
import * as sense from './word-senses'

const NEAR = 5 // tokens after a verb in which its object must be

const VERBAL = sense.AUXILIARY | sense.PRONOUN | sense.SUBORDINATOR

const takesThings = (opening: OpeningKind): boolean => opening === 'thing' || opening === 'clause' || opening === 'to'

/** Whether the words after a speech verb give it another meaning: `claimed 12 lives`, `said goodbye`. */
export function isRefused(
  context: StatementContext,
  { verb, cue }: VerbGroup,
  { from, to }: TokenRange,
  opening: OpeningKind,
  subject: TokenRange,
): boolean {
  const mayBeTitle = opening === 'quote' && cue.confidence < SURE_VERB // `wrote`, not `said`
  if (
    mayBeTitle &&
    (isTitle(context, from) || isAfterTitle(context, verb, from)) &&
    (context.opening(from)?.to ?? 0) <= to
  )
    return true
  if (opening === 'quote' && isTitleList(context, from, to)) return true
  const things = takesThings(opening) ? context.words.refused.of(context.tokens.word(verb)) : undefined
  if (!things) return false
  if (things.kinds & FOR_WHAT && isWordIn(context, from, context.words.askedFor)) return true
  if (things.kinds & WORK && isNamedWork(context, from, to)) return true
  if (things.kinds & CONCRETE && isConcrete(context, { from, to })) return true
  if (things.kinds & SENTENCED) return isSentenced(context, from, to, things)
  // `a ajouté` ¦ `du sel`; not `a ajouté` ¦ `vouloir partir`
  if (things.kinds & ANYTHING) return !context.opening(from) && !context.endsWith(from, context.words.infinitiveEndings)
  // `asked not` ¦ `to be named`
  if (opening === 'to') return context.is(from + 1, sense.PASSIVE) && things.words.has(context.tokens.word(from + 2))
  const hasNumber = (things.kinds & FIGURE) !== 0 && isFigureAlone(context, from, to) // `added` ¦ `19`; not `added` ¦ `300 people were hurt`
  if (things.kinds & TAKEN_BACK) return isTakenBack(context, subject, { from, to }, { things, hasNumber })
  if (hasNumber) return true
  for (let token = from; token < Math.min(to, from + NEAR); token++) {
    if (
      context.quotation(token) ||
      (opening === 'clause' && context.is(token, VERBAL) && !context.is(token, sense.DETERMINER))
    )
      return false
    // `claimed the title`; not `claimed the title` ¦ `was stolen`
    if (things.words.has(context.tokens.word(token)))
      return opening !== 'clause' || !context.is(token + 1, sense.AUXILIARY)
  }
  return false
}

/** Whether a court sentences somebody: `condamna` ¦ `la veuve à quatre ans de prison`, `veroordeelde` ¦ `de man tot een boete`. `things` are the preposition and the penalties. */
function isSentenced(context: StatementContext, from: number, to: number, things: RefusedThings): boolean {
  const isPenalty = (token: number): boolean => token < to && things.words.has(context.tokens.word(token))
  for (let token = from + 1; token + 1 < to; token++) {
    const next = token + 1
    if (isPenalty(token) && (context.kind(next) === NUMBER || isPenalty(next) || isPenalty(next + 1))) return true
  }
  return false
}

/** Whether words open with a number and have no verb before the next comma: `19`, `two doubles and a walk`; not `300 people were hurt`. */
function isFigureAlone(context: StatementContext, from: number, to: number): boolean {
  let first = from
  while (first < to && context.is(first, sense.ADVERB | sense.PREPOSITION)) first++ // `about 400 heaters`
  const isNumber = context.kind(first) === NUMBER
  if (!isNumber && !isWordIn(context, first, context.words.counts)) return false
  if (isNumber && !context.isNoun(first + 1)) return true
  for (let token = first + 1; token < to && context.kind(token) !== COMMA && !opensOther(context, token, to); token++)
    if (isVerbOf(context, token)) return false
  return true
}

/** Whether a conjunction joins another clause with a subject of its own: `added two doubles` ¦ `and Park scored`; not `two men and Park were held`. */
const opensOther = (context: StatementContext, and: number, to: number): boolean => {
  if (!context.is(and, sense.CONJUNCTION) || !context.isCapital(and + 1)) return false
  let verb = and + 2
  while (verb < to && context.isCapital(verb)) verb++
  return verb < to && context.is(verb, sense.VERB | sense.CUE) && !context.is(verb, sense.PREPOSITION)
}

/** Whether a word is a verb of the nouns before it: `fell`; not `call` of `a call center`. */
export function isVerbOf(context: StatementContext, token: number): boolean {
  if (context.is(token, sense.AUXILIARY | sense.VERB)) return true
  if (!context.is(token, sense.CUE) || context.is(token - 1, sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION))
    return false
  return !context.isCue(token, PLAIN) || context.endsWith(token - 1, context.words.pluralEndings)
}

/** Whether a verb such as `called` gives the name of the noun before it: `a song called “Soup”`; not `what he called “a disgrace”`. */
export function isNaming(context: StatementContext, { cue, helped, start }: VerbGroup): boolean {
  const noun = context.isNoun(start - 1) && !context.isCapital(start - 1)
  return noun && !helped && cue.form === PAST
}

/** Whether a hyphen joins a verb to another word: `a just-say-no campaign`. A pronoun after it does not count: `dit-il`. */
function isCompound(context: StatementContext, verb: number): boolean {
  if (context.kind(verb - 1) === HYPHEN) return true
  return context.kind(verb + 1) === HYPHEN && !context.is(verb + 2, sense.PRONOUN)
}

/** Whether a word after a possessive is a noun, not a verb: `su` ¦ `cuenta`; not after a word that is an object pronoun too, `her`, `leur`. */
const isOwned = (context: StatementContext, verb: number): boolean =>
  context.is(verb - 1, sense.POSSESSIVE) &&
  !context.is(verb - 1, sense.HE | sense.SHE | sense.THEY | sense.PRONOUN) &&
  !isWordIn(context, verb - 1, context.words.clitics)

/** Whether a verb is glued to a sign, as in a tag or a handle: `<tweet`, `#say`. */
const isInTag = ({ tokens }: StatementContext, verb: number): boolean =>
  tokens.kind(verb - 1) === SYMBOL && !tokens.has(verb, AFTER_SPACE)

/**
 * Whether a form that is finite or a participle describes a noun: `der beschuldigte Trainer`, `de van fraude beschuldigde man`; not `…, der sie
 * beschuldigte`. Only of verbs that report no speech by themselves, in languages with the verb second.
 */
function isAttribute(context: StatementContext, verb: number, { form, takes, apart }: CueWord): boolean {
  if (form !== FINITE || apart !== 0 || !context.words.habits.verbSecond) return false
  if (takes & sense.SPEECH || !(takes & sense.INANIMATE)) return false
  const isLed = context.is(verb - 2, sense.PREPOSITION) && !context.is(verb - 2, sense.DETERMINER)
  const article = isLed ? verb - 3 : verb - 1
  return context.is(article, sense.DETERMINER) && context.kind(article - 1) !== COMMA
}

const isParticiple = (context: StatementContext, token: number): boolean =>
  context.isCue(token, PAST) || context.endsWith(token, context.words.pastEndings)

/** Whether a noun in the singular without an article is before a verb, so that the words before belong to it: `One widely mentioned` ¦ `possibility is`. */
const isOneBeforeVerb = (context: StatementContext, noun: number): boolean =>
  (context.isNoun(noun) || context.isCue(noun, PLAIN)) &&
  !context.endsWith(noun, context.words.pluralEndings) &&
  context.is(noun + 1, sense.AUXILIARY | sense.VERB)

/** Whether an adverb after an article shows that a participle describes the noun after it: `the widely acknowledged master`; not `the family also confirmed it`. */
function isDescribing(context: StatementContext, verb: number, { form }: CueWord): boolean {
  const { adverbLikes, adverbEndings } = context.words
  if (form !== PAST || adverbLikes.length === 0) return false
  if (!context.is(verb - 1, sense.ADVERB)) return false
  let article = verb - 2
  if (context.is(article, sense.AND) && isParticiple(context, article - 1)) {
    article -= 2 // `The much admired and` ¦ `long promised painter`
    while (context.is(article, sense.ADVERB) || isWordIn(context, article, context.words.indefinites)) article--
    if (context.is(article, sense.POSSESSIVE)) return true
  } else if (!context.endsWith(verb - 1, adverbEndings)) return false
  if (!context.is(article, sense.DETERMINER) || isWordIn(context, article, context.words.neuters)) return false
  return !context.is(article, sense.PRONOUN) || isOneBeforeVerb(context, verb + 1)
}

/** Whether a participle describes the noun before it, as the verb of that follows: `L’accord annoncé` ¦ `a rassuré les marchés`; not `dit avoir vu`. */
const isBeforeOwnVerb = (context: StatementContext, verb: number, { form }: CueWord): boolean =>
  form === PAST &&
  context.words.infinitiveEndings.length > 0 &&
  context.is(verb + 1, sense.AUXILIARY) &&
  !context.endsWith(verb + 1, context.words.infinitiveEndings) &&
  !context.is(verb - 1, sense.AUXILIARY)

/** Whether a verb accuses a person whom a pronoun names: `lo acusa de fraude`. */
const isOfPronoun = (context: StatementContext, verb: number, { takes }: CueWord): boolean =>
  (takes & sense.ACCUSED) !== 0 &&
  isWordIn(context, context.is(verb - 1, sense.AUXILIARY) ? verb - 2 : verb - 1, context.words.clitics)

/** Whether the words beside a word show that it is no verb: `a just-say-no campaign`, `#say`, `su cuenta`, `der beschuldigte Trainer`. */
export const isNoVerb = (context: StatementContext, verb: number, cue: CueWord): boolean =>
  isCompound(context, verb) ||
  isInTag(context, verb) ||
  isOwned(context, verb) ||
  isAttribute(context, verb, cue) ||
  isDescribing(context, verb, cue) ||
  isBeforeOwnVerb(context, verb, cue) ||
  isOfPronoun(context, verb, cue)

/**
 * Whether a verb may be part of a name: it and a word beside it are capitalised, as in `the United States`.
 * In a headline, this is no evidence of a name.
 */
export function isOfName(context: StatementContext, { from }: SentenceSpan, verb: number): boolean {
  return context.isCapital(verb) && verb > from && (context.isCapital(verb - 1) || context.isCapital(verb + 1))
}

/** Whether the preposition before a token belongs to words of time, not to a cue: `said on Thursday`; not `said on the matter`. */
export const isWhen = (context: StatementContext, token: number): boolean =>
  context.is(token - 1, sense.PREPOSITION) && (context.is(token, sense.TIME) || timeAt(context, token) !== undefined)
