import type { Mention } from '../../names/mention'
import { COMMA, HYPHEN } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { firstMentionFrom } from '../speakers/mentions'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const MOST = 8 // joint speakers: a longer list is a list of something else

/**
 * Splits words that name several speakers: `Anna Berg, Lars Holm and three others` into three.
 * Returns an empty list if they name only one: `the head of trade and industry`, `Health and Human Services`.
 */
export function splitJointSpeakers(
  context: StatementContext,
  { from, to }: TokenRange,
  mentions: readonly Mention[],
): readonly TokenRange[] {
  if (!hasAnd(context, from, to)) return []
  const parts: TokenRange[] = []
  let start = from
  let joined = false
  let next = firstMentionFrom(mentions, from)
  for (let token = from; token < to; token++) {
    let mention = mentions[next]
    while (mention && mention.to <= token) mention = mentions[++next]
    if (mention && mention.from < token) continue // inside a name
    const and = context.is(token, sense.AND) && !context.isCapital(token)
    if (!and && context.kind(token) !== COMMA) continue
    if (token > start) parts.push({ from: start, to: token })
    start = token + 1
    joined ||= and
  }
  if (!joined) return []
  if (to > start) parts.push({ from: start, to })
  const first = parts[0]
  // `both Berg and Holm`, `neither Berg nor Holm`
  if (first && first.to - first.from > 1 && context.is(first.from, sense.BOTH_WORD))
    parts[0] = { from: first.from + 1, to: first.to }
  const tied = first !== undefined && hasTie(context, first)
  const names = parts.every(
    (part, at) =>
      canSpeakAlone(context, part, mentions) && !(at > 0 && tied && !isSecondSpeaker(context, part, mentions)),
  )
  return names && parts.length > 1 && parts.length <= MOST ? parts : []
}

function hasAnd(context: StatementContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to - 1; token++) if (context.is(token, sense.AND)) return true
  return false
}

/** Whether words can name a speaker by themselves: `Berg`, `the mayor`, `three others`, `prosecutors`; not `industry`. */
function canSpeakAlone(context: StatementContext, { from, to }: TokenRange, mentions: readonly Mention[]): boolean {
  if (context.is(from, sense.DETERMINER | sense.POSSESSIVE)) return to - from > 1
  if (mentions[firstMentionFrom(mentions, from)]?.from === from || hasMention(context, from, to, mentions)) return true
  if (context.isCapital(from)) return true
  return to - from === 1 && context.endsWith(from, context.words.pluralEndings)
}

/** Whether the words after `and` name another speaker: `the mayor of Oslo` after `the head of trade and`; not `industry`. */
const isSecondSpeaker = (context: StatementContext, part: TokenRange, mentions: readonly Mention[]): boolean =>
  hasTie(context, part) || hasMention(context, part.from, part.to, mentions, 'person')

function hasMention(
  context: StatementContext,
  from: number,
  to: number,
  mentions: readonly Mention[],
  kind?: Mention['kind'],
): boolean {
  for (let at = firstMentionFrom(mentions, from); ; at++) {
    const mention = mentions[at]
    if (!mention || mention.from >= to) return false
    if (mention.to <= to && (kind === undefined || mention.kind === kind) && context.kind(mention.to) !== HYPHEN)
      return true
  }
}

function hasTie(context: StatementContext, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++)
    if (context.is(token, sense.PREPOSITION) && !context.isCapital(token)) return true
  return false
}
