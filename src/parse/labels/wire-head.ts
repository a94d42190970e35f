import { hasStop } from '../has-stop'
import { isSlugline } from '../head/is-slugline'
import { readHead } from '../head/read-head'
import { YEAR } from '../head/stamp-time'
import { isBullet } from '../is-bullet'
import type { Reader } from '../reader'
import { isTaken } from './has-open-lines'
import { knownPartOfOpenLine } from './known-line'
import { lineFacts } from './line-facts'
import { segmentedAt } from './line-segments'
import { hasKnownWording } from './line-wording'
import { mayBeHeadline } from './may-be-headline'
import { storyLineAt } from './story-line'

const LEAST = 16 // letters of a headline
const FEWEST = 3 // words, or letters without case, of a headline
const CASELESS = 6
const NEAR = 8 // maximum blocks above the dateline
const SENTENCE = 60 // characters of the shortest paragraph without a dateline

/** Head of wire copy: a reader that has read it, and the index of the body’s first block. */
export interface WireHead {
  readonly reader: Reader
  readonly first: number
}

/**
 * Reads the head of wire copy: a slugline in the first line, a headline and other known parts, then an indented dateline, or an
 * indented paragraph. Most agencies’ archives are such copy, and it needs no model.
 * Returns undefined for any other copy; `reader` does not change.
 */
export function readWireHead(reader: Reader): WireHead | undefined {
  const { blocks, source } = reader
  if (!source.layout.indented || blocks.length < 2 || !isSlugline(reader.line(0))) return undefined
  const first = blocks.findIndex(({ indent, columns }, index) => index > 0 && (columns || indent >= 2))
  if (first < 2 || first > NEAR || blocks[first]?.columns || !opensText(reader, first)) return undefined
  const trial = reader.fork()
  if (readHead(trial) !== first) return undefined
  const { spans, article } = trial.builder
  const { headline, subheadline } = spans
  if (!headline || subheadline || (article.take?.kind === 'add' && !reader.dateline(first))) return undefined
  for (let index = 0; index < first; index++) {
    const block = reader.block(index)
    if (!isTaken(block, trial)) return undefined
    if (block.start > headline.start || block.end < headline.end) continue
    if (!readsAsHeadline(reader, index)) return undefined
  }
  return { reader: trial, first }
}

/** Whether a block opens with a sure dateline, or is a paragraph without a dateline. */
function opensText(reader: Reader, index: number): boolean {
  const dateline = reader.dateline(index)
  if (dateline) return dateline.certainty === 'sure'
  return reader.length(index) >= SENTENCE && hasStop(reader.source.text, reader.block(index).end)
}

/**
 * Whether a block has small letters and may be a headline: see {@link mayBeHeadline}.
 * A line with a year needs all facts; for any other, the few that are tested are enough.
 */
function readsAsHeadline(reader: Reader, index: number): boolean {
  const { text, smalls, weight, words, caseless, digits } = lineFacts(reader.line(index))
  if (smalls === 0) return false
  if (digits >= 4 && YEAR.test(text)) return mayBeHeadline(storyLineAt(reader, index))
  if (weight < LEAST || (words < FEWEST && caseless < CASELESS)) return false
  if (isBullet(reader.source, reader.block(index).first) || hasKnownWording(reader, index)) return false
  const part = knownPartOfOpenLine(reader, index)
  return (part === undefined || part === 'maybe-dateline') && segmentedAt(reader, index) !== 'timed'
}
