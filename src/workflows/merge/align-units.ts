import type { MergeUnit } from './merge-unit'
import { similarityOf, type WordBag, wordBag } from './word-bag'

/** Two units are versions of one sentence from this similarity on. */
const SIMILAR = 0.45
/** Maximum number of pairs that are compared in one gap, and of cells of a table. */
const PAIRS = 250_000

/**
 * Returns for each unit of `base` the index of its version in `side`; -1 if it has none.
 * Equal units in order are paired first, then similar ones between them, then those that were moved.
 */
export function alignUnits(base: readonly MergeUnit[], side: readonly MergeUnit[]): number[] {
  const paired = base.map(() => -1)
  const taken = new Set<number>()
  const pair = (i: number, j: number): void => {
    paired[i] = j
    taken.add(j)
  }
  for (const [i, j] of commonUnits(base, side)) pair(i, j)
  const bags = [base, side].map((units) => units.map(({ text }) => wordBag(text)))
  const [left = [], right = []] = bags
  for (const [fromI, toI, fromJ, toJ] of gapsOf(paired, side.length))
    pairSimilar(left, right, fromI, toI, fromJ, toJ, pair)
  const inOrder = [...paired]
  const restI = base.flatMap((_, i) => (paired[i] === -1 ? [i] : []))
  const restJ = side.flatMap((_, j) => (taken.has(j) ? [] : [j]))
  pairMoved(left, right, restI, restJ, pair)
  for (const [fromI, toI, fromJ, toJ] of gapsOf(inOrder, side.length)) {
    const openI = range(fromI, toI).filter((i) => paired[i] === -1)
    const openJ = range(fromJ, toJ).filter((j) => !taken.has(j))
    pairRewritten(left, right, openI, openJ, pair)
  }
  return paired
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Pairs the one unit of a gap with the most similar of the other side: it was written anew, with other words. */
function pairRewritten(
  left: readonly WordBag[],
  right: readonly WordBag[],
  openI: readonly number[],
  openJ: readonly number[],
  pair: (i: number, j: number) => void,
): void {
  if (openI.length === 0 || openJ.length === 0 || (openI.length > 1 && openJ.length > 1)) return
  let best: readonly [value: number, i: number, j: number] | undefined
  for (const i of openI)
    for (const j of openJ) {
      const [a, b] = [left[i], right[j]]
      const value = a && b ? similarityOf(a, b) : 0
      if (!best || value > best[0]) best = [value, i, j]
    }
  if (best) pair(best[1], best[2])
}

/** Yields the gaps between pairs in order: first and last index in both lists. */
function* gapsOf(paired: readonly number[], length: number): Generator<[number, number, number, number]> {
  let [i, j] = [0, 0]
  for (let at = 0; at <= paired.length; at++) {
    const to = at < paired.length ? (paired[at] ?? -1) : length
    if (to === -1) continue
    if (at > i && to > j) yield [i, at, j, to]
    ;[i, j] = [at + 1, to + 1]
  }
}

/** Pairs similar units of a gap in order: the pairs with the highest sum of similarities. */
function pairSimilar(
  left: readonly WordBag[],
  right: readonly WordBag[],
  fromI: number,
  toI: number,
  fromJ: number,
  toJ: number,
  pair: (i: number, j: number) => void,
): void {
  const [rows, width] = [toI - fromI, toJ - fromJ + 1]
  if (rows * width > PAIRS) return
  const alike = new Float64Array(rows * width)
  const best = new Float64Array((rows + 1) * width)
  const at = (list: Float64Array, i: number, j: number): number => list[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--)
    for (let j = width - 2; j >= 0; j--) {
      const [a, b] = [left[fromI + i], right[fromJ + j]]
      const value = a && b ? similarityOf(a, b) : 0
      alike[i * width + j] = value
      const both = value >= SIMILAR ? value + at(best, i + 1, j + 1) : 0
      best[i * width + j] = Math.max(both, at(best, i + 1, j), at(best, i, j + 1))
    }
  for (let i = 0, j = 0; i < rows && j < width - 1; ) {
    const value = at(alike, i, j)
    if (value >= SIMILAR && at(best, i, j) === value + at(best, i + 1, j + 1)) pair(fromI + i++, fromJ + j++)
    else if (at(best, i + 1, j) >= at(best, i, j + 1)) i++
    else j++
  }
}

/** Pairs units out of order, the most similar first. */
function pairMoved(
  left: readonly WordBag[],
  right: readonly WordBag[],
  restI: readonly number[],
  restJ: readonly number[],
  pair: (i: number, j: number) => void,
): void {
  if (restI.length * restJ.length > PAIRS) return
  const found = restI.flatMap((i) =>
    restJ.flatMap((j): (readonly [number, number, number])[] => {
      const [a, b] = [left[i], right[j]]
      const value = a && b ? similarityOf(a, b) : 0
      return value >= SIMILAR ? [[value, i, j]] : []
    }),
  )
  const [usedI, usedJ] = [new Set<number>(), new Set<number>()]
  for (const [, i, j] of found.sort(([a], [b]) => b - a)) {
    if (usedI.has(i) || usedJ.has(j)) continue
    usedI.add(i)
    usedJ.add(j)
    pair(i, j)
  }
}

/** Returns the longest common subsequence of two lists of units, as pairs of indexes. */
function commonUnits(a: readonly MergeUnit[], b: readonly MergeUnit[]): [number, number][] {
  const pairs: [number, number][] = []
  let from = 0
  while (from < a.length && from < b.length && a[from]?.key === b[from]?.key) pairs.push([from, from++])
  let [endA, endB] = [a.length, b.length]
  const tail: [number, number][] = []
  while (endA > from && endB > from && a[endA - 1]?.key === b[endB - 1]?.key) tail.push([--endA, --endB])
  const width = endB - from + 1
  if ((endA - from + 1) * width <= 16 * PAIRS) {
    const length = new Uint16Array((endA - from + 1) * width)
    const at = (i: number, j: number): number => length[(i - from) * width + j - from] ?? 0
    for (let i = endA - 1; i >= from; i--)
      for (let j = endB - 1; j >= from; j--)
        length[(i - from) * width + j - from] =
          a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    for (let i = from, j = from; i < endA && j < endB; ) {
      if (a[i]?.key === b[j]?.key) pairs.push([i++, j++])
      else if (at(i + 1, j) >= at(i, j + 1)) i++
      else j++
    }
  }
  return [...pairs, ...tail.reverse()]
}
