import { appendFileSync } from 'node:fs'
import type { RunEvent } from '../../node/run/run-event'

/** Milliseconds between two events of progress. */
const PAUSE = 1000

/** Returns a function that adds events to a file, one JSON object with its time in each line. Without a file it does nothing. */
export function openEvents(file: string | undefined): (event: RunEvent) => void {
  if (file === undefined) return () => {}
  let last = Number.NEGATIVE_INFINITY
  return (event) => {
    const now = performance.now()
    if (event.event === 'progress' && now - last < PAUSE) return
    if (event.event === 'progress') last = now
    appendFileSync(file, `${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`)
  }
}
