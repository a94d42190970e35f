import type { Stamp } from '../../article'
import type { HeadPart, Reader, TailPart } from '../reader'
import { sliceJoined } from '../slice-joined'
import { type JoinedText, sourceOffset } from '../source'
import type { StoryBuilder } from '../story-builder'
import { matchStamp, mayHaveYear, type StampMatch } from './stamp-time'

const LONGEST = 120

/**
 * Head part: the time of publication or change that a page prints.
 * `Posted on April 24, 2024`, `Updated: 24 Apr 2024 10:15 IST`, `2026-01-08 | 12:42`; not: `He died on April 24, 2024.`
 * A date alone counts as the time of publication.
 */
export const stamp: HeadPart = {
  needsOneOf: '0123456789',
  opensWith: { longest: LONGEST },
  read(reader, index) {
    const length = reader.length(index)
    if (length > LONGEST || length < 8) return 0
    const line = reader.line(index)
    if (!mayBeStamp(reader, index)) return 0
    const { builder, source } = reader
    const match = matchStamp(line, source)
    if (!match || builder.article[match.field]) return 0
    addStamp(builder, reader.joined(index), match)
    return 1
  },
}

/** Whether a line may be a time of publication: whether it has what may be a year, or the words that name one. */
export const mayBeStamp = (reader: Reader, index: number): boolean =>
  FIGURE.test(reader.line(index)) &&
  (mayHaveYear(reader.line(index)) || reader.source.tables.stamps.opening(reader.opening(index)) !== undefined)
const FIGURE = /\p{Nd}/u

const LAST = 4 // blocks at the end, one of which may be the time
const LONGEST_BELOW = 60 // characters of a time below the text

/**
 * Tail part: the time of publication or change below the text: `2024/03/04 09:15 송고`, `Updated: 24 Apr 2024 10:15 IST`,
 * `17-OTT-23 18:42 NNNN`.
 * Needs a time of day; a date alone may be the last row of a list.
 */
export const closingStamp: TailPart = {
  opensWith: stamp.opensWith,
  fits: (reader, index) => {
    if (reader.length(index) > LONGEST_BELOW || reader.blocks.length - index > LAST) return false
    const line = timeIn(reader, index)
    return !TELETYPE.test(line) && mayHaveYear(line) && (matchStamp(line, reader.source)?.at.includes('T') ?? false)
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

/** Trailer of a teletype, which stays a note: `171745 OTT 23` */
const TELETYPE = /^\d{6}\s/

/** Returns the text of a line without a teletype's end mark: `17-OTT-23 18:42` of `17-OTT-23 18:42 NNNN`. */
const timeIn = (reader: Reader, index: number): string => reader.line(index).replace(/ NNNN$/, '')

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
