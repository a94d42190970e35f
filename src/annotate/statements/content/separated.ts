import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, STOP } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import { subjectBefore } from '../subjects/find-subject'
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
  const subject = particle > 0 ? subjectBefore(context, sentence, group, undefined) : undefined
  if (!subject) return undefined
  if (context.kind(particle + 1) === COMMA) {
    const opens = context.is(particle + 2, sense.THAT) ? particle + 3 : particle + 2
    const right = clauseAfter(context, sentence, opens)
    return right && { content: [right], subject, construction: 'that' }
  }
  const quotation = context.closing(particle)
  const from = quotation ? quotation.from : lastNounPhrase(context, group.to, particle)
  return from < particle ? { content: [{ from, to: particle }], subject, construction: 'thing' } : undefined
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
