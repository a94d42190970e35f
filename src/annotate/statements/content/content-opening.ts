import { CLITIC, COLON, COMMA, DASH } from '../../tokens/kinds'
import { PAST } from '../cues/verb-forms'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from '../subjects/name-ending-at'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { afterAskedFor, opensAccused, thingAfterAddressee, thingAskedFor } from './asked-thing'
import { isBarePronoun } from './before-medium'
import type { OpeningKind } from './opening-kind'
import { skipAdverbs, skipHearer, skipOccasions } from './skip-circumstances'
import { skipTime } from './skip-time'

const AHEAD = 30 // tokens allowed between a verb and its `that`

/**
 * The index of the content’s first token after a verb, and the kind of its opening.
 * `nothing` if the verb ends its clause; `refused` if the words after the verb are no content.
 */
export type ContentOpening = Opening<OpeningKind> | Opening<'nothing'> | Opening<'refused'>

interface Opening<Kind> {
  readonly at: number
  readonly kind: Kind
}

const makeOpening = (at: number, kind: OpeningKind): ContentOpening => ({ at, kind })
const NOTHING: ContentOpening = { at: -1, kind: 'nothing' }
const REFUSED: ContentOpening = { at: -1, kind: 'refused' }

/**
 * Finds the start of the content after a verb.
 * `takes` are the constructions that the verb allows, as bits of `word-senses.ts` such as `CLAUSE`.
 */
export function findContentOpening(
  context: StatementContext,
  start: number,
  limit: number,
  takes: number,
): ContentOpening {
  let token = skipAdverbs(context, start, limit)
  if (!(takes & (sense.INANIMATE | sense.ADDRESSEE))) token = skipHearer(context, token, limit)
  if (takes & (sense.ADDRESSEE | sense.ACTOR)) {
    const found = afterAddressee(context, token, limit, takes)
    if (found) return found
  }
  if (takes & sense.NAMING_VERB) return afterNamed(context, token, limit, takes)
  if (token >= limit) return NOTHING
  if (context.opening(token)) return makeOpening(token, 'quote')
  switch (context.kind(token)) {
    case COMMA:
      return afterComma(context, token, takes)
    case COLON:
      return takes & sense.SPEECH ? makeOpening(token + 1, 'colon') : REFUSED
    case DASH:
      return NOTHING
    default:
      return context.isEnd(token) ? NOTHING : atWord(context, token, limit, takes)
  }
}

function afterComma(context: StatementContext, comma: number, takes: number): ContentOpening {
  if (context.opening(comma + 1)) return takes & sense.SPEECH ? makeOpening(comma + 1, 'quote') : NOTHING
  if (context.words.habits.commaBeforeClause && takes & (sense.CLAUSE | sense.QUESTION)) {
    if (context.is(comma + 1, sense.THAT)) return makeOpening(comma + 2, 'that')
    if (context.is(comma + 1, sense.WHETHER)) return makeOpening(comma + 1, 'whether')
  }
  return NOTHING
}

