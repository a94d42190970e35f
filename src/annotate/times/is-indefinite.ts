import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { isModal } from './infinitive'
import { slotBits } from './slot-number'
import { LEADS, NOT_COUNTED, type TimeWords } from './time-words'
import { endsWithOne, FUTURE, IS, NOUN_NEXT, OCCASION, PAST, PRESENT, RELATIVE, TAKES_TO, TO } from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const NUMBER_ONE = ARTICLE | slotBits('NUMBER')

/**
 * Whether an article leaves a weekday open: `on a` ¦ `Sunday`, `a` ¦ `Saturday night`, `un` ¦ `domingo`. Not one that belongs to a noun: `a` ¦ `Sunday
 * deadline`.
 */
export function isIndefinite(
  { tokens, text }: TokenPage,
  { bits, masks, verbs, row }: TimeWords,
  from: number,
  to: number,
): boolean {
  const article = tokens.word(from - 1)
  const mask = masks[article] ?? 0
  if ((mask & NUMBER_ONE) === 0 || !(tokens.has(from - 1, kinds.AFTER_SPACE) || tokens.has(from - 1, kinds.LINE)))
    return false
  if ((mask & ARTICLE) === 0 && ((verbs.bits[article] ?? 0) & NOUN_NEXT) === 0) return false
  const kind = tokens.kind(to)
  if (!row.datesBeforeNouns) return true
  if (kind !== kinds.WORD) return kind !== kinds.HYPHEN && kind !== kinds.CLITIC
  const next = tokens.word(to)
  const known = verbs.bits[next] ?? 0
  if (((bits[next] ?? 0) & (LEADS | NOT_COUNTED)) !== 0 || (known & (RELATIVE | TO | IS)) !== 0 || isModal(known))
    return true
  return ((bits[tokens.word(from - 2)] ?? 0) & LEADS) !== 0 && isPredicate(to)

  /** Whether the word after a weekday is the only verb of its sentence: `Weddings on a` ¦ `Sunday` ¦ `cost more.` */
  function isPredicate(verb: number): boolean {
    if (tokens.kind(verb + 1) !== kinds.WORD) return false
    let token = from - 2
    for (; !tokens.has(token + 1, kinds.LINE) && tokens.kind(token) !== kinds.STOP; token--)
      if (tokens.kind(token) !== kinds.WORD || isVerb(token)) return false
    for (token = verb + 1; tokens.kind(token) === kinds.WORD; token++) if (isVerb(token)) return false
    return tokens.kind(token) === kinds.STOP
  }

  function isVerb(token: number): boolean {
    const known = verbs.bits[tokens.word(token)] ?? 0
    return (
      (known & (PAST | FUTURE | PRESENT | IS | TAKES_TO | OCCASION)) !== 0 ||
      endsWithOne(text, tokens.end(token), verbs.pastEndings)
    )
  }
}
