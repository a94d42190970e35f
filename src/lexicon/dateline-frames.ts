import type { DatelineShape } from './agency'

/**
 * The forms of datelines by name, for rows of a user’s lexicon. docs/datelines.md shows each with examples.
 * Region and date follow the place in all that have a place.
 */
export const datelineFrames = {
  'place (credit) dash': 'D1',
  'place credit dash': 'D2',
  '(credit) place dash': 'D3',
  'credit dash': 'D4',
  'place /credit/ stop': 'D5',
  'place dash credit stop': 'D6',
  'place stop credit dash': 'D7',
  'place /credit/ colon': 'D8',
  'place /credit/ dash': 'D9',
  'place--(credit)--': 'D10',
  'place / credit / date /': 'D11',
  'place [country] (credit) colon': 'D12',
  'place dash': 'D13',
  'East Asian brackets': 'D14',
  '(place) dash': 'D15',
  'place date (credit) dash': 'D16',
  'date (credit) dash': 'D17',
  'place (credit)': 'D18',
} as const satisfies Readonly<Record<string, DatelineShape>>

/** Name of a form of datelines: `place (credit) dash`. */
export type DatelineFrameName = keyof typeof datelineFrames
