import { openReader } from '../open-reader'
import type { Lexicon } from '../tables'
import { labelBlocks } from './label-story'
import type { LineLabel } from './line-label'

/** A block of a copy with its label. */
export interface ExplainedLine {
  readonly start: number
  readonly end: number
  readonly label: LineLabel | undefined
  /** The label that is next by score, and by how much less: see `docs/line-model.md`. */
  readonly runnerUp: LineLabel | undefined
  readonly margin: number
}

/**
 * Returns the label that the line model gives each block of a copy, and how sure it is.
 * It labels any copy, also one that `parse` reads without the model; what the parts of the grammar read may differ.
 */
export function explainLines(copy: string, lexicon?: Lexicon): ExplainedLine[] {
  const reader = openReader(copy, lexicon)
  const labels = labelBlocks(reader)
  return reader.blocks.map(({ start, end }, index) => {
    const found = labels[index]
    return { start, end, label: found?.label, runnerUp: found?.runnerUp, margin: found?.margin ?? 0 }
  })
}
