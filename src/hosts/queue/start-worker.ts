import { type Job, type Queue, UnrecoverableError, Worker } from 'bullmq'
import { requireObject } from '../check-arguments'
import { addEachLine } from './add-jobs'
import type { DeadLetter, QueueJob, QueueResult } from './queue-job'
import { type ReadJobOptions, readJob, reasonOf } from './read-job'
import { connectionOf, hidePassword, openQueue, type QueuePlace, queueName } from './redis-connection'
import type { QueuedStory, SinkResult, StorySink } from './story-sink'

/** Options of {@link startWorker}. */
export interface WorkerOptions extends QueuePlace, ReadJobOptions {
  readonly sink: StorySink
  /** Milliseconds after which the job of a worker that is gone is taken over; default 30,000. */
  readonly stalled?: number
  /** Receives errors of the connection and of jobs, without password and copy. */
  readonly onError?: (message: string) => void
  readonly onDone?: (result: QueueResult) => void
}

/** A worker that runs. */
export interface RunningWorker {
  /** Finishes the job that is running, takes no other, and closes the connection. The sink stays open. */
  stop(): Promise<void>
  /** Resolves once no job waits, runs or is to be tried again. */
  drained(): Promise<void>
}

/** Times that the job of a worker that was killed is taken over; after that its lines are tried alone, and a single one is a dead letter. */
const TAKEOVERS = 3
/** Milliseconds between two looks for embargoes that have ended. */
const RELEASE_PAUSE = 15_000
/** Stories that the sink takes at once. */
const BATCH = 100

/** Name of the list of dead letters of a queue. */
export const deadName = (place: QueuePlace): string => `${queueName(place)}-dead`

/**
 * Starts a worker in this process: reads the stories of each job and hands them to the sink.
 *
 * @example
 * const sink = await folderSink({ folder: 'out', to: ['newsml'], provider: 'AP' })
 * const worker = await startWorker({ redis: 'redis://localhost:6379', sink })
 * await worker.drained()
 * await worker.stop()
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  requireObject('startWorker', options)
  requireObject('Option “sink” of startWorker', options.sink)
  const { sink, stalled = 30_000, onError = () => {}, onDone = () => {} } = options
  const queue = await openQueue(options)
  const dead = await openQueue(options, deadName(options))
  const worker = new Worker(queueName(options), async (job: Job<QueueJob>) => runJob(job, options, sink, dead), {
    connection: connectionOf(options),
    skipVersionCheck: true,
    concurrency: 1,
    lockDuration: stalled,
    stalledInterval: Math.max(500, Math.floor(stalled / 2)),
    maxStalledCount: TAKEOVERS,
  })
  const report = (error: Error): void => onError(hidePassword(error.message || reasonOf(error), options.redis))
  worker.on('error', report)
  for (const one of [queue, dead]) one.on('error', report)
  let dividing: Promise<void> = Promise.resolve()
  worker.on('failed', (job, error) => {
    report(error)
    if (job && error.message === STALLED)
      dividing = dividing.then(() => divideOrBury(job, queue, dead)).catch((fault: Error) => report(fault))
  })
  worker.on('completed', (_, result: QueueResult) => onDone(result))
  const timer = setInterval(() => void sink.take([]).catch(report), RELEASE_PAUSE)
  return {
    async stop() {
      clearInterval(timer)
      await worker.close()
      await dividing
      await queue.close()
      await dead.close()
    },
    async drained() {
      // twice in a row: between the two, a job that failed may have been divided
      for (let times = 0; times < 2; ) {
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
        times = Object.values(counts).every((count) => count === 0) ? times + 1 : 0
        if (times < 2) await new Promise((resolve) => setTimeout(resolve, 250))
        await dividing
      }
    },
  }
}

async function runJob(job: Job<QueueJob>, options: ReadJobOptions, sink: StorySink, dead: Queue): Promise<QueueResult> {
  try {
    const { stories, dead: letters } = await readJob(job.data, options)
    const events: Record<string, number> = {}
    const guids: string[] = []
    for (let from = 0; from < stories.length; from += BATCH) {
      const batch = stories.slice(from, from + BATCH)
      for (const { kind, guid } of await takeBatch(batch, job.data, sink, letters)) {
        events[kind] = (events[kind] ?? 0) + 1
        guids.push(guid)
      }
    }
    await dead.remove(letterId(job.data)) // of an earlier try
    for (const letter of letters) await bury(letter, dead)
    return { guids: [...new Set(guids)], events, dead: letters.length }
  } catch (error) {
    const reason = reasonOf(error)
    // a file that changed will not change back, all else may pass: a full disk, a busy file
    if (reason !== 'changed-file' && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw new Error(reason)
    await bury({ ...job.data, reason }, dead)
    throw new UnrecoverableError(reason)
  }
}

/** What BullMQ says of a job whose workers ended too often. It does not start such a job again. */
const STALLED = 'job stalled more than allowable limit'

/** Divides a job that ended its workers into its lines; what cannot be divided is a dead letter. */
async function divideOrBury(job: Job<QueueJob>, queue: Queue, dead: Queue): Promise<void> {
  const lines = await addEachLine(queue, job)
  if (lines === 0) await bury({ ...job.data, reason: 'worker-crashed' }, dead)
  else await job.remove()
}

/** Hands a batch to the sink; if that fails, story by story. A story that cannot be written is a dead letter. */
async function takeBatch(batch: readonly QueuedStory[], job: QueueJob, sink: StorySink, letters: DeadLetter[]) {
  try {
    return await sink.take(batch)
  } catch (error) {
    if (isOfSystem(error)) throw error
  }
  const done: SinkResult[] = []
  for (const one of batch) {
    try {
      for (const result of await sink.take([one])) done.push(result)
    } catch (error) {
      if (isOfSystem(error)) throw error
      const guid = 'article' in one.story ? one.story.article.item?.guid : one.story.item?.guid
      letters.push({ ...job, reason: reasonOf(error), ...(guid !== undefined && { guid }) })
    }
  }
  return done
}

/** Whether an error is one of the system (disk, network, database), not of the story. */
const isOfSystem = (error: unknown): boolean => /^(?:E[A-Z]+|SQLITE_\w+|ERR_SQLITE\w*)$/.test(reasonOf(error))

async function bury(letter: DeadLetter, dead: Queue): Promise<void> {
  await dead.add('dead', letter, { jobId: letterId(letter) })
}

/** Returns the id of the dead letter of a job, or of a part of it. */
const letterId = (letter: QueueJob & { readonly guid?: string }): string =>
  `dead-${letter.hash}-${letter.start}-${letter.guid === undefined ? '' : Buffer.from(letter.guid).toString('hex').slice(0, 64)}`
