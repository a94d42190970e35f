import type { Tables } from '../../tables'
import { findChineseDateline } from './chinese'
import type { DatelineCandidate } from './dateline-candidate'
import { readJapaneseBracket } from './japanese'
import { findKoreanDateline } from './korean'

const REACH = 90

/**
 * Finds a Chinese, Japanese or Korean dateline (shape D14) at the start of a paragraph. Undefined for none.
 * Brackets, equals signs and closing words make the shape unmistakable, so every match is certain: `（中央社東京24日綜合外電報導）`.
 */
export function findEastAsianDateline(text: string, tables: Tables): DatelineCandidate | undefined {
  const first = text.charCodeAt(0)
  if (first < 0x2e80 && first !== 0x28 && first !== 0x5b) return undefined
  const start = text.slice(0, REACH)
  return findChineseDateline(start, tables) ?? findKoreanDateline(start, tables) ?? readJapaneseBracket(start, tables)
}
