/** Lengths at which a call is timed, in characters: each twice the one before. */
const SIZES = [1 << 17, 1 << 18, 1 << 19, 1 << 20, 1 << 21]
/** Milliseconds up to which a time may be noise, and no ratio is taken. */
const LEAST = 100
/** Ratio of the times of two lengths, one twice the other, up to which growth is linear. */
export const LINEAR = 3
const TURNS = 6

/** Returns the time of a call at a length in characters, divided by that at half the length. */
export interface Growth {
  readonly ratio: number
  readonly size: number
}

/**
 * Times a call at lengths up to two megabytes, or those given. Returns the steepest step that repeats; a ratio of 0 if all are fast or linear.
 * `prepare` makes the call for a length and is not timed; `run` runs it, to the end of a promise.
 */
export async function growthOf(
  prepare: (size: number) => () => unknown,
  run: (call: () => unknown) => unknown,
  sizes: readonly number[] = SIZES,
): Promise<Growth> {
  let worst: Growth = { ratio: 0, size: 0 }
  let last: { call: () => unknown; took: number } | undefined
  for (const size of sizes) {
    const call = prepare(size)
    const took = await time(call, run)
    if (last && took > LEAST && took / Math.max(1, last.took) > LINEAR) {
      const ratio = await repeated(last.call, call, run)
      if (ratio > worst.ratio) worst = { ratio, size }
      if (ratio > LINEAR) return worst
    }
    last = { call, took }
  }
  return worst
}

/**
 * Whether growth goes on past a length at which a step was steep: from half of it to twice of it, the time grows more than by the square of
 * {@link LINEAR}. A heap that grows in between, or another program, makes one step steep; a call that is not linear makes all of them so.
 */
export async function isSteepFurther(
  prepare: (size: number) => () => unknown,
  run: (call: () => unknown) => unknown,
  size: number,
): Promise<boolean> {
  const ratio = await repeated(prepare(size / 2), prepare(size * 2), run, LINEAR * LINEAR)
  return ratio > LINEAR * LINEAR
}

/**
 * Returns the ratio of the best times of a few runs, so that pauses of the machine or the collector do not count as growth.
 * 0 if the longer time may be noise.
 */
async function repeated(
  one: () => unknown,
  two: () => unknown,
  run: (call: () => unknown) => unknown,
  most = LINEAR,
): Promise<number> {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < TURNS; turn++) {
    short = Math.min(short, await time(one, run))
    long = Math.min(long, await time(two, run))
    if (turn > 0 && long / Math.max(1, short) <= most) break
  }
  return long > LEAST ? long / Math.max(1, short) : 0
}

/**
 * Returns the time of a call in milliseconds: the clock's, or the processor time if that is less.
 * Another program on the machine lengthens the first, another thread of this process the second.
 */
async function time(call: () => unknown, run: (call: () => unknown) => unknown): Promise<number> {
  const start = performance.now()
  const before = process.cpuUsage()
  await run(call)
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - start, (user + system) / 1000)
}
