import { checkString } from '../../diagnostics/check-options'
import { tablesOf } from '../all-languages'
import { openEnvelope } from '../envelope/open-envelope'
import { openReader } from '../open-reader'
import type { Lexicon } from '../tables'
import { features } from './features'
import { type LabelledLine, type LineFeatureWeights, ownFeatures, weightsByFeature } from './label-lines'
import { labelBlocks } from './label-story'
import { type LineLabel, labelNumber } from './line-label'
import { lineModelOf } from './line-weights'
import type { StoryLine } from './story-line'

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
  /**
   * The features that count most for the label over the runner-up, at most eight, the largest first whatever its sign.
   * `< name` is a feature of the line above, `> name` one of the line below. Empty without a label.
   */
  readonly features: readonly LineFeature[]
}

/** Feature of a line, with its weight for the label less that for the runner-up. */
export interface LineFeature {
  readonly name: string
  readonly weight: number
}

const MOST = 8 // features returned for a line

/**
 * Returns the label that the line model gives each block of a copy, with its margin and the features that count most for it.
 * Also labels copies that `parse` reads by its grammar alone. Parts of the grammar may read a block differently from its label.
 * The header and the trailer of a wire message, which the model does not score, are one `header` and one `end`.
 *
 * @example
 * explainLines(copy).map(({ label }) => label) // ['headline', 'byline', 'body']
 */
export function explainLines(copy: string, lexicon?: Lexicon): ExplainedLine[] {
  checkString('explainLines', copy)
  const reader = openReader(copy, lexicon)
  const { labels, lines } = labelBlocks(reader)
  const tables = tablesOf(lexicon)
  const weights = weightsByFeature(lineModelOf(tables.lineWeights))
  const byIndex = new Map(lines.map((line, at) => [line.index, at]))
  const { from, to, rest } = openEnvelope(copy, tables)
  return [
    ...envelopeLines(copy, 0, from, 'header'),
    ...reader.blocks.map(({ start, end }, index) => {
      const { label, runnerUp, margin = 0 }: Partial<LabelledLine> = labels[index] ?? {}
      const at = byIndex.get(index)
      const features = label && runnerUp && at !== undefined ? featuresFor(lines, at, label, runnerUp, weights) : []
      return { start, end, label, runnerUp, margin, features }
    }),
    ...envelopeLines(copy, to, rest?.start ?? copy.length, 'end'),
  ]
}

/** Returns the features that count most for `label` over `runnerUp` on a line. */
function featuresFor(
  lines: readonly StoryLine[],
  at: number,
  label: LineLabel,
  runnerUp: LineLabel,
  weights: readonly LineFeatureWeights[],
): LineFeature[] {
  const [one, two] = [labelNumber(label), labelNumber(runnerUp)]
  const found: LineFeature[] = []
  const add = (name: string, row: Int32Array | undefined): void => {
    const weight = row ? (row[one] as number) - (row[two] as number) : 0
    if (weight !== 0) found.push({ name, weight })
  }
  const nameOf = (feature: number): string => features[feature]?.[0] ?? ''
  const { zone } = lines[at] as StoryLine
  for (const feature of ownFeatures(lines[at] as StoryLine)) add(nameOf(feature), weights[feature]?.zones[zone])
  if (at > 0)
    for (const feature of ownFeatures(lines[at - 1] as StoryLine)) add(`< ${nameOf(feature)}`, weights[feature]?.before)
  if (at + 1 < lines.length)
    for (const feature of ownFeatures(lines[at + 1] as StoryLine)) add(`> ${nameOf(feature)}`, weights[feature]?.after)
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST)
}

/** Returns the header or trailer of a wire message as one line; an empty array if the span has no text. */
function envelopeLines(copy: string, start: number, end: number, label: LineLabel): ExplainedLine[] {
  return copy.slice(start, end).trim() ? [{ start, end, label, runnerUp: undefined, margin: 0, features: [] }] : []
}
