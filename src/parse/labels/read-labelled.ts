import { findRestriction } from '../../restrictions/find-restriction'
import { readHeadPart } from '../grammar'
import { byline, together } from '../head/byline'
import { takeHeadline } from '../head/headline'
import { readHeaderLine } from '../head/mail-header'
import { doubleStamp, signedStamp } from '../head/signed-stamp'
import { stamp } from '../head/stamp'
import { subjectNameLength } from '../head/subject-name-length'
import { subjectRestriction } from '../head/subject-restriction'
import { readHeadlineTags } from '../head/tag'
import type { Reader } from '../reader'
import { readRestrictionInBody, restrictsStory } from '../restrictions'
import type { LineBlock } from '../source'
import { creditLines } from '../tail/credits'
import { closingNote } from '../tail/note'
import { readTailPart } from '../tail/tail-part'
import type { BodyLabels } from './body-labels'
import { isRubric } from './is-rubric'
import type { LabelledLine } from './label-lines'
import type { StoryLabels } from './label-story'
import type { LineLabel } from './line-label'
import { HANDLE, readBylineLines } from './read-byline-lines'
import { readSegments } from './read-segments'
import { takeRun } from './take-line'

/** Labels of blocks that are text of the story. `undefined`, for blocks that are not scored, is one of them. */
const BODY = new Set<LineLabel | undefined>([undefined, 'body', 'list', 'quote', 'subhead'])
/** Labels of blocks that stay in the body if they are between its paragraphs. */
const AMONG = new Set<LineLabel | undefined>([...BODY, 'photo', 'separator'])

/**
 * Reads all blocks whose label is outside the body and removes them from the reader. Returns the labels of the rest.
 * A part of the grammar that recognizes a block reads it; otherwise its label decides the field of the article.
 */
export function readLabelled(reader: Reader, labels: StoryLabels): BodyLabels {
  const { length } = reader.blocks
  const label = (index: number): LineLabel | undefined => labels[index]?.label
  let opens = 0
  while (opens < length && !BODY.has(label(opens))) opens++
  const read = new Set<number>()
  for (let index = 0; index < length; ) {
    const own = label(index)
    if (BODY.has(own) || (index > opens && AMONG.has(own)) || reader.line(index).length === 0) {
      index++
      continue
    }
    if (index < opens && isSigned(reader, index, own)) {
      read.add(index++)
      continue
    }
    const run =
      own === 'byline' && index < opens && !isRubric(reader, index, labels)
        ? bylineRun(reader, labels, index, opens)
        : 0
    if (run > 1) readBylineLines(reader, index, index + run)
    const taken = run > 1 ? run : readByGrammar(reader, index, opens, labels)
    for (let at = index; at < index + taken; at++) read.add(at)
    if (taken > 0) {
      index += taken
      continue
    }
    if (own === 'headline' && isRestrictingSubject(reader, index)) {
      readHeaderLine(reader, index)
      read.add(index++)
      continue
    }
    if (own === 'headline') {
      let end = index + 1
      if (reader.builder.article.headline === undefined)
        while (end < opens && label(end) === own && !reader.block(end).apart) end++
      if (takeLabelledHeadline(reader, index, end, labels[index] as LabelledLine))
        for (let at = index; at < end; at++) read.add(at)
      index = end
      continue
    }
    if (isDoubtfulRestriction(reader, index, labels[index] as LabelledLine)) {
      index++
      continue
    }
    let end = index + 1
    while (end < length && label(end) === own && isRun(own) && end !== opens) end++
    if (own === 'byline' && isRubric(reader, index, labels)) {
      takeRun.section?.(reader, index, index + 1)
      end = index + 1
    } else if (own === 'byline' && isAboveByline(reader, index, opens)) {
      takeRun.note?.(reader, index, index + 1)
      end = index + 1
    } else takeRun[own as LineLabel]?.(reader, index, end)
    for (let at = index; at < end; at++) read.add(at)
    index = end
  }
  const bodyLabels = new Map<LineBlock, LineLabel>()
  for (let index = 0; index < length; index++) {
    const own = label(index)
    if (!read.has(index) && own && reader.line(index).length > 0)
      bodyLabels.set(reader.block(index), own === 'headline' ? 'subhead' : own)
  }
  readHeadlineTags(reader, opens)
  reader.remove(read)
  reader.searchBelow(reader.builder.article.headline)
  return bodyLabels
}

/** Whether a line is the subject of a mail, and restricts the story. */
const isRestrictingSubject = (reader: Reader, index: number): boolean =>
  subjectNameLength(reader.line(index)) > 0 &&
  subjectRestriction(reader.line(index), reader.source.tables) !== undefined

/**
 * Returns the number of consecutive lines labelled `byline` from line `from` on, which are read as one byline.
 * 0 if one of them is another part. Lines with the marks of a teletype are left to the grammar: `^By JANE DOE=`.
 */
function bylineRun(reader: Reader, labels: StoryLabels, from: number, opens: number): number {
  if (reader.builder.article.byline) return 0
  let to = from
  while (
    to < opens &&
    (labels[to]?.label === 'byline' || (to > from && HANDLE.test(reader.line(to)))) &&
    !/^\^|=$/.test(reader.line(to))
  ) {
    if (reader.line(to).length === 0 || restrictsStory(reader, to) || isAboveByline(reader, to, opens)) return 0
    to++
  }
  return to - from
}

