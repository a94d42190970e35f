import { dayNumber, weekdayOf } from '../../text/calendar'
import type { TokenPage } from '../page'
import { SLOT_NUMBER, slotBits } from './slot-number'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { NOUN_NEXT } from './verb-words'
import { WordMeanings } from './word-meanings'

const WEEKDAY = slotBits('WEEKDAY')
const ARTICLE = slotBits('ARTICLE')

/** A weekday of a text, from 1 for Monday, and the index of the token after it. */
export interface Weekday {
  readonly day: number
  readonly to: number
}

/** How many days the next of a weekday is away, and the last one; 0 for the day of the story. */
export interface Distances {
  readonly ahead: number
  readonly ago: number
}

/** Returns the weekday at a token, perhaps after an article; undefined if not found. */
export function weekdayAt({ tokens }: TokenPage, words: TimeWords, token: number): Weekday | undefined {
  const isWeekday = (at: number): boolean => ((words.masks[tokens.word(at)] ?? 0) & WEEKDAY) !== 0
  const word = tokens.word(token)
  const isSmall =
    ((words.masks[word] ?? 0) & ARTICLE) !== 0 ||
    ((words.bits[word] ?? 0) & (DETERMINER | LEADS)) !== 0 ||
    ((words.verbs.bits[word] ?? 0) & NOUN_NEXT) !== 0
  const at = isSmall && !isWeekday(token) ? token + 1 : token
  if (!isWeekday(at)) return undefined
  const meanings = new WordMeanings(tokens, words)
  const to = meanings.read(SLOT_NUMBER.WEEKDAY, at, tokens.count)
  return to === 0 ? undefined : { day: Number(meanings.value), to }
}

/** Returns how far a weekday is from the day of the story; undefined if that is unknown. */
export function distancesOf({ reference }: TokenPage, { day }: Weekday): Distances | undefined {
  if (!reference) return undefined
  const ago = (weekdayOf(dayNumber(reference)) - day + 7) % 7
  return { ahead: (7 - ago) % 7, ago }
}
