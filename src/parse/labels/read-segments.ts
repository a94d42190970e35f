import { readAuthors } from '../head/authors'
import { addByline, bylineOpenerLength } from '../head/byline'
import { isRelative } from '../head/relative-time'
import { mayAddStamp } from '../head/stamp'
import { matchStamp, type StampMatch } from '../head/stamp-time'
import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import { sliceJoined } from '../slice-joined'
import { type JoinedText, type Source, sourceOffset } from '../source'
import { type LineSegment, lineSegments, type SegmentKind, segmentedAt } from './line-segments'

/**
 * Reads a block by its segments: the name in `By Jane Doe | March 4 | 3 min read` is the byline, the date the time of publication.
 * Returns whether the block was read: false if it has no such segments. With `opened`, a name must have opening words such as `By`.
 */
export function readSegments(reader: Reader, index: number, opened = false): boolean {
  const { builder, source } = reader
  const joined = reader.joined(index)
  const segments = joinTimes(lineSegments(joined.text, source), joined.text, source)
  const kind = segments.length > 0 ? segmentedAt(reader, index) : undefined
  if (kind !== 'signed' && !(kind === 'timed' && isDivided(segments, joined.text, source))) return false
  const [from, to] = authorRange(segments, opened)
  if (kind === 'signed' && (from < 0 || builder.article.byline)) return false
  if (segments.some((segment, at) => isNamed(segment) && (at < from || at >= to))) return false
  dropSeparator(reader, joined, 0, segments[0]?.from ?? 0)
  segments.forEach((segment, at) => {
    if (at > from && at < to) return
    if (at > 0) dropSeparator(reader, joined, segments[at - 1]?.to ?? 0, segment.from)
    if (at === from) {
      const part = sliceJoined(joined, segment.from, segment.to)
      const named = sliceJoined(joined, segment.from, segments[to - 1]?.to ?? segment.to)
      const opener = bylineOpenerLength(part.text, openingOf(part.text), source.tables)
      // a desk, `Von unserer Redaktion`, has no opening words of a name
      const isDesk = segment.kind === 'author' && opener === 0
      addByline(builder, named, isDesk ? [] : readAuthors(named.text, opener, source.tables))
    } else addSegment(reader, sliceJoined(joined, segment.from, segment.to), segment.kind)
  })
  return true
}

/** Joins a time of day and a date beside it to one segment: `10:00 AM PDT · July 11, 2023`; not two whole times. */
function joinTimes(segments: readonly LineSegment[], text: string, source: Source): readonly LineSegment[] {
  const found: LineSegment[] = []
  const isWhole = ({ from, to }: LineSegment): boolean => matchStamp(text.slice(from, to), source)?.at !== undefined
  for (const segment of segments) {
    const last = found.at(-1)
    const both = last && { ...last, to: segment.to }
    if (
      last?.kind === 'time' &&
      segment.kind === 'time' &&
      both &&
      isWhole(both) &&
      !(isWhole(last) && isWhole(segment))
    )
      found[found.length - 1] = both
    else found.push(segment)
  }
  return found
}

const isNamed = ({ kind }: LineSegment): boolean => kind === 'author' || kind === 'person'

/**
 * Whether segments of time are better read apart: a time and a count, or two whole times. `June 2, 2024 | 9 min read`,
 * `Published June 2, 2024 | Updated June 3, 2024`; not: `14:22 GMT · June 2, 2024`.
 */
function isDivided(segments: readonly LineSegment[], text: string, source: Source): boolean {
  const times = segments.filter(({ kind }) => kind === 'time')
  return times.length === 1 || times.every(({ from, to }) => matchTime(text.slice(from, to), source) !== undefined)
}

/** Matches a time of publication or change, also one without a date: `Vandaag om 06:30`, `Update: 10:05`. */
const matchTime = (text: string, source: Source): StampMatch | undefined =>
  matchStamp(text, source) ?? (isRelative(text) ? { field: 'published', at: '', timed: false } : undefined)

const AUTHOR: ReadonlySet<SegmentKind> = new Set(['author', 'person', 'address', 'text'])

/** Returns the indexes of the byline's first segment and of the segment after its last; both are -1 without a byline. */
function authorRange(segments: readonly LineSegment[], opened: boolean): [from: number, to: number] {
  const from = segments.findIndex(({ kind }) => kind === 'author' || (!opened && kind === 'person'))
  let to = from
  while (from >= 0 && AUTHOR.has(segments[to]?.kind ?? 'time')) to++
  return [from, to]
}

/** Adds a segment other than the byline: a time as `published` or `updated`, other text as section. */
function addSegment(reader: Reader, part: JoinedText, kind: SegmentKind): void {
  const { builder, source } = reader
  const { article } = builder
  if (kind === 'time') {
    const match = matchTime(part.text, source)
    const opening = source.tables.stamps.opening(openingOf(part.text))?.value
    const field = match?.field ?? opening ?? 'published'
    if (mayAddStamp(reader, field, part.text)) {
      article[field] = { text: builder.addText(`${field}.text`, part), ...(match?.at && { at: match.at }) }
      return
    }
  } else if (kind === 'text' && article.section === undefined) {
    article.section = builder.addText('section', part)
    return
  }
  builder.addDropped(kind === 'count' ? 'reading-time' : 'meta', part.start, part.end)
}

/** Drops the separator between two segments, at the given offsets of the line. */
function dropSeparator({ builder }: Reader, joined: JoinedText, from: number, to: number): void {
  const mark = joined.text.slice(from, to)
  const text = mark.trim()
  if (text.length === 0) return
  const at = from + mark.indexOf(text)
  builder.addDropped('meta', sourceOffset(joined, at, true), sourceOffset(joined, at + text.length))
}
