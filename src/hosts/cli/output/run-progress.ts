import type { RunResult } from '../../node/run/run-conversion'
import type { RunCounts, RunEvent } from '../../node/run/run-event'
import { clearProgress, drawBar, formatCount, printError, printNote, writeTo } from './terminal'

/** Errors that are printed one by one; the state has all. */
const SHOWN = 10
/** Milliseconds between two drawings of the bar, and between two lines where there is no terminal. */
const PAUSE = { bar: 100, line: 5000 } as const
const MEGA = 1_000_000

/** Shows on standard error how far a run over an archive is. */
export class RunProgress {
  readonly #from = performance.now()
  readonly #isTerminal = process.stderr.isTTY === true && process.env.TERM !== 'dumb'
  #last = performance.now()
  #errors = 0

  constructor(
    readonly flags: { readonly quiet?: boolean; readonly out?: string },
    /** Size of all inputs in bytes, if it is known. */
    readonly size: number | undefined,
  ) {}

  /** The size of all inputs, for events. */
  get total(): { readonly bytes?: number } {
    return this.size === undefined ? {} : { bytes: this.size }
  }

  get seconds(): number {
    return Math.round(performance.now() - this.#from) / 1000
  }

  show(event: RunEvent): void {
    if (event.event === 'error') this.#showError(event.id, event.message)
    if (event.event === 'progress' && !this.flags.quiet) this.#showCounts(event)
  }

  #showError(id: string, message: string): void {
    this.#errors++
    if (this.#errors > SHOWN) return
    printError(`${id}: ${message}`)
    if (this.#errors === SHOWN)
      printNote(`More errors are not printed: wirecopy status ${this.flags.out ?? ''} has them.`)
  }

  #showCounts(counts: RunCounts): void {
    const now = performance.now()
    if (now - this.#last < (this.#isTerminal ? PAUSE.bar : PAUSE.line)) return
    this.#last = now
    const text = this.#rates(counts)
    if (this.#isTerminal) drawBar(this.size ? Math.min(1, counts.bytes / this.size) : undefined, text)
    else writeTo(process.stderr, `${text}\n`)
  }

  /** Returns `1,200 stories, 400 stories/s, 1.2 MB/s, 0 errors, 2 min left`. */
  #rates({ stories, errors, bytes }: RunCounts): string {
    const seconds = Math.max(0.001, (performance.now() - this.#from) / 1000)
    const left = this.size && bytes > 0 ? (seconds * (this.size - bytes)) / bytes : undefined
    return [
      formatCount(stories, 'story', 'stories'),
      `${Math.round(stories / seconds).toLocaleString('en-US')} stories/s`,
      `${(bytes / seconds / MEGA).toFixed(1)} MB/s`,
      formatCount(errors, 'error'),
      ...(left === undefined || left < 1 ? [] : [`${duration(left)} left`]),
    ].join(', ')
  }

  /** Removes the bar. */
  clear(): void {
    clearProgress()
  }

  /** Prints the summary. */
  summarize({ status, ...counts }: RunResult): void {
    this.clear()
    if (this.flags.quiet) return
    const what = { finished: '', unchanged: 'Nothing new: ', stopped: 'Stopped: ' }[status]
    writeTo(process.stderr, `${what}${this.#rates({ ...counts })} in ${this.seconds.toFixed(1)} s\n`)
  }
}

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`
