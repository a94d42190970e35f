// Linear-chain conditional random field with partial labels: each line has a set of labels that it may have. AdaGrad, L2, averaged weights.
// The scores of a line are sums of the weights of its rows, and those of the units.
import { addUnitScores, createUnits, emptyUnits, learnUnits } from './units.mjs'

/** Deterministic random numbers from 0 to 1. */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SKIPPED = 3e-4 // gradient below which a weight stays as it is
const SAMPLED = 64 // stories between two samples of the average

const emptyModel = (rowCount, L, value = 0) => ({
  rows: new Float64Array(rowCount * L).fill(value),
  transitions: new Float64Array(L * L).fill(value),
  start: new Float64Array(L).fill(value),
  end: new Float64Array(L).fill(value),
})

/**
 * Fits weights on stories `{ rows: Int32Array[], allowed: (number[] | undefined)[], pins, penalties, weight }`: the active rows of each
 * line, the labels it may have (undefined: any), the labels that are certain by the grammar, and what is added to its scores.
 * The result is the average of the weights over the second half of the epochs. `featureCount` rows are features of the line itself, which
 * the units see. In a share `hide.stories` of the stories, each feature of words (`hide.features`, by row) is hidden with the chance
 * `hide.part`, as words are missing in a language that no story is in.
 * With `from`, a model to start from, and `only`, a set of rows, all other weights stay as they are.
 */
export function fitChain(stories, rowCount, labelCount, setting) {
  const { epochs, rate, pull, unitRate, unitPull, seed = 7, featureCount, hide, from, only } = setting
  const L = labelCount
  const random = randomFrom(seed)
  const model = from ?? { ...emptyModel(rowCount, L), units: createUnits(featureCount, L, random) }
  const squares = { ...emptyModel(rowCount, L, 1e-4), units: emptyUnits(model.units, 1e-2) }
  const sums = { ...emptyModel(rowCount, L), units: emptyUnits(model.units) }
  const parts = ['rows', 'transitions', 'start', 'end']
  const moves = new Float64Array(L * L)
  const active = new Int32Array(L)
  const gaps = new Float64Array(L)
  const order = stories.flatMap(({ rows }, index) => (rows.length > 0 ? [index] : []))
  let seen = 0
  let samples = 0
  const step = (part, at, gap) => {
    const gradient = gap + pull * model[part][at]
    squares[part][at] += gradient * gradient
    model[part][at] -= (rate * gradient) / Math.sqrt(squares[part][at])
  }
  const stepUnit = (weights, own, at, gap) => {
    const gradient = gap + unitPull * weights[at]
    own[at] += gradient * gradient
    weights[at] -= (unitRate * gradient) / Math.sqrt(own[at])
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) {
      const { allowed, pins, penalties, weight } = stories[index]
      const hidden = hiddenRows(hide, random)
      const rows = hidden ? stories[index].rows.map((line) => line.filter((row) => !hidden[row])) : stories[index].rows
      const n = rows.length
      const scores = scoresOf(rows, model.rows, L)
      const own = rows.map((line) => line.filter((row) => row < featureCount))
      const seenUnits = addUnitScores(scores, own, model.units, L)
      for (const [at, loss] of penalties) scores[at] += loss
      for (let i = 0; i < L * L; i++) moves[i] = Math.exp(model.transitions[i])
      const free = expect(scores, n, L, moves, model, pins)
      const bound = expect(
        scores,
        n,
        L,
        moves,
        model,
        pins.map((pin, at) => pin ?? allowed[at]),
      )
      const slopes = free.labels.map((share, at) => weight * (share - bound.labels[at]))
      if (!only) learnUnits(model.units, squares.units, own, seenUnits, slopes, L, stepUnit)
      for (let t = 0; t < n; t++) {
        let count = 0
        for (let k = 0; k < L; k++) {
          const gap = slopes[t * L + k]
          if (gap < SKIPPED && gap > -SKIPPED) continue
          active[count] = k
          gaps[count++] = gap
        }
        if (count === 0) continue
        const [weights, square] = [model.rows, squares.rows]
        for (const row of rows[t]) {
          if (only && !only.has(row)) continue
          for (let i = 0; i < count; i++) {
            const at = row * L + active[i]
            const gradient = gaps[i] + pull * weights[at]
            square[at] += gradient * gradient
            weights[at] -= (rate * gradient) / Math.sqrt(square[at])
          }
        }
        if (only) continue
        for (let i = 0; i < count; i++) {
          if (t === 0) step('start', active[i], gaps[i])
          if (t === n - 1) step('end', active[i], gaps[i])
        }
      }
      for (let i = 0; i < L * L && !only; i++) {
        const gap = weight * (free.pairs[i] - bound.pairs[i])
        if (gap >= SKIPPED || gap <= -SKIPPED) step('transitions', i, gap)
      }
      if (epoch * 2 < epochs || ++seen % SAMPLED !== 0) continue
      samples++
      addTo(sums, model, parts)
      addTo(sums.units, model.units, Object.keys(model.units))
    }
  }
  if (samples === 0) return model
  for (const part of parts) divide(sums[part], samples)
  for (const weights of Object.values(sums.units)) divide(weights, samples)
  return sums
}

