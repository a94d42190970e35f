import type { Source } from '../source'
import { endMark } from './end-mark'
import { isInitialsBelow } from './initials'
import { isShortSignoff } from './signoff'

const MOST = 6 // closing lines
const LONGEST = 40 // characters of one
/** End of a sentence, or of another closing line in brackets. */
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
  let first = last + 1
  while (first > 1 && last - first < MOST - 1 && isClosingLine(source, first - 1)) first--
  if (first > last) return lines.count
  const above = textOf(source, first - 1)
  return above === '' || STOPPED.test(above) ? first : lines.count
}

function isClosingLine(source: Source, line: number): boolean {
  const { lines, tables } = source
  const length = (lines.end[line] as number) - (lines.start[line] as number)
  if (length === 0 || length > LONGEST) return false
  const text = textOf(source, line)
  return (
    isShortSignoff(text, tables) ||
    isInitialsBelow(text, textOf(source, line - 1), tables) ||
    text.startsWith('©') ||
    (endMark.opens?.(text, source) ?? false)
  )
}

const textOf = ({ text, lines }: Source, line: number): string => text.slice(lines.start[line], lines.end[line])
