import type { Agency } from '../../../lexicon/agency'
import type { Span } from '../../../text/span'
import { fold, type Tables } from '../../tables'
import type { DateReading, Frame, PlaceReading } from './reading'

/** From here on it is a dateline; two below, it may be one. */
export const ACCEPTED = 5
export const MAYBE = 3

/** What speaks for a dateline. */
export interface Evidence {
  readonly frame: Frame
  readonly places: readonly PlaceReading[]
  readonly date: DateReading | undefined
  readonly credits: readonly Span[]
  readonly known: boolean
  readonly capitals: boolean
}

/** What the credits tell: the first known agency, and whether the bracket looks like a credit at all. */
export function creditEvidence(
  text: string,
  credits: readonly Span[],
  tables: Tables,
): { readonly known: boolean; readonly agency?: Agency; readonly callSign: boolean } {
  let agency: Agency | undefined
  let callSign = false
  for (const credit of credits) {
    const name = text.slice(credit.start, credit.end)
    agency ??= tables.credits.get(name)
    callSign ||= /^[KWC][A-Z]{2,3}(?:-TV)?$/.test(name)
  }
  return { known: agency !== undefined, callSign, ...(agency && { agency }) }
}

/** Weighs the evidence, as an editor would: who signs, when, where, and how it is set off. */
export function score(text: string, evidence: Evidence, tables: Tables): number {
  const { frame, places, date, credits, known, capitals } = evidence
  const { agency, callSign } = creditEvidence(text, credits, tables)
  const bracket = frame.credit ? text.slice(frame.credit.start, frame.credit.end) : ''
  const { separator } = frame
  let points = 0
  const site = frame.shape === 'D4' && !agency && !frame.credit
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
  // Nairobi — A recent poll        Cape Town - Police        KUWAIT: The minister        Srinagar- The
  if (known && !agency && !date && !frame.credit && opensSentence(text, frame.end)) {
    points += separator === ':' ? (isStory(text) ? 4 : 0) : 1
  }

  if (agency && !date && places.length === 0 && !frame.credit && separator === ':') points -= 4 // Reuters: how we work
  if (/\d/.test(bracket) && frame.shape !== 'D11' && !date && !agency) points -= 4 // (11th Cir. 2019)
  if (/^(?:NYSE|NASDAQ|Nasdaq|TSX|LSE|OTC|ASX)\b|: ?[A-Z]{1,5}$/.test(bracket)) points -= 4
  if (!agency && !known && !capitals && frame.credit && credits.length === 0) points -= 4 // Trump on Twitter (Dec 28) -
  if (!agency && !date && !known) points -= 3
  if (!agency && !date && !known && !capitals) points -= 2
  if (!agency && !date && separator === ':') points -= known ? 2 : 4
  const undivided = separator === '' && frame.shape === 'D16' && known && capitals // LONDON 1996-08-30
  if (separator === '' && !undivided && !(agency?.separators.includes('') || (agency && date))) points -= 4
  if (separator === '' && !undivided && frame.end >= text.length) points -= 4 // Prediction Unit Helps Forecast Wildfires (AP)
  if (frame.shape === 'D15' && known) points += 2 // (Honolulu) --
  if (date?.year !== undefined && places.length === 0 && !agency) points += 2 // December 10, 2004 -
  if (!agency && !date && places.length === 1 && isLabel(text, places[0] as PlaceReading, tables)) points -= 6
  if (places.length === 0 && !agency && !frame.credit && credits.length === 0)
    points -= date && /[-–—]/.test(separator) ? 2 : 4
  return points
}

const isLabel = (text: string, place: PlaceReading, tables: Tables): boolean =>
  tables.labels.has(fold(text.slice(place.start, place.end)))

/** Text that goes on behind a colon as a story does, and not as a list or a label does: `BERLIN: 12C, rain`. */
const isStory = (text: string): boolean => text.length > 100

/** A story goes on with a capital, a figure or a quotation: `Paris — the capital of France` is an entry of a list. */
const opensSentence = (text: string, end: number): boolean => !/^\s*\p{Ll}/u.test(text.slice(end, end + 4))
