import { features } from './features'
import { lineLabels } from './line-label'

/**
 * Packed weights of the units of the line model, which combine features of a line and of the lines around it.
 * A character's code minus 78 is the weight in sixteenths.
 */
export interface LineUnitWeights {
  /** Weights of each feature, by name: one character per unit. `bias` is the row that counts for any line. */
  readonly rows: Readonly<Record<string, string>>
  /**
   * Weights of the units of a line for the second units of the lines around it, from two lines below to two lines above:
   * a row for each unit, with one character per second unit.
   */
  readonly around: readonly (readonly string[])[]
  /** Weights that count for the second units of any line. */
  readonly bias: string
  /** Weights of the labels for each second unit: one character per label. */
  readonly labels: readonly string[]
}

/** Units of the line model, unpacked. */
export interface LineUnits {
  /** Weights by index of the feature. */
  readonly rows: readonly (Int32Array | undefined)[]
  readonly start: Int32Array
  readonly around: readonly (readonly Int32Array[])[]
  readonly bias: Int32Array
  readonly labels: readonly Int32Array[]
}

const ZERO = 78

/** Returns packed weights as numbers, one for each character. */
export const unpackWeights = (text: string): Int32Array => Int32Array.from(text, (sign) => sign.charCodeAt(0) - ZERO)

/** Returns the unpacked form of the weights of units. */
export const unpackUnits = ({ rows, around, bias, labels }: LineUnitWeights): LineUnits => ({
  rows: features.map(([name]) => (rows[name] === undefined ? undefined : unpackWeights(rows[name]))),
  start: unpackWeights(rows.bias ?? ''),
  around: around.map((units) => units.map(unpackWeights)),
  bias: unpackWeights(bias),
  labels: labels.map(unpackWeights),
})

const GRAIN = 4 // bits of a weight of units below 1
const UNIT = 32 // sum of units that is 1 in the scores

/**
 * Adds the scores of the units to those of each line.
 * A unit adds up the weights of the features of a line; a second unit, the units of the lines around; below 0 both count nothing.
 * So a feature can count for one thing beside another feature, and for another thing without it. All numbers are integers.
 */
export function addUnitScores(scores: Int32Array, own: readonly (readonly number[])[], units: LineUnits): void {
  const { around, labels } = units
  const reach = (around.length - 1) / 2
  const found = own.map((line) => unitsOf(line, units))
  const sums = own.map(() => Int32Array.from(units.bias, (weight) => weight << GRAIN))
  for (const [at, line] of found.entries())
    for (let by = -reach; by <= reach; by++) {
      const sum = sums[at + by]
      if (sum)
        for (const [unit, weights] of (around[by + reach] ?? []).entries()) addTimes(sum, weights, line[unit] ?? 0)
    }
  const score = new Int32Array(lineLabels.length)
  for (const [at, sum] of sums.entries()) {
    score.fill(UNIT / 2)
    for (const [unit, weights] of labels.entries()) addTimes(score, weights, (sum[unit] ?? 0) >> GRAIN)
    for (let k = 0; k < score.length; k++)
      scores[at * score.length + k] =
        (scores[at * score.length + k] as number) + Math.floor((score[k] as number) / UNIT)
  }
}

function unitsOf(line: readonly number[], { rows, start }: LineUnits): Int32Array {
  const sum = start.slice()
  for (const feature of line) {
    const weights = rows[feature]
    if (weights) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (weights[k] as number)
  }
  return sum
}

function addTimes(sum: Int32Array, weights: Int32Array, times: number): void {
  if (times > 0) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + times * (weights[k] as number)
}

/**
 * Returns what each feature of a line and of the lines around adds to the score of label `one` over label `two` by the units that are above 0:
 * the distance of the line, negative above, the feature and its weight.
 */
export function unitWeightsOf(
  own: readonly (readonly number[])[],
  at: number,
  units: LineUnits,
  [one, two]: readonly [number, number],
): (readonly [distance: number, feature: number, weight: number])[] {
  const reach = (units.around.length - 1) / 2
  const near = own.slice(Math.max(0, at - reach), at + reach + 1).map((line) => unitsOf(line, units))
  const from = Math.max(0, at - reach)
  const sum = Int32Array.from(units.bias, (weight) => weight << GRAIN)
  const rowsTo = (index: number): readonly Int32Array[] => units.around[at - index + reach] ?? []
  for (const [i, line] of near.entries())
    for (const [unit, weights] of rowsTo(from + i).entries()) addTimes(sum, weights, line[unit] ?? 0)
  const gain = units.labels.map((labels, unit) =>
    (sum[unit] ?? 0) > 0 ? (labels[one] as number) - (labels[two] as number) : 0,
  )
  return near.flatMap((line, i) => {
    const gains = rowsTo(from + i).map((weights, unit) => ((line[unit] ?? 0) > 0 ? dot(weights, gain) : 0))
    return (own[from + i] ?? []).map((feature) => {
      const weights = units.rows[feature]
      return [from + i - at, feature, weights ? Math.round(dot(weights, gains) / SHARE) : 0] as const
    })
  })
}

const SHARE = UNIT << GRAIN // product of three weights that is 1 in the scores

const dot = (weights: Int32Array, gains: readonly number[]): number =>
  gains.reduce((sum, gain, index) => sum + gain * (weights[index] as number), 0)
