import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { AHEAD, FUTURE, HAD, IS, LEADS, LIMIT, PAST, TAKES_TO, TENSELESS, type TimeWords, TO } from './time-words'

const BEFORE = 14 // tokens examined before a time
const AFTER = 8 // tokens examined after a time
const PARTICIPLE = -2 // past by its ending alone: a verb before it may put it in the future

/** Returns the tense of the clause around a time: -1 past, 1 future, 0 unknown. The words around the time in its sentence decide. */
export function tenseOf(
  page: TokenPage,
  words: TimeWords,
  sentence: SentenceSpan | undefined,
  from: number,
  to: number,
): number {
  const { tokens } = page
  const first = Math.max(sentence?.from ?? 0, from - BEFORE)
  const last = Math.min(sentence?.to ?? tokens.count, to + AFTER)
  const led = from > first ? (words.bits[tokens.word(from - 1)] ?? 0) : 0
  if ((led & AHEAD) !== 0) return isBeforePerfect(page, words, to, last) ? -1 : 1
  if ((led & IS) !== 0) return 1
  if ((led & LEADS) !== 0 && from - 1 > first && ((words.bits[tokens.word(from - 2)] ?? 0) & IS) !== 0) return 1
  const tense = tenseOfWords(page, words, first, from, to, last)
  return tense === 0 && (led & LIMIT) !== 0 ? 1 : tense
}

/** Whether a clause in the past perfect follows a time: `Until Thursday they had not answered`. Not `Until Thursday they have time`. */
function isBeforePerfect({ tokens }: TokenPage, words: TimeWords, to: number, last: number): boolean {
  for (let token = to; token < last; token++) {
    const known = words.bits[tokens.word(token)] ?? 0
    if ((known & FUTURE) !== 0) return false
    if ((known & HAD) !== 0) return true
  }
  return false
}

function tenseOfWords(
  page: TokenPage,
  words: TimeWords,
  first: number,
  from: number,
  to: number,
  last: number,
): number {
  const { tokens } = page
  let found = 0
  let at = from
  while (found === 0 && --at >= first) found = tenseAt(page, words, at)
  const before = found === 0 ? Number.POSITIVE_INFINITY : from - at
  for (let token = to; token < last && (token - to + 1) * 1.5 < before; token++) {
    const tense = tenseAt(page, words, token)
    if (tense !== 0) return tense < 0 ? -1 : 1
  }
  if (found !== PARTICIPLE) return found
  // `will be opened on`, `would be paid on a still unspecified day`
  while (--at >= first && !isBorder(tokens.kind(at))) {
    const governing = tenseAt(page, words, at)
    if (governing === 1 || governing === -1) return governing
  }
  return -1
}

const isBorder = (kind: number): boolean =>
  kind === kinds.COMMA ||
  kind === kinds.SEMICOLON ||
  kind === kinds.DASH ||
  (kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE)

function tenseAt({ tokens, text }: TokenPage, { bits, pastEndings, futureEndings }: TimeWords, token: number): number {
  if (tokens.kind(token) !== kinds.WORD) return 0
  const known = bits[tokens.word(token)] ?? 0
  const before = bits[tokens.word(token - 1)] ?? 0
  if ((known & FUTURE) !== 0 || ((known & TO) !== 0 && (before & TAKES_TO) !== 0)) {
    const had = before | (bits[tokens.word(token - 2)] ?? 0) | (bits[tokens.word(token - 3)] ?? 0)
    return (had & HAD) !== 0 ? -1 : 1
  }
  if ((known & PAST) !== 0) return (before & TENSELESS) !== 0 ? 0 : -1 // `would be` ¦ `held`
  const end = tokens.end(token)
  if (end - tokens.start(token) <= 4 || tokens.has(token, kinds.CAPITAL)) return 0
  const endsWith = (ending: string): boolean => text.startsWith(ending, end - ending.length)
  if (futureEndings.some(endsWith)) return 1
  return (before & TENSELESS) === 0 && pastEndings.some(endsWith) ? PARTICIPLE : 0
}
