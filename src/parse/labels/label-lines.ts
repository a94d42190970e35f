import { addPenalties } from './add-penalties'
import { features, shortOnly } from './features'
import { passBackward, passForward } from './label-passes'
import { type LineLabel, labelNumber, lineLabels } from './line-label'
import type { LineModel } from './line-weights'
import type { StoryLine } from './story-line'

const COUNT = lineLabels.length
const HEADLINE = labelNumber('headline')
const BYLINE = labelNumber('byline')
const SECOND_BYLINE = 20 // taken from the byline score of a line above a sure byline, or further below than its titles
const TITLES = 2 // lines below a byline with the title and the house of its author
const NEVER = -100_000 // score of a label that a line cannot have
const ZONES = ['head', 'body', 'tail'] as const

/** Label of a line by the line model, with the runner-up and the margins in units of the weights. */
export interface LabelledLine {
  readonly label: LineLabel
  /** The label with the second best score. */
  readonly runnerUp: LineLabel
  /** Lead in score of the best sequence of labels over the best with the runner-up on this line. */
  readonly margin: number
  /** Score that the best sequence of labels loses if this line has to be `headline`; 0 if that is its label. */
  readonly headlineLoss: number
}

/** Returns the indexes of the features that a line has, its neighbors' features not included. */
export const ownFeatures = (line: StoryLine): number[] => {
  const found: number[] = []
  const long = line.weight > PARAGRAPH
  for (let i = 0; i < features.length; i++) {
    if (long && i === shortOnly.from) i = shortOnly.to
    if (features[i]?.[1](line)) found.push(i)
  }
  return found
}

const PARAGRAPH = 260 // letters above which the features of short lines are skipped

/** Weights of one feature: `zones` for the line itself by zone, `before` for the next line, `after` for the previous one. */
export interface LineFeatureWeights {
  readonly zones: readonly (Int32Array | undefined)[]
  readonly before: Int32Array | undefined
  readonly after: Int32Array | undefined
}

const indexed = new WeakMap<LineModel, readonly LineFeatureWeights[]>()

/** Returns the weights of each feature, in the order of `features`; cached per model. */
export function weightsByFeature(model: LineModel): readonly LineFeatureWeights[] {
  let found = indexed.get(model)
  if (!found) {
    found = features.map(([name]) => {
      const own = model.rows.get(name)
      return {
        zones: ZONES.map((zone) => sumOf(own, model.rows.get(`${name} @${zone}`))),
        before: model.rows.get(`< ${name}`),
        after: model.rows.get(`> ${name}`),
      }
    })
    indexed.set(model, found)
  }
  return found
}

const sumOf = (one: Int32Array | undefined, two: Int32Array | undefined): Int32Array | undefined =>
  one && two ? one.map((weight, k) => weight + (two[k] as number)) : (one ?? two)

/** Adds the weights of a feature to the scores of a line, the first of which is at `from`. */
function addWeights(scores: Int32Array, from: number, weights: Int32Array | undefined): void {
  if (weights) for (let k = 0; k < COUNT; k++) scores[from + k] = (scores[from + k] as number) + (weights[k] as number)
}

/** Returns the score of each label for each line. Includes penalties, but not the weights of transitions from label to label. */
export function scoreLines(lines: readonly StoryLine[], model: LineModel): Int32Array {
  const scores = new Int32Array(lines.length * COUNT)
  const rows = weightsByFeature(model)
  for (const [at, line] of lines.entries()) {
    const from = at * COUNT
    for (const feature of ownFeatures(line)) {
      const { zones, before, after } = rows[feature] as LineFeatureWeights
      addWeights(scores, from, zones[line.zone])
      if (at + 1 < lines.length) addWeights(scores, from + COUNT, before)
      if (at > 0) addWeights(scores, from - COUNT, after)
    }
  }
  const lastChoice = lines.findLastIndex(({ choice }) => choice > 0)
  const signed = lines.findIndex(({ part, zone }) => part === 'byline' && zone === 0)
  for (const [at, line] of lines.entries()) {
    addPenalties(scores, at * COUNT, line, lines[at + 1], at < lastChoice)
    if (signed >= 0 && line.zone === 0 && (at < signed || at > signed + TITLES))
      scores[at * COUNT + BYLINE] = (scores[at * COUNT + BYLINE] as number) - SECOND_BYLINE
  }
  return scores
}

/**
 * Labels lines with the sequence of labels that scores best (Viterbi).
 * `pins` has the label of each line that is already certain. `headline` is the index of the only headline of the head; -1 if it is open.
 * `own` has the scores of {@link scoreLines}.
 */
export function labelLines(
  lines: readonly StoryLine[],
  model: LineModel,
  pins: readonly (LineLabel | undefined)[] = [],
  headline = -1,
  own: Int32Array = scoreLines(lines, model),
): LabelledLine[] {
  const { length } = lines
  if (length === 0) return []
  const scores = own.slice()
  if (headline >= 0)
    for (const [at, line] of lines.entries())
      if (at !== headline && line.zone === 0) scores[at * COUNT + HEADLINE] = NEVER
  for (const [at, pin] of pins.entries())
    if (pin) for (let k = 0; k < COUNT; k++) if (k !== labelNumber(pin)) scores[at * COUNT + k] = NEVER
  const forward = passForward(scores, length, model)
  const backward = passBackward(scores, length, model)
  const labels: LabelledLine[] = []
  for (let at = 0; at < length; at++) {
    let best = 0
    let second = -1
    const total = (k: number): number => (forward[at * COUNT + k] as number) + (backward[at * COUNT + k] as number)
    for (let k = 1; k < COUNT; k++) {
      if (total(k) > total(best)) {
        second = best
        best = k
      } else if (second < 0 || total(k) > total(second)) second = k
    }
    labels.push({
      label: lineLabels[best] as LineLabel,
      runnerUp: lineLabels[second] as LineLabel,
      margin: total(best) - total(second),
      headlineLoss: total(best) - total(HEADLINE),
    })
  }
  return labels
}
