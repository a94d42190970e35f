import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { countListStart } from './count-list'
import { isAgeOf } from './is-age-of'
import { isBareUnit } from './is-bare-unit'
import { isIndefinite } from './is-indefinite'
import { isInPaperName, isNewspaper } from './is-newspaper'
import { isYear } from './is-year'
import { slotBits } from './slot-number'
import type { TimeMatch } from './time-matcher'
import {
  AGE,
  AGE_DECADE,
  AGES_OF,
  BOUNDING,
  DECADE_SUFFIX,
  DOUBTFUL,
  LEADS,
  LISTS,
  MEASURED,
  NOT_AFTER,
  NOT_BEFORE,
  NOT_COUNTED,
  OLD,
  PAPER,
  type TimeWords,
} from './time-words'
import { ATTRIBUTE, FISCAL, MONEY } from './verb-words'

const SHORT = 3 // letters of a weekday cut short: `Sun`

/** Whether words that matched a time pattern are not a time: `Sunday Times`, `Black Friday`, `May said`, `1996 votes`. */
export function isFalseTime(
  page: TokenPage,
  words: TimeWords,
  { slots, from, to, next }: TimeMatch,
  block: PageBlock,
): boolean {
  const { tokens } = page
  const bits = (token: number): number =>
    token >= block.from && token < block.to ? (words.bits[tokens.word(token)] ?? 0) : 0
  const alone = to - from === 1 || (to - from === 2 && tokens.kind(to - 1) === kinds.STOP)
  const isJoined = slots.PART !== undefined || tokens.kind(from + 1) === kinds.HYPHEN // `segunda-feira`
  if (slots.WEEKDAY !== undefined && isJoined && isIndefinite(page, words, from, to)) return true
  if (slots.WEEKDAY !== undefined && alone) {
    if ((bits(from - 1) & NOT_AFTER) !== 0) return true
    if ((bits(to) & NOT_BEFORE) !== 0 && tokens.has(to, kinds.CAPITAL)) return true
    if (isIndefinite(page, words, from, to)) return true
    if (isInWebAddress(page, to, block) || isInPaperName(page, words, from, block)) return true
  }
  if ((slots.WEEKDAY !== undefined || slots.MONTH !== undefined) && alone) {
    if ((bits(from) & DOUBTFUL) !== 0 && next === undefined) {
      // the newspaper `the Sun`; a weekday in full, which is a week in small letters, may be led: `pada Minggu`
      if (slots.WEEKDAY !== undefined && to - from === 1 && tokens.end(from) - tokens.start(from) <= SHORT) return true
      return (bits(from - 1) & LEADS) === 0 || tokens.kind(to) === kinds.HYPHEN
    }
  }
  if (slots.YEAR !== undefined && alone && tokens.kind(from) === kinds.NUMBER)
    return !isYear(page, words, slots.YEAR, from, to, block)
  if (
    slots.DECADE !== undefined &&
    hasShortFigures(page, to) &&
    (isAgeDecade(page, words, bits, from) || isReading(bits, from))
  )
    return true
  if (slots.OFTEN !== undefined && alone && (bits(from) & PAPER) !== 0) return isNewspaper(page, words, from, block)
  // `on the 99th day`
  if (slots.ORDINAL !== undefined && slots.MONTH === undefined && slots.UNIT === undefined)
    return (
      slots.ORDINAL > 31 ||
      (to < block.to && tokens.kind(to) === kinds.WORD && (bits(to) & (LEADS | NOT_COUNTED)) === 0)
    )
  // the programme `48 Hours`
  if (slots.COUNT !== undefined && slots.UNIT !== undefined && to - from === 2 && tokens.kind(from) === kinds.NUMBER) {
    if (words.row.smallUnits && mayBeTitle(page, to - 1, block)) return true
  }
  // `a 6-year-old`
  if (slots.UNIT !== undefined && slots.COUNT !== undefined && isAge(page, words, to, block)) return true
  if (
    slots.UNIT === 'Y' &&
    slots.RELATION !== undefined &&
    ((words.verbs.beside[tokens.word(to - 1)] ?? 0) & FISCAL) !== 0 &&
    !isOfAccounts(page, words, from, to, block)
  )
    return true
  if (slots.BARE !== undefined && !isBareUnit(page, words, { slots, from, to, next }, block)) return true
  if (slots.UNIT !== undefined && slots.AGO === undefined) {
    const first = slots.COUNT === undefined ? from : countListStart(tokens, words, from, block.from)
    if (isOfAge(page, words, { slots, first, to }, bits)) return true
    if (slots.COUNT !== undefined && words.ages && isAgeOf(page, words.ages, { slots, from, to }, first, block))
      return true
  }
  // `a second chance`
  if (slots.UNIT === 'S' && slots.COUNT === 1 && slots.AGO === undefined && tokens.kind(to - 1) === kinds.WORD)
    return true
  return false
}

const ACCOUNTS = 12 // tokens from `exercício` to a word of results, at most

/** Whether words of results or figures of money are beside a year of accounts: `lucro maior` ¦ `este exercício`; not `recomenda` ¦ `este exercício`. */
function isOfAccounts(
  { tokens }: TokenPage,
  { verbs }: TimeWords,
  from: number,
  to: number,
  block: PageBlock,
): boolean {
  const last = Math.min(block.to, to + ACCOUNTS)
  for (let token = Math.max(block.from, from - ACCOUNTS); token < last; token++)
    if (((verbs.beside[tokens.word(token)] ?? 0) & MONEY) !== 0 || tokens.kind(token) === kinds.SYMBOL) return true
  return false
}

