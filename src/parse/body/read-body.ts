import { HAS_GLUE } from '../../text/lines'
import { unitAt } from '../../text/unit-at'
import { blockBoilerplate, boilerplate } from '../boilerplate'
import { findRepeatedBlocks } from '../damage/duplicate-paragraph'
import { partBit } from '../grammar'
import type { DatelineCandidate } from '../head/dateline/dateline-candidate'
import { isDateline } from '../head/dateline/find-dateline'
import { findRoundupDatelines } from '../head/dateline/roundup'
import { isBullet } from '../is-bullet'
import { joinLines } from '../join-lines'
import type { BodyLabels } from '../labels/body-labels'
import type { Reader } from '../reader'
import { readRestrictionInBody } from '../restrictions'
import { isItemHeading, isRule } from '../roundup'
import { type JoinedText, type LineBlock, sourceOffset } from '../source'
import { framedSubhead } from './framed-subhead'
import { isSentenceBlock } from './is-sentence-block'
import { isSeparateSubhead } from './is-separate-subhead'
import { isTurn, opensList, readLabelledList, readList } from './list'
import { addParagraph } from './paragraph'
import { addMedia, matchPhotoLine } from './photo'
import { readGluedBlock } from './read-glued-block'
import { readTable } from './table'
import { textPath } from './text-path'

/** A separator has no words: the span of one with words would hide them. */
const WORDED = /\p{L}{2}|\p{N}/u
const SHORT = 80 // characters; a longer block is a paragraph, a list entry, a caption or columns

/**
 * Reads the blocks between head and tail: paragraphs, lists, columns, subheads, separators.
 * `labels` are those that the line model gives to short lines; undefined if the grammar reads the copy alone.
 */
export function readBody(reader: Reader, first: number, last: number, labels?: BodyLabels): void {
  const apart = paragraphsApart(reader, first, last)
  const datelined = findRoundupDatelines(reader, first, last)
  const twice = findRepeatedBlocks(reader, first, last)
  const opens = labels ? findDatelined(reader, first, last) : first
  for (let index = first; index <= last; index++) {
    const block = reader.block(index)
    const repeat = twice?.get(index)
    const short = block.end - block.start <= SHORT
    if (repeat) reader.builder.addDropped(repeat, block.start, block.end)
    else if (readRestrictionInBody(reader, index)) continue
    else if (short && isAdvertisement(reader, index)) reader.builder.addDropped('advertisement', block.start, block.end)
    else if (block.columns) readColumns(reader, block)
    else if (short && readFramedSubhead(reader, index, first, last)) continue
    else if (
      short &&
      (isRule(reader, index) || (labels?.get(block) === 'separator' && !WORDED.test(reader.line(index))))
    )
      addSeparator(reader, block)
    else if (readCaption(reader, index)) continue
    else if (labels?.get(block) === 'photo') addMedia(reader, index, undefined)
    else if (isBullet(reader.source, block.first) && opensList(reader, index, first, last))
      index = readList(reader, index, last)
    else if (labels?.get(block) === 'list' && !isTurn(reader, index))
      index = readLabelledList(reader, index, last, labels)
    else if (isItemHeading(reader, index) || (short && isTableTitle(reader, index, last)))
      addSubhead(reader, reader.joined(index))
    else if (short && (isMarkedHeading(reader, index) || isHeading(reader, index, first, last, labels)))
      addSubhead(reader, reader.joined(index))
    else readProse(reader, index, apart, index === opens || index === first || datelined.has(index), index === opens)
  }
}

const NEAR = 6 // paragraphs that may precede the one with the dateline: a summary, a caption

/** Returns the index of the first of seven blocks that has a dateline; `first` if none has. Lines left by the head may precede it. */
function findDatelined(reader: Reader, first: number, last: number): number {
  for (let index = first; index <= Math.min(last, first + NEAR); index++) {
    const found = reader.dateline(index)
    if (isDateline(found)) return index
  }
  return first
}

const FURNITURE = partBit(boilerplate)
const SIGN = 4 // letters of a line that marks an advertisement: `ad`, `pr` may be any word

/** Whether a line between two paragraphs marks an advertisement: `Advertisement`, `Story continues below ad`, `Anzeige`. */
function isAdvertisement(reader: Reader, index: number): boolean {
  if (reader.length(index) < SIGN || (reader.openingParts(index) & FURNITURE) === 0) return false
  return blockBoilerplate(reader, index) === 'advertisement'
}

/** Reads a block if it is the caption of a picture: `The bridge on Friday. (AP Photo/Jane Doe)`. Returns whether it is one. */
function readCaption(reader: Reader, index: number): boolean {
  const found = matchPhotoLine(reader.line(index), reader.source.tables)
  if (found) addMedia(reader, index, found.credit)
  return found !== undefined
}