/** Reads a block by a part of the grammar, unless the label decides, as for a headline. Returns the number of blocks read; 0 if none. */
function readByGrammar(reader: Reader, index: number, opens: number, labels: StoryLabels): number {
  const own = labels[index]?.label
  if (own === 'headline' || isSite(reader, index, labels)) return 0
  if (own === 'byline' && index < opens && (isAboveByline(reader, index, opens) || isRubric(reader, index, labels)))
    return 0
  if (!isOwnLine(reader, index, own)) return readPart(reader, index, opens)
  if (own !== 'timestamp' || index >= opens) return 0
  return doubleStamp.read(reader, index) || signedStamp.read(reader, index) || stamp.read(reader, index)
}

/**
 * Whether a line is read by its label although a part of the grammar may recognize it as boilerplate: a time of publication, a line of
 * rights.
 */
const isOwnLine = (reader: Reader, index: number, own: LineLabel | undefined): boolean =>
  (own === 'timestamp' || (own === 'rights' && !creditLines.fits(reader, index))) &&
  !closingNote.fits(reader, index) &&
  !restrictsStory(reader, index)

/** Whether an agency alone on a line is the sender and not the author, as another line is the byline: `EXAMPLE NEWSWIRES`. */
const isSite = (reader: Reader, index: number, labels: StoryLabels): boolean =>
  SENDER.has(labels[index]?.label) &&
  reader.source.tables.credits.has(reader.line(index)) &&
  labels.some((line, at) => at > index && line?.label === 'byline')

const SENDER = new Set<LineLabel | undefined>(['site', 'header'])

/**
 * Whether a line labelled `byline` is a note above the real byline: `An Example Extra` directly over `By Jane Doe`, or one word or an agency
 * anywhere above it: `Newsroom`.
 */
function isAboveByline(reader: Reader, index: number, opens: number): boolean {
  const opensByline = (at: number): boolean => byline.opens?.(reader.line(at), reader.source) ?? false
  if (index + 1 < opens && opensByline(index + 1)) return true
  const line = reader.line(index)
  if (opensByline(index) || (/\s/.test(line) && !reader.source.tables.credits.has(line))) return false
  for (let at = index + 2; at < opens; at++) if (opensByline(at)) return true
  return false
}

const SURE = 20 // margin from which a note that no part recognizes may restrict a story

/**
 * Whether a line with an uncertain label would, as a note, restrict the whole story by its wording: `Cancelar`. The caller keeps the line
 * as text.
 */
const isDoubtfulRestriction = (reader: Reader, index: number, { label, margin }: LabelledLine): boolean =>
  NOTES.has(label) && margin < SURE && findRestriction(reader.line(index), 'note') !== undefined

const NOTES = new Set<LineLabel>(['byline', 'version', 'note', 'embargo', 'notice', 'restriction'])

/** Reads a line of author and time, such as `By Jane Doe | March 4`. Needs words such as `By` unless the label is byline or time. */
const isSigned = (reader: Reader, index: number, label: LineLabel | undefined): boolean =>
  readSegments(reader, index, label !== 'byline' && label !== 'timestamp')

const isRun = (label: LineLabel | undefined): boolean => label === 'byline' || label === 'contact'

/** Reads a block by the part of the grammar that recognizes it. Returns the number of blocks read; 0 if none does. */
function readPart(reader: Reader, index: number, opens: number): number {
  if (index < opens) return readHeadPart(reader, index) // all of it, also a job title on the first line of the body
  return readRestrictionInBody(reader, index) || readTailPart(reader, index) ? 1 : 0
}

const DOUBT = 10 // margin below which a headline is reported as uncertain

/** Reads the lines from `index` up to, but not including, `end` as the headline. Returns whether they are the headline or repeat it. */
function takeLabelledHeadline(reader: Reader, index: number, end: number, { margin, runnerUp }: LabelledLine): boolean {
  const { builder } = reader
  const { article } = builder
  let joined = reader.joined(index)
  for (let at = index + 1; at < end; at++) joined = together(joined, reader.joined(at))
  if (article.headline === undefined) {
    article.headline = end > index + 1 ? builder.addText('headline', joined) : takeHeadline(reader, index)
    if (margin < DOUBT) {
      const { start, end } = joined
      builder.report({
        rule: 'headline/uncertain',
        severity: 'info',
        message: `The headline is uncertain: the line may be ${NAMES[runnerUp] ?? 'text'}.`,
        path: 'headline',
        span: { start, end },
      })
    }
    return true
  }
  if (joined.text.toLowerCase() === article.headline.toLowerCase()) {
    builder.addDropped('duplicate-headline', joined.start, joined.end)
    return true
  }
  return false
}

const NAMES: { readonly [label in LineLabel]?: string } = {
  deck: 'the subheadline',
  section: 'a section',
  site: 'the name of the site',
  boilerplate: 'boilerplate',
  slugline: 'the slugline',
  subhead: 'a subhead',
  note: 'a note',
  byline: 'the byline',
  notice: 'a notice',
}
