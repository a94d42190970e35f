import type { Span } from '../../text/span'
import { isHeaderLike, outranksTag } from '../head/is-header-like'
import { readHead } from '../head/read-head'
import type { Reader } from '../reader'
import { readTail } from '../tail/read-tail'
import { isShortSignoff } from '../tail/signoff'
import { signsForHouse } from '../tail/signs-for-house'
import { isSentence } from './is-sentence'
import { mayName } from './may-name'
import { opensLetter } from './opens-letter'
import { readsLikeHeadline } from './reads-like-headline'
import { type StoryLine, storyLineAt } from './story-line'

/** Minimum lines with the words of a page, a mail or a release in such a copy; a bare story has fewer. */
export const SIGNS = 3

/**
 * Whether the grammar leaves lines of the head or tail to the line model.
 * True for lines that no part recognizes, for several possible headlines, and for copies with the wording of a page, a mail or a release.
 * Reads head and tail on a second reader, so that the story itself does not change.
 */
export function hasOpenLines(reader: Reader, lines: readonly StoryLine[]): boolean {
  const signs = lines.filter((line) => line.furniture || line.word || line.contact || line.jobs).length
  if (signs >= SIGNS || lines.some(({ zone, segmented }) => zone === 0 && segmented)) return true
  if (lines[0] && opensLetter(lines[0], lines[1])) return true
  if (lines.some(isReleaseNote)) return true
  if (!lines.some(isSentence) || lines.some(({ part }) => part === 'letterhead' || part === 'place-line')) return true
  const trial = reader.fork()
  const first = readHead(trial)
  if (hasOpenHead(trial, first, lines)) return true
  if (isSignedByUnknown(reader)) return true
  readTail(trial, first)
  return hasOpenTail(trial, reader.blocks, lines, signs > 0)
}

const RELEASE = 6 // maximum words of a note of a press release

/** Whether a line is a note of a press release: `Para divulgação imediata`, `Check against delivery`; not: `Eds: Adds quotes.`, `AP Photo NY6` */
const isReleaseNote = ({ zone, part, words, small, caseless, digits, colon }: StoryLine): boolean =>
  part === 'note' && zone === 0 && words <= RELEASE && small + caseless > 0 && digits === 0 && colon < 0

const isIn = ({ start, end }: Span, spans: readonly (Span | undefined)[]): boolean =>
  spans.some((span) => span !== undefined && span.start < end && span.end > start)

/** Whether a part of the grammar has read a block, or dropped it, on a reader. */
export const isTaken = (block: Span, { builder }: Reader): boolean =>
  block.start === block.end || isIn(block, builder.assigned) || isIn(block, builder.dropped)

/**
 * Whether the grammar reads each line above the dateline, and its headline is worded like a headline.
 * `dateline` is the index of the dateline's block. Reads the head on a second reader, so that the story itself does not change.
 */
export function closesHead(reader: Reader, dateline: number): boolean {
  const trial = reader.fork()
  if (readHead(trial) !== dateline) return false
  const { headline, subheadline } = trial.builder.spans
  if (!headline || subheadline) return false
  const lines: StoryLine[] = []
  for (let index = 0; index < dateline; index++) lines.push(storyLineAt(reader, index))
  if (lines.some(({ segmented }) => segmented)) return false
  if (hasOpenHead(trial, dateline, lines)) return false
  return lines.some(
    (line) => isIn(trial.block(line.index), [headline]) && readsLikeHeadline(line) && !isHeaderLike(line),
  )
}

function hasOpenHead(trial: Reader, first: number, lines: readonly StoryLine[]): boolean {
  const { assigned, dropped, spans } = trial.builder
  const taken = [...assigned, ...dropped]
  const open: StoryLine[] = []
  for (const line of lines) {
    if (line.index >= first) {
      if (line.zone === 0 && open.length > 0 && !isSentence(line)) return true
      break
    }
    if (line.text.length === 0) continue
    const block = trial.block(line.index)
    if (line.furniture || line.word || line.contact || !isIn(block, taken)) return true
    if (isIn(block, [spans.headline, spans.subheadline])) open.push(line)
  }
  return open.length > 1
    ? !open.every(isWorded) || open.slice(1).some((line) => mayName(line, trial.source.tables) || mayGoOn(line))
    : open.some((line) => isOutranked(line, lines, first))
}

/** Whether a line looks like a tag, and another line above the body, at index `first`, is worded like a headline. */
const isOutranked = (line: StoryLine, lines: readonly StoryLine[], first: number): boolean =>
  isHeaderLike(line) && lines.some((other) => other.index > line.index && other.index < first && outranksTag(other))

/**
 * Whether no part of the grammar reads one of the lines below the last sentence.
 * `signed` is whether the copy has wording of a page, a mail or a release; if not, a short sentence and the line above it (a subhead) do
 * not count.
 */
function hasOpenTail(trial: Reader, blocks: Reader['blocks'], lines: readonly StoryLine[], signed: boolean): boolean {
  const { assigned, dropped } = trial.builder
  const taken = [...assigned, ...dropped]
  for (let at = lines.length - 1; at >= 0 && lines[at]?.zone === 2; at--) {
    const line = lines[at] as StoryLine
    const next = lines[at + 1]
    if (!isOpen(line) || (!signed && ((next && isShortSentence(next)) || isShortSentence(line)))) continue
    if (!isIn(blocks[line.index] as Span, taken)) return true
  }
  return false
}

const LAST = 3 // blocks at the end, one of which may be the sign-off

/** Whether one of the last lines signs for an agency that only the dateline names, so that the copy may be of any form. */
export function isSignedByUnknown(reader: Reader): boolean {
  const { length } = reader.blocks
  for (let index = Math.max(1, length - LAST); index < length; index++)
    if (!isShortSignoff(reader.line(index), reader.source.tables) && signsForHouse(reader, index)) return true
  return false
}

const SENTENCE = 4 // words of a short sentence

const isShortSentence = (line: StoryLine): boolean =>
  line.stopped && line.words >= SENTENCE && !line.part && !line.furniture && !line.contact

const isOpen = (line: StoryLine): boolean =>
  !line.part && !line.columns && line.text.length > 0 && !isSentence(line) && !isSmall(line)

/** Whether a line has the words of a headline: `Council: bridge to close`; not: `Sport`, `AGENCIES AND RADIO OUT`. */
const isWorded = ({ words, small, stopped }: StoryLine): boolean =>
  small > 0 && (words >= 3 || (words === 2 && small === 1 && !stopped))

/** Whether a line may be the rest of the headline directly above it. */
const mayGoOn = ({ apart, text }: StoryLine): boolean => !apart && /^\p{Ll}/u.test(text)

/** Whether each word of a line opens with a small letter, as in the middle of a sentence: `dpa said so`; not: `ANP hs`. */
const isSmall = (line: StoryLine): boolean => line.words >= 3 && line.small === line.words && line.marks === 0