/** Reads a block as a paragraph, or as several if their line break was lost: `said.On Monday`. `datelined`: a dateline may open it. */
function readProse(reader: Reader, index: number, apart: boolean, datelined: boolean, opens: boolean): void {
  const dateline = datelined ? reader.dateline(index) : undefined
  const found = isDateline(dateline) ? dateline : undefined
  if (dateline && !found) reportPossibleDateline(reader, index, dateline)
  if (isGlued(reader, index)) readGluedBlock(reader, index, apart, found)
  else addParagraph(reader, reader.joined(index), found, opens)
}

/** Reports that a block may open with a dateline. The dateline stays in the text of the paragraph. */
function reportPossibleDateline(reader: Reader, index: number, { end }: DatelineCandidate): void {
  const joined = reader.joined(index)
  reader.builder.report({
    rule: 'dateline/maybe',
    severity: 'info',
    message: 'Possible dateline at the start of the story; not certain enough to use.',
    path: `body.${reader.builder.article.body.length}.text`,
    span: { start: joined.start, end: sourceOffset(joined, end) },
  })
}

function isGlued(reader: Reader, index: number): boolean {
  const { first, last } = reader.block(index)
  for (let line = first; line <= last; line++) if ((reader.source.lines.flags[line] as number) & HAS_GLUE) return true
  return false
}

/** Reads a table if its cells can be found; otherwise adds the lines as preformatted text. */
function readColumns(reader: Reader, block: LineBlock): void {
  if (!readTable(reader, block)) addPreformatted(reader, block)
}

function addPreformatted(reader: Reader, block: LineBlock): void {
  const { builder, source } = reader
  const { body } = builder.article
  const joined = joinLines(source.text, block, source.marks)
  if (joined.text) body.push({ kind: 'preformatted', text: builder.addText(textPath(body.length), joined) })
}

function addSeparator(reader: Reader, { start, end }: LineBlock): void {
  const { builder } = reader
  const { body } = builder.article
  builder.addSpan(`body.${body.length}`, start, end)
  body.push({ kind: 'separator' })
}

/** Whether wire marks around a line make it a heading: `^East Division<`. */
const isMarkedHeading = (reader: Reader, index: number): boolean =>
  unitAt(reader.source.text, reader.block(index).start - 1) === 0x5e && reader.length(index) <= 60

const TITLE = 40 // maximum characters of the title of a table
const TITLE_WORDS = 3

/** Whether a block is the title of the table below it: `Standings`, `Final table`; not: `Nine mths`, `Here are the results:` */
function isTableTitle(reader: Reader, index: number, last: number): boolean {
  if (index >= last || !reader.block(index + 1).columns || reader.length(index) > TITLE) return false
  const { first, last: to } = reader.block(index)
  const line = reader.line(index)
  return first === to && /^[\p{Lu}\p{Lo}][^\d:：()/]*\p{L}$/u.test(line) && line.split(/\s+/).length <= TITLE_WORDS
}

const isSubheadLine = /^[\p{Lu}\p{Lo}\d"“‘«].{1,58}[^\s.!?:;,…。！？：；，]$/u

/** Whether a block is a subhead: a short line without a full stop between two paragraphs, such as `Minister responds`. */
function isUnmarkedSubhead(reader: Reader, index: number, first: number, last: number): boolean {
  if (index === first || index === last || reader.length(index) > 60) return false
  const block = reader.block(index)
  const next = reader.block(index + 1)
  if (block.first !== block.last || next.columns || reader.block(index - 1).columns) return false
  const long = reader.length(index + 1) >= 80 && reader.length(index - 1) >= 60
  if (!long && !(isSentenceBlock(reader, index - 1) && isSentenceBlock(reader, index + 1))) return false
  const line = reader.line(index)
  return isSubheadLine.test(line) && line.split(/\s+/).length <= 8
}

/** Whether a block is a subhead, by its label. Without a label, or with `body`, a short line between two sentences is one. */
function isHeading(
  reader: Reader,
  index: number,
  first: number,
  last: number,
  labels: BodyLabels | undefined,
): boolean {
  const label = labels?.get(reader.block(index))
  if (label && label !== 'body') return label === 'subhead'
  return isUnmarkedSubhead(reader, index, first, last) || isSeparateSubhead(reader, index, first, last)
}

function addSubhead({ builder }: Reader, words: JoinedText): void {
  const { body } = builder.article
  body.push({ kind: 'subhead', text: builder.addText(textPath(body.length), words) })
}

/** Reads a block if it is a subhead between two marks. Returns whether it is one. */
function readFramedSubhead(reader: Reader, index: number, first: number, last: number): boolean {
  const words = framedSubhead(reader, index, first, last)
  if (words) addSubhead(reader, words)
  return words !== undefined
}

/** Whether at least three in four long blocks are single lines below a blank line. In such copy a glued paragraph is split. */
function paragraphsApart(reader: Reader, first: number, last: number): boolean {
  let apart = 0
  let all = 0
  for (let index = first + 1; index <= last; index++) {
    if (reader.length(index) < 60) continue
    all++
    const block = reader.block(index)
    if (block.apart && block.first === block.last) apart++
  }
  return all > 1 && apart * 4 >= all * 3
}
