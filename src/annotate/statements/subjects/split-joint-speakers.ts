import type { Mention } from '../../names/mention'
import { COMMA, HYPHEN } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import { firstMentionFrom } from '../speakers/mentions'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const MOST = 8 // joint speakers: a longer list is a list of something else

/**
 * Splits the words for several speakers: `Anna Berg, Lars Holm and three others` into three.
 * Returns an empty list for one speaker: `the head of trade and industry`, `Health and Human Services`.
 */
export function splitJointSpeakers(
  reading: StatementContext,
  { from, to }: TokenRange,
  mentions: readonly Mention[],
): readonly TokenRange[] {
  if (!hasAnd(reading, from, to)) return []
  const parts: TokenRange[] = []
  let start = from
  let joined = false
  let next = firstMentionFrom(mentions, from)
  for (let token = from; token < to; token++) {
    let mention = mentions[next]
    while (mention && mention.to <= token) mention = mentions[++next]
    if (mention && mention.from < token) continue // inside a name
    const and = reading.is(token, sense.AND) && !reading.isCapital(token)
    if (!and && reading.kind(token) !== COMMA) continue
    if (token > start) parts.push({ from: start, to: token })
    start = token + 1
    joined ||= and
  }
  if (!joined) return []
  if (to > start) parts.push({ from: start, to })
  const first = parts[0]
  // `both Berg and Holm`, `neither Berg nor Holm`
  if (first && first.to - first.from > 1 && reading.is(first.from, sense.BOTH_WORD))
    parts[0] = { from: first.from + 1, to: first.to }
  const tied = first !== undefined && hasTie(reading, first)
  const names = parts.every(
    (part, at) =>
      namesSomebody(reading, part, mentions) && !(at > 0 && tied && !isSecondSpeaker(reading, part, mentions)),
  )
  return names && parts.length > 1 && parts.length <= MOST ? parts : []
}

function hasAnd(reading: StatementContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to - 1; token++) if (reading.is(token, sense.AND)) return true
  return false
}

/** Whether words can be a speaker by themselves: `Berg`, `the mayor`, `three others`, `prosecutors`; not `industry`. */
function namesSomebody(reading: StatementContext, { from, to }: TokenRange, mentions: readonly Mention[]): boolean {
  if (reading.is(from, sense.DETERMINER | sense.POSSESSIVE)) return to - from > 1
  if (mentions[firstMentionFrom(mentions, from)]?.from === from || hasMention(reading, from, to, mentions)) return true
  if (reading.isCapital(from)) return true
  return to - from === 1 && reading.endsWith(from, reading.words.pluralEndings)
}

/** Whether words after `and` are a speaker of their own: `the mayor of Oslo` after `the head of trade and`; not `industry`. */
const isSecondSpeaker = (reading: StatementContext, part: TokenRange, mentions: readonly Mention[]): boolean =>
  hasTie(reading, part) || hasMention(reading, part.from, part.to, mentions, 'person')

function hasMention(
  reading: StatementContext,
  from: number,
  to: number,
  mentions: readonly Mention[],
  kind?: Mention['kind'],
): boolean {
  for (let at = firstMentionFrom(mentions, from); ; at++) {
    const mention = mentions[at]
    if (!mention || mention.from >= to) return false
    if (mention.to <= to && (kind === undefined || mention.kind === kind) && reading.kind(mention.to) !== HYPHEN)
      return true
  }
}

function hasTie(reading: StatementContext, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++)
    if (reading.is(token, sense.PREPOSITION) && !reading.isCapital(token)) return true
  return false
}
