import { readHead } from '../head/read-head'
import { isSlugline } from '../head/slugline'
import type { Reader } from '../reader'
import { isTaken } from './has-open-lines'
import { mayBeHeadline } from './may-be-headline'
import { storyLineAt } from './story-line'

const NEAR = 8 // maximum blocks above the dateline

/** Head of wire copy: a reader that has read it, and the index of the body’s first block. */
export interface WireHead {
  readonly reader: Reader
  readonly first: number
}

/**
 * Reads the head of wire copy: a slugline in the first line, a headline and other known parts, then an indented dateline. Most agencies’
 * archives are such copy, and it needs no model.
 * Returns undefined for any other copy; `reader` does not change.
 */
export function readWireHead(reader: Reader): WireHead | undefined {
  const { blocks, source } = reader
  if (!source.layout.indented || blocks.length < 2 || !isSlugline(reader.line(0))) return undefined
  const first = blocks.findIndex(({ indent, columns }, index) => index > 0 && (columns || indent >= 2))
  if (first < 2 || first > NEAR || blocks[first]?.columns || reader.dateline(first)?.certainty !== 'sure')
    return undefined
  const trial = reader.fork()
  if (readHead(trial) !== first) return undefined
  const { headline, subheadline } = trial.builder.spans
  if (!headline || subheadline) return undefined
  for (let index = 0; index < first; index++) {
    const block = reader.block(index)
    if (!isTaken(block, trial)) return undefined
    if (block.start > headline.start || block.end < headline.end) continue
    const line = storyLineAt(reader, index)
    if (!mayBeHeadline(line) || line.smalls === 0) return undefined
  }
  return { reader: trial, first }
}
