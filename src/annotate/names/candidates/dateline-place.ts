import type { DatelinePlace } from '../../../article'
import type { PageWords } from './page-words'

/**
 * Returns the place in the dateline that has the name of a span of tokens.
 * This is `Lodwar` under `LODWAR, Kenya, May 14`. Returns undefined if no place of the dateline has the name.
 */
export function datelinePlace(
  { datelinePlaces, datelineNames, tokens, text }: PageWords,
  from: number,
  to: number,
): DatelinePlace | undefined {
  if (datelineNames.length === 0) return undefined
  const start = tokens.start(from)
  const end = tokens.end(to - 1)
  for (let index = 0; index < datelineNames.length; index++) {
    const name = datelineNames[index] ?? ''
    if (name.length !== end - start) continue
    if (!mayOpenAlike(name.charCodeAt(0), text.charCodeAt(start))) continue
    const named = text.slice(start, end)
    if (named === name || named.toUpperCase() === name.toUpperCase()) return datelinePlaces[index]
  }
  return undefined
}

const ASCII = 128
const LOWER = 32 // the bit that tells a small letter from a capital

/** Whether two characters may be the same letter, in lower or upper case. Rules out most names without reading them. */
const mayOpenAlike = (one: number, other: number): boolean =>
  one >= ASCII || other >= ASCII || (one | LOWER) === (other | LOWER)
