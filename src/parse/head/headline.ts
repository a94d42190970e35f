import { findRestriction } from '../../restrictions/find-restriction'
import type { Reader } from '../reader'
import { sourceOffset } from '../source'

const LONGEST = 300

/**
 * Reads the first open line before the story as headline and the next as subheadline.
 * Open lines are those that no other part has taken. The rest is reported as unread when the story is finalized; nothing is guessed.
 */
export function readHeadline(reader: Reader, open: readonly number[]): void {
  const { builder } = reader
  for (const index of open) {
    if (reader.line(index).length === 0) continue
    if (builder.article.headline === undefined && isHeadline(reader, index, open.length)) {
      builder.article.headline = takeHeadline(reader, index)
    } else if (builder.article.headline !== undefined && sameText(reader.line(index), builder.article.headline)) {
      const { start, end } = reader.block(index)
      builder.addDropped('duplicate-headline', start, end)
    } else if (isNote(reader, index, open)) note(reader, index)
    else if (
      builder.article.headline !== undefined &&
      builder.article.subheadline === undefined &&
      isWorded(reader.line(index))
    ) {
      builder.article.subheadline = builder.addText('subheadline', reader.joined(index))
    } else if (isWorded(reader.line(index)) && /[.!?。”"]$/.test(reader.line(index))) summary(reader, index)
  }
}

/** `Regen in Bremen =`: dpa closes the lines of a head so; not `1 + 1 = 2` */
const CLOSED = / =$/

/** Takes a line as the headline, without the sign that closes it on the wire. */
export function takeHeadline(reader: Reader, index: number): string {
  const { builder } = reader
  const joined = reader.joined(index)
  const { length } = joined.text
  if (!CLOSED.test(joined.text)) return builder.addText('headline', joined)
  builder.addRepairs(joined)
  builder.addDropped('wire-mark', sourceOffset(joined, length - 1, true), sourceOffset(joined, length))
  return builder.addField('headline', joined, 0, joined.text.slice(0, length - 1).trimEnd().length)
}

/** A headline is no sentence with a stop where more lines of the head are there to choose from. */
const isHeadline = (reader: Reader, index: number, lines: number): boolean =>
  reader.length(index) <= LONGEST && !(lines > 1 && reader.length(index) > 120 && /[.。]$/.test(reader.line(index)))

/** Under a slugline, the one line below the headline that stands apart and reads like one: `Union says talks will go on`; not: `AGENCIES AND RADIO OUT` */
const isSecond = (reader: Reader, index: number, [first, second, third]: readonly number[]): boolean => {
  const { apart, first: from, last } = reader.block(index)
  const line = reader.line(index)
  const alone = index === second && third === undefined && first !== undefined
  return alone && apart && from === last && !/[.,;:…]$/.test(line) && line !== line.toUpperCase()
}

/**
 * Whether a line under a slugline is from desk to desk: `AGENCIES AND RADIO OUT`, `Adds photos. Embargoed until 0600 GMT.`
 * Not one that opens with a restriction only if it is such a note: `Annuler`, `Oil embargo lifted after 13 years`.
 */
const isNote = (reader: Reader, index: number, open: readonly number[]): boolean =>
  reader.builder.article.slugline !== undefined &&
  !isSecond(reader, index, open) &&
  findRestriction(reader.line(index), 'note')?.start !== 0

/** What stands between headline and dateline in whole sentences. */
function summary(reader: Reader, index: number): void {
  const { builder } = reader
  const texts = (builder.article.summaries ??= [])
  texts.push({ text: builder.addText(`summaries.${texts.length}.text`, reader.joined(index)) })
}

function note(reader: Reader, index: number): void {
  const { builder } = reader
  const notes = (builder.article.editorsNotes ??= [])
  notes.push({ text: builder.addText(`editorsNotes.${notes.length}.text`, reader.joined(index)) })
}

const isWorded = (line: string): boolean =>
  line.length <= LONGEST && /\p{L}.*\s.*\p{L}|[\u2e80-\u9fff\uac00-\ud7af]{4}/u.test(line)
const sameText = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase()
