// Linear-chain conditional random field with partial labels: each line has a set of labels that it may have. AdaGrad, L2.

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

/**
 * Fits weights on stories `{ rows: Int32Array[], allowed: (number[] | undefined)[], weight }`: the active rows of each line, and the labels
 * it may have (undefined: any).
 */
export function fitChain(stories, rowCount, labelCount, { epochs, rate, pull }) {
  const L = labelCount
  const model = {
    rows: new Float64Array(rowCount * L),
    transitions: new Float64Array(L * L),
    start: new Float64Array(L),
    end: new Float64Array(L),
  }
  const squares = Object.fromEntries(
    Object.entries(model).map(([key, array]) => [key, new Float64Array(array.length).fill(1e-4)]),
  )
  const step = (weights, sums, at, gradient) => {
    if (gradient < 1e-7 && gradient > -1e-7) return
    sums[at] += gradient * gradient
    weights[at] -= (rate * gradient) / Math.sqrt(sums[at])
  }
  const random = randomFrom(7)
  const order = stories.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) {
      const { rows, allowed, weight } = stories[index]
      const n = rows.length
      if (n === 0) continue
      const scores = new Float64Array(n * L)
      for (let t = 0; t < n; t++)
        for (const row of rows[t]) for (let k = 0; k < L; k++) scores[t * L + k] += model.rows[row * L + k]
      const free = expect(scores, n, L, model)
      const bound = expect(scores, n, L, model, allowed)
      const weights = model.rows
      const sums = squares.rows
      const gaps = new Float64Array(L)
      for (let t = 0; t < n; t++) {
        for (let k = 0; k < L; k++) gaps[k] = weight * (free.labels[t * L + k] - bound.labels[t * L + k])
        for (const row of rows[t])
          for (let k = 0, at = row * L; k < L; k++, at++) step(weights, sums, at, gaps[k] + pull * weights[at])
      }
      for (let k = 0; k < L; k++) {
        step(model.start, squares.start, k, weight * (free.labels[k] - bound.labels[k]) + pull * model.start[k])
        const last = (n - 1) * L + k
        step(model.end, squares.end, k, weight * (free.labels[last] - bound.labels[last]) + pull * model.end[k])
      }
      for (let i = 0; i < L * L; i++) {
        const gap = weight * (free.pairs[i] - bound.pairs[i]) + pull * model.transitions[i]
        step(model.transitions, squares.transitions, i, gap)
      }
    }
  }
  return model
}

/** Expected labels of each line, and pairs of labels in all, under the model; within the allowed labels where they are given. */
function expect(scores, n, L, { transitions, start, end }, allowed) {
  const own = new Float64Array(n * L)
  for (let t = 0; t < n; t++) {
    let most = -Infinity
    for (let k = 0; k < L; k++) most = Math.max(most, scores[t * L + k])
    const may = allowed?.[t]
    if (may) for (const k of may) own[t * L + k] = Math.exp(scores[t * L + k] - most) + 1e-30
    else for (let k = 0; k < L; k++) own[t * L + k] = Math.exp(scores[t * L + k] - most)
  }
  const moves = transitions.map(Math.exp)
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
    for (let k = 0; k < L; k++) {
      if (own[t * L + k] === 0) continue
      let sum = 0
      for (let j = 0; j < L; j++) sum += ahead[(t - 1) * L + j] * moves[j * L + k]
      ahead[t * L + k] = sum * own[t * L + k]
    }
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
    for (let j = 0; j < L; j++) {
      const before = ahead[(t - 1) * L + j]
      for (let k = 0; k < L; k++) {
        pair[j * L + k] = before * moves[j * L + k] * next[k]
        sum += pair[j * L + k]
      }
    }
    for (let i = 0; i < L * L; i++) pairs[i] += pair[i] / sum
  }
  return { labels, pairs }
}

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
