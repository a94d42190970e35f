import { seeded } from '../support/random.mjs'

/** Share of a day's stories by hour of a national wire: quiet at night, most from morning to evening. */
const HOURS = [1, 1, 1, 1, 2, 4, 5, 6, 6, 7, 7, 7, 6, 6, 6, 6, 6, 5, 5, 4, 3, 2, 2, 1]
/** Stories that come at once: the tables of a league, a list of results. One story in ten is the first of such a burst. */
const BURST = 20

/**
 * Simulates a day of a feed into one process that converts a story at a time. Arrivals are random by hour, with bursts.
 * Returns rows for a table: stories a day, hours of work, seconds that a story waits: median, 99 of 100, longest.
 */
export function simulateFeed(storiesPerSecond) {
  const rows = [['feed, a day', 'busy min', 'median s', '99 % s', 'longest s']]
  for (const stories of [2000, 20_000, 200_000]) {
    const random = seeded(stories)
    const total = HOURS.reduce((sum, share) => sum + share, 0)
    const arrivals = []
    const each = 0.9 + 0.1 * BURST // stories of one arrival, on average
    for (const [hour, share] of HOURS.entries())
      for (let i = 0; i < (stories * share) / total / each; i++) {
        const at = 3600 * (hour + random())
        for (let copies = random() < 0.1 ? BURST : 1; copies > 0; copies--) arrivals.push(at)
      }
    arrivals.sort((a, b) => a - b)
    let free = 0
    const waits = arrivals.map((at) => {
      free = Math.max(free, at) + 1 / storiesPerSecond
      return free - at
    })
    waits.sort((a, b) => a - b)
    const part = (share) => (waits[Math.floor(share * (waits.length - 1))] ?? 0).toFixed(2)
    rows.push([arrivals.length, (arrivals.length / storiesPerSecond / 60).toFixed(1), part(0.5), part(0.99), part(1)])
  }
  return rows
}