function atWord(context: StatementContext, token: number, limit: number, takes: number): ContentOpening {
  const senses = context.senses(token)
  // `confirmed` ¦ `that to reporters`
  if (senses & sense.THAT && isBarePronoun(context, token, limit))
    return takes & (sense.SPEECH | sense.INANIMATE) ? makeOpening(token, 'thing') : REFUSED
  if (senses & sense.THAT && takes & sense.CLAUSE) return makeOpening(token + 1, 'that')
  if (senses & sense.WHETHER && takes & (sense.QUESTION | sense.INANIMATE)) return makeOpening(token, 'whether')
  if (senses & sense.PREPOSITION && takes & sense.ACCUSED && opensAccused(context, token))
    return makeOpening(token, 'thing')
  if (senses & sense.PREPOSITION && takes & sense.ASKED) {
    const { askedFor, hearers } = context.words
    if (isWordIn(context, token, askedFor) && !isWordIn(context, token, hearers)) return makeOpening(token + 1, 'thing')
    const thing = thingAfterAddressee(context, token, limit, (takes & sense.ADDRESSEE) !== 0)
    if (thing > 0) return makeOpening(thing, 'thing')
    // `llamó a` ¦ `la calma`; not `llamó a su madre`, `instó a que`
    if (
      takes & sense.ADDRESSEE &&
      isWordIn(context, token, askedFor) &&
      !context.is(token + 1, sense.THAT | sense.POSSESSIVE)
    )
      return makeOpening(afterAskedFor(context, token), 'thing')
    if (takes & sense.INANIMATE && isWordIn(context, token, context.words.partitives))
      return makeOpening(token, 'thing')
  }
  if (senses & sense.TO) {
    // `agreed to the deal`
    if (takes & sense.INFINITIVE && !context.is(token + 1, sense.DETERMINER | sense.POSSESSIVE))
      return makeOpening(token, 'to')
    return takes & sense.SPEECH ? afterCircumstances(context, token, limit, takes) : REFUSED
  }
  // `ha negato di` ¦ `aver mentito`
  if (senses & sense.PREPOSITION && takes & sense.CLAUSE && opensInfinitive(context, token))
    return makeOpening(token + 1, 'that')
  // `advirtió de que`
  if (senses & sense.PREPOSITION && context.words.habits.dropsSubject && context.is(token + 1, sense.THAT))
    return takes & sense.CLAUSE ? makeOpening(token + 2, 'that') : REFUSED
  // `told of a night of fire`: `of` is the verb's
  if (senses & sense.PREPOSITION && takes & sense.ADDRESSEE && isWordIn(context, token, context.words.partitives))
    return REFUSED
  if (senses & sense.PREPOSITION && !context.isCapital(token))
    return takes & (sense.SPEECH | sense.CLAUSE) ? afterCircumstances(context, token, limit, takes) : REFUSED
  if (takes & sense.INANIMATE) {
    const hangs = senses & (sense.CONJUNCTION | sense.SUBORDINATOR) && !(senses & (sense.DETERMINER | sense.THAT))
    return hangs ? NOTHING : makeOpening(token, 'thing')
  }
  if (takes & sense.SPEECH)
    return senses & sense.AND || (senses & sense.CONJUNCTION && !(senses & sense.SUBORDINATOR))
      ? NOTHING
      : makeOpening(token, 'clause')
  return takes & sense.CLAUSE ? afterCircumstances(context, token, limit, takes & ~sense.SPEECH) : REFUSED
}

/** Whether an infinitive follows a preposition that joins it to a verb: `di` of `ha detto di voler partire`. */
const opensInfinitive = (context: StatementContext, preposition: number): boolean =>
  isWordIn(context, preposition, context.words.tieWords) &&
  !context.isCapital(preposition + 1) &&
  context.endsWith(preposition + 1, context.words.infinitiveEndings)

/**
 * Finds the start of the content after an addressee: `reporters` in `told reporters in Washington that`, `the city` in `urged the city to`.
 * Returns undefined if no addressee is at `start`.
 */
function afterAddressee(
  context: StatementContext,
  start: number,
  limit: number,
  takes: number,
): ContentOpening | undefined {
  const addressee = nounsOrPronounAfter(context, start, limit)
  if (!addressee) return undefined
  const subject = takes & sense.ADDRESSEE ? subjectInAddressee(context, addressee) : 0
  if (subject > 0) return makeOpening(subject, 'clause')
  const token = skipAdverbs(context, addressee.to, limit)
  const senses = context.senses(token)
  if (takes & sense.ASKED) {
    const thing = thingAskedFor(context, start, token)
    if (thing > 0) return makeOpening(thing, 'thing')
    if (!(takes & (sense.SPEECH | sense.ACTOR))) return undefined
  }
  if (senses & sense.TO && takes & sense.ACTOR && token < limit) return makeOpening(token, 'to')
  if (!(takes & sense.ADDRESSEE)) return undefined
  if (token >= limit || context.isEnd(token)) return NOTHING
  if (context.opening(token)) return makeOpening(token, 'quote')
  if (context.kind(token) === COMMA) return afterComma(context, token, takes | sense.SPEECH)
  if (context.kind(token) === COLON) return makeOpening(token + 1, 'colon')
  if (senses & sense.THAT) return makeOpening(token + 1, 'that')
  if (senses & sense.WHETHER) return makeOpening(token, 'whether')
  if (senses & sense.PREPOSITION) return afterCircumstances(context, token, limit, takes | sense.SPEECH)
  const colon = colonAfterAddressee(context, token, limit)
  return colon > 0 ? makeOpening(colon + 1, 'colon') : makeOpening(token, 'clause')
}

