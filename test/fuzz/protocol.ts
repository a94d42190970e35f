import type { Finding } from './case'

/** Cases for a worker: those from a number up to another, as many as fit the time. */
export interface Batch {
  readonly campaign: string
  readonly from: number
  readonly to: number
  /** Milliseconds after which no new case is begun. */
  readonly time: number
}

/** What came of a batch. */
export interface BatchResult {
  readonly campaign: string
  /** The first case that was not run. */
  readonly next: number
  readonly cases: number
  /** Milliseconds. */
  readonly took: number
}

/** Messages of a worker: ready, each finding at once, and the result of a batch. */
export type Message = 'ready' | { readonly finding: Finding } | { readonly result: BatchResult }

/** What a worker and the main thread share: the case that runs, and by when it must end. */
export interface Clock {
  start(number: number, limit: number): void
  stop(): void
  /** The case that runs, or ran last. */
  current(): number
  /** The case that has exceeded its time limit, if any. */
  late(): number | undefined
}

/** Size of a clock in bytes. */
export const CLOCK_BYTES = 16

/** The clock in shared memory: the number of the case, and the millisecond of the day at its time limit; 0 when idle. */
export function clockOf(shared: SharedArrayBuffer): Clock {
  const [number, deadline] = [new Float64Array(shared, 0, 1), new Float64Array(shared, 8, 1)]
  return {
    start(which, limit) {
      number[0] = which
      deadline[0] = Date.now() + limit
    },
    stop() {
      deadline[0] = 0
    },
    current: () => number[0] ?? 0,
    late: () => (deadline[0] && Date.now() > deadline[0] ? number[0] : undefined),
  }
}
