import { isDateline } from '../head/dateline/find-dateline'
import { hasStop } from '../page/page-line'
import type { Reader } from '../reader'
import { isInitials } from '../tail/initials'
import { knownPart } from './known-line'
import { type LabelledLine, labelLines } from './label-lines'
import type { LineLabel } from './line-label'
import { type LineModel, lineModelOf } from './line-weights'
import { type StoryLine, storyLineAt } from './story-line'
import { readStoryLines } from './story-lines'

/** Labels of a copy by block: undefined for blocks between those that are scored. */
export type StoryLabels = readonly (LabelledLine | undefined)[]

const HEAD = 96 // blocks scored from the start
const TAIL = 96 // and from the end

/** Returns the labels of a story; undefined where its sure parts leave nothing to decide. */
export function labelStory(reader: Reader): StoryLabels | undefined {
  if (isPlain(reader) || isAlert(reader)) return undefined
  const labels = labelBlocks(reader)
  return labels.some((one) => !one || TEXT.has(one.label)) ? labels : undefined
}

const TEXT = new Set<LineLabel>(['body', 'list', 'quote', 'subhead', 'dateline'])

/** Whether a copy is one line with the initials of its desk. */
const isAlert = (reader: Reader): boolean => reader.blocks.length === 2 && isInitials(reader.line(1))

/** Labels the blocks of a copy: those of a long one only at its start and its end, so that the cost stays bounded. */
export function labelBlocks(reader: Reader): StoryLabels {
  const { length } = reader.blocks
  const indexes: number[] = []
  for (let index = 0; index < length; index++) {
    if (index === HEAD && length > HEAD + TAIL) index = length - TAIL
    indexes.push(index)
  }
  const lines = readStoryLines(reader, indexes)
  const found = labelWithHeadline(lines, lineModelOf(reader.source.tables.lineWeights))
  const labels: (LabelledLine | undefined)[] = new Array(length).fill(undefined)
  for (const [at, index] of indexes.entries()) labels[index] = found[at]
  return labels
}

const LOSS = 12 // the most that a story may lose for a headline
const LEAST = 8 // letters of one

/** Labels lines so that the head has one headline: the surest, or where none is sure the likeliest, if the story loses little by it. */
function labelWithHeadline(lines: readonly StoryLine[], model: LineModel): readonly LabelledLine[] {
  const pins = lines.map(pinOf)
  const found = labelLines(lines, model, pins)
  const several = found.filter(({ label }, at) => label === 'headline' && lines[at]?.zone === 0)
  if (several.length === 1 || (several.length === 0 && found.some(({ label }) => label === 'headline'))) return found
  const best = several.length > 1 ? surest(found, lines) : likeliest(found, lines, pins)
  if (best < 0) return found
  pins[best] = 'headline'
  const again = labelLines(lines, model, pins, best)
  const { margin, runnerUp, label } = found[best] as LabelledLine
  return again.map((line, at) =>
    at === best
      ? { ...line, runnerUp: label === 'headline' ? runnerUp : label, margin: label === 'headline' ? margin : 0 }
      : line,
  )
}

function surest(found: readonly LabelledLine[], lines: readonly StoryLine[]): number {
  let best = -1
  let most = -1
  for (const [at, { label, margin }] of found.entries()) {
    if (label !== 'headline' || lines[at]?.zone !== 0 || margin <= most) continue
    best = at
    most = margin
  }
  return best
}

function likeliest(
  found: readonly LabelledLine[],
  lines: readonly StoryLine[],
  pins: readonly (LineLabel | undefined)[],
): number {
  let best = -1
  let least = LOSS
  for (const [at, { headlineLoss }] of found.entries()) {
    const line = lines[at] as StoryLine
    if (line.zone !== 0 || pins[at] || line.weight < LEAST || headlineLoss >= least) continue
    best = at
    least = headlineLoss
  }
  return best
}

/** Returns the label of a line that a part of the grammar is sure of. */
export function pinOf(line: StoryLine): LineLabel | undefined {
  const { part } = line
  if (part === 'dateline') return 'body'
  if (part === 'place-line') return 'dateline'
  if (part === 'slugline') return line.zone === 0 && line.index < 3 ? 'slugline' : undefined
  if (part === 'byline') return line.zone === 0 ? 'byline' : undefined
  if (part === 'notice') return line.zone === 0 && line.index === 0 ? undefined : 'notice'
  if (part === 'signoff') return line.zone === 2 && line.role !== undefined ? 'signoff' : undefined
  return part && PINNED[part]
}

const PINNED: { readonly [part in NonNullable<StoryLine['part']>]?: LineLabel } = {
  embargo: 'embargo',
  restriction: 'restriction',
  stamp: 'timestamp',
  note: 'note',
  end: 'end',
  more: 'more',
}

const NEAR = 8 // blocks in which the dateline of agency copy is
const MENU = 45 // letters of a line that a page may have between paragraphs

/**
 * Whether the sure parts decide alone: at most one line above the dateline is unknown, and the text below is sentences up to its end or to
 * a known part of the tail.
 */
function isPlain(reader: Reader): boolean {
  const { length } = reader.blocks
  const { indented } = reader.source.layout
  let index = 0
  for (; index < Math.min(NEAR, length); index++) {
    const block = reader.block(index)
    if (block.columns) return indented && index === 1
    if (isDateline(reader.dateline(index)) || (indented && index === 1 && block.indent >= 2)) break
  }
  if (index === Math.min(NEAR, length) || !isPlainHead(reader, index)) return false
  if (indented) return true
  for (index++; index < length; index++) {
    const { end, columns } = reader.block(index)
    if (columns || reader.length(index) > MENU || hasStop(reader.source.text, end)) continue
    if (!isKnown(reader, index)) return false
  }
  return true
}

const RUBRIC = 16 // characters of a line that may be a rubric, and no headline

/** Whether at most one line above the dateline is known to no part. */
function isPlainHead(reader: Reader, dateline: number): boolean {
  if (dateline === 0) return true
  if (dateline === 1) return reader.length(0) >= RUBRIC || isKnown(reader, 0)
  let unknown = 0
  for (let index = 0; index < dateline; index++) {
    if (isKnown(reader, index)) continue
    if (++unknown > 2 || reader.length(index) < RUBRIC) return false
    if (dateline === 2 && !readsLikeHeadline(reader, index)) return false
  }
  return unknown < 2 || dateline === 2
}

/** Whether a line of the head is words that no table knows: a headline, or the one below it. */
function readsLikeHeadline(reader: Reader, index: number): boolean {
  const { furniture, word, contact, words, small, colon, stopped } = storyLineAt(reader, index)
  return !furniture && !word && !contact && words >= 4 && small > 0 && colon < 0 && !stopped
}

function isKnown(reader: Reader, index: number): boolean {
  const part = knownPart(reader, index)
  return part !== undefined && part !== 'maybe-dateline'
}