/** Whether a decade ends with two figures: `80s`; not `1980s`, `the eighties`. */
function hasShortFigures({ tokens }: TokenPage, to: number): boolean {
  const figures = tokens.kind(to - 1) === kinds.NUMBER ? to - 1 : to - 2
  return tokens.kind(figures) === kinds.NUMBER && tokens.end(figures) - tokens.start(figures) === 2
}

const READING_GAP = 8 // tokens from `highs` of `highs will be in the 80s` to the figures, at most

/** Whether figures such as `80s` are a range of what is measured, not a decade: `Highs will be in the low 80s`. */
function isReading(bits: (token: number) => number, from: number): boolean {
  for (let token = from - 1; token >= from - READING_GAP; token--) if ((bits(token) & MEASURED) !== 0) return true
  return false
}

const AGES_GAP = 12 // tokens from `their` of `in their late teens, 20s or early 30s` to a decade, at most

/** Whether a decade is one of somebody’s age, alone or in a list: `in his` ¦ `early 30s`, `in their 20s or` ¦ `30s`. */
function isAgeDecade({ tokens }: TokenPage, words: TimeWords, bits: (token: number) => number, from: number): boolean {
  if (((bits(from - 1) | bits(from - 2)) & AGES_OF) !== 0) return true
  let hasDecade = false
  for (let token = from - 1; token >= from - AGES_GAP; token--) {
    const known = bits(token)
    if ((known & AGES_OF) !== 0) return hasDecade
    if ((known & (AGE_DECADE | DECADE_SUFFIX)) !== 0) hasDecade = true
    else if (!isInDecades(tokens, words, token)) return false
  }
  return false
}

const PART = slotBits('MOD')

/** Whether a token, besides decades, may be in a list of them: `and`, `early`, `30` of `30s`, a comma, a hyphen. */
function isInDecades(tokens: Tokens, { bits, masks }: TimeWords, token: number): boolean {
  const kind = tokens.kind(token)
  const word = tokens.word(token)
  if (kind === kinds.WORD) return ((bits[word] ?? 0) & LISTS) !== 0 || ((masks[word] ?? 0) & PART) !== 0
  if (kind === kinds.NUMBER) return tokens.end(token) - tokens.start(token) === 2
  return kind === kinds.COMMA || kind === kinds.HYPHEN
}

/**
 * Whether a noun or adjective for an age is beside years, months, weeks or days: `at the age of 87 years`, `54 years of age`, `aged six months`.
 * `first` is the token of the first of several numbers: `aged` ¦ `three and five years`.
 */
function isOfAge(
  { tokens }: TokenPage,
  words: TimeWords,
  { slots: { UNIT = '', COUNT }, first, to }: Pick<TimeMatch, 'slots' | 'to'> & { readonly first: number },
  bits: (token: number) => number,
): boolean {
  if (UNIT === 'Y' && ((bits(to) | bits(to + 1)) & AGE) !== 0) return true
  if (COUNT === undefined || !AGE_UNITS.includes(UNIT)) return false
  const isAge = (token: number): boolean => (bits(token) & AGE) !== 0
  const isOf = (token: number): boolean => ((words.verbs.bits[tokens.word(token)] ?? 0) & ATTRIBUTE) !== 0
  if (isAge(first - 1) || (isOf(to) && isAge(to + 1))) return true // `aged` ¦ `six months`, `six months` ¦ `of age`
  // `the age of` ¦ `six months`, `aged just` ¦ `six months`, but not the ham `aged for` ¦ `six months`
  if (isAge(first - 2)) return isOf(first - 1) || (bits(first - 1) & LEADS) === 0 || (bits(first - 1) & BOUNDING) !== 0
  return isOf(first - 2) && isAge(first - 3) // `the age of just` ¦ `six months`
}

/** Codes of the units of an age. */
const AGE_UNITS = ['D', 'W', 'M', 'Y']

/** Whether the capital of a word suggests the title of a work: `48 Hours`. Headlines and words in capitals do not count. */
function mayBeTitle({ tokens }: TokenPage, token: number, block: PageBlock): boolean {
  return block.kind !== 'headline' && tokens.has(token, kinds.CAPITAL) && !tokens.has(token, kinds.CAPS)
}

/** Whether a word such as `old` follows a number of years: `6-year-old`, `six years old`. */
function isAge({ tokens }: TokenPage, words: TimeWords, to: number, block: PageBlock): boolean {
  const next = tokens.kind(to) === kinds.HYPHEN ? to + 1 : to
  return next < block.to && ((words.bits[tokens.word(next)] ?? 0) & OLD) !== 0
}

/** Whether the tokens after a word continue a web address: `.com` after `Monday`. `token` is the index of the full stop. */
function isInWebAddress({ tokens }: TokenPage, token: number, block: PageBlock): boolean {
  return (
    token + 1 < block.to &&
    tokens.kind(token) === kinds.STOP &&
    !tokens.has(token, kinds.AFTER_SPACE) &&
    tokens.kind(token + 1) === kinds.WORD &&
    !tokens.has(token + 1, kinds.AFTER_SPACE | kinds.CAPITAL)
  )
}
