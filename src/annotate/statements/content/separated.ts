import type { SentenceSpan } from '../../sentences/sentence'
import { COLON, COMMA, STOP } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectBefore } from '../subjects/find-subject'
import { isOblique } from '../subjects/is-oblique'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { createSubject, type SpeechSubject } from '../subjects/speech-subject'
import { beforeMedium } from './before-medium'
import { clauseAfter, clauseBefore, clauseContinuation } from './clause'
import { nameAt } from './skip-time'
import { hearerBefore, hearerEnd, objectBefore, skipPhrases } from './verb-bracket'
import type { VerbStatement } from './verb-statement'

const REACH = 16 // tokens between a verb and its particle

/**
 * Finds the statement of a verb whose particle ends the clause: `Die Partei warf dem Minister Untätigkeit vor`.
 * `last` is the subject of the verb before it. What is said is a clause after the particle, `vor, die Zahlen zu verschweigen`, or the last noun phrase before it. Undefined if the
 * particle is missing.
 */
export function findSeparated(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  last: TokenRange | undefined,
): VerbStatement | undefined {
  const particle = particleOf(context, sentence, group)
  if (particle === 0) return undefined
  if (group.cue.takes & sense.REFERENCE) return findReference(context, group, particle)
  const inverted = group.cue.takes & sense.SPEECH ? findInvertedContent(context, sentence, group, particle) : undefined
  if (inverted) return inverted
  const before = subjectBefore(context, sentence, group, last)
  const subject = before ?? nearSubject(context, group, particle)
  return subject && contentBetween(context, sentence, group, particle, subject, before ? group.to : subject.at.to)
}

/**
 * Finds the content of a verb between the token `start` and `particle`, the last word of the clause, or after that. `isInner`: whether the clause is subordinate,
 * so that a clause after it is the main one.
 */
export function contentBetween(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  particle: number,
  subject: SpeechSubject,
  start: number,
  isInner = false,
): VerbStatement | undefined {
  const { cue } = group
  const isAccusation = cue.force === 'evaluation' && (cue.takes & sense.ADDRESSEE) !== 0
  const accused = (limit: number): TokenRange | undefined =>
    isAccusation ? (hearerBefore(context, start, limit) ?? accusedBefore(context, sentence, group, subject)) : undefined
  // `riep de inwoners op tot` ¦ `kalmte`, `riep de inwoners op` ¦ `thuis te blijven`
  if (cue.force === 'directive' && opensAsked(context, particle + 1, sentence.to)) {
    const isAsked = isWordIn(context, particle + 1, context.words.askedFor)
    const asked = clauseAfter(context, sentence, isAsked ? particle + 2 : particle + 1, 'thing')
    return asked && { content: [asked], subject, construction: 'thing' }
  }
  const mark = context.kind(particle + 1)
  const that = mark === COMMA || mark === COLON ? particle + 2 : particle + 1
  const isThat = context.is(that, sense.THAT)
  if (isThat || mark === COLON || (mark === COMMA && !isInner && !isOtherClause(context, that))) {
    const right = clauseAfter(context, sentence, isThat ? that + 1 : that)
    return (
      right && {
        content: joinParts(accused(particle + 1), right),
        subject,
        construction: mark === COLON ? 'colon' : 'that',
      }
    )
  }
  if (!(cue.takes & sense.INANIMATE)) return undefined
  const quotation = context.closing(particle)
  const content = quotation ?? objectBefore(context, start, particle, (cue.takes & sense.ADDRESSEE) !== 0)
  const said = content && beforeMedium(context, { from: content.from, to: content.to }, 'thing', cue.force)
  return said && { content: joinParts(accused(particle), said), subject, construction: 'thing' }
}

/** Returns whom somebody accuses at the start of a clause: `Dem Trainer` of `Dem Trainer warf der Vorstand Fehler vor`. */
function accusedBefore(
  context: StatementContext,
  { from }: SentenceSpan,
  { start }: VerbGroup,
  { at }: SpeechSubject,
): TokenRange | undefined {
  const isHer = at.from > from && context.is(from, sense.SHE) && context.is(from + 1, sense.CUE | sense.AUXILIARY) // `Ihr` ¦ `warf der Chef`
  const to = isHer ? from + 1 : isOblique(context, from) ? hearerEnd(context, from, start) : from
  return to > from ? { from, to } : undefined
}

/** Joins whom somebody accuses and of what: one range if nothing is between them. */
function joinParts(accused: TokenRange | undefined, charge: TokenRange): TokenRange[] {
  if (accused === undefined) return [charge]
  return accused.to === charge.from ? [{ from: accused.from, to: charge.to }] : [accused, charge]
}

