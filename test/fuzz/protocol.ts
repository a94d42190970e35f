import type { Finding } from './case'

/** Cases for a worker: those from a number up to another, as many as fit the time. */
export interface Batch {
  readonly campaign: string
  readonly from: number
  readonly to: number
  /** Milliseconds after which no new case is begun. */
  readonly time: number
  /** The case that was late once: a pause of the machine looks like a hang, so only a second time counts. */
  readonly again?: number
}

/** Result of a batch. */
interface BatchResult {
  readonly campaign: string
  /** The first case that was not run. */
  readonly next: number
  readonly cases: number
  /** Milliseconds. */
  readonly took: number
}

/** Messages of a worker: ready, each finding at once, and the result of a batch. */
export type Message = 'ready' | { readonly finding: Finding } | { readonly result: BatchResult }

/** Start message of a worker. */
export interface WorkerData {
  readonly shared: SharedArrayBuffer
  readonly seed: number
  readonly jobs: number
  readonly withPrivate: boolean
}

/** State that a worker shares with the main thread: the running case, and its deadline. */
export interface Clock {
  start(number: number, limit: number): void
  stop(): void
  /** The case that runs, or ran last. */
  current(): number
  /** The case that has exceeded its time limit, if any. */
  late(): number | undefined
}

/** Size of a clock in bytes. */
export const CLOCK_BYTES = 24

/** Times the limit that a case may take on the clock: another program may have the processor, and what waits for nothing ends too. */
const WAIT = 10

/** Processor time of all threads of this process, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Returns the clock in shared memory: the number of the case, the millisecond of the day and the processor time at its limits; 0 when idle.
 *
 * A limit counts processor time, since a busy machine lets a short case look like a hang. All threads share the processor time of the
 * process, so each of several jobs gets as many times the limit.
 */
export function clockOf(shared: SharedArrayBuffer, jobs: number): Clock {
  const [number, deadline, budget] = [0, 8, 16].map((at) => new Float64Array(shared, at, 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  return {
    start(which, limit) {
      number[0] = which
      budget[0] = processorTime() + limit * jobs
      deadline[0] = Date.now() + limit * WAIT
    },
    stop() {
      deadline[0] = 0
    },
    current: () => number[0] ?? 0,
    late() {
      if (!deadline[0]) return undefined
      return processorTime() > (budget[0] ?? 0) || Date.now() > deadline[0] ? number[0] : undefined
    },
  }
}
