/** Lengths that are timed, in characters; the next only while the one before was fast. */
const SIZES = [1 << 17, 1 << 18, 1 << 19, 1 << 20, 1 << 21]
/** Milliseconds below which a time is noise. */
const LEAST = 100
const MOST = 3
const TURNS = 6

/** How much longer the double took, and at what length. */
export interface Growth {
  readonly ratio: number
  readonly size: number
}

/** Times a call at lengths up to two megabytes; returns the steepest step that repeats. */
export function growthOf(prepare: (size: number) => () => unknown, run: (call: () => unknown) => void): Growth {
  let worst: Growth = { ratio: 0, size: 0 }
  let last: { call: () => unknown; took: number } | undefined
  for (const size of SIZES) {
    const call = prepare(size)
    const took = time(call, run)
    if (last && took > LEAST && took / Math.max(1, last.took) > MOST) {
      const ratio = repeated(last.call, call, run)
      if (ratio > worst.ratio) worst = { ratio, size }
      if (ratio > MOST) return worst
    }
    last = { call, took }
  }
  return worst
}

/** Returns the ratio of the best times of a few runs, so that pauses of the machine or the collector do not count as growth. */
function repeated(one: () => unknown, two: () => unknown, run: (call: () => unknown) => void): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < TURNS; turn++) {
    short = Math.min(short, time(one, run))
    long = Math.min(long, time(two, run))
    if (turn > 0 && long / Math.max(1, short) <= MOST) break
  }
  return long / Math.max(1, short)
}

function time(call: () => unknown, run: (call: () => unknown) => void): number {
  const start = performance.now()
  run(call)
  return performance.now() - start
}
