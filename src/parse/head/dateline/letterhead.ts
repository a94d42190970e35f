import { CHARACTER_CLASS, DIGIT } from '../../../text/characters'
import { foldSpelling } from '../../fold-spelling'
import type { Reader } from '../../reader'
import { dateAtEnd } from './date'
import type { DatelineCandidate } from './dateline-candidate'
import { isDateline } from './find-dateline'
import { isBelowHold } from './is-below-hold'
import { isNamedPlace } from './is-named-place'
import { isMediaName } from './model/media-words'
import { readPlaces } from './places'
import { placesBefore } from './read-frame'

const LONGEST = 60 // characters
const HEAD = 8 // blocks from the start
const BELOW = 8 // blocks below that may open with the dateline of the story
/** Comma, and digits of a year at the end: a quick test. */
const DATED = /[,،].*\p{Nd}{2}\P{L}{0,3}(?:[\p{L}.]{1,3})?$/u
/** Comma after the place, and perhaps a word before the date: `Berlin, den ` */
const PLACE_END = /[,،]\s*(?:\p{Ll}{1,4}\.?\s*)?$/u

const YEAR_END = 8 // characters at the end that have the last digits of the year

/** Whether one of the last characters may be a digit: a quick test, as most lines of a head have none. */
function endsWithNumber(text: string): boolean {
  for (let at = Math.max(0, text.length - YEAR_END); at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f || CHARACTER_CLASS[unit] === DIGIT) return true
  }
  return false
}

/**
 * Returns the dateline of a line that is only a place and a day with its year, as at the top of a press release:
 * `Ribamoura, 9 de fevereiro de 2026`. The place must be known, or named in the copy. Undefined for other lines, for the name of an
 * outlet, and above another dateline.
 */
export function letterheadOf(reader: Reader, index: number): DatelineCandidate | undefined {
  if (index >= HEAD || reader.length(index) > LONGEST || index + 1 >= reader.blocks.length) return undefined
  const text = reader.line(index)
  if (!endsWithNumber(text) || !DATED.test(text)) return undefined
  const { tables, language } = reader.source
  const date = dateAtEnd(text, 0, tables, language)
  if (date?.year === undefined || date.day === undefined || date.end < text.trimEnd().length - 1) return undefined
  const before = text.slice(0, date.start)
  if (!PLACE_END.test(before)) return undefined
  const found = readPlaces(placesBefore(before, tables), 0, tables)
  const [place] = found?.places ?? []
  if (!found || !place || found.places.length > 1) return undefined
  const name = text.slice(place.start, place.end)
  if (tables.weekdays.has(foldSpelling(name)) || tables.months.has(foldSpelling(name))) return undefined
  if (tables.credits.has(name) || isMediaName(name)) return undefined
  if ((!found.known && !isNamedPlace(reader, index, name)) || isBelowHold(reader, index)) return undefined
  const last = Math.min(index + BELOW, reader.blocks.length - 1)
  for (let at = index + 1; at <= last; at++) if (isDateline(reader.dateline(at))) return undefined
  return { shape: 'D17', end: text.length, places: found.places, date, credits: [], certainty: 'likely' }
}
