import { CAPITAL, CHARACTER_CLASS, SMALL } from '../text/characters'
import type { Source } from './source'

/**
 * Whether the last line of two is a heading of its own below another, such as a deck: it opens with a capital, neither line ends a sentence,
 * and the first had room for its first word. Lines of a wrapped headline have no such room.
 */
export function isHeadingBelow({ text, lines, layout }: Source, line: number, width: number): boolean {
  const { start, end, count } = lines
  const from = start[line] as number
  if (CHARACTER_CLASS[text.charCodeAt(from)] !== CAPITAL) return false
  const before = line - 1
  if (before > 0 && (end[before - 1] as number) > (start[before - 1] as number)) return false
  if (line + 1 < count && (end[line + 1] as number) > (start[line + 1] as number)) return false
  if (!endsOpen(text, end[before] as number) || !endsOpen(text, end[line] as number)) return false
  let word = from
  while (word < (end[line] as number) && text.charCodeAt(word) > 0x20) word++
  return (end[before] as number) - (start[before] as number) + 1 + word - from <= Math.max(width, layout.seams())
}

/** Whether a line ends with a letter or a closing quotation mark, so that neither a sentence nor a part of one ends there. */
const endsOpen = (text: string, end: number): boolean => {
  const last = text.charCodeAt(end - 1)
  const kind = CHARACTER_CLASS[last]
  return kind === SMALL || kind === CAPITAL || last === 0x22 || last === 0x201c || last === 0x201d || last === 0xbb
}
