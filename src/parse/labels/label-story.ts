import { isDateline } from '../head/dateline/find-dateline'
import type { Reader } from '../reader'
import { isInitials } from '../tail/initials'
import { type LabelledLine, labelLines } from './label-lines'
import type { LineLabel } from './line-label'
import { type LineModel, lineModelOf } from './line-weights'
import { type StoryLine, storyLineAt } from './story-line'
import { isSentence, readStoryLines } from './story-lines'

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
    at === best ? { ...line, runnerUp: label === 'headline' ? runnerUp : label, margin: label === 'headline' ? margin : 0 } : line,
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

function likeliest(found: readonly LabelledLine[], lines: readonly StoryLine[], pins: readonly (LineLabel | undefined)[]): number {
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
  let unknown = 0
  for (; index < Math.min(NEAR, length); index++) {
    const block = reader.block(index)
    if (block.columns) return indented && unknown === 1
    if (isDateline(reader.dateline(index)) || (indented && block.indent >= 2 && unknown === 1)) break
    const line = storyLineAt(reader, index)
    if (line.furniture || line.word || line.contact) return false
    if (!line.part || line.part === 'maybe-dateline') {
      if (++unknown > 1 || line.words < 3 || line.bullet || line.dated + line.digits > 3) return false
    }
  }
  if (index === Math.min(NEAR, length)) return false
  if (indented) return true
  for (index++; index < length; index++) {
    if (reader.length(index) > MENU || reader.block(index).columns) continue
    const line = storyLineAt(reader, index)
    if (!isSentence(line) && !line.stopped && (!line.part || line.part === 'maybe-dateline')) return false
  }
  return true
}
