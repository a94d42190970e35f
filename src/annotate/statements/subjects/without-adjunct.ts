import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'
import { isHolderAway, isOfChamber, isOfSpeaker, occasionAt } from './occasion'

/**
 * Returns the noun phrase before a verb without the words between them that tell where or how it speaks: `Roe` of `Roe in a statement` ¦ `said`.
 * Keeps a preposition that belongs to the speaker: `minister for sport`, `the man in the video`, `residents at a rally`.
 */
export function withoutAdjunct(context: StatementContext, nouns: TokenRange): TokenRange {
  const { from, to } = nouns
  for (let token = from + 1; token < to - 1; token++)
    if (opensAdjunct(context, from, token, to)) return { from, to: token }
  return nouns
}

function opensAdjunct(context: StatementContext, from: number, token: number, to: number): boolean {
  if (!context.is(token, sense.PREPOSITION) || context.isCapital(token) || context.isInName(token)) return false
  const { circumstances, definites, tieWords } = context.words
  if (isWordIn(context, token, tieWords)) return false
  if (isHolderAway(context, from, token)) return true
  const occasion = occasionAt(context, token, to)
  if (occasion?.kind === 'chamber' && isOfChamber(context, from, token)) return false
  const name = nameEndingAt(context, token)
  if (occasion && (name || isBareName(context, from, token))) return true
  // `Berg in Oslo`, `Norvane in the past`; not `the ministry in Oslo`
  if (name && isWordIn(context, token, circumstances))
    return name.kind === 'person' || !hasCapital(context, token + 1, to)
  if (occasion?.isDefinite) return false
  if (occasion?.kind === 'medium') return true
  const isKnown = context.is(from, sense.POSSESSIVE) || isWordIn(context, from, definites) || definites.length === 0
  return isKnown && (occasion !== undefined || isOfSpeaker(context, token))
}

/** Whether words are a single capitalised one, no plural: `Roe`, which a sentence may open with; not `Residents`. */
const isBareName = (context: StatementContext, from: number, to: number): boolean =>
  to - from === 1 &&
  context.isCapital(from) &&
  !context.is(from, sense.DETERMINER | sense.PRONOUN) &&
  !context.endsWith(from, context.words.pluralEndings)

/** Whether a capitalised word is after an article at a token: `the Ruhr`. */
function hasCapital(context: StatementContext, start: number, limit: number): boolean {
  let token = start
  while (token < limit && context.is(token, sense.DETERMINER | sense.POSSESSIVE)) token++
  return context.isCapital(token)
}