/** Returns the rows that are hidden in a story, by row; undefined for none. The rows of one feature are hidden together. */
function hiddenRows({ stories, part, features }, random) {
  if (random() >= stories) return undefined
  const drawn = new Map()
  return features.map((feature) => {
    if (feature < 0) return false
    if (!drawn.has(feature)) drawn.set(feature, random() < part)
    return drawn.get(feature)
  })
}

function addTo(sums, model, parts) {
  for (const part of parts) for (let i = 0; i < sums[part].length; i++) sums[part][i] += model[part][i]
}

function divide(weights, by) {
  for (let i = 0; i < weights.length; i++) weights[i] /= by
}

/** Returns the sums of the weights of each line for each label. */
function scoresOf(rows, weights, L) {
  const scores = new Float64Array(rows.length * L)
  for (const [t, active] of rows.entries())
    for (let i = 0; i < active.length; i++) {
      const from = active[i] * L
      for (let k = 0; k < L; k++) scores[t * L + k] += weights[from + k]
    }
  return scores
}

/** Expected labels of each line, and pairs of labels in all, under the model; within the allowed labels where they are given. */
function expect(scores, n, L, moves, { start, end }, allowed) {
  const own = new Float64Array(n * L)
  for (let t = 0; t < n; t++) {
    let most = -Infinity
    for (let k = 0; k < L; k++) most = Math.max(most, scores[t * L + k])
    const may = allowed?.[t]
    if (may) for (const k of may) own[t * L + k] = Math.exp(scores[t * L + k] - most) + 1e-30
    else for (let k = 0; k < L; k++) own[t * L + k] = Math.exp(scores[t * L + k] - most) + 1e-30
  }
  const ahead = new Float64Array(n * L)
  const back = new Float64Array(n * L)
  const scale = (array, from) => {
    let sum = 0
    for (let k = 0; k < L; k++) sum += array[from + k]
    for (let k = 0; k < L; k++) array[from + k] /= sum
  }
  for (let k = 0; k < L; k++) ahead[k] = own[k] * Math.exp(start[k])
  scale(ahead, 0)
  for (let t = 1; t < n; t++) {
    for (let j = 0; j < L; j++) {
      const before = ahead[(t - 1) * L + j]
      if (before > RARE) for (let k = 0; k < L; k++) ahead[t * L + k] += before * moves[j * L + k]
    }
    for (let k = 0; k < L; k++) ahead[t * L + k] *= own[t * L + k]
    scale(ahead, t * L)
  }
  for (let k = 0; k < L; k++) back[(n - 1) * L + k] = Math.exp(end[k])
  scale(back, (n - 1) * L)
  const next = new Float64Array(L)
  for (let t = n - 2; t >= 0; t--) {
    for (let k = 0; k < L; k++) next[k] = own[(t + 1) * L + k] * back[(t + 1) * L + k]
    for (let j = 0; j < L; j++) {
      let sum = 0
      for (let k = 0; k < L; k++) sum += moves[j * L + k] * next[k]
      back[t * L + j] = sum
    }
    scale(back, t * L)
  }
  const labels = new Float64Array(n * L)
  for (let t = 0; t < n; t++) {
    for (let k = 0; k < L; k++) labels[t * L + k] = ahead[t * L + k] * back[t * L + k]
    scale(labels, t * L)
  }
  const pairs = new Float64Array(L * L)
  const pair = new Float64Array(L * L)
  for (let t = 1; t < n; t++) {
    let sum = 0
    for (let k = 0; k < L; k++) next[k] = own[t * L + k] * back[t * L + k]
    pair.fill(0)
    for (let j = 0; j < L; j++) {
      const before = ahead[(t - 1) * L + j]
      if (before <= RARE) continue
      for (let k = 0; k < L; k++) {
        pair[j * L + k] = before * moves[j * L + k] * next[k]
        sum += pair[j * L + k]
      }
    }
    for (let i = 0; i < L * L; i++) pairs[i] += pair[i] / sum
  }
  return { labels, pairs }
}

const RARE = 1e-9 // probability of a label below which its transitions are left out

/** Returns the best labels of a story. */
export function decode({ rows, pins, penalties }, { rows: weights, transitions, start, end, units }, L, featureCount) {
  const n = rows.length
  const scores = scoresOf(rows, weights, L)
  addUnitScores(
    scores,
    rows.map((line) => line.filter((row) => row < featureCount)),
    units,
    L,
  )
  for (const [at, loss] of penalties) scores[at] += loss
  for (const [t, pin] of pins.entries())
    if (pin) for (let k = 0; k < L; k++) if (!pin.includes(k)) scores[t * L + k] = -1e6
  const best = scores.slice()
  const from = new Int32Array(n * L)
  for (let k = 0; k < L; k++) best[k] += start[k]
  for (let t = 1; t < n; t++)
    for (let k = 0; k < L; k++) {
      let most = -Infinity
      for (let j = 0; j < L; j++) {
        const sum = best[(t - 1) * L + j] + transitions[j * L + k]
        if (sum > most) {
          most = sum
          from[t * L + k] = j
        }
      }
      best[t * L + k] += most
    }
  let last = 0
  for (let k = 1; k < L; k++) if (best[(n - 1) * L + k] + end[k] > best[(n - 1) * L + last] + end[last]) last = k
  const labels = new Array(n)
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = last
    last = from[t * L + last]
  }
  return labels
}
