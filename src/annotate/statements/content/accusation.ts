import { COMMA } from '../../tokens/kinds'
import { MEDIUM } from '../cues/statement-words'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { DAY, timeAt } from './skip-time'

const ACCUSED = 12 // tokens from the first of whom somebody accuses to the last of the day after them
const PHRASE = 5 // tokens of a phrase for an occasion: `in a brief statement`

/**
 * Returns whom somebody accuses or praises and for what, without the day or occasion between them: `the port` and `of hiding data` of `accused the port on
 * Monday in a statement of hiding data`. One range if nothing is between them.
 */
export function accusationParts(context: StatementContext, { from, to }: TokenRange): TokenRange[] {
  for (let token = from + 1; token < Math.min(to, from + ACCUSED) && !context.quotation(token); token++) {
    let end = token
    for (let next = afterOccasion(context, end, to); next > end; next = afterOccasion(context, end, to)) end = next
    if (end === token) continue
    if (context.kind(token) === COMMA && context.kind(end) === COMMA) end++
    if (end >= to || !opensCharge(context, end)) return [{ from, to }]
    return [
      { from, to: token },
      { from: end, to },
    ]
  }
  return [{ from, to }]
}

/** Returns the index of the token after a day or occasion of speaking: after `, vendredi`, `on Monday`, `in a statement`; `start` if none is there. */
function afterOccasion(context: StatementContext, start: number, limit: number): number {
  const { circumstances, occasions, tieWords } = context.words
  let token = context.kind(start) === COMMA ? start + 1 : start
  const isLed = context.is(token, sense.PREPOSITION) && !isWordIn(context, token, tieWords)
  const isOccasion = isLed && isWordIn(context, token, circumstances)
  if (isLed) token++
  const noun = token
  if (context.is(token, sense.DETERMINER)) token++
  const time = timeAt(context, token)
  if (time && time.to <= limit && DAY.test(time.time.value ?? '')) return time.to
  if (!isOccasion) return start
  for (let at = noun; at < Math.min(limit, noun + PHRASE) && context.isWord(at); at++) {
    if (context.is(at, sense.PREPOSITION)) return start
    const occasion = occasions[context.tokens.word(at)] ?? 0
    // not `in the debate` ¦ `of the year`
    if (occasion !== 0) return occasion !== MEDIUM && isWordIn(context, at + 1, tieWords) ? start : at + 1
  }
  return start
}

/** Whether what somebody is accused of or praised for opens at a token: `of negligence`, `des Betrugs`, `een gebrek aan durf`; not `before the vote`. */
function opensCharge(context: StatementContext, token: number): boolean {
  const { charges, habits } = context.words
  if (timeAt(context, token) !== undefined) return false
  const isObject = (habits.verbSecond || habits.looseSubject) && context.is(token, sense.DETERMINER | sense.POSSESSIVE)
  return isObject || isWordIn(context, token, charges)
}
