import { COMMA, NUMBER } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { isOblique } from '../subjects/is-oblique'
import { nounsBefore } from '../subjects/nouns-before'
import { areAllCapitalised, hasVerb } from './clause'
import { nameAt } from './skip-time'

/** Classes of the words that open an apposition: `of Leeds`, `a former judge`, `whose son was hurt`, `based in Dover`. */
export const OPENS_ASIDE = sense.PREPOSITION | sense.DETERMINER | sense.POSSESSIVE | sense.RELATIVE | sense.VERB

/**
 * Whether the words before a verb are its subject with an apposition, not content: `Tom Pell, of Leeds,` ¦ `admitted fraud`.
 * They are a noun phrase and words in commas without a verb of their own; in `Sales, once high, fell, said Tom Pell` the last words are a verb.
 * `start` is the first token of the words, `verb` the index after them, `after` the words after the verb.
 */
export function isApposedSubject(context: StatementContext, start: number, verb: number, after: TokenRange): boolean {
  const last = verb - 1
  const first = commaFrom(context, start, last)
  if (context.kind(last) !== COMMA || first === last) return false
  const isName = isNameOnly(context, start, first)
  if (nounsBefore(context, first, start)?.from !== start || hasVerb(context, start, first)) return false
  const isObject = !context.isCapital(after.from) || isOblique(context, after.from)
  if (!isObject && !isName) return false
  for (let comma = first; comma < last; ) {
    const next = commaFrom(context, comma + 1, last)
    const isVerb = context.is(comma + 1, sense.VERB) && comma > first && !isName // `Sales, once high,` ¦ `fell`
    if (isVerb || !isAside(context, comma + 1, next, isName)) return false
    comma = next
  }
  return isObject || !areAllCapitalised(context, after.from, after.to) || context.words.habits.capitalNouns
}

function commaFrom(context: StatementContext, start: number, last: number): number {
  let token = start
  while (token < last && context.kind(token) !== COMMA) token++
  return token
}

/** Whether a range of tokens is a name: one that was found, or two words or more with capitals, but for particles: `Jan de Boer`. */
function isNameOnly(context: StatementContext, from: number, to: number): boolean {
  if (nameAt(context, from)?.to === to) return true
  for (let token = from; token < to; token++)
    if (context.isWord(token) && !context.isCapital(token) && !context.is(token, sense.PREPOSITION | sense.DETERMINER))
      return false
  return to - from > 1 && context.isCapital(from) && context.isCapital(to - 1) && !context.is(from, sense.DETERMINER)
}

/** Whether words between commas describe the noun before: `29`, `of Leeds`, `her sister`, `who was hurt`; after a name, any words without a verb. */
function isAside(context: StatementContext, from: number, to: number, isAfterName: boolean): boolean {
  if (context.is(from, sense.AUXILIARY | sense.NEGATION)) return false
  if (context.is(from, sense.RELATIVE) || context.is(from + 1, sense.RELATIVE)) return true
  const opens = isAfterName || context.kind(from) === NUMBER || context.isCapital(from) || context.is(from, OPENS_ASIDE)
  return opens && !hasOwnVerb(context, from + 1, to)
}

/** Whether a range of tokens has a verb that is no participle before a noun: `fell`; not `fixed` of `of no fixed address`. */
function hasOwnVerb(context: StatementContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (context.is(token, sense.AUXILIARY)) return true
    if (context.is(token, sense.VERB | sense.CUE) && !context.is(token - 1, sense.DETERMINER | sense.PREPOSITION))
      return true
  }
  return false
}
