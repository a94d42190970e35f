import { minuteStems } from '../../lexicon/units'
import { alternatives } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import { isJob, isOrganisation } from '../head/author-kinds'
import { bylineOpenerLength } from '../head/byline'
import { isUnmistakable } from '../head/dateline/is-unmistakable'
import { fieldNameOf } from '../head/field-name'
import { isDesk } from '../head/is-desk'
import { mayHaveYear } from '../head/may-have-year'
import { matchStamp } from '../head/stamp-time'
import { foldLine, openingOf } from '../phrases'
import type { Reader } from '../reader'
import type { Source } from '../source'
import { isBreadcrumb } from './is-breadcrumb'
import type { SegmentedKind } from './segmented-kind'

/**
 * Kind of a segment: `author` opens like a byline, `person` has the shape of a name, `time` has a date or a time of day, `count` is a
 * number with its unit (`3 min read`), `field` a label with its value (`Priority: 3`), `detail` one with a known label (`Source: Acme`),
 * `address` a mail address or an account.
 */
export type SegmentKind = 'author' | 'person' | 'time' | 'count' | 'field' | 'detail' | 'address' | 'text'

/** Part of a line between two separators. */
export interface LineSegment {
  readonly kind: SegmentKind
  /** Offset in the line at which the segment starts; `to` is the offset after its end. */
  readonly from: number
  readonly to: number
}

const LONGEST = 200
const MOST = 8 // segments
/** Separator of two segments: a bar, a middle dot, a bullet, a slash or a dash between spaces, two spaces. */
const SEPARATOR = /\s*[|｜•]\s*|\s+[·・–—/-]\s+|\s*·\s+|\s{2,}/gu
const SEPARATES = /[|｜•·・]|\s[–—/-]\s|\s{2}/u

/** Returns the segments of a line; an empty array for a line of one segment. */
export function lineSegments(text: string, source: Source): LineSegment[] {
  if (text.length > LONGEST || !SEPARATES.test(text)) return []
  const found: LineSegment[] = []
  let from = 0
  let hasMark = false
  const cut = (to: number): void => {
    if (to > from) found.push({ kind: kindOf(text.slice(from, to), source), from, to })
  }
  for (const match of text.matchAll(SEPARATOR)) {
    cut(match.index)
    from = match.index + match[0].length
    hasMark ||= match[0].trim() !== ''
  }
  cut(text.length)
  if (found.length < 2 || found.length > MOST) return []
  // words in a line of capitals have no shape of a name: `SATURDAY, MARCH 4, 1911.   PRICE ONE PENNY`
  return hasMark || text !== text.toUpperCase() || text === text.toLowerCase() ? found : found.map(withoutName)
}

const withoutName = (segment: LineSegment): LineSegment =>
  segment.kind === 'person' ? { ...segment, kind: 'text' } : segment

/**
 * Returns the kind of a line by its segments; undefined for none.
 * `By Jane Doe | March 4 | 3 min read` is signed, `March 4, 2024 | Source: Acme Inc.` timed, `Category: i  Priority: 3` fields; not:
 * `Home | News | Sport`.
 *
 * @internal Exported for its tests.
 */
export function segmentedKind(segments: readonly LineSegment[]): SegmentedKind | undefined {
  if (segments.length === 0) return undefined
  const count = (...kinds: SegmentKind[]): number => segments.filter(({ kind }) => kinds.includes(kind)).length
  const timed = count('time', 'count')
  const fields = count('field', 'detail')
  const signed = count('author', 'person')
  if (timed > 0 && signed > 0 && count('text') + fields <= 1) return 'signed'
  if (fields > 1 && fields + count('count') === segments.length) return 'fields'
  return count('time') > 0 && timed + Math.min(count('detail'), 1) === segments.length ? 'timed' : undefined
}

/**
 * Returns the kind of a block by its segments; undefined for none. Cached below the first block.
 * On the first line of a copy, a name needs words such as `By`, as `Harbour Crews - November 13` is a headline.
 */
export const segmentedAt = (reader: Reader, index: number): SegmentedKind | undefined =>
  index === 0
    ? findSegmentedKind(reader, index) // another block may become the first
    : reader.fact(index, 'segmented', (own, at) => findSegmentedKind(own, at) ?? null)

/** Whether a line may have a separator of segments, or the sign of a breadcrumb: one pass, as most lines have neither. */
function mayHaveSegments(line: string): boolean {
  if (line.length > LONGEST) return false
  let before = 0
  let isTagged = false // no breadcrumb has `<`, as in `Acme <ACM> to cut jobs`
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x80 || unit === 0x7c) return true
    if (unit <= 0x20 || unit === 0x2d || unit === 0x2f) {
      if (before <= 0x20 && at > 0) return true
    } else if (unit === 0x3c) isTagged = true
    else if (unit === 0x3e && !isTagged) return true
    before = unit
  }
  return false
}

