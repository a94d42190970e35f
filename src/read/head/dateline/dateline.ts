import type { Span } from '../../../text/span'
import { fold, type Tables } from '../../tables'
import { dateAtEnd } from './date'
import { eastAsian } from './east-asian'
import { frames } from './frames'
import { placesOf } from './places'
import type { DatelineReading, DateReading, Frame, PlaceReading } from './reading'
import { ACCEPTED, creditEvidence, score } from './score'

/**
 * Finds the dateline that a paragraph opens with: takes it apart at its brackets and dashes, peels date, region and places from the
 * right, and weighs the evidence. Gives what scores best, accepted or not; the caller asks {@link isDateline}.
 */
export function findDateline(text: string, tables: Tables, language?: string): DatelineReading | undefined {
  const bracketed = eastAsian(text, tables)
  if (bracketed) return bracketed
  if (!mayOpen(text)) return undefined
  let best: DatelineReading | undefined
  for (const frame of frames(text)) {
    const reading = peel(text, frame, tables, language)
    if (reading && (!best || reading.score > best.score)) best = reading
    if (best && best.score >= ACCEPTED + 3) break
  }
  if (!best) return undefined
  return best.shape === 'D4' ? followed(text, best, tables, language) : extended(text, best, tables, language)
}

/**
 * What may stand behind the first separator and still belong to the dateline: a date with a separator of its own, `CAIRO – 26 July 2022:`,
 * `SEATTLE--(BUSINESS WIRE)--Apr. 26, 2018--`; a credit that closes it, `МОСКВА, 15 апр - РИА Новости.`
 */
function extended(text: string, reading: DatelineReading, tables: Tables, language?: string): DatelineReading {
  let from = reading.end
  while (text.charCodeAt(from) === 0x20) from++
  if (!reading.date) {
    const dated = /^([\p{L}\d][\p{L}\d., ]{3,24}?)\s?(?:--?|[–—:])(?=\s|\p{Lu})/u.exec(text.slice(from, from + 32))
    const date = dated?.[1] ? dateAtEnd(dated[1], from, tables, language) : undefined
    if (dated && date && date.start === from)
      return { ...reading, date, end: from + dated[0].length, score: reading.score + 2 }
  }
  if (reading.credits.length === 0 && (reading.date || reading.shape === 'D13')) {
    const closing = /^([^.,:\n]{2,30})(?:, (\p{Lu}\p{L}+ \p{Lu}\p{L}+))?\.(?=\s)/u.exec(text.slice(from, from + 70))
    const name = closing?.[1]
    if (closing && name !== undefined && tables.credits.get(name)?.kind === 'agency') {
      const credit = { start: from, end: from + name.length }
      return { ...reading, shape: 'D6', credits: [credit], end: from + closing[0].length, score: reading.score + 4 }
    }
  }
  return reading
}

/** A credit with a dateline of its own behind it: `SPACE.com - TORONTO, Canada --`, `Canadian Press - VERNON, B.C. (CP) -` */
function followed(text: string, credit: DatelineReading, tables: Tables, language?: string): DatelineReading {
  let from = credit.end
  while (text.charCodeAt(from) === 0x20) from++
  const next = findDateline(text.slice(from), tables, language)
  if (!isDateline(next) || next.shape === 'D4' || credit.score < ACCEPTED) return credit
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + from, end: span.end + from })
  return {
    shape: 'D3',
    end: next.end + from,
    places: next.places.map((place) => ({
      ...move(place),
      ...(place.region && { region: move(place.region) }),
      ...(place.country && { country: move(place.country) }),
    })),
    ...(next.date && { date: move(next.date) }),
    credits: [...credit.credits, ...next.credits.map(move)],
    score: credit.score,
  }
}

/** Whether the evidence is enough to call it a dateline. */
export const isDateline = (reading: DatelineReading | undefined): reading is DatelineReading =>
  reading !== undefined && reading.score >= ACCEPTED

/** Datelines open with a capital, a bracket, a figure, or a letter of a script without case. */
function mayOpen(text: string): boolean {
  const unit = text.charCodeAt(0)
  if (unit >= 0x61 && unit <= 0x7a)
    return DATED.test(text.slice(0, 60)) || SMALL_HOUSE.test(text.slice(0, 60)) || isSiteLine(text)
  if (unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x60) return false
  return MARKED.test(text.length > SEPARATED ? text.slice(0, SEPARATED) : text)
}

