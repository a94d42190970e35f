import { seeded } from '../support/random.mjs'

/** Stories of a shard. */
const SHARD = 50_000
/** Seconds to start a process and load the library. */
const START = 2
/** Mean hours between two failures of a machine. */
const HOURS = 500

/**
 * Simulates an archive that is converted in shards on machines that fail: a shard whose machine fails is done again from its last commit.
 * Returns rows for a table: machines, hours, machine hours, shards that were interrupted.
 */
export function simulateArchive(stories, storiesPerSecond, commit = 2000) {
  const shards = Math.ceil(stories / SHARD)
  const rows = [['machines', 'hours', 'machine h', 'interrupted']]
  for (const machines of [1, 10, 100]) {
    const random = seeded(machines)
    const free = Array.from({ length: machines }, () => 0)
    let interrupted = 0
    for (let shard = 0; shard < shards; shard++) {
      let first = 0
      for (let i = 1; i < machines; i++) if (free[i] < free[first]) first = i
      let seconds = START + SHARD / storiesPerSecond
      for (let left = seconds; ; ) {
        const next = -Math.log(1 - random()) * HOURS * 3600
        if (next >= left) break
        interrupted++
        const again = START + 300 + commit / storiesPerSecond // five minutes until the machine is replaced
        seconds += again
        left += again - next
      }
      free[first] += seconds
    }
    const busy = free.reduce((sum, each) => sum + each, 0)
    rows.push([machines, (Math.max(...free) / 3600).toFixed(1), (busy / 3600).toFixed(0), interrupted])
  }
  return rows
}
