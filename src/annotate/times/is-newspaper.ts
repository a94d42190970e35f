import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { slotBits } from './slot-number'
import { AGES_OF, DETERMINER, LEADS, NOT_COUNTED, PAPER, PUBLICATION, type TimeWords } from './time-words'
import { NO_VERB, PARTICIPLE, PAST_VERB, verbFormAt } from './verb-forms'
import { OCCASION, RESULT } from './verb-words'

/**
 * Whether a word such as `daily` is a noun for a newspaper.
 * True in `the Kiel daily reported`, `the daily Kieler Bote`, `The daily said`, `the daily newspaper`; not in `a daily walk`, `bread baked daily`.
 */
export function isNewspaper(page: TokenPage, words: TimeWords, token: number, block: PageBlock): boolean {
  const { tokens } = page
  if (((words.bits[tokens.word(token + 1)] ?? 0) & PUBLICATION) !== 0) return true // `the weekly` ¦ `magazine`
  if (block.kind === 'headline') return false
  const isName = (at: number): boolean =>
    at > block.from && at < block.to && tokens.kind(at) === kinds.WORD && tokens.has(at, kinds.CAPITAL)
  if (tokens.has(token, kinds.CAPITAL) && token > block.from && tokens.kind(token - 1) === kinds.WORD)
    return !tokens.has(token, kinds.CAPS) // `Kiel Daily`, `the Daily Kieler`
  if (isName(token + 1) && !tokens.has(token + 1, kinds.CAPS)) return true
  if (isName(token - 1) && (!isSmallWord(tokens, token + 1) || verbFormAt(page, words, token + 1) !== NO_VERB))
    return true
  if (isDetermined(tokens, words, token, block)) return endsNoun(page, words, token + 1, block)
  // `the tabloid daily reported that`, but not `feeds the cats daily`
  return isDetermined(tokens, words, token - 1, block) && isPastVerb(page, words, token + 1)
}

const ARTICLE = slotBits('ARTICLE')

/** Whether an article or the like is before a noun, perhaps with an adjective or name between: `the` ¦ `daily`, `a left-wing` ¦ `weekly`. */
function isDetermined(tokens: Tokens, words: TimeWords, token: number, block: PageBlock): boolean {
  const isDeterminer = (at: number): boolean => {
    if (at < block.from) return false
    const word = tokens.word(at)
    return ((words.bits[word] ?? 0) & DETERMINER) !== 0 || ((words.masks[word] ?? 0) & ARTICLE) !== 0
  }
  let at = token - 1
  if (isDeterminer(at)) return true
  if (tokens.kind(at - 1) === kinds.HYPHEN)
    at -= 2 // `left-wing`
  else if (!tokens.has(at, kinds.CAPITAL)) return false
  return isDeterminer(at - 1)
}

/** Whether a token is no noun that a word such as `daily` before it could describe: a verb, a preposition, a mark. */
function endsNoun(page: TokenPage, words: TimeWords, token: number, block: PageBlock): boolean {
  const { tokens } = page
  if (token >= block.to || tokens.kind(token) === kinds.CLITIC) return true
  // `a daily-paid hand`, `the daily and weekly reports`
  if (tokens.kind(token) === kinds.HYPHEN || ((words.bits[tokens.word(token + 1)] ?? 0) & PAPER) !== 0) return false
  if (tokens.kind(token) !== kinds.WORD) return tokens.kind(token) !== kinds.NUMBER
  if (tokens.kind(token + 1) === kinds.HYPHEN) return false // `the daily in-flight check`
  if (((words.bits[tokens.word(token)] ?? 0) & (LEADS | NOT_COUNTED)) !== 0) return true
  return isPastVerb(page, words, token)
}

/** Whether a token is a verb in the past: `the daily reported that`, but not `the daily updated list`. */
function isPastVerb(page: TokenPage, words: TimeWords, token: number): boolean {
  const form = verbFormAt(page, words, token)
  return form === PAST_VERB || (form === PARTICIPLE && endsVerb(page.tokens, words, token + 1))
}

/** Whether the token after a verb in the past shows that it is one: `that`, a name, a mark. */
function endsVerb(tokens: Tokens, words: TimeWords, token: number): boolean {
  if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL)) return true
  return ((words.bits[tokens.word(token)] ?? 0) & (LEADS | NOT_COUNTED)) !== 0
}

const isSmallWord = (tokens: Tokens, token: number): boolean =>
  tokens.kind(token) === kinds.WORD && !tokens.has(token, kinds.CAPITAL)

/**
 * Whether a weekday is part of the name of a newspaper, between an article and a word with a capital that a verb, preposition or mark follows:
 * `The Sunday Echo reported`; not `the Sunday Senate session`.
 */
export function isInPaperName(page: TokenPage, words: TimeWords, day: number, block: PageBlock): boolean {
  const { tokens } = page
  if (!words.row.datesBeforeNouns || block.kind === 'headline' || !isDetermined(tokens, words, day, block)) return false
  // `his Sunday` ¦ `Mass at St. Peter’s`
  const isEvent = ((words.verbs.bits[tokens.word(day + 1)] ?? 0) & (OCCASION | RESULT)) !== 0
  if (isEvent || ((words.bits[tokens.word(day - 1)] ?? 0) & AGES_OF) !== 0) return false
  let at = day + 1
  while (
    at < block.to &&
    tokens.kind(at) === kinds.WORD &&
    tokens.has(at, kinds.CAPITAL) &&
    !tokens.has(at, kinds.CAPS)
  )
    at++
  return at > day + 1 && (endsNoun(page, words, at, block) || verbFormAt(page, words, at) !== NO_VERB)
}
