// Units of the line model: a small network with two layers of rectified sums over the features of a line and of the lines around it.
// What it adds to the scores of the labels is what no sum of weights of single features says: a feature may count for one label beside
// another feature, or below a line of another kind, and for another label without it.

const UNITS = 24 // sums over the features of a line
const SECOND = 24 // sums over the units of the lines around
const REACH = 2 // lines above and below that a second unit sees
const SPREAD = 0.4 // range of the first weights

/** Returns new units for so many features and labels, with random weights. */
export function createUnits(featureCount, labelCount, random) {
  const drawn = (count) => Float64Array.from({ length: count }, () => (random() - 0.5) * SPREAD)
  const around = (2 * REACH + 1) * UNITS * SECOND
  return {
    rows: drawn(featureCount * UNITS),
    start: new Float64Array(UNITS),
    around: drawn(around),
    bias: new Float64Array(SECOND),
    labels: new Float64Array(SECOND * labelCount),
  }
}

export const emptyUnits = (units, value = 0) =>
  Object.fromEntries(Object.entries(units).map(([part, { length }]) => [part, new Float64Array(length).fill(value)]))

/** Adds the scores of the units to those of each line; returns the units of each line for {@link learn}. `own` has the features of the lines. */
export function addUnitScores(scores, own, { rows, start, around, bias, labels }, L) {
  const n = own.length
  const first = new Float64Array(n * UNITS)
  const second = new Float64Array(n * SECOND)
  for (let t = 0; t < n; t++) {
    const at = t * UNITS
    for (let k = 0; k < UNITS; k++) first[at + k] = start[k]
    for (const feature of own[t]) for (let k = 0; k < UNITS; k++) first[at + k] += rows[feature * UNITS + k]
    for (let k = 0; k < UNITS; k++) if (first[at + k] < 0) first[at + k] = 0
  }
  for (let t = 0; t < n; t++) {
    const at = t * SECOND
    for (let k = 0; k < SECOND; k++) second[at + k] = bias[k]
    for (let by = Math.max(-REACH, t - n + 1); by <= Math.min(REACH, t); by++)
      for (let j = 0; j < UNITS; j++) {
        const unit = first[(t - by) * UNITS + j]
        if (unit === 0) continue
        const from = ((by + REACH) * UNITS + j) * SECOND
        for (let k = 0; k < SECOND; k++) second[at + k] += unit * around[from + k]
      }
    for (let k = 0; k < SECOND; k++) {
      if (second[at + k] <= 0) second[at + k] = 0
      else for (let l = 0; l < L; l++) scores[t * L + l] += second[at + k] * labels[k * L + l]
    }
  }
  return { first, second }
}

/** Moves the weights of the units by AdaGrad. `gaps` has the gradient of the score of each label on each line. */
export function learnUnits(units, squares, own, { first, second }, gaps, L, step) {
  const n = own.length
  const { around, labels } = units
  const slope = emptyUnits({ ...units, rows: [] })
  const down = new Float64Array(n * UNITS)
  const back = new Float64Array(SECOND)
  for (let t = 0; t < n; t++) {
    if (!isMoved(gaps, t * L, L)) continue
    for (let k = 0; k < SECOND; k++) {
      back[k] = 0
      const unit = second[t * SECOND + k]
      if (unit === 0) continue
      for (let l = 0; l < L; l++) {
        back[k] += gaps[t * L + l] * labels[k * L + l]
        slope.labels[k * L + l] += gaps[t * L + l] * unit
      }
      slope.bias[k] += back[k]
    }
    for (let by = Math.max(-REACH, t - n + 1); by <= Math.min(REACH, t); by++)
      for (let j = 0; j < UNITS; j++) {
        const unit = first[(t - by) * UNITS + j]
        if (unit === 0) continue
        const from = ((by + REACH) * UNITS + j) * SECOND
        let sum = 0
        for (let k = 0; k < SECOND; k++) {
          sum += back[k] * around[from + k]
          slope.around[from + k] += back[k] * unit
        }
        down[(t - by) * UNITS + j] += sum
      }
  }
  for (const part of ['around', 'labels', 'bias'])
    for (let i = 0; i < slope[part].length; i++) step(units[part], squares[part], i, slope[part][i])
  for (let t = 0; t < n; t++) {
    if (!isMoved(down, t * UNITS, UNITS)) continue
    for (let k = 0; k < UNITS; k++) slope.start[k] += down[t * UNITS + k]
    for (const feature of own[t])
      for (let k = 0; k < UNITS; k++) step(units.rows, squares.rows, feature * UNITS + k, down[t * UNITS + k])
  }
  for (let k = 0; k < UNITS; k++) step(units.start, squares.start, k, slope.start[k])
}

const SKIPPED = 1e-3 // gradient below which a line teaches the units nothing

function isMoved(gaps, from, count) {
  for (let k = 0; k < count; k++) if (gaps[from + k] > SKIPPED || gaps[from + k] < -SKIPPED) return true
  return false
}

/** Returns units in the packed form of `src/parse/labels/line-units.ts`; `names` are those of the features, `pack` packs a row. */
export function packUnits({ rows, start, around, bias, labels }, names, pack, L) {
  const rowsOf = (array, count, length) =>
    Array.from({ length: count }, (_, index) => pack(array.subarray(index * length, (index + 1) * length)))
  const packed = rowsOf(rows, names.length, UNITS)
  const zero = pack(new Float64Array(UNITS))
  const named = names.map((name, index) => [name, packed[index]]).filter(([, row]) => row !== zero)
  return {
    rows: Object.fromEntries([...named, ['bias', pack(start)]]),
    around: Array.from({ length: 2 * REACH + 1 }, (_, by) =>
      rowsOf(around.subarray(by * UNITS * SECOND), UNITS, SECOND),
    ),
    bias: pack(bias),
    labels: rowsOf(labels, SECOND, L),
  }
}

/** Returns units from their packed form; `unpack` unpacks a row. */
export function unpackUnits(packed, names, unpack) {
  const join = (rows) => Float64Array.from(rows.flatMap((row) => [...row]))
  return {
    rows: join(names.map((name) => (packed.rows[name] ? unpack(packed.rows[name]) : new Float64Array(UNITS)))),
    start: unpack(packed.rows.bias),
    around: join(packed.around.flat().map((row) => unpack(row))),
    bias: unpack(packed.bias),
    labels: join(packed.labels.map((row) => unpack(row))),
  }
}
