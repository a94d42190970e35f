import type { Tables } from '../../tables'
import { chinese } from './chinese'
import { japanese } from './japanese'
import { korean } from './korean'
import type { DatelineReading } from './reading'

const REACH = 90

/**
 * Finds a dateline of Chinese, Japanese or Korean shape (D14) at the start of a paragraph: brackets and closing words instead of commas
 * and dashes. They are unmistakable, so they are tried first, and where one fits it is sure.
 */
export function eastAsian(text: string, tables: Tables): DatelineReading | undefined {
  const first = text.charCodeAt(0)
  if (first < 0x2e80 && first !== 0x28 && first !== 0x5b) return undefined
  const start = text.slice(0, REACH)
  return chinese(start, tables) ?? korean(start, tables) ?? japanese(start, tables)
}
