import { lineLabels } from './line-label'

/**
 * Weights of the line model as they ship. A row has one character a label, in the order of {@link lineLabels}: its code less 78 is the weight.
 * Fitted by `bench/fit-lines.mjs`.
 */
export interface LineWeights {
  /** By the name of a feature; `@` and a zone, `<` or `>` and the name for the line before or after. */
  readonly rows: Readonly<Record<string, string>>
  /** From label to label, a row a label; `start` and `end` for the ends of a copy. */
  readonly transitions: Readonly<Record<string, string>>
}

const ZERO = 78

/** Weights ready for use: an array for each feature, undefined for one without weights. */
export interface LineModel {
  readonly rows: ReadonlyMap<string, Int32Array>
  /** Weight of each label after each, `from * labels + to`. */
  readonly transitions: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
}

const made = new WeakMap<LineWeights, LineModel>()

/** Returns the model of some weights, unpacked once. */
export function lineModelOf(weights: LineWeights): LineModel {
  let model = made.get(weights)
  if (!model) made.set(weights, (model = unpack(weights)))
  return model
}

function unpack({ rows, transitions }: LineWeights): LineModel {
  const count = lineLabels.length
  const all = new Int32Array(count * count)
  lineLabels.forEach((label, index) => {
    all.set(numbersOf(transitions[label]), index * count)
  })
  return {
    rows: new Map(Object.entries(rows).map(([name, text]) => [name, numbersOf(text)])),
    transitions: all,
    start: numbersOf(transitions.start),
    end: numbersOf(transitions.end),
  }
}

function numbersOf(text = ''): Int32Array {
  const numbers = new Int32Array(lineLabels.length)
  for (let i = 0; i < Math.min(text.length, numbers.length); i++) numbers[i] = text.charCodeAt(i) - ZERO
  return numbers
}
