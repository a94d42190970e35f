import type { SentenceSpan } from '../../sentences/sentence'
import { COLON, COMMA } from '../../tokens/kinds'
import { isThing } from '../cues/is-concrete'
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
import { clauseAfter, clauseBefore, clauseContinuation, quotationBefore } from './clause'
import { opensAsked, opensDirectly, particleOf } from './particle'
import { nameAt } from './skip-time'
import { hearerBefore, hearerEnd, objectBefore, skipPhrases } from './verb-bracket'
import type { VerbStatement } from './verb-statement'

/**
 * Finds the statement of a verb whose particle ends the clause: `Die Partei warf dem Minister Untätigkeit vor`.
 * `subject` is that of the verb before it. What is said is a clause after the particle, `vor, die Zahlen zu verschweigen`, or the last noun phrase before it. Undefined if the
 * particle is missing.
 */
export function findSeparated(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  subject: TokenRange | undefined,
): VerbStatement | undefined {
  const { takes } = group.cue
  const last = particleOf(context, sentence, group)
  if (!last) return undefined
  const { from: particle, to: after } = last
  if (takes & sense.REFERENCE) return findReference(context, group, particle)
  const inverted = findInvertedContent(context, sentence, group, particle, after)
  if (inverted) return inverted
  const before = subjectBefore(context, sentence, group, subject)
  const speaker = before ?? nearSubject(context, group, particle)
  if (!speaker) return undefined
  const start = before ? group.to : speaker.at.to
  if (
    !(takes & (sense.SPEECH | sense.INANIMATE | sense.ADDRESSEE)) &&
    skipPhrases(context, start, particle, after) < particle
  )
    return undefined // `gab den Ton` ¦ `an, die anderen folgten`
  const found = contentBetween(context, sentence, group, last, speaker, start)
  return found && { ...found, particle }
}

/**
 * Finds the content of a verb between the token `start` and the last words of the clause, or after those. `isInner`: whether the clause is subordinate,
 * so that a clause after it is the main one.
 */
export function contentBetween(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  { from: particle, to: after }: TokenRange,
  subject: SpeechSubject,
  start: number,
  isInner = false,
): VerbStatement | undefined {
  const { cue } = group
  const isAccusation = cue.force === 'evaluation' && (cue.takes & sense.ADDRESSEE) !== 0
  const accused = (limit: number): TokenRange | undefined =>
    isAccusation ? (hearerBefore(context, start, limit) ?? accusedBefore(context, sentence, group, subject)) : undefined
  // `riep de inwoners op tot` ¦ `kalmte`, `riep de inwoners op` ¦ `thuis te blijven`
  if (cue.force === 'directive' && opensAsked(context, after, sentence.to)) {
    const isAsked = isWordIn(context, after, context.words.askedFor)
    const asked = clauseAfter(context, sentence, isAsked ? after + 1 : after, 'thing')
    return asked && { content: [asked], subject, construction: 'thing' }
  }
  const mark = context.kind(after)
  const that = mark === COMMA || mark === COLON ? after + 1 : after
  const isThat = context.is(that, sense.THAT)
  if (
    isThat ||
    opensDirectly(context, after, sentence.to) ||
    mark === COLON ||
    (mark === COMMA && !isInner && !isOtherClause(context, that))
  ) {
    const right = clauseAfter(context, sentence, isThat ? that + 1 : that)
    return (
      right && {
        content: joinParts(accused(after), right),
        subject,
        construction: mark === COLON ? 'colon' : 'that',
      }
    )
  }
  if (!(cue.takes & sense.INANIMATE)) return undefined
  const quotation = context.closing(particle)
  const content = quotation ?? objectBefore(context, start, particle, (cue.takes & sense.ADDRESSEE) !== 0)
  if (content && !quotation && isThing(context, group, content)) return undefined
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

/**
 * Finds the content before a verb whose subject is between the verb and its particle: `De weg is dicht, liet de stad weten`, `„Das war falsch“, gab Trainer
 * Roth nach dem Spiel zu`. A verb that reports speech only with its particle needs a quotation.
 */
function findInvertedContent(
  context: StatementContext,
  sentence: SentenceSpan,
  { start, to, cue }: VerbGroup,
  particle: number,
  after: number,
): VerbStatement | undefined {
  const isSpeech = (cue.takes & sense.SPEECH) !== 0
  if (!isSpeech && !isAfterQuotation(context, start)) return undefined
  const speaker = speakerBetween(context, to, particle)
  if (!speaker) return undefined
  const isHeard = (cue.takes & sense.ADDRESSEE) !== 0 && isOblique(context, speaker.to)
  const rest = isHeard ? hearerEnd(context, speaker.to, particle) : speaker.to
  if (rest < particle && skipPhrases(context, rest, particle, particle + 1) < particle) return undefined
  const left = isSpeech
    ? clauseBefore(context, sentence, sentence.from, start)
    : quotationBefore(context, sentence, start)
  if (!left) return undefined
  const goesOn = context.kind(after) === COMMA && context.opening(after + 1) !== undefined
  const more = goesOn ? clauseContinuation(context, sentence, after, left) : undefined
  return { content: more ? [left, more] : [left], subject: createSubject(speaker, start), construction: 'inverted' }
}

/** Whether a quotation ends before a verb, with a comma between: `„Das war falsch“,` ¦ `gab Roth zu`. */
const isAfterQuotation = (context: StatementContext, verb: number): boolean =>
  context.quotation(verb - (context.kind(verb - 1) === COMMA ? 2 : 1)) !== undefined

/** Returns the speaker after a verb, with the name that follows a role: `Trainer Jens Roth` of `gab` ¦ `Trainer Jens Roth zu`. */
function speakerBetween(context: StatementContext, start: number, particle: number): TokenRange | undefined {
  const speaker = nounsOrPronounAfter(context, start, particle)
  const name = speaker && nameAt(context, speaker.to)
  return speaker && name && name.to <= particle ? { from: speaker.from, to: name.to } : speaker
}

/** Returns a pronoun or a noun with its article as the subject after a verb: `die Behörde` of `Ihm warf die Behörde Betrug vor`. */
export function nearSubject(
  context: StatementContext,
  { to, start }: Pick<VerbGroup, 'to' | 'start'>,
  particle: number,
): SpeechSubject | undefined {
  if (isOblique(context, to)) return undefined
  // `Gisteren maakte` ¦ `het bedrijf de sluiting bekend`
  if (!context.words.habits.capitalNouns && context.is(to, sense.DETERMINER)) {
    const nouns = nounsOrPronounAfter(context, to, particle)
    return nouns && nouns.to <= particle ? createSubject(nouns, start) : undefined
  }
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
