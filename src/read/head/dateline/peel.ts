import type { DatelineShape } from '../../../lexicon/agency'
import type { Span } from '../../../text/span'
import { fold, type Tables } from '../../tables'
import { bareCredit, isHouse, slashCredits, splitCredits } from './credits'
import { dateAtEnd, dateAtStart } from './date'
import { placesOf } from './places'
import type { DatelineReading, DateReading, Frame } from './reading'
import { creditEvidence, score } from './score'

/** The parts of a frame as they are peeled off. */
interface Peeled {
  shape: DatelineShape
  /** What is left of the head: the places, in the end. */
  inner: string
  /** Where the inner part starts in the paragraph. */
  from: number
  credits: readonly Span[]
  names: readonly Span[]
  date: DateReading | undefined
}

/** Takes a frame apart from the right: credit, date, and what is left as places; nothing where what is left is none. */
export function peel(text: string, frame: Frame, tables: Tables, language?: string): DatelineReading | undefined {
  const parts = creditsOf(text, frame, tables)
  datesOf(text, frame, parts, tables, language)
  // afrol News, 27 January -
  if (parts.date && parts.credits.length === 0 && isHouse(parts.inner.trim())) {
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
  if (frame.shape === 'D4' && frame.credit && !creditEvidence(text, credits, tables).known) {
    // (Honolulu) --
    const found = placesOf(text.slice(frame.credit.start, frame.credit.end), frame.credit.start, tables)
    if (!found?.known || frame.separator === '') return undefined
    return finish(text, frame, { ...parts, shape: 'D15', credits: [], date: undefined }, found, tables)
  }
  if (inner.trim()) {
    const found = placesOf(inner, from, tables, date !== undefined)
    return found && finish(text, frame, parts, found, tables)
  }
  if (!date && parts.shape !== 'D4' && credits.length === 0) return undefined
  if (date) parts.shape = 'D17'
  return finish(text, frame, parts, { places: [], known: false, capitals: false }, tables)
}

function creditsOf(text: string, frame: Frame, tables: Tables): Peeled {
  const { head, credit, author } = frame
  const inner = text.slice(head.start, head.end)
  const parts = { shape: frame.shape, inner, from: head.start, names: author ? [author] : [], date: undefined }
  if (credit && (frame.shape === 'D5' || frame.shape === 'D8' || frame.shape === 'D9'))
    return { ...parts, ...slashCredits(text, credit, tables) }
  if (credit) return { ...parts, credits: splitCredits(text, credit, tables) }
  // SAITAMA, Japan, Dec. 9 Kyodo -
  const bare = bareCredit(inner, tables)
  if (!bare) return { ...parts, credits: [] }
  const credits = [{ start: head.start + bare.start, end: head.start + bare.end }]
  const before = inner.slice(0, bare.start)
  return { ...parts, credits, inner: before, shape: before.trim() ? 'D2' : 'D4' }
}

function datesOf(text: string, { head, credit, tail }: Frame, parts: Peeled, tables: Tables, language?: string): void {
  const dated = credit && dateAtEnd(text.slice(credit.start, credit.end), credit.start, tables, language)
  // SINGAPORE (Feb. 25, 2021) —
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
  // 4 марта, Минск /Корр. БЕЛТА/.
  const first = parts.credits.length > 0 ? dateAtStart(parts.inner, head.start, tables, language) : undefined
  if (!first) return
  parts.date = first
  parts.inner = parts.inner.slice(first.end - head.start).replace(/^[\s,]+/, '')
  parts.from = text.indexOf(parts.inner, first.end)
}

/** What stands before a date, without the comma or the word that leads to it: `Berlin, den`, `القاهرة في`; not `DOVER, Del` */
function placesBefore(text: string, tables: Tables): string {
  const before = text.replace(/[\s,،۔]+$/, '')
  const word = /[\s,،]([\p{Ll}\p{Lo}][\p{L}\p{M}]+)$/u.exec(before)
  return word?.[1] && tables.dateWords.has(word[1]) ? before.slice(0, word.index).replace(/[\s,،]+$/, '') : before
}

/** A stop that closes the place, and no `N.Y.` or `Mass.` */
const isClosed = (text: string, tables: Tables): boolean =>
  /[^.]\.$/.test(text) && !/(?<!\p{L})(?:\p{L}\.)+$/u.test(text) && !tables.regions.has(fold(lastPart(text)))

const lastPart = (text: string): string => text.slice(text.lastIndexOf(',') + 1).trim()

type Found = NonNullable<ReturnType<typeof placesOf>>

function finish(text: string, frame: Frame, parts: Peeled, found: Found, tables: Tables): DatelineReading {
  let { end } = frame
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  const { shape, credits, names, date } = parts
  const evidence = { frame: { ...frame, shape }, date, credits, ...found }
  const [first] = names
  return {
    shape,
    end,
    places: found.places,
    credits,
    ...(date && { date }),
    ...(first && { authors: { start: first.start, end: (names.at(-1) ?? first).end, names } }),
    score: score(text, evidence, tables),
  }
}
