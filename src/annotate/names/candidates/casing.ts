import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { Casing, PageWords } from './page-words'

const MOST_CAPITALS = 0.7 // share of the words of a line; above it, the line counts as all capitals
const LONGEST_TITLE = 25 // words
const LONG = 4 // letters of a word that has a capital in any style of title case

/** Returns the casing of the line between two tokens: plain text, title case or capitals. */
export function casingOf(words: PageWords, from: number, to: number, isHeadline: boolean): Casing {
  const { tokens } = words
  const stops = tokens.kind(to - 1) === kinds.STOP // as in no headline
  const enough = (to - from) * (1 - MOST_CAPITALS)
  let count = 0
  let capitals = 0
  let large = 0
  let long = 0
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) continue
    count++
    const length = tokens.end(token) - tokens.start(token)
    if (tokens.has(token, kinds.CAPS) || (length === 1 && tokens.has(token, kinds.CAPITAL))) capitals++
    else if (stops && count - capitals > enough) return 'plain'
    if (length < LONG || token === from) continue
    long++
    if (tokens.has(token, kinds.CAPITAL)) large++
  }
  const only = capitals === count && (count > 1 || tokens.end(from) - tokens.start(from) > 3)
  if (only || (count > 2 && capitals > count * MOST_CAPITALS)) return 'capitals'
  if (stops || count < 3 || count >= LONGEST_TITLE || large <= long * 0.8) return 'plain'
  const { verbs, small, plain, ordinary } = signsOf(words, from, to)
  if (isHeadline) return verbs + small + plain + ordinary > 0 ? 'title' : 'plain'
  return verbs + small > 0 || (plain > 1 && long > 3) ? 'title' : 'plain' // not `Santa Rosa National Park`, a heading
}

/** The words of a line that show title case, in number: verbs of headlines, small words with a capital, other words that are no names. */
interface Signs {
  readonly verbs: number
  readonly small: number
  readonly plain: number
  /** Words that the text has in lower case. */
  readonly ordinary: number
}

/** Counts the words after the first that show title case: `Wins`, `In` and `Overtime` of `Tulsa Wins In Overtime`. */
function signsOf(words: PageWords, from: number, to: number): Signs {
  const { tokens } = words
  let verbs = 0
  let small = 0
  let plain = 0
  let ordinary = 0
  for (let token = from + 1; token < to; token++) {
    if (!tokens.has(token, kinds.CAPITAL) || tokens.has(token, kinds.CAPS) || tokens.kind(token) !== kinds.WORD)
      continue
    if (words.isRare(token, rare.HEADLINE_VERB)) verbs += token < to - 1 ? 1 : 0
    else if (words.is(token, classes.PREPOSITION | classes.CONNECTOR) && words.is(token, classes.SENTENCE_STARTER))
      small++
    else if (words.is(token, classes.PLAIN)) plain++
    else if (words.isOrdinary(token)) ordinary++
  }
  return { verbs, small, plain, ordinary }
}
