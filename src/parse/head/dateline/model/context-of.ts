import { hasStop } from '../../../has-stop'
import type { BlockLines, DatelineContext } from './context'

const NEXT = 3 // blocks below that are examined
const SEEN = 400 // characters of each block that are examined

/**
 * Returns the text around a block that may open with a dateline.
 * `title` is a line above the first block that the reader does not have any more: the headline.
 */
export function contextOf(reader: BlockLines, index: number, title?: string): DatelineContext {
  const lines = [index - 2, index - 1].filter((each) => each >= 0).map((each) => reader.line(each))
  const above = (title === undefined ? lines : [title, ...lines].slice(-2)).map((line) => line.slice(0, SEEN))
  const headline = above[0] ?? ''
  const previous = above.at(-1) ?? ''
  const next: string[] = []
  for (let each = index + 1; each <= index + NEXT && each < reader.blocks.length; each++)
    next.push(reader.line(each).slice(0, SEEN))
  return {
    index: title === undefined ? index : index + 1,
    above: above.join(' '),
    previousLength: previous.length,
    previousEndsWithStop: hasStop(previous, previous.length),
    headlineInCapitals: headline !== '' && headline === headline.toUpperCase() && headline !== headline.toLowerCase(),
    next,
    below: [reader.line(index).slice(0, SEEN), ...next].join(' '),
  }
}
