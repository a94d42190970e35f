import { openEnvelope } from '../envelope/open-envelope'
import { openReader } from '../open-reader'
import { type Lexicon, tablesOf } from '../tables'
import { labelBlocks } from './label-story'
import type { LineLabel } from './line-label'

/** Block of a copy with the label that the line model gives it, and the runner-up. */
export interface ExplainedLine {
  readonly start: number
  readonly end: number
  /**
   * The label with the best score, such as `byline`.
   * Undefined for blocks that are not scored: of more than 192 blocks, all but the first and last 96.
   */
  readonly label: LineLabel | undefined
  /** The label with the second best score. */
  readonly runnerUp: LineLabel | undefined
  /** Lead of the label over the runner-up, in units of the weights: see `docs/line-model.md`. 0 without a label. */
  readonly margin: number
}

/**
 * Returns the label that the line model gives each block of a copy, with its margin.
 * Also labels copies that `parse` reads by its grammar alone. Parts of the grammar may read a block differently from its label.
 * The header and the trailer of a wire message, which the model does not score, are one `header` and one `end`.
 */
export function explainLines(copy: string, lexicon?: Lexicon): ExplainedLine[] {
  const reader = openReader(copy, lexicon)
  const labels = labelBlocks(reader)
  const { from, to, rest } = openEnvelope(copy, tablesOf(lexicon))
  return [
    ...envelopeLines(copy, 0, from, 'header'),
    ...reader.blocks.map(({ start, end }, index) => {
      const found = labels[index]
      return { start, end, label: found?.label, runnerUp: found?.runnerUp, margin: found?.margin ?? 0 }
    }),
    ...envelopeLines(copy, to, rest?.start ?? copy.length, 'end'),
  ]
}

/** Returns the header or trailer of a wire message as one line; an empty array if the span has no text. */
function envelopeLines(copy: string, start: number, end: number, label: LineLabel): ExplainedLine[] {
  return copy.slice(start, end).trim() ? [{ start, end, label, runnerUp: undefined, margin: 0 }] : []
}
