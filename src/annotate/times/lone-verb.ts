import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { type Clause, isBorder } from './clause'
import { slotBits } from './slot-number'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import { ATTRIBUTE, NOUN_NEXT, NOUN_TOO, TENSELESS, TO } from './verb-words'

const NOT_SUBJECT = slotBits('ARTICLE', 'NUMBER', 'RELATION', 'ORDINAL')

/**
 * Whether the only verb of a sentence before a day is a word that may be a noun: `Poland votes` ¦ `Sunday.` A full sentence has a verb, so the word is
 * it if no other one is; it has a subject before it: not `After the votes` ¦ `Sunday`.
 */
export function isLoneVerb(
  { tokens }: TokenPage,
  words: TimeWords,
  { first, from, isDay, isFull, isCaption }: Clause,
): boolean {
  if (!isDay || !isFull || isCaption) return false
  for (let token = from - 1; token > first && !isBorder(tokens.kind(token)); token--) {
    if (((words.verbs.bits[tokens.word(token)] ?? 0) & NOUN_TOO) === 0 || tokens.has(token, kinds.CAPITAL)) continue
    if (tokens.kind(token - 1) !== kinds.WORD || tokens.kind(token + 1) === kinds.HYPHEN) continue
    if (isSubject(words, tokens.word(token - 1))) return true
  }
  return false
}

/** Whether a word may end a subject: not `the`, `in`, `three`. */
const isSubject = ({ bits, masks, verbs }: TimeWords, word: number): boolean =>
  ((bits[word] ?? 0) & (DETERMINER | LEADS)) === 0 &&
  ((masks[word] ?? 0) & NOT_SUBJECT) === 0 &&
  ((verbs.bits[word] ?? 0) & (NOUN_NEXT | ATTRIBUTE | TO | TENSELESS)) === 0
