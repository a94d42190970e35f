import { CLITIC, HYPHEN } from '../../tokens/kinds'
import { placeAt } from '../content/skip-time'
import { CHAMBER, MEDIUM } from '../cues/statement-words'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'

const AHEAD = 5 // tokens from a preposition to the noun of its occasion: `in a brief text message`

/** A noun after a preposition that tells where or by what somebody speaks: `medium` for `in a statement`, `event` for `at a rally`, `chamber` for `in the Senate`. */
export interface Occasion {
  readonly kind: 'medium' | 'event' | 'chamber'
  /** Whether a definite article precedes the noun: `in the video`, by which a person may be told from others. */
  readonly isDefinite: boolean
}

/**
 * Returns the occasion of speaking that a preposition opens: `in` of `in a brief statement`, `lors` of `lors d’un point de presse`.
 * Undefined for other phrases: `minister for sport`, `from Oslo`.
 */
export function occasionAt(context: StatementContext, preposition: number, limit: number): Occasion | undefined {
  const { words } = context
  if (isWordIn(context, preposition, words.tieWords) || isWordIn(context, preposition, words.bounds)) {
    if (!isWordIn(context, preposition, words.circumstances)) return undefined
  }
  let isDefinite = false
  const last = Math.min(limit, preposition + 1 + AHEAD)
  for (let token = preposition + 1; token < last; token++) {
    const kind = context.kind(token)
    if (kind > CLITIC && kind !== HYPHEN) return undefined
    const occasion = words.occasions[context.tokens.word(token)] ?? 0
    if (occasion !== 0)
      return { kind: occasion === MEDIUM ? 'medium' : occasion === CHAMBER ? 'chamber' : 'event', isDefinite }
    const senses = context.senses(token)
    if (senses & sense.DETERMINER) isDefinite ||= isWordIn(context, token, words.definites)
    // `lors` ¦ `d’un point de presse`
    else if (senses & sense.PREPOSITION && token > preposition + 1) return undefined
  }
  return undefined
}

/** Whether a circumstance that a preposition opens is the speaker’s: `auf` of `auf seiner Seite`, `on` of `on its website`. */
export const isOfSpeaker = (context: StatementContext, preposition: number): boolean =>
  context.is(preposition + 1, sense.POSSESSIVE) && isWordIn(context, preposition, context.words.circumstances)

/** Whether nouns name who holds an office in a chamber, or a group in one: `the party’s leader` ¦ `in the Senate`; not after a person’s name. */
export function isOfChamber(context: StatementContext, from: number, preposition: number): boolean {
  for (let token = from; token < preposition; token++)
    if (isWordIn(context, token, context.words.envoys)) return nameEndingAt(context, preposition) === undefined
  return false
}

/** Whether a place tells where the holder of an office speaks, not who does: `the minister` ¦ `in Berlin`; not `the ambassador in Berlin`, `the teacher in Dover`. */
export function isHolderAway(context: StatementContext, start: number, preposition: number): boolean {
  const { definites, holderEndings, tieWords } = context.words
  if (preposition - start !== 2 || !context.endsWith(preposition - 1, holderEndings)) return false
  if (!isWordIn(context, start, definites) || isWordIn(context, preposition, tieWords)) return false
  return placeAt(context, preposition + 1) !== undefined
}
