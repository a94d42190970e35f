import type { Agency, DatelineShape } from '../../../lexicon/agency'
import type { Span } from '../../../text/span'
import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'
import { isAmbiguous, spellsOut } from './credits'
import type { DateCandidate, DatelineFrame, PlaceCandidate } from './dateline-candidate'

/** Parts read from a dateline, by which {@link isSureDateline} decides. */
export interface DatelineEvidence {
  readonly frame: DatelineFrame
  /** Shape of the dateline once its parts were read; the shape of the frame may differ. */
  readonly shape: DatelineShape
  readonly places: readonly PlaceCandidate[]
  readonly date: DateCandidate | undefined
  readonly credits: readonly Span[]
  /** Whether a place, a region or a country is in the tables. */
  readonly known: boolean
  /** Whether the first place is in capitals. */
  readonly capitals: boolean
  /** Whether authors stand before the places or beside the credit. */
  readonly isSigned: boolean
}

const LONG = 60 // maximum characters of a dateline that needs no further evidence
const STORY = 60 // characters above which a paragraph is text of a story
/** Dash between a dateline and the story. */
const DASH = /[-–—―_]/
/** Dash that agencies put only after a dateline: `LIMA _ The`, `LIMA — The`; not: `LIMA - QUITO` */
const FIRM = /^(?:_|—|--)$/
/** End of a sentence. */
const CLOSED = /[.!?]$/
/** Ticker in a bracket: `NYSE: BXP`; not: `AFP` */
const TICKER = /^(?:NYSE|NASDAQ|Nasdaq|TSX|LSE|OTC|ASX)\b|: ?[A-Z]{1,5}$/
const ISO = /\d{4}-\d\d-\d\d$/

/** Returns the first known agency among credits, given by their spans in a text. Undefined if there is no known agency. */
export function knownAgency(text: string, credits: readonly Span[], tables: Tables): Agency | undefined {
  for (const { start, end } of credits) {
    const agency = tables.credits.get(text.slice(start, end))
    if (agency) return agency
  }
  return undefined
}

/**
 * Whether a dateline is certain: a known agency signs it, or a place, a day and a dash leave no other meaning.
 * All others are left to the weights. `LIMA (AP) -`, `LIMA, April 24 –`, `(Honolulu) --`; not: `LIMA – The`, `HOBART: 7 to 15`.
 */
export function isSureDateline(text: string, evidence: DatelineEvidence, tables: Tables): boolean {
  const { frame, shape, credits, date, known, capitals } = evidence
  if (frame.credit && TICKER.test(text.slice(frame.credit.start, frame.credit.end))) return false
  const agency = knownAgency(text, credits, tables)
  if (agency) return isSureWithAgency(text, evidence, agency)
  if (date) return isSureWithDay(text, evidence)
  if (known && capitals && !frame.credit && opensSentence(text, frame.end)) return isPlain(text, evidence, tables)
  if (shape === 'D4') return !frame.credit && text.length > STORY // the name of a website: SPACE.com -
  return shape === 'D15' && known
}

/**
 * Whether places in capitals need no date and no credit: by the dash, or by a known region after a comma.
 * `LIMA — The mayor`, `NORTH BASE, Cuba - The mayor`; not: `LIMA - The mayor`, `LIMA (Courtside) -- The`, `LIMA--(COURTSIDE)--The`.
 */
function isPlain(text: string, { frame, places }: DatelineEvidence, tables: Tables): boolean {
  if (text.slice(frame.head.start, frame.head.end).includes('(') || text.charAt(frame.end) === '(') return false
  const region = places.at(-1)?.region
  const area = region && foldSpelling(text.slice(region.start, region.end))
  if (area !== undefined) {
    const isArea = tables.regions.has(area) || tables.countries.has(area)
    return isArea && DASH.test(frame.separator) && (text.length > STORY || CLOSED.test(text))
  }
  return FIRM.test(frame.separator) && (text.length > STORY || frame.separator === '_')
}

/** Whether a dateline with a known agency is certain: `LIMA (AP) -`; not: `Reuters: how we work`, `Apple Filing Protocol (AFP) - a way`. */
function isSureWithAgency(text: string, evidence: DatelineEvidence, agency: Agency): boolean {
  const { frame, shape, places, date, known, capitals, isSigned } = evidence
  if (isSigned && places.length > 0 && capitals) return true // Ayşe KAYA/ANTALYA, (DHA)
  if (frame.separator === '' && !isUndivided(text, evidence)) {
    const isStory = text.length > STORY
    const placed = known && isStory && opensSentence(text, frame.end) // Medan (ANTARA) Petugas
    const alone = shape === 'D4' && isStory // (AP) Dos barcos chocaron
    if (!agency.separators.includes('') && !date && !alone && !placed) return false
    if (frame.end >= text.length && !(date && known)) return false // Unit Helps Forecast Wildfires (AP)
  }
  if (date) return true
  if (places.length === 0 && !frame.credit && frame.separator === ':') return false
  if (isAcronym(text, evidence, agency)) return false
  return frame.end <= LONG || known || capitals || DASH.test(frame.separator)
}

/** Whether a dateline with a day and no known agency is certain: `LIMA, April 24 –`; not: `Trump on Twitter (Dec 28) -`, `Jan. 5 -`. */
function isSureWithDay(text: string, evidence: DatelineEvidence): boolean {
  const { frame, places, credits, date, known, capitals } = evidence
  // afrol News, 27 January -      December 10, 2004 -
  if (places.length === 0)
    return (
      !frame.credit &&
      (credits.length > 0 || (date?.year !== undefined && date.day !== undefined)) &&
      DASH.test(frame.separator)
    )
  if (frame.credit && credits.length === 0 && !known && !capitals) return false
  if (frame.separator === '') return isUndivided(text, evidence)
  const isShort = frame.end <= LONG
  if (DASH.test(frame.separator)) return isShort || known || capitals
  return known ? isShort || capitals : capitals && isShort && credits.length > 0
}

/** Whether capitals and a date need no separator: `LONDON 1996-08-30`, `BEIJING, July 23 Former`; not: `NATO 5 May`. */
const isUndivided = (text: string, { frame, shape, known, capitals }: DatelineEvidence): boolean =>
  shape === 'D16' && frame.separator === '' && ((known && capitals) || ISO.test(text.slice(0, frame.head.end)))

/** Whether the text after a dateline does not continue with a small letter: `Paris — The mayor`; not: `Paris — the capital of France`. */
const opensSentence = (text: string, end: number): boolean => !/^\s*\p{Ll}(?!\p{Lu})/u.test(text.slice(end, end + 4))

/**
 * Whether an ambiguous credit in a bracket has another meaning: the words before it spell it out, or the sentence continues.
 * `Apple Filing Protocol (AFP) - an old way`, `हिंदी (भाषा) को`; not: `PARIS (AFP) - The mayor`.
 */
function isAcronym(text: string, { frame, credits, known }: DatelineEvidence, agency: Agency): boolean {
  const [credit] = credits
  if (!credit || !frame.credit || frame.head.end <= frame.head.start) return false
  const name = text.slice(credit.start, credit.end)
  if (!isAmbiguous(agency, name)) return false
  const words = text.slice(frame.head.start, frame.head.end)
  if (spellsOut(words, name)) return true
  return !known && (frame.separator === '' || !opensSentence(text, frame.end))
}
