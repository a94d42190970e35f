import type { Agency } from '../../../../lexicon/agency'
import { foldSpelling, type Tables } from '../../../tables'
import { isMediaName } from './media-words'
import type { DatelinePiece } from './pieces'

/** What the words of a piece are, whatever role it has; computed once for all readings. */
export interface PieceFacts {
  readonly name: string
  readonly folded: string
  readonly words: readonly string[]
  /** Words that open with a small letter. */
  readonly smallWords: number
  readonly opensSmall: boolean
  readonly hasDigit: boolean
  readonly endsWithStop: boolean
  readonly isMedia: boolean
  readonly agency: Agency | undefined
  readonly isPlace: boolean
  /** Whether it is a country or a region. */
  readonly isArea: boolean
  readonly isLabel: boolean
}

/** Returns what the tables and the letters of a piece say. */
export function pieceFactsOf(text: string, { start, end }: DatelinePiece, tables: Tables): PieceFacts {
  const name = text.slice(start, end)
  const folded = foldSpelling(name)
  const words = name.split(SPACES)
  let smallWords = 0
  for (const word of words) if (SMALL.test(word)) smallWords++
  return {
    name,
    folded,
    words,
    smallWords,
    opensSmall: SMALL.test(name),
    hasDigit: DIGIT.test(name),
    endsWithStop: name.endsWith('.'),
    isMedia: isMediaName(name),
    agency: tables.credits.get(name),
    isPlace: tables.places.has(folded),
    isArea: tables.countries.has(folded) || tables.regions.has(folded),
    isLabel: tables.labels.has(folded),
  }
}

const SPACES = /\s+/
const SMALL = /^\p{Ll}/u
const DIGIT = /\d/
