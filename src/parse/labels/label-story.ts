import { hasMailHeader } from '../opens-like-letter'
import { textWeight } from '../page/page-line'
import { type PagePositions, pagePositions } from '../page/page-positions'
import type { Reader } from '../reader'
import { findRoundup, type Roundup } from '../roundup'
import { isInitials } from '../tail/initials'
import { hasOpenLines, isSignedByUnknown } from './has-open-lines'
import { isPlain } from './is-plain'
import { isSentence } from './is-sentence'
import { joinWrappedHeadline } from './join-wrapped-headline'
import { keepDoubtful } from './keep-doubtful'
import type { LabelledLine } from './label-lines'
import { labelWithHeadline } from './label-with-headline'
import type { LineLabel } from './line-label'
import { lineModelOf } from './line-weights'
import { relabelFoot } from './relabel-foot'
import { relabelGist } from './relabel-gist'
import { relabelIslands } from './relabel-islands'
import { relabelLast } from './relabel-last'
import { relabelLists } from './relabel-lists'
import { relabelRoundup } from './relabel-roundup'
import { relabelRuns } from './relabel-runs'
import { relabelTurns } from './relabel-turns'
import { IN_MAIL, type StoryLine } from './story-line'
import { readStoryLines } from './story-lines'

/** Labels of a copy by index of the block. Undefined for the blocks in the middle of a long copy, which are not scored. */
export type StoryLabels = readonly (LabelledLine | undefined)[]

const MOST = 96 // blocks scored from the start, and before the end
const MOST_OF_PAGE = 400 // the same of a page

/**
 * Returns the labels of a story; undefined if the grammar reads the copy without the line model.
 * `page` has the positions of the blocks of a web page, which the model always labels.
 */
export function labelStory(reader: Reader, page?: PagePositions): StoryLabels | undefined {
  const roundup = page ? undefined : findRoundup(reader)
  const isMail = !page && !roundup && hasMailHeader(reader.source)
  if (
    !page &&
    !roundup &&
    (!mayHaveText(reader) || (!isMail && isPlain(reader) && !isSignedByUnknown(reader)) || isAlert(reader))
  )
    return undefined
  const indexes = scoredBlocks(reader, page)
  const lines = readStoryLines(reader, indexes, page)
  if (page || roundup) return labelLinesOf(reader, indexes, lines, roundup)
  if (isBareLive(lines) || !hasText(lines, reader) || !(isMail || hasOpenLines(reader, lines))) return undefined
  const labels = labelLinesOf(reader, indexes, lines, undefined)
  // a notice alone has no text: `KILL KILL KILL`, and why
  return labels.some((one) => !one || TEXT.has(one.label)) || lines.some(({ part }) => part === 'notice')
    ? labels
    : undefined
}

const TEXT = new Set<LineLabel>(['body', 'list', 'quote', 'subhead', 'dateline'])

const SHORTEST = 60 // letters, the minimum of a paragraph
const FEW = 3 // lines of a story of short lines
const ROWS = 4 // similar lines in a row that are a list
const WRAPPED = 36 // letters, the minimum of a line of narrow columns
const MANY = 5 // such lines of a story
const SENTENCE = 24 // letters of a short sentence
const SENTENCES = 2 // such sentences of a story

/**
 * Whether a copy has text: a paragraph, two sentences, or three short lines below its head, as results, recipes and interviews have. Without text, the
 * labels of lines would be guesses. Agate, a table alone, has none.
 */
const hasText = (lines: readonly StoryLine[], { blocks }: Reader): boolean =>
  lines.some(({ run, columns }) => run >= ROWS && !columns) ||
  (blocks.some(({ columns }) => columns)
    ? lines.some((line) => line.weight >= SHORTEST && line.stopped)
    : lines.some(({ weight }) => weight >= SHORTEST) ||
      lines.filter(({ zone }) => zone === 1).length >= FEW ||
      lines.filter(({ weight }) => weight >= WRAPPED).length >= MANY ||
      lines.filter(({ zone, stopped, weight }) => zone === 1 && stopped && weight >= SENTENCE).length >= SENTENCES)

/** Whether a copy may have text: a quick test, before the facts of its lines are read. */
const mayHaveText = ({ blocks, source: { text } }: Reader): boolean =>
  blocks.length > FEW || blocks.some(({ columns, start, end }) => columns || textWeight(text, start, end) >= SHORTEST)

const SIGNS = 2 // lines with the wording of a page

/** Whether a copy without the wording of a page is a live report or a timetable: two or more of its lines are only a time, such as `10:15`. */
const isBareLive = (lines: readonly StoryLine[]): boolean =>
  lines.filter(({ clock, words, weight, digits }) => clock && words <= 2 && weight <= 8 && digits >= 3).length > 1 &&
  lines.filter(({ furniture, word }) => furniture !== undefined || word !== undefined).length < SIGNS

/** Whether a copy is a single line above the initials of its desk, such as `ab/cd`. */
const isAlert = (reader: Reader): boolean => reader.blocks.length === 2 && isInitials(reader.line(1))

/** Labels the blocks of any copy, without the tests of {@link labelStory}. `lines` are those of the scored blocks. */
export function labelBlocks(reader: Reader): { readonly labels: StoryLabels; readonly lines: readonly StoryLine[] } {
  const page = pagePositions(reader.source, reader.blocks)
  const indexes = scoredBlocks(reader, page)
  const lines = readStoryLines(reader, indexes, page)
  return { labels: labelLinesOf(reader, indexes, lines, page ? undefined : findRoundup(reader)), lines }
}

