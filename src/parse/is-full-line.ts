import type { Lines } from '../text/lines'

/** Whether a line has no room for the next line’s first word, within a few characters. */
export function isFullLine(text: string, lines: Lines, line: number, width: number): boolean {
  const length = (lines.end[line] as number) - (lines.start[line] as number)
  if (length + 2 > width) return true
  const from = lines.start[line + 1] as number
  const to = lines.end[line + 1] as number
  let word = from
  if (isDense(text.charCodeAt(from))) word = Math.min(to, from + DENSE_WORD)
  else while (word < to && text.charCodeAt(word) > 0x20) word++
  return length + 1 + word - from > width - 4
}

const DENSE_WORD = 2 // characters that stay together at the end of a line of Chinese or Japanese

/** Whether a unit is a Chinese or Japanese character, of a script whose lines break between any two. */
export const isDense = (unit: number): boolean => unit >= 0x2e80 && (unit < 0xac00 || unit >= 0xf900)
