/*
 * Tables of the codes in messages.
 * ANPA 1312 as filed by AP, CP, UPI, Kyodo and Reuters; IPTC 7901 as filed by dpa and ATS.
 */

/** Priority by ANPA’s letter, 1 the highest. The letters `a`, `s`, `w` (advances) and `h` (hold) mean a time of use, and so have none. */
export const ANPA_PRIORITY: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 4, d: 5 }

/** Agency codes of ANPA headers whose agency writes the day before the month: `09-12` is 9 December. */
export const DAY_FIRST: ReadonlySet<string> = new Set(['KYODO'])

/** Letters that may open the keyword line of an ANPA header: priorities, advances, hold. */
export const ANPA_LETTERS = 'abdfhprsuwz'

/** Line marks of a ZCZC header, with their fields. The marks are AAP’s; the words with `#` are from News Bites. */
export const TELEX_MARKS: Readonly<Record<string, TelexField>> = {
  $: 'category',
  ':': 'slugline',
  '=': 'take',
  '^': 'headline',
  '*': 'format',
  '&': 'service',
  '+': 'subject',
  '@': 'place',
  '~': 'genre',
  '%': '',
  'TI#': 'headline',
  'KY#': 'slugline',
}

/** Field of a ZCZC header that a line mark opens. Empty for a mark that only its agency can interpret. */
export type TelexField =
  | 'category'
  | 'slugline'
  | 'take'
  | 'headline'
  | 'format'
  | 'service'
  | 'subject'
  | 'place'
  | 'genre'
  | ''

/** Pattern of a trailer, the line with time and date at the end of a message: `AP-WF-11-13-13 1509GMT`. */
export interface TrailerRow {
  readonly pattern: RegExp
  /** The trailer fields of the pattern’s groups, in order. */
  readonly order: readonly ('source' | 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone')[]
  /** Whether the agency writes the day before the month in its headers too. */
  readonly dayFirst?: boolean
  /** Whether the line is a trailer even without a header and ETX: no line of a story looks like it. */
  readonly alone?: boolean
}

/** Trailers by agency. Above each is a line that it matches. */
export const trailers: readonly TrailerRow[] = [
  // AP-WF-11-13-13 1509GMT<
  {
    pattern: /^([A-Z]{2}-[A-Z]{2})-(\d\d)-(\d\d)-(\d\d(?:\d\d)?) (\d\d)(\d\d) ?([A-Z]{1,4})?(?![A-Z\d])/d,
    order: ['source', 'month', 'day', 'year', 'hour', 'minute', 'zone'],
    alone: true,
  },
  // KWS-21:37-09-12-18
  {
    pattern: /^([A-Z]{2,4})-(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)(?!\d)/d,
    order: ['source', 'hour', 'minute', 'day', 'month', 'year'],
    dayFirst: true,
    alone: true,
  },
  // 16:35ET 31-10-14<
  {
    pattern: /^(\d\d):(\d\d) ?([A-Z]{1,4}) (\d\d)-(\d\d)-(\d\d)(?!\d)/d,
    order: ['hour', 'minute', 'zone', 'day', 'month', 'year'],
    dayFirst: true,
  },
  // 31-10-14 16-35-07
  {
    pattern: /^(\d\d)-(\d\d)-(\d\d) (\d\d)-(\d\d)-(\d\d)(?!\d)/d,
    order: ['day', 'month', 'year', 'hour', 'minute', 'second'],
    dayFirst: true,
  },
  // 04-24-24 0930ET
  {
    pattern: /^(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d) ?([A-Z]{1,4})?(?![A-Z\d])/d,
    order: ['month', 'day', 'year', 'hour', 'minute', 'zone'],
  },
]

/** Offsets from UTC in hours, by names of unambiguous time zones; `ET` is computed by day. */
export const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  UT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  JST: 9,
}