/** Returns the indexes of the blocks that are scored: all, or the first and last of a long copy, to bound the cost. */
function scoredBlocks({ blocks: { length } }: Reader, page: PagePositions | undefined): number[] {
  const indexes: number[] = []
  const most = page ? MOST_OF_PAGE : MOST
  for (let index = 0; index < length; index++) {
    if (index === most && length > 2 * most) index = length - most
    indexes.push(index)
  }
  return indexes
}

function labelLinesOf(
  reader: Reader,
  indexes: readonly number[],
  lines: readonly StoryLine[],
  roundup: Roundup | undefined,
): StoryLabels {
  const found = labelWithHeadline(lines, lineModelOf(reader.source.tables.lineWeights))
  const labels: (LabelledLine | undefined)[] = new Array(reader.blocks.length).fill(undefined)
  for (const [at, index] of indexes.entries()) {
    const line = found[at] as LabelledLine
    labels[index] = isTeaser(line, lines[at] as StoryLine)
      ? { ...line, label: 'boilerplate', runnerUp: line.label }
      : isCoverNote(lines, at, line, found)
        ? { ...line, label: 'note', runnerUp: line.label }
        : isAboveText(lines, at, line, found)
          ? { ...line, label: 'summary' }
          : isLastSentence(lines, at, line, found)
            ? { ...line, label: 'body', runnerUp: line.label }
            : keepDoubtful(line, lines[at] as StoryLine)
  }
  relabelRuns(labels, indexes, lines)
  relabelTurns(labels, indexes, lines)
  relabelLists(labels, indexes, lines)
  relabelGist(labels, indexes, lines)
  relabelFoot(labels, indexes, lines, reader)
  relabelLast(labels, indexes, lines)
  if (lines[0]?.page) relabelIslands(labels, indexes, lines)
  joinWrappedHeadline(labels, indexes, lines, reader.source.tables.languageTable)
  if (roundup) relabelRoundup(labels, indexes, lines, roundup)
  keepText(labels, indexes, lines)
  return labels
}

/** Labels that sentences about notes and holds may get: `The band will hold the record for tours it has cancelled.` */
const NOTES: ReadonlySet<LineLabel> = new Set(['note', 'notice', 'embargo', 'boilerplate'])

/** Labels the sentences of a story without any text as its text, but those that the grammar reads as other parts. */
function keepText(labels: (LabelledLine | undefined)[], indexes: readonly number[], lines: readonly StoryLine[]): void {
  if (labels.some((one) => one && TEXT.has(one.label)) || lines.some(({ part }) => part === 'notice')) return
  const headline = labels.findIndex((one) => one?.label === 'headline')
  for (const [at, index] of indexes.entries()) {
    const own = labels[index]
    if (own && index > headline && NOTES.has(own.label) && isSentence(lines[at] as StoryLine))
      labels[index] = { ...own, label: 'body', runnerUp: own.label }
  }
}

const SURE = 12 // margin from which a line above the headline of a page is text

/** Whether a line labelled `body` is the teaser of another story: it is above the headline of a page, and the label is not sure. */
const isTeaser = ({ label, margin }: LabelledLine, { page, part }: StoryLine): boolean =>
  page === 'above' && label === 'body' && margin < SURE && !part

/** Whether a line labelled `body` is the sender's words above the headline of a mail: `Hi Jo, here is the piece, without a byline as asked.` */
const isCoverNote = (
  lines: readonly StoryLine[],
  at: number,
  { label }: LabelledLine,
  found: readonly LabelledLine[],
): boolean => {
  const { sort, part } = lines[at] as StoryLine
  return (
    (sort & IN_MAIL) > 0 && label === 'body' && !part && found.slice(at + 1).some((line) => line.label === 'headline')
  )
}

const PARAGRAPH = 120 // letters, the minimum of the first sentence below a summary
const SUMMARY = 120 // letters, the maximum of a line of a summary

/** Whether a line labelled `body` between headline and text is a summary: short, apart, and without a full stop. */
const isAboveText = (
  lines: readonly StoryLine[],
  at: number,
  { label }: LabelledLine,
  found: readonly LabelledLine[],
): boolean => {
  const { zone, stopped, weight, part, toBody, apart, apartNext } = lines[at] as StoryLine
  if (label !== 'body' || zone !== 0 || stopped || weight > SUMMARY || part || !apart || !apartNext) return false
  if ((lines[at + toBody]?.weight ?? 0) < PARAGRAPH) return false
  return found.slice(0, at).some((line) => line.label === 'headline')
}

const WORDS = 4 // minimum of a sentence

/**
 * Whether a line labelled `boilerplate` is a sentence that ends the text: it has a full stop and no wording of a page, text is above it,
 * and no other boilerplate around it. `Share prices fell again on Friday.`
 */
function isLastSentence(
  lines: readonly StoryLine[],
  at: number,
  { label }: LabelledLine,
  found: readonly LabelledLine[],
): boolean {
  const { stopped, words, furniture, contact, small } = lines[at] as StoryLine
  if (label !== 'boilerplate' || !stopped || words < WORDS || small * 2 < words || furniture || contact) return false
  return found[at - 1]?.label === 'body' && found[at + 1]?.label !== 'boilerplate'
}
