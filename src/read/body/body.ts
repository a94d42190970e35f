import { HAS_GLUE } from '../../text/lines'
import { isBullet } from '../blocks'
import { repeated } from '../damage/duplicate-paragraph'
import { isAdvertisement } from '../furniture'
import { isDateline } from '../head/dateline/dateline'
import type { DatelineReading } from '../head/dateline/reading'
import { roundup } from '../head/dateline/roundup'
import { MAYBE } from '../head/dateline/score'
import { joinLines } from '../join'
import type { Reader } from '../reader'
import { restraintInside } from '../restraint'
import { type Block, inCopy } from '../source'
import { glued } from './glued'
import { isListed, list } from './list'
import { paragraph } from './paragraph'
import { textPath } from './path'
import { media, photoLine } from './photo'
import { table } from './table'

/** Reads the blocks between head and tail: paragraphs, lists, columns, subheads, separators. */
export function readBody(reader: Reader, first: number, last: number): void {
  const apart = paragraphsApart(reader, first, last)
  const datelined = roundup(reader, first, last)
  const twice = repeated(reader, first, last)
  for (let index = first; index <= last; index++) {
    const block = reader.block(index)
    const repeat = twice?.get(index)
    if (repeat) reader.draft.drop(repeat, block.start, block.end)
    else if (restraintInside(reader, index)) continue
    else if (isAdvertisement(reader, index)) reader.draft.drop('advertisement', block.start, block.end)
    else if (block.columns) columns(reader, block)
    else if (isSeparator(reader, index)) separator(reader, block)
    else if (picture(reader, index)) continue
    else if (isBullet(reader.source, block.first) && isListed(reader, index, first, last))
      index = list(reader, index, last)
    else if (isMarked(reader, index) || isSubhead(reader, index, first, last)) subhead(reader, index)
    else text(reader, index, apart, index === first || datelined.has(index))
  }
}

/** The caption of a picture: `The bridge on Friday. (AP Photo/Jane Doe)` */
function picture(reader: Reader, index: number): boolean {
  const found = photoLine(reader.line(index), reader.source.tables)
  if (found) media(reader, index, found.credit)
  return found !== undefined
}

/** A paragraph, or the paragraphs that were glued together in one block. */
function text(reader: Reader, index: number, apart: boolean, datelined: boolean): void {
  const dateline = datelined ? reader.dateline(index) : undefined
  const found = isDateline(dateline) ? dateline : undefined
  if (dateline && !found && dateline.score >= MAYBE) tellMaybe(reader, index, dateline)
  if (isGlued(reader, index)) glued(reader, index, apart, found)
  else paragraph(reader, reader.joined(index), found)
}

/** Evidence that falls short of a dateline is told, and the text left alone. */
function tellMaybe(reader: Reader, index: number, { end }: DatelineReading): void {
  const joined = reader.joined(index)
  reader.draft.tell({
    rule: 'dateline/maybe',
    severity: 'info',
    message: 'The story may open with a dateline: too little speaks for it to take it as one.',
    path: `body.${reader.draft.article.body.length}.text`,
    span: { start: joined.start, end: inCopy(joined, end) },
  })
}

function isGlued(reader: Reader, index: number): boolean {
  const { first, last } = reader.block(index)
  for (let line = first; line <= last; line++) if ((reader.source.lines.flags[line] as number) & HAS_GLUE) return true
  return false
}

/** A table where its cells can be told, else lines as they stand. */
function columns(reader: Reader, block: Block): void {
  if (!table(reader, block)) preformatted(reader, block)
}

function preformatted(reader: Reader, block: Block): void {
  const { draft, source } = reader
  const { body } = draft.article
  const joined = joinLines(source.text, block, source.marks)
  if (joined.text) body.push({ kind: 'preformatted', text: draft.take(textPath(body.length), joined) })
}

function separator(reader: Reader, { start, end }: Block): void {
  const { draft } = reader
  const { body } = draft.article
  draft.place(`body.${body.length}`, start, end)
  body.push({ kind: 'separator' })
}

/** `___`, `* * *`, `- - -` */
const isSeparator = (reader: Reader, index: number): boolean =>
  reader.length(index) <= 40 && /^(?:[_=~*•·.-]\s?){2,}=?$|^[*•·]$/.test(reader.line(index))

/** A line that the marks of the wire set apart: `^East Division<`. */
const isMarked = (reader: Reader, index: number): boolean =>
  reader.source.text.charCodeAt(reader.block(index).start - 1) === 0x5e && reader.length(index) <= 60

const isSubheadLine = /^[\p{Lu}\p{Lo}\d"“‘«].{1,58}[^\s.!?:;,…。！？：；，]$/u
/** The end of a sentence: `… he said.`, `… nicht zugehört.«`; not: `Minister responds` */
const STOPPED = /[.!?。！？]["”»«’)]{0,2}$/u
const SENTENCE = 40

/** A short line with no stop, between two paragraphs: `Minister responds`. */
function isSubhead(reader: Reader, index: number, first: number, last: number): boolean {
  if (index === first || index === last || reader.length(index) > 60) return false
  const block = reader.block(index)
  const next = reader.block(index + 1)
  if (block.first !== block.last || next.columns || reader.block(index - 1).columns) return false
  const long = reader.length(index + 1) >= 80 && reader.length(index - 1) >= 60
  if (!long && !(isSentence(reader, index - 1) && isSentence(reader, index + 1))) return false
  const line = reader.line(index)
  return isSubheadLine.test(line) && line.split(/\s+/).length <= 8
}

const isSentence = (reader: Reader, index: number): boolean =>
  reader.length(index) >= SENTENCE && STOPPED.test(reader.line(index).slice(-3))

function subhead(reader: Reader, index: number): void {
  const { draft } = reader
  const { body } = draft.article
  body.push({ kind: 'subhead', text: draft.take(textPath(body.length), reader.joined(index)) })
}

/** Whether most paragraphs stand apart by blank lines, a few sentences in each: the page a glued paragraph is cut on. */
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
