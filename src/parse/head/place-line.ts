import type { Reader } from '../reader'
import { addDateline } from './dateline/add-dateline'
import { isDateline } from './dateline/find-dateline'
import { readPlaces } from './dateline/places'

const LONGEST = 40
const SEEN = 300 // characters of the first paragraph that may name the place

/**
 * Reads a dateline that is a place in capitals on a line of its own, directly above the text.
 * `ANKARA` over `Aftershocks will go on …`. The place must be known, or named in the paragraph below. `open` has the indexes of the unread
 * blocks, `first` is the first block of the body. Returns `open` without the place.
 */
export function readPlaceLine(reader: Reader, open: readonly number[], first: number): readonly number[] {
  const index = open.at(-1)
  if (index === undefined || open.length < 2 || index !== first - 1 || first >= reader.blocks.length) return open
  if (reader.length(index) > LONGEST || isDateline(reader.dateline(first))) return open
  const joined = reader.joined(index)
  const { text } = joined
  const found = readPlaces(text, 0, reader.source.tables)
  const [place] = found?.places ?? []
  if (!found?.capitals || !place || found.places.length > 1) return open
  const name = text.slice(place.start, place.end)
  if (!found.known && !reader.line(first).slice(0, SEEN).includes(inTitleCase(name))) return open
  const reading = { shape: 'D13', end: text.length, places: found.places, credits: [], certainty: 'possible' } as const
  reader.builder.article.dateline = addDateline(
    reader,
    joined,
    { ...reading, date: undefined, authors: undefined },
    'dateline',
  )
  reader.builder.addRepairs(joined)
  return open.slice(0, -1)
}

/** Returns a name with each word's first letter as its only capital: `Hudiksvall` for `HUDIKSVALL`. */
const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
