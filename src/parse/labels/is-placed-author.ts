import { mayBeStamp, stampAt } from '../head/stamp'
import type { Reader } from '../reader'
import { isPersonName } from './is-person-name'

const LONGEST = 60 // characters
const WORDS = 3 // words of the name
/** A line of 24 characters or more with a word in small letters, as a headline or a deck above the byline. */
const HEADLINE = /^(?=.{24}).*\s\p{Ll}{3}/u
/** Name, a small word such as `at`, and a name that may have one or two small words of at most two letters: `Ana Ruiz at Maes y Gog` */
const PLACED =
  /^(\p{Lu}[^,.:;\d]{3,30}?) (\p{Ll}{1,5}) \p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Ll}{1,2} )?\p{Lu}[\p{L}\p{M}’'-]+){0,3}$/u

/**
 * Whether a line between a headline and a time is a name at a place, as papers sign reports of matches: `Ana Ruiz at Maes y Gog` over
 * `Sat 18 Jan 2025 17.31 GMT`; not: `Ana Ruiz at peace with the sea`, `The Tuba Speaks at Last`.
 */
export function isPlacedAuthor(reader: Reader, index: number): boolean {
  if (index === 0 || reader.length(index) > LONGEST || !HEADLINE.test(reader.line(index - 1))) return false
  const [, name = '', word = ''] = PLACED.exec(reader.line(index)) ?? []
  if (!reader.source.tables.in.has(word) || !isPersonName(name) || name.split(' ').length > WORDS) return false
  return isTime(reader, index + 1)
}

const isTime = (reader: Reader, index: number): boolean =>
  index < reader.blocks.length && mayBeStamp(reader, index) && stampAt(reader, index) !== undefined
