import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import { hasPluralEnding } from './plural-ending'
import { BOUNDING, COUNT_LEAD, DETERMINER, LEADS, NOT_BEFORE, type TimeWords } from './time-words'
import { COUNTING, endsWithOne, FUTURE, NOUN_NEXT, PAST } from './verb-words'

/** Earliest year for which a number counts as a year without other words of time: `1996`, not `1200`. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2059

/** Whether a number without other words of time is a year: `in 1996`, `the 1996 election`; not `1,996 votes`, `$1996`, `1996 votes`. */
export function isYear(
  page: TokenPage,
  words: TimeWords,
  year: number,
  from: number,
  to: number,
  block: PageBlock,
): boolean {
  const { tokens, text } = page
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  const before = from > block.from ? tokens.kind(from - 1) : kinds.NONE
  const after = to < block.to ? tokens.kind(to) : kinds.NONE
  if (before === kinds.SYMBOL || before === kinds.NUMBER || after === kinds.SYMBOL || after === kinds.NUMBER)
    return false
  const glued =
    !tokens.has(from, kinds.AFTER_SPACE) &&
    (before === kinds.HYPHEN || before === kinds.SLASH || before === kinds.STOP || before === kinds.COLON)
  if (glued && !(before === kinds.HYPHEN || before === kinds.SLASH)) return false
  // `04/05/2024`
  if (glued && tokens.kind(from - 2) === kinds.NUMBER && tokens.end(from - 2) - tokens.start(from - 2) <= 2)
    return false
  if (glued && from - 2 >= block.from && tokens.kind(from - 2) !== kinds.NUMBER && tokens.kind(from - 2) !== kinds.WORD)
    return false
  if (after === kinds.WORD && ((words.bits[tokens.word(to)] ?? 0) & NOT_BEFORE) !== 0) return false
  // `almost 2000 workers`
  if (after === kinds.WORD && ((words.bits[tokens.word(from - 1)] ?? 0) & BOUNDING) !== 0) return false
  if (year % 100 === 0 && before === kinds.WORD) {
    if (((words.verbs.beside[tokens.word(from - 1)] ?? 0) & COUNTING) !== 0) return false // `seats` ¦ `2000`
    if (after === kinds.WORD && isCounted(page, words, from, to)) return false
  }
  const led = from > block.from && ((words.bits[tokens.word(from - 1)] ?? 0) & LEADS) !== 0
  if (led || after !== kinds.WORD) return true
  // a plural after it is the noun that it counts
  const end = tokens.end(to)
  return tokens.has(to, kinds.CAPITAL) || !hasPluralEnding(words, text.slice(end - 2, end)) || before !== kinds.WORD
}

/** Whether a round number counts the noun after it: `emploie` ¦ `2000 salariés`; not `en` ¦ `2000 salariés et patrons`, `Expo` ¦ `2000`. */
function isCounted({ tokens, text }: TokenPage, words: TimeWords, from: number, to: number): boolean {
  const { row, bits, verbs, counted } = words
  const before = tokens.word(from - 1)
  const noun = tokens.word(to)
  const isNoun = tokens.has(to, kinds.CAPITAL) === (row.capitals === true && !row.smallUnits)
  const isLed = ((bits[before] ?? 0) & LEADS) !== 0
  const opensGroup = isLed || ((verbs.bits[before] ?? 0) & NOUN_NEXT) !== 0 // `In`, `Mit`; not `Expo` ¦ `2000`
  if (!isNoun || (tokens.has(from - 1, kinds.CAPITAL) && !opensGroup) || !endsWithOne(text, tokens.end(to), counted))
    return false
  if (((bits[noun] ?? 0) & (LEADS | DETERMINER)) !== 0 || ((verbs.bits[noun] ?? 0) & (NOUN_NEXT | PAST | FUTURE)) !== 0)
    return false
  return !isLed || ((bits[before] ?? 0) & COUNT_LEAD) !== 0
}
