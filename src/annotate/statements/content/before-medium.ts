import { CLITIC, HYPHEN, NUMBER } from '../../tokens/kinds'
import { MEDIUM } from '../cues/statement-words'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { Construction } from '../scoring/construction'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb } from './clause'
import type { OpeningKind } from './opening-kind'
import { timeAt } from './skip-time'

const PHRASE = 6 // tokens of a phrase for a medium: `in a brief text message`
const DAY = /^\d{4}-\d\d-\d\d/ // the value of a day or of a part of it
const TIME = 5 // tokens of a time after a medium: `by email on Monday evening`

/**
 * Returns what is said without the medium and the day of saying it: `the split` of `confirmed the split in a text message on Monday`.
 * Not of `praised the tone of the message` and `announced a march on Monday`, whose last words belong to the noun. Other content is returned as it is.
 */
export function beforeMedium(
  context: StatementContext,
  content: TokenRange | undefined,
  opening: OpeningKind | Construction,
): TokenRange | undefined {
  if (!content || (opening !== 'thing' && opening !== 'clause')) return content
  const { from } = content
  const end = beforeTime(context, from, content.to)
  if (context.words.occasions[context.tokens.word(end - 1)] === MEDIUM) {
    const medium = mediumStart(context, from, end)
    if (medium > from && !(opening === 'clause' && hasVerb(context, from, medium)))
      return { from, to: beforeTime(context, from, medium) }
  }
  return opening === 'thing' && end < content.to && isOfVerb(context, from, end) ? { from, to: end } : content
}

/**
 * Whether the day after a noun is that of saying it: `on Monday` of `confirmed the sale on Monday`, whose noun is known.
 * Not of `announced a march on Monday`, `regretted the events of Monday`, `praised those who fell on Monday`.
 */
function isOfVerb(context: StatementContext, from: number, end: number): boolean {
  const { words } = context
  if (context.is(end, sense.PREPOSITION) && !isWordIn(context, end, words.circumstances)) return false
  const isKnown =
    context.is(from, sense.POSSESSIVE) || isWordIn(context, from, words.definites) || isName(context, from)
  return isKnown && !hasVerb(context, from + 1, end)
}

const isName = (context: StatementContext, token: number): boolean =>
  context.isCapital(token) && !context.words.habits.capitalNouns

/** Returns the index of the preposition before a medium that ends at `end`; 0 if the medium is part of another phrase: `the tone of the message`. */
function mediumStart(context: StatementContext, from: number, end: number): number {
  const { circumstances, means } = context.words
  let words = 1
  for (let token = end - 2; token > Math.max(from, end - PHRASE); token--, words++) {
    const kind = context.kind(token)
    if ((kind > CLITIC && kind !== HYPHEN) || context.quotation(token)) return 0
    if (isWordIn(context, token, means)) return context.is(token + 1, sense.DETERMINER) ? 0 : token
    // `a ban` ¦ `on email`
    if (isWordIn(context, token, circumstances)) return words === 1 && context.isNoun(token - 1) ? 0 : token
    if (context.is(token, sense.PREPOSITION)) return 0
  }
  return 0
}

/** Returns the index before a time that ends at `end`, with its preposition and article: before `on Monday`; `end` without one. */
function beforeTime(context: StatementContext, from: number, end: number): number {
  if (!context.is(end - 1, sense.TIME) && context.kind(end - 1) !== NUMBER) return end
  for (let token = end - 1; token > Math.max(from + 1, end - TIME); token--) {
    const time = timeAt(context, token)
    if (time?.to !== end) continue
    if (!DAY.test(time.time.value ?? '')) return end
    const article = context.is(token - 1, sense.DETERMINER) ? token - 1 : token
    return context.is(article - 1, sense.PREPOSITION) ? article - 1 : article
  }
  return end
}