function findSegmentedKind(reader: Reader, index: number): SegmentedKind | undefined {
  const { first, last } = reader.block(index)
  if (first !== last) return undefined
  const line = reader.line(index)
  if (!mayHaveSegments(line)) return undefined
  const segments = lineSegments(line, reader.source)
  if (segments.length === 0) return isBreadcrumb(line, reader.source) ? 'breadcrumb' : undefined
  const kind = segmentedKind(segments) ?? (isBreadcrumb(line, reader.source) ? 'breadcrumb' : undefined)
  const { furniture } = reader.source.tables
  const isNews = segments.some(({ kind: own, from, to }) => {
    const text = line.slice(from, to)
    return own === 'count' && !isReadingTime(furniture.line(foldLine(text), text))
  })
  if (kind && isNews && isUnmistakable(reader.datelineByRules(index))) return undefined // `KIEL, May 3 - 12 killed`
  return kind === 'signed' && index === 0 && !segments.some((segment) => segment.kind === 'author') ? undefined : kind
}

const WORDS = 9 // maximum words of a time
const FEW = 4 // maximum words of a count, or of a name
const CLOCK = /(?:^|[^\d.])\d{1,2}[:.h時시]\s?\d{2}(?!\d)/
const DAY = /\d\s?[年月日년월일]/
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{2,3}(?=\s))){1,3}$/u
const FIELD = /^\p{L}[\p{L}\p{M} _.-]{0,20}\s?[:：=]\s*\S.{0,30}$/u
const ADDRESS = /^\(?(?:[\w.+-]*@[\w.-]+|https?:\S+|www\.\S+)\)?$/

function kindOf(text: string, source: Source): SegmentKind {
  const { tables } = source
  if (bylineOpenerLength(text, openingOf(text), tables) > 0 || isNamelessAuthor(text, source)) return 'author'
  const words = text.split(/\s+/)
  if (/\d/.test(text)) {
    if (isTime(text, words, source)) return 'time'
    if (words.length <= WORDS && isCount(text, words.length, source)) return 'count'
  }
  if (ADDRESS.test(text)) return 'address'
  if (FIELD.test(text))
    return fieldNameOf(text, text.split(/\s?[:：=]/)[0] as string, tables) === 'other' ? 'detail' : 'field'
  return isPerson(text, words, source) ? 'person' : 'text'
}

/** Whether a text is a desk in place of an author: `Von unserer Redaktion`, `Redazione`. */
const isNamelessAuthor = (text: string, { tables }: Source): boolean =>
  text.length <= LONGEST_DESK && isDesk(text, foldLine(text), openingOf(text), tables)

const LONGEST_DESK = 60 // characters

function isTime(text: string, words: readonly string[], source: Source): boolean {
  const { months, weekdays, stamps } = source.tables
  if (words.length > WORDS) return false
  if (stamps.opening(openingOf(text))) return true
  const dated = words.some((word) => {
    const folded = foldSpelling(word.replace(/^[\p{P}]+|[\p{P}]+$/gu, ''))
    return months.has(folded) || weekdays.has(folded)
  })
  return dated || DAY.test(text) || CLOCK.test(text) || (mayHaveYear(text) && matchStamp(text, source) !== undefined)
}

/** Minutes that reading takes, with the words before and after the number: `Lesezeit: 4 Min`, `Temps de lecture : 3 min` */
const MINUTES = new RegExp(
  String.raw`^(?:\p{L}[^\d:]{2,22}\s?:?\s)?\d{1,3}\s?(?:${alternatives(minuteStems)})\p{L}*\.?(?:\s\p{Ll}+){0,2}$`,
  'iu',
)

/** Whether a text is one number with a unit, or known wording such as `3 min read`; not: `Group of 7`, `A1`. */
const isCount = (text: string, length: number, { tables }: Source): boolean =>
  MINUTES.test(text) ||
  (length <= FEW && /^\d{1,4}\s?\p{L}{0,12}\.?(?:\s\p{Ll}+\.?){0,2}$/u.test(text)) ||
  isReadingTime(tables.furniture.line(foldLine(text).replaceAll('.', ''), text))

const isReadingTime = (kind: string | undefined): boolean => kind === 'reading-time' || kind === 'comment-count'

function isPerson(text: string, { length }: readonly string[], { tables }: Source): boolean {
  if (length < 2 || length > FEW || !NAME.test(text)) return false
  const folded = foldSpelling(text)
  if (tables.places.has(folded) || tables.countries.has(folded) || tables.regions.has(folded)) return false
  if (tables.credits.has(text) || isOrganisation(text, tables) || isJob(text, tables)) return false
  return !tables.furniture.line(foldLine(text), text) && !tables.lineWords.line(foldLine(text), text)
}
