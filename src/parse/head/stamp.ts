import type { Stamp } from '../../article'
import { foldSpelling } from '../fold-spelling'
import { openingOf } from '../phrases'
import type { HeadPart, Reader, TailPart } from '../reader'
import { sliceJoined } from '../slice-joined'
import { type JoinedText, type Source, sourceOffset } from '../source'
import type { StoryBuilder } from '../story-builder'
import { isDateline } from './dateline/find-dateline'
import { letterheadOf } from './dateline/letterhead'
import { mayHaveYear } from './may-have-year'
import { matchStamp, type StampMatch } from './stamp-time'

const LONGEST = 120
const CASELESS = 0x590 // lowest unit of Hebrew, Arabic and the scripts after them

/**
 * Head part: the time of publication or change that a page prints.
 * `Posted on April 24, 2024`, `Updated: 24 Apr 2024 10:15 IST`, `2026-01-08 | 12:42`; not: `He died on April 24, 2024.`
 * A date alone counts as the time of publication.
 */
export const stamp: HeadPart = {
  needsOneOf: '0123456789',
  opensWith: { longest: LONGEST },
  // without capitals, the line would be the rest of the line above it
  opens: (line, { tables }) =>
    line.charCodeAt(0) >= CASELESS &&
    tables.stamps.opening(openingOf(line)) !== undefined &&
    matchStamp(line, { tables, language: undefined, zone: undefined }) !== undefined,
  read(reader, index) {
    const length = reader.length(index)
    if (length > LONGEST || length < 8) return 0
    if (!mayBeStamp(reader, index)) return 0
    const { builder } = reader
    const match = stampAt(reader, index)
    if (!match || !mayAddStamp(reader, match.field, reader.line(index))) return 0
    addStamp(builder, reader.joined(index), match)
    return 1
  },
}

/** Returns the time of publication or change that a line is, with or without a place before it; undefined for other lines. */
export const stampAt = (reader: Reader, index: number): StampMatch | undefined =>
  matchStamp(reader.line(index), reader.source) ?? placedStamp(reader, index)

const LONGEST_PLACED = 60 // characters
/** Place before the day of a letter: `Lindental, ` in `Lindental, 7. Juli 2025`, `Bad Elm, den ` in `Bad Elm, den 7. Juli 2025`. */
const PLACE_BEFORE = /^(?:\p{Lu}\p{Ll}|\p{Lo})[^,،.:;!?\p{N}]{1,30}[,،]\s*(\p{Ll}{1,3}\.?\s)?/u
/** Place before a bar, perhaps with the code of its country: `HARWELL BAY, NZ | ` in `HARWELL BAY, NZ | 5 June 2024, 10:00 NZST` */
const PLACE_BEFORE_BAR = /^(\p{Lu}[^,|]{1,30}?)(, \p{Lu}{2,3})?\s?\|\s/u
/** Two words, which may be the name of an author, as in `Jane Doe, 7 July 2025`. */
const MAY_BE_NAME = /\s\p{Lu}/u

/**
 * Returns the day of a line that is a place and a day with its year, unless it is the dateline: `Valence, le vendredi 4 juillet 2025`. After
 * a known place or a code and a bar, the day has a time: `HARWELL BAY, NZ | 5 June 2024, 10:00 NZST`.
 */
function placedStamp(reader: Reader, index: number): StampMatch | undefined {
  const line = reader.line(index)
  if (line.includes('|')) return barredStamp(line, reader.source)
  const [place, word] = (line.length <= LONGEST_PLACED && mayHaveYear(line) && PLACE_BEFORE.exec(line)) || []
  if (!place || (!word && MAY_BE_NAME.test(place)) || bylineOpens(reader, index) || letterheadOf(reader, index))
    return undefined
  if (isDateline(reader.dateline(index))) return undefined
  const rest = line.slice(place.length)
  const match = rest.includes('(') ? undefined : matchStamp(rest, reader.source)
  return match?.field === 'published' ? match : undefined
}

