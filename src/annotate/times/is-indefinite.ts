import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { slotBits } from './compile-patterns'
import { LEADS, NOT_COUNTED, type TimeWords } from './time-words'
import { NOUN_NEXT, RELATIVE, TO } from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const NUMBER_ONE = ARTICLE | slotBits('NUMBER')

/**
 * Whether an article leaves a weekday open: `on a` ¦ `Sunday`, `a` ¦ `Saturday night`, `un` ¦ `domingo`. Not one that belongs to a noun: `a` ¦ `Sunday
 * deadline`.
 */
export function isIndefinite(
  { tokens }: TokenPage,
  { bits, masks, verbs, row }: TimeWords,
  from: number,
  to: number,
): boolean {
  const article = tokens.word(from - 1)
  const mask = masks[article] ?? 0
  if ((mask & NUMBER_ONE) === 0 || !tokens.has(from - 1, kinds.AFTER_SPACE)) return false
  if ((mask & ARTICLE) === 0 && ((verbs.bits[article] ?? 0) & NOUN_NEXT) === 0) return false
  const kind = tokens.kind(to)
  if (!row.datesBeforeNouns) return true
  if (kind !== kinds.WORD) return kind !== kinds.HYPHEN && kind !== kinds.CLITIC
  const next = tokens.word(to)
  return ((bits[next] ?? 0) & (LEADS | NOT_COUNTED)) !== 0 || ((verbs.bits[next] ?? 0) & (RELATIVE | TO)) !== 0
}