const SEPARATED = 120 // how far into the paragraph a separator or a bracket opens
/** A bracket or a separator: `Feb 26 -`, `Feb 26-`, `(AP) _`; a hyphen inside a word is none. */
const MARKED = /[(/–—―_=:|】］）]|[^\p{L}.]-|-(?![\p{L}.])/u

/** `afrol News, 27 January -` */
const SMALL_HOUSE = /^\p{Ll}+ (?:News|Press), \d/u
/** `washingtonpost.com -` */
const isSiteLine = (text: string): boolean => /^[\w-]+\.(?:com|org|net) -/.test(text.slice(0, 40))

/** `sioux falls, april 7 -` */
const DATED = /^[a-z. ]{2,24}(?:, [a-z.]{2,10})?, [a-z]{3,9}\.? \d{1,2} ?-/

function peel(text: string, frame: Frame, tables: Tables, language?: string): DatelineReading | undefined {
  const { head } = frame
  let credits: readonly Span[] = frame.credit ? splitCredits(text, frame.credit, tables) : []
  let inner = text.slice(head.start, head.end)
  // SAITAMA, Japan, Dec. 9 Kyodo -
  let shape = frame.shape
  if (!frame.credit) {
    const bare = bareCredit(inner, tables)
    if (bare) {
      credits = [{ start: head.start + bare.start, end: head.start + bare.end }]
      inner = inner.slice(0, bare.start)
      shape = inner.trim() ? 'D2' : 'D4'
    }
  }
  const dated =
    frame.credit && dateAtEnd(text.slice(frame.credit.start, frame.credit.end), frame.credit.start, tables, language)
  let date: DateReading | undefined =
    frame.tail && dateAtEnd(text.slice(frame.tail.start, frame.tail.end), frame.tail.start, tables, language)
  // SINGAPORE (Feb. 25, 2021) —
  if (dated && frame.credit && dated.start === frame.credit.start && dated.end === frame.credit.end) {
    date = dated
    credits = []
  } else if (!date) {
    date = dateAtEnd(inner, head.start, tables, language)
    if (date) inner = text.slice(head.start, date.start).replace(/[\s,]+$/, '')
  }
  // afrol News, 27 January -
  if (date && credits.length === 0 && HOUSE.test(inner.trim())) {
    credits = [{ start: head.start, end: head.start + inner.trimEnd().length }]
    inner = ''
    shape = 'D2'
  }
  if (
    /^.+[^.]\.$/.test(inner) &&
    date &&
    !/\b(?:\p{L}\.)+$/u.test(inner) &&
    !tables.regions.has(fold(lastPart(inner)))
  ) {
    inner = inner.slice(0, -1) // MOSCOW. April 24 (Interfax)
    shape = shape === 'D1' ? 'D7' : shape
  }
  let places: readonly PlaceReading[] = []
  let known = false
  let capitals = false
  if (frame.shape === 'D4' && frame.credit && !creditEvidence(text, credits, tables).known) {
    // (Honolulu) --
    const found = placesOf(text.slice(frame.credit.start, frame.credit.end), frame.credit.start, tables)
    if (!found?.known) return undefined
    return finish(text, { ...frame, shape: 'D15' }, found.places, undefined, [], true, false, tables)
  }
  if (inner.trim()) {
    const found = placesOf(inner, head.start, tables, date !== undefined)
    if (!found) return undefined
    ;({ places, known, capitals } = found)
  } else if (!date && shape !== 'D4' && credits.length === 0) return undefined
  if (places.length === 0 && date) shape = 'D17'
  return finish(text, { ...frame, shape }, places, date, credits, known, capitals, tables)
}

/** What names itself as a house that sends news. */
const HOUSE = /^[\p{L}\d. ]{2,24} (?:News|Newswire|Press|Agency|Wire)$/u

const lastPart = (text: string): string => text.slice(text.lastIndexOf(',') + 1).trim()

function finish(
  text: string,
  frame: Frame,
  places: readonly PlaceReading[],
  date: DateReading | undefined,
  credits: readonly Span[],
  known: boolean,
  capitals: boolean,
  tables: Tables,
): DatelineReading {
  let end = frame.end
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  const evidence = { frame, places, date, credits, known, capitals }
  return { shape: frame.shape, end, places, credits, ...(date && { date }), score: score(text, evidence, tables) }
}

/** `Xinhua/Internews`, `ats afp`, `AP and Reuters`; `dpa/lsw` stays two, in order. */
function splitCredits(text: string, credit: Span, tables: Tables): Span[] {
  const inner = text.slice(credit.start, credit.end)
  const trimmed = inner.trim()
  const from = credit.start + inner.indexOf(trimmed)
  if (tables.credits.has(trimmed)) return [{ start: from, end: from + trimmed.length }]
  const spans: Span[] = []
  let start = from
  const separators = /\s*[/,·;]\s*|\s+(?:and|&|et|y|und|e)\s+|-(?=\p{Lu}{2})|\s+(?=\p{Ll}{3,4}$)/gu
  for (const match of trimmed.matchAll(separators)) {
    spans.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  spans.push({ start, end: from + trimmed.length })
  return spans.filter((part) => part.end > part.start)
}

/** A house that signs alone at the start: `washingtonpost.com`, or an outlet of the list. */
const isSite = (name: string, tables: Tables): boolean =>
  /^[\w-]+\.(?:com|org|net)$/.test(name) || tables.credits.has(name)

/** A credit in no brackets, behind the date or the place: `SYDNEY, JULY 30 AAP`, `Tehran, IRNA`. */
function bareCredit(head: string, tables: Tables): Span | undefined {
  const end = head.trimEnd().length
  let start = end
  for (let words = 0; words < 2 && start > 0; words++) {
    start = Math.max(head.lastIndexOf(' ', start - 2), head.lastIndexOf(',', start - 2)) + 1
    const name = head.slice(start, end)
    if (tables.credits.get(name)?.kind === 'agency' || (start === 0 && isSite(name, tables))) return { start, end }
  }
  return undefined
}
