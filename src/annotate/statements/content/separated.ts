import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, STOP } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import { subjectBefore } from '../subjects/find-subject'
import { isOblique } from '../subjects/is-oblique'
import { createSubject, type SpeechSubject } from '../subjects/speech-subject'
import { clauseAfter } from './clause'
import type { VerbStatement } from './verb-statement'

const REACH = 16 // tokens between a verb and its particle

/**
 * Finds the statement of a verb whose particle ends the clause: `Die Partei warf dem Minister Untätigkeit vor`.
 * What is said is a clause after the particle, `vor, die Zahlen zu verschweigen`, or the last noun phrase before it. Undefined if the
 * particle is missing.
 */
export function findSeparated(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
): VerbStatement | undefined {
  const particle = particleOf(context, sentence, group)
  if (particle === 0) return undefined
  const before = subjectBefore(context, sentence, group, undefined)
  const subject = before ?? subjectAfter(context, group, particle)
  if (!subject) return undefined
  const start = before ? group.to : (subject.at?.to ?? group.to)
  if (context.kind(particle + 1) === COMMA) {
    const opens = context.is(particle + 2, sense.THAT) ? particle + 3 : particle + 2
    const right = clauseAfter(context, sentence, opens)
    return right && { content: [right], subject, construction: 'that' }
  }
  const quotation = context.closing(particle)
  const from = quotation ? quotation.from : lastNounPhrase(context, start, particle)
  return from < particle ? { content: [{ from, to: particle }], subject, construction: 'thing' } : undefined
}

/** Returns a pronoun or a noun with its article as the subject after a verb: `die Behörde` of `Ihm warf die Behörde Betrug vor`. */
function subjectAfter(
  context: StatementContext,
  { to, start }: VerbGroup,
  particle: number,
): SpeechSubject | undefined {
  if (isOblique(context, to)) return undefined
  if (context.is(to, sense.PRONOUN) && to + 1 < particle) return createSubject({ from: to, to: to + 1 }, start)
  if (!context.is(to, sense.DETERMINER)) return undefined
  let end = to + 1
  while (end < particle - 1 && context.isWord(end) && !context.isCapital(end)) end++ // adjectives
  return end < particle - 1 && context.isCapital(end) ? createSubject({ from: to, to: end + 1 }, start) : undefined
}

/** Returns the index of the particle of a verb; 0 if its clause ends without it. */
function particleOf(context: StatementContext, { to: limit }: SentenceSpan, { cue, to }: VerbGroup): number {
  for (let token = to; token < Math.min(limit, to + REACH); token++) {
    const kind = context.kind(token)
    if (kind === COMMA || kind === STOP) return 0
    const ends = token + 1 >= limit || context.isEnd(token + 1) || context.kind(token + 1) === COMMA
    if (context.tokens.word(token) === cue.apart && ends) return token
  }
  return 0
}

/** Returns the start of the last noun phrase before a particle, with its article and adjectives; without a noun phrase, the particle itself. */
function lastNounPhrase(context: StatementContext, first: number, particle: number): number {
  let from = particle
  while (from > first && context.isWord(from - 1) && !context.is(from - 1, sense.DETERMINER)) {
    if (from < particle && context.isCapital(from - 1)) break // the noun of the phrase before
    from--
  }
  return context.is(from - 1, sense.DETERMINER) && from - 1 >= first && from < particle && !context.isCapital(from)
    ? from - 1
    : from
}
