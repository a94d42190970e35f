import type { Source } from '../source'
import { endMark } from './end-mark'
import { isInitialsBelow } from './initials'
import { isShortSignoff } from './signoff'

const MOST = 6 // closing lines
const LONGEST = 40 // characters of one
/** End of a sentence, or of another closing line in brackets: a test of the last two characters. */
const STOPPED = /[.!?。！？)）][”"’'»]?$/u

/**
 * Returns the index of the first of the short lines that close a copy below its last sentence, without an empty line between: initials,
 * the agency, its number, an end mark. Returns the number of lines if the last line is another.
 *
 *     on the water again.
 *     (ANSA)
 *     abc/def
 */
export function firstClosingLine(source: Source): number {
  const { lines } = source
  let last = lines.count - 1
  while (last >= 0 && lines.end[last] === lines.start[last]) last--
  if (!mayClose(source, last)) return lines.count
  let first = last + 1
  while (first > 1 && last - first < MOST - 1 && isClosingLine(source, first - 1)) first--
  if (first > last) return lines.count
  return mayStandAbove(source, first - 1) ? first : lines.count
}

/** Whether some of the last lines may close a copy by the length of each, and by the end of the line above the first of them. */
function mayClose(source: Source, last: number): boolean {
  for (let line = last; line > 0 && last - line < MOST && isShort(source, line); line--)
    if (mayStandAbove(source, line - 1)) return true
  return false
}

/** Whether closing lines may follow a line: an empty one, or the end of a sentence. */
function mayStandAbove({ text, lines }: Source, line: number): boolean {
  const start = lines.start[line] as number
  const end = lines.end[line] as number
  return start === end || STOPPED.test(text.slice(Math.max(start, end - 2), end))
}

function isShort({ lines }: Source, line: number): boolean {
  const length = (lines.end[line] as number) - (lines.start[line] as number)
  return length > 0 && length <= LONGEST
}

function isClosingLine(source: Source, line: number): boolean {
  if (!isShort(source, line)) return false
  const { tables } = source
  const text = textOf(source, line)
  return (
    isShortSignoff(text, tables) ||
    isInitialsBelow(text, textOf(source, line - 1), tables) ||
    text.startsWith('©') ||
    (endMark.opens?.(text, source) ?? false)
  )
}

const textOf = ({ text, lines }: Source, line: number): string => text.slice(lines.start[line], lines.end[line])
