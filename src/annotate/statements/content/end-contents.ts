import { COLON, COMMA, DASH, SEMICOLON } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { beforeMedium } from './before-medium'
import { trimMarks } from './clause'

/**
 * Ends the content of the last statements of a list, at most `levels` of them, where the next begins: before `and added` of `said it won and added that`, before `Pell said` of
 * `Lind told Roe that Marlow said it was shut, Pell said`.
 */
export function endContents(
  context: StatementContext,
  found: readonly StatementCandidate[],
  start: number,
  speaker: TokenRange | undefined,
  levels: number,
): void {
  for (let index = found.length - 1; index >= Math.max(0, found.length - levels); index--) {
    const statement = found[index]
    if (!statement || !endContent(context, statement, start, speaker)) return
  }
}

/** Ends the content of a statement at a token, if a mark or conjunction is before it. Returns whether its content reached that far. */
function endContent(
  context: StatementContext,
  statement: StatementCandidate,
  start: number,
  speaker: TokenRange | undefined,
): boolean {
  const content = statement.content.at(-1)
  if (!content || content.from >= start || content.to <= start) return false
  const joined =
    context.is(start - 1, sense.CONJUNCTION) ||
    (context.is(start - 1, sense.SUBORDINATOR) && context.kind(start - 2) === COMMA) // `, while` ¦ `Berg said`
  const kind = context.kind(start - 1)
  if (!joined && kind !== COMMA && kind !== DASH && kind !== SEMICOLON && kind !== COLON) return false
  // `According to Pell, Roe confessed` ¦ `but appealed for calm`
  if (joined && speaker && content.from <= speaker.from && speaker.from < start) return false
  const to = trimMarks(context, content.from, joined ? start - 1 : start)
  const rest =
    to > content.from
      ? beforeMedium(context, { from: content.from, to }, statement.construction, statement.force)
      : undefined
  if (rest) statement.content[statement.content.length - 1] = rest
  else if (statement.content.length > 1) statement.content.pop() // `It fell, Berg said` ¦ `, while another insisted`
  return true
}