/**
 * Returns the index of the subject of a clause without `that` that looks like the end of an addressee: `Marlow` of `told the court` ¦ `Marlow had lied`; 0 if the
 * addressee is not before a verb.
 */
function subjectInAddressee(context: StatementContext, { from, to }: TokenRange): number {
  if (!context.is(to, sense.AUXILIARY | sense.VERB) && !context.isCue(to, PAST)) return 0
  const name = nameEndingAt(context, to)
  if (name && name.from > from && !context.isShouted(name.from)) return name.from // `Radio Tolme` ¦ `Lind had left`
  let token = to
  while (token > from && context.isCapital(token - 1) && (token === to || !context.isShouted(token - 1))) token-- // `the BBC` ¦ `Lind had left`
  return token > from && token < to ? token : 0
}

const REST = 6 // tokens of an addressee that are not part of the name: `told the BBC’s Today` ¦ `programme: “We`

/**
 * Returns the index of the colon between an addressee and a quotation; 0 if not found.
 * An example is `told the BBC’s Today programme: “We`.
 */
function colonAfterAddressee(context: StatementContext, start: number, limit: number): number {
  for (let token = start; token < Math.min(limit, start + REST); token++) {
    if (context.kind(token) === COLON) return context.opening(token + 1) ? token : 0
    if (context.kind(token) > CLITIC) return 0
  }
  return 0
}

const SHORT = 3 // tokens: `her mother`, `the police`
const NEAR = 12 // tokens in which a quoted description is searched

/**
 * Finds the start of a description, after a verb such as `called`.
 * Examples: `called the delay a disgrace`, `what he called “a disgrace”`; not `called her mother on Monday`.
 */
function afterNamed(context: StatementContext, start: number, limit: number, takes: number): ContentOpening {
  for (let token = start; token < Math.min(limit, start + NEAR); token++)
    if (context.opening(token)) return makeOpening(start, 'thing')
  if (takes & sense.QUOTED_ONLY) return REFUSED
  const token = nounsOrPronounAfter(context, start, limit)?.to ?? start
  const ends = token >= limit || context.isEnd(token) || context.kind(token) === COMMA || isHanging(context, token)
  return ends && token - start < SHORT ? REFUSED : makeOpening(start, 'thing')
}

/** Whether a token is `as` or its equivalent: `described the delay as a disgrace`. */
const isAsOrLike = ({ words, tokens }: StatementContext, token: number): boolean =>
  words.likes.includes(tokens.word(token))

/** Whether words of time or place start at a token: `on Monday`, `in Oslo`; not `to` or `as`. */
const isHanging = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.TIME) ||
  (context.is(token, sense.PREPOSITION) && !context.is(token, sense.TO) && !isAsOrLike(context, token))

/**
 * Finds the start of the content after words of time, place or occasion.
 * An example is after `that` of `said in a statement Monday that`.
 */
function afterCircumstances(context: StatementContext, start: number, limit: number, takes: number): ContentOpening {
  const most = Math.min(limit, start + AHEAD)
  const speech = (takes & sense.SPEECH) !== 0
  let clause = -1
  let verb = false
  for (let token = start; token < most; token++) {
    if (context.opening(token)) return speech ? makeOpening(token, 'quote') : NOTHING
    const kind = context.kind(token)
    if (kind === COLON) return speech ? makeOpening(token + 1, 'colon') : REFUSED
    if (kind === COMMA || kind === DASH || context.isEnd(token)) {
      if (clause >= 0 || verb) break
      if (kind === COMMA && context.is(token + 1, sense.THAT) && takes & sense.CLAUSE)
        return makeOpening(token + 2, 'that')
      return kind === COMMA ? afterComma(context, token, takes) : NOTHING
    }
    const senses = context.senses(token)
    if (senses & sense.THAT && takes & sense.CLAUSE && !context.is(token - 1, sense.PREPOSITION))
      return makeOpening(token + 1, 'that')
    const after = skipTime(context, token, most)
    if (after > token) {
      token = after - 1
      continue
    }
    if (token === start) continue
    if (clause < 0 && senses & sense.PRONOUN && !context.is(token - 1, sense.PREPOSITION)) clause = token
    if (senses & (sense.VERB | sense.AUXILIARY)) verb = true
  }
  if (!speech) return REFUSED
  if (clause >= 0) return makeOpening(clause, 'clause')
  return verb ? makeOpening(skipOccasions(context, start, limit), 'clause') : NOTHING
}
