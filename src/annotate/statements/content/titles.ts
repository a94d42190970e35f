import { CLITIC, COMMA, LINE, NUMBER, STOP, WORD } from '../../tokens/kinds'
import type { CueWord } from '../cues/cue-word'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import type { Quotation } from './find-quotations'

const LONGEST_TITLE = 12 // tokens, its quotation marks included
const SMALL_WORD = 3 // letters of the words that have no capital in a title

/**
 * Whether a quotation is the title of a work, by its capitals: `wrote` ¦ `“The Long River” in 1998`; not `wrote “Come home.”`
 * A comma or a full stop may end it. `from` is the index of its opening mark.
 */
export function isTitle(context: StatementContext, from: number): boolean {
  const quotation = context.opening(from)
  if (!quotation || quotation.to - from > LONGEST_TITLE) return false
  let capitals = 0
  for (let token = from + 1; token < quotation.to - 1; token++) {
    const kind = context.kind(token)
    if ((kind === COMMA || kind === STOP) && token === quotation.to - 2) {
      if (kind === STOP && context.kind(from - 1) !== WORD) return false // `She wrote, “Come Home Soon.”`
      break
    }
    if (kind === STOP || kind === NUMBER || kind === CLITIC) continue // `The Garden of Mrs. Pym’s Son`
    if (kind !== WORD) return false
    if (context.isCapital(token)) capitals++
    else if (context.tokens.end(token) - context.tokens.start(token) > SMALL_WORD || isVerbal(context, token))
      return false
  }
  return capitals > 1
}

/**
 * Whether a quotation without a verb is the title of a work because one is the object of the verb before: `directed “The Last Ferry” and wrote` ¦ `“Salt.”`.
 * `verb` is the index of `wrote`, `from` that of the opening mark.
 */
export function isAfterTitle(context: StatementContext, verb: number, from: number): boolean {
  const before = context.is(verb - 1, sense.AND) ? context.closing(verb - 1) : undefined
  const quotation = before && context.opening(from)
  if (!quotation || context.kind(from - 1) !== WORD || !context.isCapital(from + 1)) return false
  if (quotation.to - from > SHORTEST_TITLE + 1) return false
  return isTitle(context, before.from) || canBeTitle(context, before)
}

const NAME_OF_WORK = 8 // tokens from a noun for a work to its title: `a ballad called “`

/**
 * Whether an object is a work with its title: `wrote` ¦ `the hit “Slow River”`, `a écrit` ¦ `le roman « La mer calme »`; not `wrote` ¦ `the message “Come
 * Home”`, `the words “I quit”`.
 */
export function isNamedWork(context: StatementContext, from: number, to: number): boolean {
  if (!context.is(from, sense.DETERMINER | sense.POSSESSIVE)) return false
  for (let token = from + 1; token < Math.min(to, from + NAME_OF_WORK); token++) {
    const quotation = context.opening(token)
    if (quotation)
      return isTitle(context, token) || (context.words.habits.looseSubject && canBeTitle(context, quotation))
    const word = context.tokens.word(token)
    if (context.kind(token) !== WORD || context.words.occasions[word] !== 0 || context.words.memories.includes(word))
      return false
  }
  return false
}

/** Returns what somebody writes without the place where: `“no comment”` of `wrote` ¦ `“no comment” on the form`. Other content is returned as it is. */
export function withoutPlace(
  context: StatementContext,
  { takes }: CueWord,
  content: TokenRange | undefined,
): TokenRange | undefined {
  const quotation = takes & sense.WORK && content ? context.opening(content.from) : undefined
  if (!content || !quotation || quotation.to >= content.to || !context.is(quotation.to, sense.PREPOSITION))
    return content
  for (let token = quotation.to + 1; token < content.to; token++)
    if (context.quotation(token) || isVerbal(context, token)) return content
  return { from: content.from, to: quotation.to }
}

const isVerbal = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.AUXILIARY | sense.VERB | sense.PRONOUN)

/**
 * Whether a range of tokens is a list of titles: two quotations or more that each open with a capital and have no verb.
 * An example is `«El largo camino» y «Un mar tranquilo»`; not `“no” and “maybe”`.
 */
export function isTitleList(context: StatementContext, from: number, to: number): boolean {
  let titles = 0
  for (let token = from; token < to; token++) {
    const quotation = context.opening(token)
    if (quotation) {
      if (!canBeTitle(context, quotation)) return false
      titles++
      token = quotation.to - 1
    } else if (titles < 2 && context.kind(token) !== COMMA && !context.is(token, sense.AND)) return false
  }
  return titles > 1 && context.kind(from - 1) === WORD
}

const SHORTEST_TITLE = 4 // tokens: `“Yes”` is an answer

/** Whether a quotation of two words or more opens with a capital and has neither a verb nor a mark inside. */
function canBeTitle(context: StatementContext, { from, to }: Quotation): boolean {
  if (!context.isCapital(from + 1) || to - from > LONGEST_TITLE || to - from < SHORTEST_TITLE) return false
  for (let token = from + 1; token < to - 2; token++)
    if (context.kind(token) !== WORD || context.is(token, sense.AUXILIARY | sense.VERB)) return false
  return true
}

/**
 * Whether a verb such as `escribió` has the title of a work as its object: a quotation directly after a word that opens with a capital and has no verb.
 * True in `escribió «El campo de cristal»`; not in `escribió: «El puente está cerrado»`, nor below a headline in `«Cerramos hoy», escribió`.
 */
export function isWork(context: StatementContext, { takes }: CueWord, from: number): boolean {
  if (!context.words.habits.looseSubject) return false // English titles have capitals
  const follows = context.kind(from - 1) === WORD && !context.tokens.has(from, LINE)
  const quotation = takes & sense.WORK && follows ? context.opening(from) : undefined
  return quotation !== undefined && canBeTitle(context, quotation) && !isMessage(context, quotation)
}

/** Whether a quotation is written on something, because it opens with a negation or a pronoun: `“No voy a volver”` ¦ `en la pared`; not `en 1998`, `para la radio`. */
const isMessage = (context: StatementContext, { from, to }: Quotation): boolean =>
  isWordIn(context, to, context.words.circumstances) &&
  context.is(to + 1, sense.DETERMINER | sense.POSSESSIVE) &&
  context.is(from + 1, sense.NEGATION | sense.PRONOUN)
