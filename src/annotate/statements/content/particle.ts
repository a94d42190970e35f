import type { SentenceSpan } from '../../sentences/sentence'
import { COLON, COMMA, NUMBER, STOP } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { occasionAt } from '../subjects/occasion'
import { skipAdverbs, skipPhrases } from './skip-circumstances'

const REACH = 16 // tokens between a verb and its particle
const INFINITIVE = 6 // tokens between a particle and the `to` of what is asked

/**
 * Whether what is asked is at a token: `tot kalmte`, or an infinitive clause without a comma, `thuis te blijven`.
 * Not the latter in languages that part it by a comma.
 */
export function opensAsked(context: StatementContext, start: number, limit: number): boolean {
  if (isWordIn(context, start, context.words.askedFor)) return true
  return opensInfinitive(context, start, limit)
}

/** Whether a clause follows a particle without a comma: `liet weten` ¦ `of ze komt`, `gaf toe` ¦ `fouten te hebben gemaakt`. */
export const opensDirectly = (context: StatementContext, start: number, limit: number): boolean =>
  context.is(start, sense.WHETHER) ||
  ((context.is(start, sense.TO) || !context.is(start, sense.PREPOSITION)) && opensInfinitive(context, start, limit))

function opensInfinitive(context: StatementContext, start: number, limit: number): boolean {
  if (context.words.habits.commaBeforeClause) return false
  for (let token = start; token < Math.min(limit, start + INFINITIVE) && context.isWord(token); token++)
    if (context.is(token, sense.TO)) return true
  return false
}

/** Returns the particle of a verb with the occasion after it: `bekend op X` in `maakte het bekend op X`. The particle ends the clause, or is the first before a phrase: `toe` ¦ `tijdens het verhoor`. */
export function particleOf(
  context: StatementContext,
  { to: limit }: SentenceSpan,
  group: VerbGroup,
): TokenRange | undefined {
  const { cue, to } = group
  const { apart, apartRest } = cue
  let beforePhrase: TokenRange | undefined
  for (let token = to; token < Math.min(limit, to + REACH); token++) {
    const kind = context.kind(token)
    if (kind === COMMA || (kind === STOP && token + 1 === limit)) return beforePhrase // not `Dr.` ¦ `Lee hinzu`
    if (context.tokens.word(token) !== apart) continue
    if (apartRest.some((word, index) => context.tokens.word(token + 1 + index) !== word)) continue
    const next = token + 1 + apartRest.length
    const opens = (cue.force === 'directive' && opensAsked(context, next, limit)) || opensDirectly(context, next, limit)
    const isClause = opens && !isPreposition(context, group, token, limit)
    const isOn = (cue.takes & sense.REFERENCE) !== 0 && context.is(next, sense.PREPOSITION)
    if (isClause || isOn || endsClause(context, next, limit)) return { from: token, to: next }
    const after = afterOccasion(context, next, limit)
    if (after > next && endsClause(context, after, limit)) return { from: token, to: after }
    if (token > to && !beforePhrase && opensPhrase(context, next)) beforePhrase = { from: token, to: next }
  }
  return beforePhrase
}

/** Whether what looks like a particle belongs to the clause after it: `stelde de man in staat` ¦ `voor zijn kind te zorgen`; not `stelde gisteren voor` ¦ `te wachten`. */
const isPreposition = (
  context: StatementContext,
  { cue, start, to }: VerbGroup,
  token: number,
  limit: number,
): boolean =>
  cue.force !== 'assertion' &&
  !(cue.takes & sense.SPEECH) &&
  context.is(token, sense.PREPOSITION) &&
  context.isNoun(start - 1) &&
  !context.is(start - 1, sense.TIME) &&
  skipAdverbs(context, to, limit) < token

/** Whether a phrase without an article of its own follows a particle: `zu` ¦ `vor Gericht`, `bekannt` ¦ `im Bericht`; not `an` ¦ `der Universität`. */
const opensPhrase = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.PREPOSITION) &&
  !context.isCapital(token) &&
  (context.kind(token + 1) !== NUMBER || isWordIn(context, token, context.words.circumstances)) // not `vor` ¦ `über 100 Gästen`

/** Returns a verb group, extended by a particle that follows it directly: `liet weten`; not `liet de stad weten`. */
export const withParticle = (group: VerbGroup, particle: number): VerbGroup =>
  particle === group.to ? { ...group, to: particle + 1 + group.cue.apartRest.length } : group

const endsClause = (context: StatementContext, token: number, limit: number): boolean =>
  token >= limit ||
  context.isEnd(token) ||
  context.kind(token) === COMMA ||
  context.is(token, sense.CONJUNCTION | sense.THAT) ||
  context.kind(token) === COLON

/** Returns the index after the occasion behind a particle: of `dat` in `maakte bekend` ¦ `op X dat`; `start` without one. */
function afterOccasion(context: StatementContext, start: number, limit: number): number {
  const first = skipAdverbs(context, start, limit)
  const after = skipPhrases(context, first, limit)
  const that = context.kind(after) === COMMA ? after + 1 : after
  return occasionAt(context, first, limit) || context.is(that, sense.THAT) ? after : start // `gab bekannt` ¦ `am Montag in Köln, dass`
}
