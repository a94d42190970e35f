import type { Agency } from '../../../../lexicon/agency'
import { foldSpelling } from '../../../fold-spelling'
import type { Tables } from '../../../tables'
import { isMediaName } from './media-words'
import type { DatelinePiece } from './pieces'

/** Facts about a piece that do not depend on its role: its letters, and its entries in the tables. */
export interface PieceFacts {
  readonly name: string
  readonly folded: string
  readonly words: readonly string[]
  /** Number of words that open with a small letter. */
  readonly smallWords: number
  readonly opensSmall: boolean
  readonly hasDigit: boolean
  readonly endsWithStop: boolean
  readonly isMedia: boolean
  readonly agency: Agency | undefined
  readonly isPlace: boolean
  /** Whether the piece is a known country or region. */
  readonly isArea: boolean
  readonly isLabel: boolean
}

/** Returns the facts about a piece of a text. */
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