function barredStamp(line: string, source: Source): StampMatch | undefined {
  const [before, place = '', code] = (line.length <= LONGEST_PLACED && PLACE_BEFORE_BAR.exec(line)) || []
  if (before === undefined || !(code || source.tables.places.has(foldSpelling(place)))) return undefined
  const match = matchStamp(line.slice(before.length), source)
  return match?.timed ? match : undefined
}

/** Whether a line may be a time of publication: whether it has what may be a year, or the words that name one. */
export const mayBeStamp = (reader: Reader, index: number): boolean =>
  FIGURE.test(reader.line(index)) &&
  (mayHaveYear(reader.line(index)) || reader.source.tables.stamps.opening(reader.opening(index)) !== undefined)
const FIGURE = /\p{Nd}/u

const bylineOpens = (reader: Reader, index: number): boolean =>
  reader.source.tables.byline.opening(reader.opening(index)) !== undefined

const LAST = 4 // blocks at the end, one of which may be the time
const LONGEST_BELOW = 60 // characters of a time below the text

/**
 * Tail part: the time of publication or change below the text: `2024/03/04 09:15 송고`, `Updated: 24 Apr 2024 10:15 IST`,
 * `17-OTT-23 18:42 NNNN`, `171745 OTT 23`.
 * Needs a time of day; a date alone may be the last row of a list.
 */
export const closingStamp: TailPart = {
  opensWith: stamp.opensWith,
  fits: (reader, index) => {
    if (reader.length(index) > LONGEST_BELOW || reader.blocks.length - index > LAST) return false
    const line = timeIn(reader, index)
    return mayHaveYear(line) && (matchStamp(line, reader.source)?.timed ?? false)
  },
  read(reader, index) {
    const { builder, source } = reader
    const joined = reader.joined(index)
    const line = timeIn(reader, index)
    const match = matchStamp(line, source)
    if (match && !builder.article[match.field]) {
      addStamp(builder, sliceJoined(joined, 0, line.length), match)
      if (line.length < joined.text.length)
        builder.addDropped('end-mark', sourceOffset(joined, line.length + 1), joined.end)
    } else builder.addDropped('meta', joined.start, joined.end)
  },
}

/** Returns the text of a line without a teletype's end mark: `17-OTT-23 18:42` of `17-OTT-23 18:42 NNNN`, `171745 OTT 23`. */
const timeIn = (reader: Reader, index: number): string => reader.line(index).replace(/ NNNN$/, '')

/**
 * Returns whether the article has a place for a time of publication or change, `text`. A time with its words, `Published: 3 May 2024`,
 * replaces one without, which is the day on which the page was read, or the last change if it is a later time.
 */
export function mayAddStamp({ builder, source }: Reader, field: StampMatch['field'], text: string): boolean {
  const { article } = builder
  const made = article[field]
  if (!made) return true
  const { stamps } = source.tables
  if (field === 'updated' || stamps.opening(openingOf(made.text)) || !stamps.opening(openingOf(text))) return false
  const at = matchStamp(text, source)?.at
  const isLater = at?.includes('T') && made.at?.includes('T') && made.at > at
  if (isLater && !article.updated) {
    article.updated = made
    builder.renameField('published.text', 'updated.text')
  } else builder.dropField('published.text', 'meta')
  article.published = undefined
  return true
}

/** Adds a line as the time of publication or change of the article. */
export function addStamp(draft: StoryBuilder, joined: JoinedText, { field, at }: StampMatch): void {
  const made: Stamp = { text: draft.addText(`${field}.text`, joined) }
  if (at) made.at = at
  draft.article[field] = made
}

/** Dates the times of publication and change whose numbers need the language of the article: `02/03/2026` is a day of March in Spanish. */
export function dateStamps({ builder: { article }, source }: Reader): void {
  const { language } = article
  if (language === undefined) return
  for (const field of ['published', 'updated'] as const) {
    const made = article[field]
    const at = made && made.at === undefined ? matchStamp(made.text, { ...source, language })?.at : undefined
    if (made && at) article[field] = { ...made, at }
  }
}
