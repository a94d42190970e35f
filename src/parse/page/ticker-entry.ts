import { clockUnits } from '../../lexicon/units'
import { alternatives } from '../../lexicon/words'

/** Minimum entries of a live ticker. */
export const FEWEST_ENTRIES = 3
/** Maximum letters of the heading of an entry, with its time. */
export const LONGEST_HEADING = 130
const NEAR = 2 // lines below the time of an entry, of which one is text

/**
 * Time of day alone or before a heading: `17.44 GMT`, `19.20 Uhr: Pegel fällt`; not: `17.44 Euro`, `17.44 million`. Group 1 is the
 * heading.
 */
export const TIMED_LINE = new RegExp(
  String.raw`^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:\p{Lu}{2,4}|[ap]\.?m\.?|${alternatives(clockUnits)})(?=$|\s?[:–—|-]))?(?:\s?[:–—|-]\s?|\s+(?=\p{Lu}|\p{Lo})|$)(\S.*)?$`,
  'u',
)

/** Returns the index of the text of an entry, one or two lines below its time; -1 if neither line is text. */
export function textOfEntry<Line>(lines: readonly Line[], at: number, isText: (line: Line) => boolean): number {
  for (let index = at + 1; index <= at + NEAR; index++) {
    const line = lines[index]
    if (line !== undefined && isText(line)) return index
  }
  return -1
}
