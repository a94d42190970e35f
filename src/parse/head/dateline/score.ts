import type { Agency, DatelineShape } from '../../../lexicon/agency'
import { townEndings, townLinks } from '../../../lexicon/word-endings'
import { alternatives } from '../../../lexicon/words'
import type { Span } from '../../../text/span'
import { foldSpelling, type Tables } from '../../tables'
import { isAmbiguous, spellsOut } from './credits'
import type { DateCandidate, DatelineFrame, PlaceCandidate } from './dateline-candidate'

/** Minimum score of a dateline, in points. From {@link DOUBTFUL_SCORE} on, it is a possible one. */
export const ACCEPTED_SCORE = 5
export const DOUBTFUL_SCORE = 3

/** Evidence for and against a dateline, for {@link scoreDateline}. */
export interface DatelineEvidence {
  readonly frame: DatelineFrame
  /** Shape after the parts were read, which may differ from that of the frame. */
  readonly shape: DatelineShape
  readonly places: readonly PlaceCandidate[]
  readonly date: DateCandidate | undefined
  readonly credits: readonly Span[]
  /** Whether a place, a region or a country is in the tables. */
  readonly known: boolean
  /** Whether the first place is in capitals. */
  readonly capitals: boolean
}

/** Call sign of a North American station: `KMIZ`, `WABC-TV`; not: `AFP` */
const CALL_SIGN = /^[KWC][A-Z]{2,3}(?:-TV)?$/

/** Returns the first known agency among the credits, and whether one of them is the call sign of a station. */
export function creditEvidence(
  text: string,
  credits: readonly Span[],
  tables: Tables,
): { readonly agency: Agency | undefined; readonly callSign: boolean } {
  let agency: Agency | undefined
  let callSign = false
  for (const credit of credits) {
    const name = text.slice(credit.start, credit.end)
    agency ??= tables.credits.get(name)
    callSign ||= CALL_SIGN.test(name)
  }
  return { agency, callSign }
}

/** Returns the score of the evidence, in points: see the tables in `docs/datelines.md`. */
export function scoreDateline(text: string, evidence: DatelineEvidence, tables: Tables): number {
  const { frame, shape, places, date, credits, capitals } = evidence
  const known = evidence.known || isTown(text, evidence)
  const { agency, callSign } = creditEvidence(text, credits, tables)
  const bracket = frame.credit ? text.slice(frame.credit.start, frame.credit.end) : ''
  const { separator } = frame
  let points = 0
  const site = shape === 'D4' && !agency && !frame.credit && isStory(text, 60) // a website: SPACE.com -
  if (agency || site) points += 4
  else if (callSign) points += 0
  else if (credits.length > 0) points += 1
  if (date) points += 2
  if (date && !agency && /[-–—]/.test(separator)) points += 1 // nothing else stands between a place, a day and a dash
  if (known) points += 2
  if (capitals) points += 1
  if (agency?.separators.includes(separator)) points += 2
  else if (/[-–—―_]/.test(separator)) points += 1
  if (frame.end <= 60) points += 1
  // a place alone before a sentence: Nairobi — A recent poll        Cape Town - Police        KUWAIT: The minister        Srinagar- The
  if (known && !agency && !date && !frame.credit && opensSentence(text, frame.end)) {
    points += separator === ':' ? (isStory(text, 100) ? 4 : 0) : 1
  }

  if (agency && !date && places.length === 0 && !frame.credit && separator === ':') points -= 4 // Reuters: how we work
  if (/\d/.test(bracket) && shape !== 'D11' && !date && !agency) points -= 4 // (11th Cir. 2019)
  if (/^(?:NYSE|NASDAQ|Nasdaq|TSX|LSE|OTC|ASX)\b|: ?[A-Z]{1,5}$/.test(bracket)) points -= 4
  if (!agency && !known && !capitals && frame.credit && credits.length === 0) points -= 4 // Trump on Twitter (Dec 28) -
  if (!agency && !date && !known && !site) points -= capitals ? 3 : 5
  if (!agency && !date && separator === ':') points -= known ? 2 : 4
  const iso = shape === 'D16' && separator === '' && /\d{4}-\d\d-\d\d$/.test(text.slice(0, frame.head.end))
  if (iso) points += 2
  const undivided = iso || (separator === '' && shape === 'D16' && known && capitals) // LONDON 1996-08-30
  const alone = shape === 'D4' && isStory(text, 60) // (AP) Dos barcos chocaron
  const placed = known && opensSentence(text, frame.end) && isStory(text, 60) // Medan (ANTARA) Petugas
  if (separator === '' && !undivided && !(agency && (agency.separators.includes('') || date || alone || placed)))
    points -= 4
  if (separator === '' && !undivided && frame.end >= text.length) points -= 4 // Prediction Unit Helps Forecast Wildfires (AP)
  if (shape === 'D15' && known) points += 2 // (Honolulu) --
  if (date?.year !== undefined && places.length === 0 && !agency) points += 2 // December 10, 2004 -
  if (!agency && !date && places.length === 1 && isLabel(text, places[0] as PlaceCandidate, tables)) points -= 6
  if (!agency && !date && !opensSentence(text, frame.end)) points -= 2 // CHINA (PRC) - a note
  if (agency && !date && isAcronym(text, evidence, agency)) points -= 5
  if (places.length > 1 && known) points += 1 // München/London –
  if (places.length === 0 && !agency && !frame.credit && credits.length === 0)
    points -= date && /[-–—]/.test(separator) ? 2 : 4
  return points
}

const isLabel = (text: string, place: PlaceCandidate, tables: Tables): boolean =>
  tables.labels.has(foldSpelling(text.slice(place.start, place.end)))

/** Whether a paragraph is long enough for a story: more than `length` characters, unlike `BERLIN: 12C, rain`. */
const isStory = (text: string, length: number): boolean => text.length > length

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

/** Words whose parts are typical of town names: `Traunkirchen`, `Stoke-on-Trent`, `TACLOBAN CITY`; not: `Mieterschutz`. */
const TOWN = new RegExp(
  String.raw`^\p{Lu}(?:\p{Ll}+(?:${alternatives(townEndings)})|\p{Ll}+-(?:${alternatives(townLinks)})-\p{Lu}\p{Ll}+)$|^\p{Lu}{3,}(?: \p{Lu}{3,})? CITY$`,
  'u',
)

/** Whether a place in no table has the name of a town, alone before a long dash and a story: `Traunkirchen – Die`. */
function isTown(text: string, { frame, places, date }: DatelineEvidence): boolean {
  const [place] = places
  if (!place || places.length > 1 || date || frame.credit || !/^[–—]$/.test(frame.separator)) return false
  return TOWN.test(text.slice(place.start, place.end)) && opensSentence(text, frame.end) && isStory(text, 80)
}
