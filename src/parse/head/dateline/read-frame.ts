import type { DatelineShape } from '../../../lexicon/agency'
import { CAPITAL, CHARACTER_CLASS, isSpace, STOP } from '../../../text/characters'
import type { Span } from '../../../text/span'
import { unitAt } from '../../../text/unit-at'
import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'
import { bareCredit, mayBeOutlet, slashCredits, splitCredits } from './credits'
import { dateAtEnd, dateAtStart } from './date'
import type { DateCandidate, DatelineCandidate, DatelineFrame } from './dateline-candidate'
import { isSureDateline, knownAgency } from './is-sure-dateline'
import { type PlacesReading, readPlaces } from './places'

/** Parts of a frame, filled in step by step. */
interface FrameParts {
  shape: DatelineShape
  /** Unread rest of the head; once credit and date are read, the places. */
  inner: string
  /** Offset of `inner` in the paragraph. */
  from: number
  credits: readonly Span[]
  names: readonly Span[]
  date: DateCandidate | undefined
}

/** Reads the parts of a frame, credit and date first, the rest as places. Undefined if the rest is not places. */
export function readFrame(
  text: string,
  frame: DatelineFrame,
  tables: Tables,
  language?: string,
): DatelineCandidate | undefined {
  const parts = creditsOf(text, frame, tables)
  datesOf(text, frame, parts, tables, language)
  reportersOf(parts)
  // a news service and a date: afrol News, 27 January -
  if (parts.date && parts.credits.length === 0 && mayBeOutlet(parts.inner.trim())) {
    parts.credits = [{ start: frame.head.start, end: frame.head.start + parts.inner.trimEnd().length }]
    parts.inner = ''
    parts.shape = 'D2'
  }
  const closed = parts.inner.trimEnd()
  if ((parts.date || parts.shape === 'D2') && isClosed(closed, tables)) {
    parts.inner = closed.slice(0, -1) // MOSCOW. April 24 (Interfax)      АСТАНА. КАЗИНФОРМ
    parts.shape = 'D7'
  }
  const { inner, from, credits, date } = parts
  if (frame.shape === 'D4' && frame.credit && !knownAgency(text, credits, tables)) {
    // the bracket has a place: (Honolulu) --
    const found = readPlaces(text.slice(frame.credit.start, frame.credit.end), frame.credit.start, tables)
    if (!found?.known || frame.separator === '') return undefined
    parts.shape = 'D15'
    parts.credits = []
    parts.date = undefined
    return finish(text, frame, parts, found, tables)
  }
  if (inner.trim()) {
    const found = readPlaces(inner, from, tables, date !== undefined)
    return found && finish(text, frame, parts, found, tables)
  }
  if (!date && parts.shape !== 'D4' && credits.length === 0) return undefined
  if (date) parts.shape = 'D17'
  return finish(text, frame, parts, NOWHERE, tables)
}

const NOWHERE: PlacesReading = { places: [], known: false, capitals: false }

function creditsOf(text: string, frame: DatelineFrame, tables: Tables): FrameParts {
  const { head, credit, author } = frame
  const inner = text.slice(head.start, head.end)
  const names = author ? [author] : NOBODY
  const parts: FrameParts = { shape: frame.shape, inner, from: head.start, credits: NOBODY, names, date: undefined }
  if (credit && (frame.shape === 'D5' || frame.shape === 'D8' || frame.shape === 'D9')) {
    const signed = slashCredits(text, credit, tables)
    parts.credits = signed.credits
    parts.names = signed.names
    return parts
  }
  if (credit) {
    parts.credits = splitCredits(text, credit, tables)
    return parts
  }
  // a credit without brackets: SAITAMA, Japan, Dec. 9 Kyodo -
  const bare = bareCredit(inner, tables)
  if (!bare) return parts
  parts.credits = [{ start: head.start + bare.start, end: head.start + bare.end }]
  parts.inner = inner.slice(0, bare.start)
  parts.shape = parts.inner.trim() ? 'D2' : 'D4'
  return parts
}

const NOBODY: readonly Span[] = []

/** Reporters, each with the family name in capitals, and a slash before the place in capitals: `Ayşe KAYA - Ali DEMİR/ANTALYA` */
const REPORTERS =
  /^((?:(?:, | - |-)?(?:\p{Lu}\p{Ll}[\p{Ll}’'-]* ){1,2}\p{Lu}{2,}(?:[’'-]\p{Lu}{2,})*){1,4})\s?\/\s?(?=\p{Lu}{2})/u
