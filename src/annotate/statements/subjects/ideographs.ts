import { IDEOGRAPH, NUMBER, WORD } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'

const FURTHEST = 40 // characters of a clause before its verb
const HANGS = sense.PREPOSITION | sense.TIME | sense.ADVERB

/** Returns the subject of a clause in Chinese characters, before the verb at `end`: `市长` of `24日市长在会上表示`; undefined if none. */
export function subjectInIdeographs(context: StatementContext, end: number, limit: number): TokenRange | undefined {
  let start = end
  while (start > Math.max(limit, end - FURTHEST) && isSubjectPart(context, start - 1)) start--
  let from = start
  while (from < end && isTimeToken(context, from)) from++
  let to = from
  while (to < end && !isTimeToken(context, to) && !context.is(to, HANGS)) to++
  return to > from ? citedIn(context, { from, to }) : undefined
}

/** Returns the source that the subject of a verb cites, without the words for its words: `两名官员` of `报道援引两名官员的话`; the subject without one. */
function citedIn(context: StatementContext, subject: TokenRange): TokenRange {
  const { citing, cited } = context.words
  if (citing.length === 0) return subject
  const { page, tokens } = context
  const pair = (token: number): string => page.text.slice(tokens.start(token), tokens.start(token) + 2)
  for (let token = subject.from; token < subject.to - 2; token++) {
    if (!citing.includes(pair(token))) continue
    let { to } = subject
    for (let end = to - 2; end > token + 2; end--) if (cited.includes(pair(end))) to = end
    return { from: token + 2, to }
  }
  return subject
}

const isSubjectPart = (context: StatementContext, token: number): boolean => {
  const kind = context.kind(token)
  return (kind === IDEOGRAPH || kind === NUMBER || kind === WORD) && !context.quotation(token)
}

const isTimeToken = (context: StatementContext, token: number): boolean =>
  context.kind(token) === NUMBER || context.is(token, sense.TIME)
