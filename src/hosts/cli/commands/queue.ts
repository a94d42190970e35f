import type { Command } from 'commander'
import { parse } from 'wirecopy'
import type { FormatName } from 'wirecopy/convert'
import type * as Queues from 'wirecopy/queue'
import type { ReadingFlags } from '../config/settings'
import { failure } from '../failure'
import { type InputFlags, inputsOf } from '../input/inputs'
import { printError, printNote, writeTo } from '../output/terminal'
import { version } from '../version'

/** Options of all commands of the queue. */
interface PlaceFlags {
  readonly redis: string
  readonly name: string
}

interface WorkFlags extends PlaceFlags, Pick<ReadingFlags, 'date' | 'language' | 'zone'> {
  readonly to: readonly FormatName[]
  readonly out: string
  readonly provider?: string
  readonly stalled: number
  readonly drain?: boolean
}

/** Runs `wirecopy queue add`: adds files to the queue. */
export async function runQueueAdd(
  args: readonly string[],
  flags: PlaceFlags & InputFlags & { readonly shard: number; readonly most: number },
): Promise<void> {
  await attempt(flags, async ({ addFile, openQueue }) => {
    const queue = await openQueue(flags)
    try {
      let [added, known] = [0, 0]
      for (const { path, name } of await inputsOf(args, flags)) {
        if (typeof path !== 'string') throw new Error(`${name}: Give a file, which workers can read.`)
        const counts = await addFile(queue, path, { shardBytes: flags.shard, most: flags.most, version: version() })
        added += counts.added
        known += counts.known
      }
      writeTo(process.stdout, `${JSON.stringify({ added, known })}\n`)
    } finally {
      await queue.close()
    }
  })
}

/** Runs `wirecopy queue work`: a worker, until SIGTERM or Ctrl-C, or with `--drain` until the queue is empty. */
export async function runQueueWork(flags: WorkFlags, command: Command): Promise<void> {
  const { provider, date, language, zone, redis, name, stalled } = flags
  const reading = Object.fromEntries(
    Object.entries({ date, language, zone }).filter(([, value]) => value !== undefined),
  )
  try {
    parse('', reading) // refuses a wrong option now, not with the first job
  } catch (error) {
    command.error(`error: ${failure(error)}`)
  }
  await attempt(flags, async ({ folderSink, startWorker }) => {
    const given = provider === undefined ? {} : { provider }
    const sink = await folderSink({ folder: flags.out, to: flags.to, ...given })
    const worker = await startWorker({
      ...{ redis, name, stalled, sink, ...given, parse: reading },
      onError: (message) => printError(message),
      onDone: ({ events, dead }) => writeTo(process.stdout, `${JSON.stringify({ events, dead })}\n`),
    })
    const told = new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        process.removeAllListeners(signal) // the job that is running is finished first
        process.once(signal, () => resolve())
      }
    })
    printNote('Worker started.')
    await (flags.drain ? Promise.race([told, worker.drained()]) : told)
    await worker.stop()
    await sink.close()
    printNote('Worker stopped.')
  })
}

/** Runs `wirecopy queue status`: counts of jobs, and dead letters with their reasons. The exit code is 1 if there are any. */
export async function runQueueStatus(flags: PlaceFlags): Promise<void> {
  await attempt(flags, async ({ queueStatus }) => {
    const status = await queueStatus(flags)
    writeTo(process.stdout, `${JSON.stringify(status, null, 2)}\n`)
    if (status.failed + status.dead.length > 0) process.exitCode = 1
  })
}

/** Runs `wirecopy queue purge`: removes a story from the queue, the dead letters and the output. */
export async function runQueuePurge(
  flags: PlaceFlags & { readonly guid: string; readonly out?: string; readonly to?: readonly FormatName[] },
  command: Command,
): Promise<void> {
  const { guid, out, to } = flags
  if ((out === undefined) !== (to === undefined)) command.error('error: Give --out and --to together.')
  await attempt(flags, async ({ folderSink, purgeStory }) => {
    const sink = out === undefined || to === undefined ? undefined : await folderSink({ folder: out, to })
    writeTo(process.stdout, `${JSON.stringify(await purgeStory(flags, guid, sink))}\n`)
    await sink?.close()
  })
}

/** Runs a command with the queue, and reports its failure without the password of the URL. */
async function attempt(flags: PlaceFlags, run: (queues: typeof Queues) => Promise<void>): Promise<void> {
  let queues: typeof Queues
  try {
    queues = await import('wirecopy/queue')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (!isMissing) throw error
    printError('The queue requires two packages. Install bullmq and ioredis.')
    process.exitCode = 1
    return
  }
  try {
    await run(queues)
  } catch (error) {
    printError(queues.hidePassword(failure(error), flags.redis))
    process.exitCode = 1
  }
}