const REPORTER = /(?:\p{Lu}\p{Ll}[\p{Ll}’'-]* ){1,2}\p{Lu}{2,}(?:[’'-]\p{Lu}{2,})*/gu

/** Takes the reporters before the places, as Turkish agencies name them. */
function reportersOf(parts: FrameParts): void {
  if (parts.names.length > 0 || parts.credits.length === 0 || !parts.inner.includes('/')) return
  const found = REPORTERS.exec(parts.inner)
  if (!found?.[1]) return
  parts.names = [...found[1].matchAll(REPORTER)].map(({ 0: name, index }) => ({
    start: parts.from + index,
    end: parts.from + index + name.length,
  }))
  parts.inner = parts.inner.slice(found[0].length)
  parts.from += found[0].length
}

function datesOf(
  text: string,
  { head, credit, tail }: DatelineFrame,
  parts: FrameParts,
  tables: Tables,
  language?: string,
): void {
  const dated = credit && dateAtEnd(text.slice(credit.start, credit.end), credit.start, tables, language)
  // the bracket has a date: SINGAPORE (Feb. 25, 2021) —
  if (dated && credit && dated.start === credit.start && dated.end === credit.end) {
    parts.date = dated
    parts.credits = []
    return
  }
  parts.date = tail && dateAtEnd(text.slice(tail.start, tail.end), tail.start, tables, language)
  if (parts.date) return
  parts.date = dateAtEnd(parts.inner, head.start, tables, language)
  if (parts.date) {
    parts.inner = placesBefore(text.slice(head.start, parts.date.start), tables)
    return
  }
  // the date comes first: 4 марта, Минск /Корр. БЕЛТА/.
  const first = parts.credits.length > 0 ? dateAtStart(parts.inner, head.start, tables, language) : undefined
  if (!first) return
  parts.date = first
  parts.inner = parts.inner.slice(first.end - head.start).replace(/^[\s,]+/, '')
  parts.from = text.indexOf(parts.inner, first.end)
}

/**
 * Returns the text before a date without a final comma and the word that introduces the date: `Berlin` of `Berlin, den`; `DOVER, Del`
 * unchanged.
 */
export function placesBefore(text: string, tables: Tables): string {
  let end = text.length
  while (end > 0 && endsFrame(text.charCodeAt(end - 1))) end--
  const before = end === text.length ? text : text.slice(0, end)
  const last = CHARACTER_CLASS[unitAt(before, before.length - 1)]
  if (last === CAPITAL || last === STOP || !/\s/.test(before)) return before
  const word = /[\s,،]([\p{Ll}\p{Lo}][\p{L}\p{M}]+)$/u.exec(before)
  return word?.[1] && tables.dateWords.has(word[1]) ? before.slice(0, word.index).replace(/[\s,،]+$/, '') : before
}

const endsFrame = (unit: number): boolean => isSpace(unit) || unit === 0x2c || unit === 0x60c || unit === 0x6d4

/** Whether a full stop closes the place and is not part of an abbreviation: `MOSCOW.`; not: `N.Y.`, `Boston, Mass.` */
const isClosed = (text: string, tables: Tables): boolean =>
  text.endsWith('.') &&
  /[^.]\.$/.test(text) &&
  !/(?<!\p{L})(?:\p{L}\.)+$/u.test(text) &&
  !tables.regions.has(foldSpelling(partFromRight(text)))

const partFromRight = (text: string): string => text.slice(text.lastIndexOf(',') + 1).trim()

function finish(
  text: string,
  frame: DatelineFrame,
  parts: FrameParts,
  found: PlacesReading,
  tables: Tables,
): DatelineCandidate | undefined {
  let { end } = frame
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  const { shape, credits, names, date } = parts
  const { places, known, capitals } = found
  const isSigned = names.length > 0
  const isSure = isSureDateline(text, { frame, shape, date, credits, places, known, capitals, isSigned }, tables)
  if (!isSure && !known) return undefined
  const [first] = names
  const authors = first && { start: first.start, end: (names.at(-1) ?? first).end, names }
  return { shape, end, places, credits, date, authors, certainty: isSure ? 'sure' : 'possible' }
}