/** Whether a clause after a comma is no content: `, nachdem er gegangen war`, `, aber er ging`, `, sagte Roe`. */
const isOtherClause = (context: StatementContext, start: number): boolean =>
  context.is(start, sense.CONJUNCTION | sense.CUE) ||
  (context.is(start, sense.SUBORDINATOR) && !context.is(start, sense.WHETHER | sense.PRONOUN | sense.DETERMINER))

/** Finds a reference whose speaker is between its verb and its noun: `رفضت الشركة التعليق`. */
function findReference(
  context: StatementContext,
  { to, start }: VerbGroup,
  particle: number,
): VerbStatement | undefined {
  const speaker = nounsOrPronounAfter(context, to, particle)
  if (speaker?.to !== particle) return undefined
  const content = [{ from: particle, to: particle + 1 }]
  return { content, subject: createSubject(speaker, start), construction: 'reference' }
}

/** Finds the content before a verb whose subject is all that is between the verb and its particle: `De weg is dicht, liet de stad weten`. */
function findInvertedContent(
  context: StatementContext,
  sentence: SentenceSpan,
  { start, to }: VerbGroup,
  particle: number,
): VerbStatement | undefined {
  const speaker = nounsOrPronounAfter(context, to, particle)
  if (!speaker || skipPhrases(context, speaker.to, particle, particle + 1) < particle) return undefined
  const left = clauseBefore(context, sentence, sentence.from, start)
  if (!left) return undefined
  const goesOn = context.kind(particle + 1) === COMMA && context.opening(particle + 2) !== undefined
  const rest = goesOn ? clauseContinuation(context, sentence, particle + 1, left) : undefined
  return { content: rest ? [left, rest] : [left], subject: createSubject(speaker, start), construction: 'inverted' }
}

/** Returns a pronoun or a noun with its article as the subject after a verb: `die Behörde` of `Ihm warf die Behörde Betrug vor`. */
export function nearSubject(
  context: StatementContext,
  { to, start }: Pick<VerbGroup, 'to' | 'start'>,
  particle: number,
): SpeechSubject | undefined {
  if (isOblique(context, to)) return undefined
  if (context.is(to, sense.PRONOUN) && to + 1 < particle) return createSubject({ from: to, to: to + 1 }, start)
  const name = nameAt(context, to)?.to ?? 0
  if (name > to && name < particle) return createSubject({ from: to, to: name }, start)
  const isBare = context.isCapital(to) && context.isCapital(to + 1) // `Den Kritikern hielt` ¦ `Torber Unkenntnis vor`
  if (isBare && to + 1 < particle) return createSubject({ from: to, to: to + 1 }, start)
  if (!context.is(to, sense.DETERMINER)) return undefined
  let end = to + 1
  while (end < particle - 1 && context.isWord(end) && !context.isCapital(end)) end++ // adjectives
  return end < particle - 1 && context.isCapital(end) ? createSubject({ from: to, to: end + 1 }, start) : undefined
}

const INFINITIVE = 6 // tokens between a particle and the `to` of what is asked

/**
 * Whether what is asked is at a token: `tot kalmte`, or an infinitive clause without a comma, `thuis te blijven`.
 * Not the latter in languages that part it by a comma.
 */
function opensAsked(context: StatementContext, start: number, limit: number): boolean {
  if (isWordIn(context, start, context.words.askedFor)) return true
  if (context.words.habits.commaBeforeClause) return false
  for (let token = start; token < Math.min(limit, start + INFINITIVE) && context.isWord(token); token++)
    if (context.is(token, sense.TO)) return true
  return false
}

/** Returns the index of the particle of a verb; 0 if its clause ends without it. */
function particleOf(context: StatementContext, { to: limit }: SentenceSpan, { cue, to }: VerbGroup): number {
  for (let token = to; token < Math.min(limit, to + REACH); token++) {
    const kind = context.kind(token)
    if (kind === COMMA || (kind === STOP && token + 1 === limit)) return 0 // not `Dr.` ¦ `Lee hinzu`
    const next = token + 1
    const ends =
      next >= limit ||
      context.isEnd(next) ||
      context.kind(next) === COMMA ||
      context.is(next, sense.CONJUNCTION | sense.THAT) ||
      (cue.force === 'directive' && opensAsked(context, next, limit)) ||
      (cue.takes & sense.REFERENCE && context.is(next, sense.PREPOSITION)) ||
      (cue.takes & sense.SPEECH && context.kind(next) === COLON)
    if (context.tokens.word(token) === cue.apart && ends) return token
  }
  return 0
}
