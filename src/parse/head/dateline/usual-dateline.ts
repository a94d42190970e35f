import { CHARACTER_CLASS, SMALL } from '../../../text/characters'
import { unitAt } from '../../../text/unit-at'
import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'
import type { DateCandidate, DatelineCandidate, DatelineFrame, PlaceCandidate } from './dateline-candidate'
import { isSureDateline } from './is-sure-dateline'
import { isKnownPlace } from './places'

const REACH = 170 // characters without the marks of other frames
const PLACE = `([A-Z][A-Z'.]*(?:-[A-Z'.]+)*(?: [A-Z][A-Z'.]*(?:-[A-Z'.]+)*){0,3})(?:, ([A-Z][A-Za-z.]{0,14}(?: [A-Z][a-z]{1,12})?))?`

/** Place in capitals, perhaps its region, and a day or an agency before a dash: the datelines of most wire copy. */
const DATED = new RegExp(`^${PLACE}, ([A-Z][a-z]{2,8})\\.? (\\d{1,2}) -(?= [^-]|$)`)
const SIGNED = new RegExp(`^${PLACE} \\(([A-Z][A-Za-z]{1,14})\\) ?([-_–—])(?= [^-_])`)
const LONGEST_PLACE = 40

/**
 * Reads a dateline in one of its two most frequent forms, as the general reader does, with much less work.
 * Undefined for any other paragraph, which may still have a dateline. `SALVADOR, Feb 26 - `, `ROLLA, Mo. (AP) _ `.
 */
export function readUsualDateline(text: string, tables: Tables): DatelineCandidate | undefined {
  if (CHARACTER_CLASS[unitAt(text, 1)] === SMALL) return undefined // as the place is in capitals
  const start = text.length > REACH ? text.slice(0, REACH) : text
  const dated = DATED.exec(start)
  const match = dated ?? SIGNED.exec(start)
  if (!match || hasOtherMarks(start)) return undefined
  const place = placeOf(match, tables)
  if (!place) return undefined
  return dated ? withDay(match, place, tables) : withAgency(text, match, place, tables)
}

/** Whether a text may have a credit between slashes, or in a bracket after a double dash, which are read first. */
function hasOtherMarks(text: string): boolean {
  const slash = text.indexOf('/')
  if (slash >= 0 && text.includes('/', slash + 1)) return true
  const dashes = text.indexOf('--')
  return dashes >= 0 && text.includes('(', dashes)
}

/** Returns the place with its region; undefined for one that may be several, or may end a sentence. */
function placeOf([, name = '', region]: RegExpExecArray, tables: Tables): PlaceCandidate | undefined {
  if (name.length < 2 || name.length > LONGEST_PLACE) return undefined
  if (region === undefined) return name.endsWith('.') ? undefined : { start: 0, end: name.length }
  if (name.split(' ', 3).length > 2 || tables.places.has(foldSpelling(`${name}, ${region}`))) return undefined
  if (region.endsWith('.') && !tables.regions.has(foldSpelling(region))) return undefined
  const { length } = name
  return { start: 0, end: length, region: { start: length + 2, end: length + 2 + region.length } }
}

function withDay(
  [head, name, region, month = '', day = '']: RegExpExecArray,
  place: PlaceCandidate,
  tables: Tables,
): DatelineCandidate | undefined {
  const readings = tables.months.get(month.toLowerCase())
  const number = readings?.[0]?.month
  if (number === undefined || readings?.some((reading) => reading.month !== number)) return undefined
  const before = /[A-Za-z]+(?=[^A-Za-z]*$)/.exec(region ?? name ?? '')?.[0] ?? ''
  if (tables.weekdays.has(before.toLowerCase())) return undefined
  const start = (place.region?.end ?? place.end) + 2
  const end = head.length - 2
  const date: DateCandidate = { start, end, month: number, day: +day }
  return { shape: 'D13', end: head.length, places: [place], credits: [], date, authors: undefined, certainty: 'sure' }
}

function withAgency(
  text: string,
  [head, name = '', region, agency = '', separator = '']: RegExpExecArray,
  place: PlaceCandidate,
  tables: Tables,
): DatelineCandidate | undefined {
  if (!tables.credits.has(agency)) return undefined
  const open = (place.region?.end ?? place.end) + 2
  const credit = { start: open, end: open + agency.length }
  const frame: DatelineFrame = { shape: 'D1', head: { start: 0, end: open - 1 }, credit, separator, end: head.length }
  const area = region === undefined ? undefined : foldSpelling(region)
  const known =
    (area !== undefined && (tables.regions.has(area) || tables.countries.has(area))) || isKnownPlace(name, tables)
  const places = [place]
  const credits = [credit]
  const evidence = {
    frame,
    shape: 'D1',
    date: undefined,
    credits,
    places,
    known,
    capitals: true,
    isSigned: false,
  } as const
  if (!isSureDateline(text, evidence, tables)) return undefined
  return { shape: 'D1', end: head.length, places, credits, date: undefined, authors: undefined, certainty: 'sure' }
}
