import { NUMBER } from '../../tokens/kinds'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

/**
 * Whether words beside a verb of saying are its object, not its speaker: an indefinite word as in `said nothing`, `dijo lo mismo`, `said little
 * about it`. Not `little Tom Pell`, `el mismo alcalde`.
 */
export function isIndefinite(context: StatementContext, { from, to }: TokenRange): boolean {
  const { habits, indefinites, pluralEndings } = context.words
  const next = from + 1
  // `lo mismo`, `casi nada`
  if (!isWordIn(context, from, indefinites))
    return next === to - 1 && !context.isCapital(from) && isWordIn(context, next, indefinites)
  if (next >= to || habits.capitalNouns) return true
  return !context.isCapital(next) && !(context.isNoun(next) && context.endsWith(next, pluralEndings))
}

/** Whether a range of tokens is a number alone, which may be an age but no speaker. */
export const isNumberOnly = (context: StatementContext, { from, to }: TokenRange): boolean =>
  to - from === 1 && context.kind(from) === NUMBER
