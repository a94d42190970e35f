import type { Job, Queue } from 'bullmq'
import { requireObject } from '../check-arguments'
import type { DeadLetter, QueueJob, QueueResult } from './queue-job'
import { openQueue, type QueuePlace } from './redis-connection'
import { deadName } from './start-worker'
import type { StorySink } from './story-sink'

/** What a queue has: counts of jobs, and dead letters with their reasons. */
export interface QueueStatus {
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  readonly completed: number
  readonly failed: number
  readonly dead: readonly DeadLetter[]
}

/** The maximum number of dead letters that a status lists. */
const MOST = 1000
const PAGE = 500

/**
 * Returns the counts and dead letters of a queue.
 *
 * @example
 * const { waiting, dead } = await queueStatus({ redis: 'redis://localhost:6379' })
 */
export async function queueStatus(place: QueuePlace): Promise<QueueStatus> {
  requireObject('queueStatus', place)
  const [queue, dead] = [await openQueue(place), await openQueue(place, deadName(place))]
  try {
    const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = await queue.getJobCounts()
    const letters: Job<DeadLetter>[] = await dead.getJobs(['waiting'], 0, MOST - 1, true)
    return { waiting, active, delayed, completed, failed, dead: letters.map(({ data }) => data) }
  } finally {
    await queue.close()
    await dead.close()
  }
}

/**
 * Removes a story everywhere: from the sink, and every job and dead letter that names it and is not running.
 * Resolves to what was removed. The files that jobs were added from stay.
 *
 * @example
 * await purgeStory({ redis: 'redis://localhost:6379' }, 'urn:x:1', await folderSink({ folder: 'out', to: ['newsml'] }))
 */
export async function purgeStory(
  place: QueuePlace,
  guid: string,
  sink?: StorySink,
): Promise<{ readonly sink: boolean; readonly jobs: number }> {
  requireObject('purgeStory', place)
  const [queue, dead] = [await openQueue(place), await openQueue(place, deadName(place))]
  try {
    let jobs = 0
    for (const one of [queue, dead]) jobs += await removeJobs(one, guid)
    return { sink: (await sink?.purge(guid)) ?? false, jobs }
  } finally {
    await queue.close()
    await dead.close()
  }
}

async function removeJobs(queue: Queue, guid: string): Promise<number> {
  let removed = 0
  for (const state of ['completed', 'failed', 'waiting', 'delayed'] as const)
    for (let from = 0; ; from += PAGE) {
      const jobs: Job<QueueJob & { guid?: string }, QueueResult | undefined>[] = await queue.getJobs(
        [state],
        from,
        from + PAGE - 1,
      )
      if (jobs.length === 0) break
      const own = jobs.filter(({ data, returnvalue }) => data.guid === guid || returnvalue?.guids.includes(guid))
      for (const job of own) await job.remove()
      removed += own.length
      from -= own.length
    }
  return removed
}
