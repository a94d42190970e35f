// Linear-chain conditional random field with partial labels: each line has a set of labels that it may have. AdaGrad, L2, averaged weights.

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
 * Fits weights on stories `{ rows: Int32Array[], allowed: (number[] | undefined)[], weight }`: the active rows of each line, and the labels
 * it may have (undefined: any). The result is the average of the weights over the second half of the epochs.
 * With `from`, a model to start from, and `only`, a set of rows, all other weights stay as they are.
 */
export function fitChain(stories, rowCount, labelCount, { epochs, rate, pull, seed = 7, from, only }) {
  const L = labelCount
  const model = from ?? emptyModel(rowCount, L)
  const squares = emptyModel(rowCount, L, 1e-4)
  const sums = emptyModel(rowCount, L)
  const parts = Object.keys(model)
  const moves = new Float64Array(L * L)
  const active = new Int32Array(L)
  const gaps = new Float64Array(L)
  const random = randomFrom(seed)
  const order = stories.flatMap(({ rows }, index) => (rows.length > 0 ? [index] : []))
  let seen = 0
  let samples = 0
  const step = (part, at, gap) => {
    const gradient = gap + pull * model[part][at]
    squares[part][at] += gradient * gradient
    model[part][at] -= (rate * gradient) / Math.sqrt(squares[part][at])
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) {
      const { rows, allowed, weight } = stories[index]
      const n = rows.length
      const scores = scoresOf(rows, model.rows, L)
      for (let i = 0; i < L * L; i++) moves[i] = Math.exp(model.transitions[i])
      const free = expect(scores, n, L, moves, model)
      const bound = expect(scores, n, L, moves, model, allowed)
      for (let t = 0; t < n; t++) {
        let count = 0
        for (let k = 0; k < L; k++) {
          const gap = weight * (free.labels[t * L + k] - bound.labels[t * L + k])
          if (gap < SKIPPED && gap > -SKIPPED) continue
          active[count] = k
          gaps[count++] = gap
        }
        if (count === 0) continue
        const [weights, own] = [model.rows, squares.rows]
        for (const row of rows[t]) {
          if (only && !only.has(row)) continue
          for (let i = 0; i < count; i++) {
            const at = row * L + active[i]
            const gradient = gaps[i] + pull * weights[at]
            own[at] += gradient * gradient
            weights[at] -= (rate * gradient) / Math.sqrt(own[at])
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
      for (const part of parts) for (let i = 0; i < sums[part].length; i++) sums[part][i] += model[part][i]
    }
  }
  if (samples === 0) return model
  for (const part of parts) for (let i = 0; i < sums[part].length; i++) sums[part][i] /= samples
  return sums
}

/** Returns the mean of some models. */
export function meanOf(models) {
  const mean = models[0]
  for (const part of Object.keys(mean))
    for (let i = 0; i < mean[part].length; i++)
      mean[part][i] = models.reduce((sum, model) => sum + model[part][i], 0) / models.length
  return mean
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
export function decode({ rows }, { rows: weights, transitions, start, end }, L) {
  const n = rows.length
  const best = new Float64Array(n * L)
  const from = new Int32Array(n * L)
  for (let t = 0; t < n; t++) {
    for (const row of rows[t]) for (let k = 0; k < L; k++) best[t * L + k] += weights[row * L + k]
    for (let k = 0; k < L; k++) {
      if (t === 0) {
        best[k] += start[k]
        continue
      }
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
