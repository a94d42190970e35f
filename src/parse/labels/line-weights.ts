import { lineLabels } from './line-label'

/**
 * Weights of the line model in packed form, fitted by `bench/fit-lines.mjs`.
 * A row has one character per label, in the order of {@link lineLabels}; its character code minus 78 is the weight.
 */
export interface LineWeights {
  /**
   * Rows by feature: `name` counts for the line itself, `name @head` only in that zone.
   * `< name` counts for the line after the one with the feature, `> name` for the line before it.
   */
  readonly rows: Readonly<Record<string, string>>
  /** Weights of a label after the label that names the row; `start` for the first line of a copy, `end` for the last. */
  readonly transitions: Readonly<Record<string, string>>
}

const ZERO = 78

/** Weights of the line model, unpacked. A feature without weights has no row. */
export interface LineModel {
  readonly rows: ReadonlyMap<string, Int32Array>
  /** Weight of the label `to` on the line after the label `from`, at index `from * lineLabels.length + to`. */
  readonly transitions: Int32Array
  /** Difference between the greatest and the least weight of a transition. */
  readonly spread: number
  readonly start: Int32Array
  readonly end: Int32Array
}

const made = new WeakMap<LineWeights, LineModel>()

/** Returns the unpacked form of packed weights; cached per weights object. */
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
    spread:
      all.reduce((most, weight) => Math.max(most, weight)) - all.reduce((least, weight) => Math.min(least, weight)),
    start: numbersOf(transitions.start),
    end: numbersOf(transitions.end),
  }
}

function numbersOf(text = ''): Int32Array {
  const numbers = new Int32Array(lineLabels.length)
  for (let i = 0; i < Math.min(text.length, numbers.length); i++) numbers[i] = text.charCodeAt(i) - ZERO
  return numbers
}
