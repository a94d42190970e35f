import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Job, JobsOptions, Queue } from 'bullmq'
import { requireMethod, requireString } from '../check-arguments'
import type { QueueJob } from './queue-job'

/** Options of {@link addFile}. */
export interface AddOptions {
  /** Bytes of a shard; default 4 MiB. */
  readonly shardBytes?: number
  /** Jobs that may wait; beyond that, adding waits. Default 10,000. */
  readonly most?: number
  /** Release and options of the workers, which are part of the ids of jobs. */
  readonly version?: string
}

/** How jobs are tried again: five times, after 1, 2, 4 and 8 seconds. Done ones are kept to know repeats by. */
const JOB: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { count: 100_000 },
  removeOnFail: false,
}

/**
 * Adds a file to the queue: NDJSON as shards of whole lines, any other as one job. Returns how many jobs are new.
 *
 * @example
 * const queue = await openQueue({ redis: 'redis://localhost:6379' })
 * await addFile(queue, 'archive.ndjson') // { added: 12, known: 0 }
 */
export async function addFile(
  queue: Queue,
  file: string,
  options: AddOptions = {},
): Promise<{ added: number; known: number }> {
  requireMethod('addFile', queue, 'getJobCountByTypes')
  requireString('The file of addFile', file)
  const { shardBytes = 4 * 1024 * 1024, most = 10_000, version = '' } = options
  const path = resolve(file)
  let [added, known] = [0, 0]
  for (const job of jobsOf(path, shardBytes)) {
    await waitForRoom(queue, most)
    const jobId = `${job.kind}-${createHash('sha256').update(`${job.hash}\0${version}`).digest('hex')}`
    if (await isKnown(queue, jobId)) known++
    else {
      await queue.add(job.kind, job, { ...JOB, jobId })
      added++
    }
  }
  return { added, known }
}

/** Whether the queue has a job. One that failed is removed: who adds it again wants it tried again. */
async function isKnown(queue: Queue, jobId: string): Promise<boolean> {
  const job = await queue.getJob(jobId)
  if (!job || !(await job.isFailed())) return job !== undefined
  await job.remove()
  return false
}

/**
 * Adds a job for each line of a shard, so that a line that ends its worker stops no other. Returns their number; 0 for a single line, and
 * for a file that has changed.
 */
export async function addEachLine(queue: Queue, { id, data }: Job<QueueJob>): Promise<number> {
  if (data.kind !== 'shard') return 0
  const descriptor = openSync(data.path, 'r')
  try {
    const jobs: QueueJob[] = []
    for (let start = data.start; start < data.end; ) {
      const end = lineEnd(descriptor, start + 1, data.end)
      jobs.push(jobOf('shard', data.path, descriptor, start, end))
      start = end
    }
    const { hash } = jobOf('shard', data.path, descriptor, data.start, data.end)
    if (jobs.length < 2 || hash !== data.hash) return 0
    for (const job of jobs) await queue.add(job.kind, job, { ...JOB, jobId: `${id}-${job.start}` })
    return jobs.length
  } finally {
    closeSync(descriptor)
  }
}

/** Waits until fewer jobs wait than the queue may have. */
async function waitForRoom(queue: Queue, most: number): Promise<void> {
  while ((await queue.getJobCountByTypes('waiting', 'delayed')) >= most)
    await new Promise((resume) => setTimeout(resume, 200))
}

/** Yields the jobs of a file. A range of NDJSON ends after a line. */
function* jobsOf(path: string, shardBytes: number): Generator<QueueJob> {
  const descriptor = openSync(path, 'r')
  try {
    const { size } = fstatSync(descriptor)
    if (!/\.(?:ndjson|jsonl)$/i.test(path)) return yield jobOf('story', path, descriptor, 0, size)
    for (let start = 0; start < size; ) {
      const end = lineEnd(descriptor, Math.min(start + shardBytes, size), size)
      yield jobOf('shard', path, descriptor, start, end)
      start = end
    }
  } finally {
    closeSync(descriptor)
  }
}

const CHUNK = 1 << 16

function jobOf(kind: QueueJob['kind'], path: string, descriptor: number, start: number, end: number): QueueJob {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(CHUNK)
  for (let at = start; at < end; ) {
    const read = readSync(descriptor, buffer, 0, Math.min(CHUNK, end - at), at)
    if (read === 0) break
    hash.update(buffer.subarray(0, read))
    at += read
  }
  return { kind, path, start, end, hash: hash.digest('hex') }
}

/** Returns the offset after the line that an offset is in. */
function lineEnd(descriptor: number, from: number, size: number): number {
  const buffer = Buffer.alloc(CHUNK)
  for (let at = Math.max(0, from - 1); at < size; ) {
    const read = readSync(descriptor, buffer, 0, CHUNK, at)
    if (read === 0) break
    const found = buffer.subarray(0, read).indexOf(10)
    if (found >= 0) return at + found + 1
    at += read
  }
  return size
}
