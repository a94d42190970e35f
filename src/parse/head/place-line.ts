import type { Reader } from '../reader'
import type { Tables } from '../tables'
import { addDateline } from './dateline/add-dateline'
import type { DatelineCandidate } from './dateline/dateline-candidate'
import { isDateline } from './dateline/find-dateline'
import { readPlaces } from './dateline/places'

const LONGEST = 40
const SEEN = 300 // characters of the first paragraph that may name the place

/**
 * Reads a dateline that is a place, in capitals or with an agency, on a line of its own, directly above the text.
 * `ANKARA` over `Aftershocks will go on …`, `Stockholm (TT)`. The place must be known, or named in the paragraph below. `open` has the indexes of the unread
 * blocks, `first` is the first block of the body. Returns `open` without the place.
 */
export function readPlaceLine(reader: Reader, open: readonly number[], first: number): readonly number[] {
  const index = open.at(-1)
  if (index === undefined || index !== first - 1 || first >= reader.blocks.length) return open
  if (reader.length(index) > LONGEST || isDateline(reader.dateline(first))) return open
  const joined = reader.joined(index)
  const reading = signedPlace(joined.text, reader.source.tables) ?? placeAlone(reader, joined.text, first)
  if (!reading || (open.length < 2 && reading.credits.length === 0)) return open
  reader.builder.article.dateline = addDateline(reader, joined, reading, 'dateline')
  reader.builder.addRepairs(joined)
  return open.slice(0, -1)
}

/** Returns the dateline of one place in capitals; undefined for none. */
function placeAlone(reader: Reader, text: string, first: number): DatelineCandidate | undefined {
  const found = readPlaces(text, 0, reader.source.tables)
  const [place] = found?.places ?? []
  if (!found?.capitals || !place || found.places.length > 1) return undefined
  const name = text.slice(place.start, place.end)
  if (!found.known && !reader.line(first).slice(0, SEEN).includes(inTitleCase(name))) return undefined
  return { shape: 'D13', end: text.length, places: found.places, credits: [], certainty: 'possible' }
}

/** Place with a credit in brackets: `Stockholm (TT)` */
const SIGNED = /^([^()]{2,30}?) ?\(([^()]{2,12})\)$/

/** Returns the dateline of a known place with a known agency, alone on its line: `Stockholm (TT)`; not: `Bank (TT)`. Undefined for none. */
function signedPlace(text: string, tables: Tables): DatelineCandidate | undefined {
  const [, place = '', credit = ''] = SIGNED.exec(text) ?? []
  const found = tables.credits.has(credit) ? readPlaces(place, 0, tables) : undefined
  if (!found?.known) return undefined
  const end = text.length - 1
  return {
    shape: 'D18',
    end: text.length,
    places: found.places,
    credits: [{ start: end - credit.length, end }],
    certainty: 'sure',
  }
}

/** Returns a name with each word's first letter as its only capital: `Hudiksvall` for `HUDIKSVALL`. */
const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
