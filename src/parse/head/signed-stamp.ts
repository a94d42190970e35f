import { openingOf } from '../phrases'
import type { HeadPart } from '../reader'
import { sliceJoined } from '../slice-joined'
import type { JoinedText, Source } from '../source'
import type { StoryBuilder } from '../story-builder'
import { readAuthors } from './authors'
import { addByline, bylineOpenerLength } from './byline'
import { mayHaveYear } from './may-have-year'
import { addStamp, mayAddStamp } from './stamp'
import { matchStamp, type StampMatch, YEAR } from './stamp-time'

const LONGEST = 160
const SHORTEST = 16
/** Separator of author and time: in `By Jane Doe | April 24, 2024`, `Von Jana Muster · 24.04.2024`; also a single space. */
const BETWEEN = /\s?[|,·•/–—-]?\s|[|·•]/g

/**
 * Head part: a line with a time of publication and a time of change: `Published: April 24, 2024 10:15 | Updated: April 25, 2024`,
 * `24 апреля 2024, 10:15 (обновлено 11:40)`. The first may have no words of its own.
 */
export const doubleStamp: HeadPart = {
  needsOneOf: '0123456789',
  opensWith: { longest: LONGEST },
  read(reader, index) {
    const { builder, source } = reader
    const length = reader.length(index)
    if (builder.article.updated || length > LONGEST || length < SHORTEST) return 0
    const joined = reader.joined(index)
    const line = joined.text
    if (joined.repairs.length || !/\d/.test(line)) return 0
    const { stamps } = source.tables
    const opened = stamps.opening(openingOf(line)) !== undefined
    if (!opened && !YEAR.test(line)) return 0
    for (const { 0: gap, index: at } of line.matchAll(BETWEEN)) {
      const isBracketed = line.endsWith(')') && line.charAt(at + gap.length) === '('
      const from = at + gap.length + (isBracketed ? 1 : 0)
      const end = isBracketed ? line.length - 1 : line.length
      const rest = line.slice(from, end)
      if (!stamps.opening(openingOf(rest))) continue
      const to = at - (AND.exec(line.slice(0, at))?.[0].length ?? 0)
      if (!opened && gap.length < 2 && !isBracketed && to === at) continue // one space is within a date
      const [first, second] = [matchStamp(line.slice(0, to), source), matchStamp(rest, source)]
      if (!first || !second || first.field === second.field) continue
      if (!mayAddStamp(reader, 'published', first.field === 'published' ? line.slice(0, to) : rest)) return 0
      addStamp(builder, sliceJoined(joined, 0, to), first)
      addStamp(builder, sliceJoined(joined, from, end), second)
      dropMarks(builder, joined, to, from)
      dropMarks(builder, joined, end, line.length)
      return 1
    }
    return 0
  },
}

/** Word between two times: `and` in `Posted May 3, 2024 and last updated May 4, 2024` */
const AND = /\s\p{Ll}{1,3}$/u

/** Drops the marks and words between two offsets of a line, if any. */
function dropMarks(builder: StoryBuilder, joined: JoinedText, from: number, to: number): void {
  const marks = joined.text.slice(from, to)
  const start = joined.start + from + marks.length - marks.trimStart().length
  if (marks.trim()) builder.addDropped('meta', start, start + marks.trim().length)
}

/** Head part: a line with author and time: `Posted on April 24, 2024 by Jane Doe`, `By Jane Doe, April 24, 2024 10:15 a.m.` */
export const signedStamp: HeadPart = {
  needsOneOf: '0123456789',
  opensWith: { longest: LONGEST },
  read(reader, index) {
    const { builder, source } = reader
    const length = reader.length(index)
    if (builder.article.byline || length > LONGEST || length < SHORTEST) return 0
    const joined = reader.joined(index)
    if (joined.repairs.length || !mayHaveYear(joined.text)) return 0
    const parts = splitSignedStamp(joined.text, source)
    if (!parts || !mayAddStamp(reader, parts.match.field, joined.text.slice(...parts.timed))) return 0
    const { signed, opening, match, timed, mark } = parts
    const named = sliceJoined(joined, ...signed)
    addStamp(builder, sliceJoined(joined, ...timed), match)
    addByline(builder, named, readAuthors(named.text, opening, source.tables))
    if (mark >= 0) builder.addDropped('meta', joined.start + mark, joined.start + mark + 1)
    return 1
  },
}

type StampSpan = readonly [from: number, to: number]

/** Byline and time of one line. */
interface StampParts {
  /** Offsets of the byline. */
  readonly signed: StampSpan
  /** Length of the opening words of the byline, such as `By `. */
  readonly opening: number
  /** Offsets of the time. */
  readonly timed: StampSpan
  readonly match: StampMatch
  /** Offset of the sign between byline and time, such as `|`; -1 for none. */
  readonly mark: number
}

/** Splits a line into a byline and a time, in either order; undefined if it is anything else. */
function splitSignedStamp(line: string, source: Source): StampParts | undefined {
  const leads = source.tables.byline.opening(openingOf(line)) !== undefined
  for (const { 0: gap, index } of line.matchAll(BETWEEN)) {
    const before: StampSpan = [0, index]
    const after: StampSpan = [index + gap.length, line.length]
    const [signed, timed] = leads ? [before, after] : [after, before]
    // an agency as author: ANI | Updated: April 24, 2024 10:15 IST
    if (gap.includes('|') && source.tables.credits.has(line.slice(...before))) {
      const match = matchStamp(line.slice(...after), source)
      if (match) return { signed: before, opening: 0, timed: after, match, mark: index + gap.search(/\S/) }
    }
    const words = line.slice(...signed)
    const opening = bylineOpenerLength(words, openingOf(words), source.tables)
    const match = opening > 0 ? matchStamp(line.slice(...timed), source) : undefined
    if (match) return { signed, opening, timed, match, mark: gap.trim() ? index + gap.search(/\S/) : -1 }
  }
  return undefined
}
