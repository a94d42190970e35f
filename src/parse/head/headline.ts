import { findRestriction } from '../../restrictions/find-restriction'
import { lineFacts } from '../labels/line-facts'
import type { Reader } from '../reader'
import { sourceOffset } from '../source'
import { isCode, isHeaderLike, outranksTag } from './is-header-like'
import { isMailField } from './is-mail-field'
import { subjectNameLength } from './subject-name-length'

const LONGEST = 300

/**
 * Reads the open lines of the head, those that no other part has read: first the headline, then the subheadline.
 * Other lines become notes (under a slugline), summaries (sentences) or duplicates of the headline. The rest is reported as unread.
 */
export function readHeadline(reader: Reader, open: readonly number[]): void {
  const { builder } = reader
  for (const index of open) {
    if (reader.line(index).length === 0) continue
    if (builder.article.headline === undefined && mayBeHeadline(reader, index, open)) {
      builder.article.headline = takeHeadline(reader, index)
    } else if (builder.article.headline !== undefined && sameText(reader.line(index), builder.article.headline)) {
      const { start, end } = reader.block(index)
      builder.addDropped('duplicate-headline', start, end)
    } else if (isNote(reader, index, open)) addNoteLine(reader, index)
    else if (
      builder.article.headline !== undefined &&
      builder.article.subheadline === undefined &&
      isWorded(reader.line(index))
    ) {
      builder.article.subheadline = builder.addText('subheadline', reader.joined(index))
    } else if (isWorded(reader.line(index)) && /[.!?。”"]$/.test(reader.line(index))) addSummaryLine(reader, index)
  }
}

/** Equals sign at the end of a line, as dpa closes lines of the head: `Regen in Bremen =`; not: `1 + 1 = 2` */
const CLOSED = / =$/

const NEAR = 4 // blocks around the subject of a mail that have its other fields

/** Whether a field of a mail is near a block. */
function hasMailField(reader: Reader, index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at <= Math.min(index + NEAR, reader.blocks.length - 1); at++)
    if (at !== index && isMailField(reader.line(at))) return true
  return false
}

/**
 * Adds the spans of a line as the headline and returns its text, without a final equals sign or the name of a mail's subject. The caller
 * assigns the result.
 */
export function takeHeadline(reader: Reader, index: number): string {
  const { builder } = reader
  const joined = reader.joined(index)
  const { length } = joined.text
  const named = hasMailField(reader, index) ? subjectNameLength(joined.text) : 0
  if (named > 0) {
    builder.addRepairs(joined)
    builder.addDropped('meta', joined.start, sourceOffset(joined, named))
    return builder.addField('headline', joined, named, length)
  }
  if (!CLOSED.test(joined.text)) return builder.addText('headline', joined)
  builder.addRepairs(joined)
  builder.addDropped('wire-mark', sourceOffset(joined, length - 1, true), sourceOffset(joined, length))
  return builder.addField('headline', joined, 0, joined.text.slice(0, length - 1).trimEnd().length)
}

/**
 * Whether a line may be the headline: not too long, no code, and no tag in capitals above another line that may be it. A long sentence may be
 * it only if no other line is open. `open` has the indexes of the open lines.
 */
export function mayBeHeadline(reader: Reader, index: number, open: readonly number[]): boolean {
  const line = reader.line(index)
  if (line.length > LONGEST || (open.length > 1 && line.length > 120 && /[.。]$/.test(line))) return false
  const facts = lineFacts(line)
  if (!isHeaderLike(facts)) return true
  return !isCode(facts) && !open.some((other) => other > index && outranksTag(lineFacts(reader.line(other))))
}

/**
 * Whether a line is a second headline: the only open line below the headline, after an empty line, without a final stop, not in capitals.
 * `Union says talks will go on`; not: `AGENCIES AND RADIO OUT`.
 */
const isSecond = (reader: Reader, index: number, [first, second, third]: readonly number[]): boolean => {
  const { apart, first: from, last } = reader.block(index)
  const line = reader.line(index)
  const alone = index === second && third === undefined && first !== undefined
  return alone && apart && from === last && !/[.,;:…]$/.test(line) && line !== line.toUpperCase()
}

/**
 * Whether an open line in a story with a slugline is a note between desks: `AGENCIES AND RADIO OUT`.
 * False for a second headline, and for a line that restricts the story only if it is taken as a note: `Annuler`.
 */
const isNote = (reader: Reader, index: number, open: readonly number[]): boolean =>
  reader.builder.article.slugline !== undefined &&
  !isSecond(reader, index, open) &&
  findRestriction(reader.line(index), 'note')?.start !== 0

/** Adds a sentence between headline and dateline as a summary. */
function addSummaryLine(reader: Reader, index: number): void {
  const { builder } = reader
  const texts = (builder.article.summaries ??= [])
  texts.push({ text: builder.addText(`summaries.${texts.length}.text`, reader.joined(index)) })
}

function addNoteLine(reader: Reader, index: number): void {
  const { builder } = reader
  const notes = (builder.article.editorsNotes ??= [])
  notes.push({ text: builder.addText(`editorsNotes.${notes.length}.text`, reader.joined(index)) })
}

const isWorded = (line: string): boolean =>
  line.length <= LONGEST && /\p{L}.*\s.*\p{L}|[\u2e80-\u9fff\uac00-\ud7af]{4}/u.test(line)
const sameText = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase()
