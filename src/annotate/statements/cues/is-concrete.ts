import { COMMA } from '../../tokens/kinds'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { CONCRETE } from './refused-things'
import type { VerbGroup } from './verb-group'
import { PREPOSITION } from './word-senses'

/** Whether a noun names what one can hold or drive, or who is moved: `frigate`, `Lastwagen`. */
const isConcreteNoun = (context: StatementContext, token: number): boolean =>
  context.words.concretes.has(context.tokens.word(token)) ||
  // not `politisch`
  ((context.isCapital(token) || !context.words.habits.capitalNouns) &&
    context.endsWith(token, context.words.concreteEndings))

/** Whether the first noun of an object is concrete: `den Ball` ¦ `des Gegners`; not `die Kritik am Ball`. */
export function isConcrete(context: StatementContext, { from, to }: TokenRange): boolean {
  const { genitives, habits } = context.words
  for (let token = from; token < to && context.kind(token) !== COMMA; token++) {
    if (isConcreteNoun(context, token)) return true
    if (habits.capitalNouns && context.isCapital(token)) return false
    if (token > from && (context.is(token, PREPOSITION) || isWordIn(context, token, genitives))) return false
  }
  return false
}

/**
 * Whether a verb acts on a thing and does not speak: `wies den Ball zurück`, `gab das Salz zu`; not `wies die Klage zurück`, nor with a particle that its
 * row of refusals names: `gab das Buch` ¦ `bekannt`.
 */
export function isThing(context: StatementContext, { verb, cue }: VerbGroup, object: TokenRange): boolean {
  const things = context.words.refused.of(context.tokens.word(verb))
  return (
    things !== undefined &&
    (things.kinds & CONCRETE) !== 0 &&
    !things.words.has(cue.apart) &&
    isConcrete(context, object)
  )
}
