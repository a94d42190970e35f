import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import { slotBits } from './slot-number'
import type { TimeMatch } from './time-matcher'
import { BOUNDING, DETERMINER, LEADS, PARTITIVE, type TimeWords } from './time-words'
import { NO_VERB, verbFormAt } from './verb-forms'
import { ATTRIBUTE, JOINS } from './verb-words'

const TIME_NAMES = slotBits('MONTH', 'WEEKDAY', 'SEASON', 'YEAR', 'NUMBER', 'ARTICLE', 'RELATION', 'UNIT')
const WHICH = slotBits('RELATION', 'MOD')

/**
 * Whether a unit in the plural that has neither number nor article is an amount of time: `Weeks of rain`, `endured months of talks`, `Days later`;
 * not `business hours of`, `Days of Thunder`, `Months of the year`.
 */
export function isBareUnit(page: TokenPage, words: TimeWords, { from, to }: TimeMatch, block: PageBlock): boolean {
  return mayPrecede(page, words, from, block) && mayFollow(page, words, to, block)
}

/** Whether the token before a unit leaves it without a word of its own group: an opening, a mark, a preposition, a verb; not `the`, `business`. */
function mayPrecede(page: TokenPage, words: TimeWords, from: number, block: PageBlock): boolean {
  const { tokens } = page
  const before = from - 1
  if (before < block.from || opensSentence(page, from)) return true
  const kind = tokens.kind(before)
  if (kind !== kinds.WORD) return kind !== kinds.NUMBER && kind !== kinds.HYPHEN && kind !== kinds.CLITIC
  const word = tokens.word(before)
  const known = words.bits[word] ?? 0
  // `the early` ¦ `days of rock`
  if ((known & DETERMINER) !== 0 || ((words.masks[word] ?? 0) & WHICH) !== 0) return false
  if ((known & PARTITIVE) !== 0) return mayPrecede(page, words, before, block)
  if ((known & (LEADS | BOUNDING)) !== 0 || ((words.verbs.bits[word] ?? 0) & JOINS) !== 0) return true
  return verbFormAt(page, words, before) !== NO_VERB
}

const opensSentence = ({ tokens }: TokenPage, token: number): boolean =>
  tokens.kind(token - 1) === kinds.STOP && tokens.has(token, kinds.CAPITAL)

/** Whether what a unit is an amount of follows it, without a word that makes it known: `of rain`; not `of the year`, `of March`, `of Thunder`. */
function mayFollow({ tokens, text }: TokenPage, words: TimeWords, to: number, block: PageBlock): boolean {
  if (((words.verbs.bits[tokens.word(to)] ?? 0) & ATTRIBUTE) === 0) return true // `later`, `before`
  const noun = to + 1
  if (noun >= block.to || tokens.kind(noun) !== kinds.WORD) return false
  const known = tokens.word(noun)
  if (((words.bits[known] ?? 0) & DETERMINER) !== 0 || ((words.masks[known] ?? 0) & TIME_NAMES) !== 0) return false
  return words.row.capitals === true && !words.row.smallUnits ? true : isSmall(text, tokens.start(noun))
}

/** Whether a letter is a small one. */
function isSmall(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}
