import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { slotBits } from './slot-number'
import type { TimeWords } from './time-words'

const BEFORE = 14 // tokens examined before a time
const AFTER = 8 // tokens examined after a time
const OTHER_DAY = 40 // tokens from a weekday to another one of its sentence, whose order may tell its side
const WEEKDAY = slotBits('WEEKDAY')
const FINAL = 60 // tokens examined for the verb at the end of a clause, in languages that have it there

/** The tokens around a time that decide its side: `first` to `from` before it, `to` to `last` after it. */
export interface Clause {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly last: number
  /** Whether the time is a day, not a month or season. */
  readonly isDay: boolean
  /** Whether its sentence names another weekday near it, if it is one. */
  readonly hasOtherDay: boolean
  /** Whether it has a start and an end. */
  readonly isRange: boolean
  /** Whether its sentence ends with a full stop, so that it has a verb, as a headline may not. */
  readonly isFull: boolean
  /** Whether it is in the caption of a picture, which was taken before: the present is the tense of captions. */
  readonly isCaption: boolean
}

/** Whether a kind of token separates clauses. */
export const isBorder = (kind: number): boolean =>
  kind === kinds.COMMA ||
  kind === kinds.SEMICOLON ||
  kind === kinds.DASH ||
  (kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE)

/** What is known of a time whose clause is asked for, besides its words. */
type TimeSetting = Pick<Clause, 'isDay' | 'isRange' | 'isCaption'> & { readonly isWeekday: boolean }

/** Returns the clause around a time, within its sentence. */
export function clauseOf(
  { tokens }: TokenPage,
  { row, masks }: TimeWords,
  sentence: SentenceSpan | undefined,
  from: number,
  to: number,
  { isDay, isRange, isCaption, isWeekday }: TimeSetting,
): Clause {
  let first = from
  const least = Math.max(sentence?.from ?? 0, from - BEFORE)
  while (first > least && tokens.kind(first - 1) !== kinds.SEMICOLON) first-- // another sentence in all but its mark
  let last = to
  const most = Math.min(sentence?.to ?? tokens.count, to + (row.verbFinal ? FINAL : AFTER))
  while (last < most && tokens.kind(last) !== kinds.SEMICOLON) last++
  const isFull = sentence !== undefined && tokens.kind(sentence.to - 1) === kinds.STOP
  let hasOtherDay = isWeekday && isRange // the day that ends it
  if (isWeekday && !isRange && sentence) {
    const start = Math.max(sentence.from, from - OTHER_DAY)
    const end = Math.min(sentence.to, to + OTHER_DAY)
    for (let token = start; token < end && !hasOtherDay; token++)
      hasOtherDay = (token < from || token >= to) && ((masks[tokens.word(token)] ?? 0) & WEEKDAY) !== 0
  }
  return { isDay, isRange, isCaption, hasOtherDay, isFull, first, from, to, last }
}
