import type { Page } from '../page'
import type { Sentence } from '../sentences/sentence'
import { WORD } from '../tokens/kinds'
import { AHEAD, FUTURE, PAST, type TimeWords } from './time-words'

const BEFORE = 14 // tokens that are looked at before a time and behind it
const BEHIND = 8

/** What the words round a time tell of its tense: -1 it has been, 1 it is to come, 0 nothing. */
export function tenseOf(
  page: Page,
  words: TimeWords,
  sentence: Sentence | undefined,
  from: number,
  to: number,
): number {
  const first = Math.max(sentence?.from ?? 0, from - BEFORE)
  const last = Math.min(sentence?.to ?? page.tokens.count, to + BEHIND)
  if (from > first && ((words.bits[page.tokens.word(from - 1)] ?? 0) & AHEAD) !== 0) return 1
  let found = 0
  let nearest = Number.POSITIVE_INFINITY
  const look = (token: number, distance: number): void => {
    const tense = distance < nearest ? tenseAt(page, words, token) : 0
    if (tense === 0) return
    found = tense
    nearest = distance
  }
  for (let token = from - 1; token >= first; token--) look(token, from - token)
  for (let token = to; token < last; token++) look(token, (token - to + 1) * 1.5)
  return found
}

function tenseAt({ tokens, text }: Page, { bits, row }: TimeWords, token: number): number {
  if (tokens.kind(token) !== WORD) return 0
  const known = bits[tokens.word(token)] ?? 0
  if ((known & FUTURE) !== 0) return 1
  if ((known & PAST) !== 0) return -1
  if (row.pastEnding === undefined) return 0
  const end = tokens.end(token)
  return end - tokens.start(token) > 4 && text.startsWith(row.pastEnding, end - row.pastEnding.length) ? -1 : 0
}
