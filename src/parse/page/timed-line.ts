import { clockUnits } from '../../lexicon/units'
import { alternatives } from '../../lexicon/words'

/**
 * Time of day alone or before a heading: `17.44 GMT`, `19.20 Uhr: Pegel fällt`; not: `17.44 Euro`, `17.44 million`. Group 1 is the
 * heading.
 */
export const TIMED_LINE = new RegExp(
  String.raw`^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:\p{Lu}{2,4}|[ap]\.?m\.?|${alternatives(clockUnits)})(?=$|\s?[:–—|-]))?(?:\s?[:–—|-]\s?|\s+(?=\p{Lu}|\p{Lo})|$)(\S.*)?$`,
  'u',
)
