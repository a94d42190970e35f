import { once } from 'node:events'
import { statSync } from 'node:fs'
import type { Command } from 'commander'
import type { FormatName } from 'wirecopy/convert'
import { type BulkOptions, bulkSettings } from '../../node/convert/bulk-settings'
import { defaultLimits } from '../../node/input/source-record'
import { mapInOrder } from '../../node/pool/map-in-order'
import { answerLines } from '../../node/stream/answer-lines'
import { createBatchConverter } from '../../node/stream/create-batch-converter'
import { type ByteRange, rangeLines, streamLines } from '../../node/stream/range-lines'
import { readyBatches } from '../../node/stream/ready-batches'
import { settingsOrUsageError } from '../run'

interface StreamFlags extends BulkOptions {
  readonly maxStory?: number
  readonly to?: readonly FormatName[]
  readonly range?: ByteRange
}

/** Lines that are converted together. */
const BATCH = 64

/** Runs `wirecopy stream`: writes one line for each line it reads, in order. */
export async function runStream(file: string | undefined, flags: StreamFlags, command: Command): Promise<void> {
  const { to = ['json'], range, maxStory = defaultLimits.record, jobs = 0 } = flags
  const path = file === '-' ? undefined : file
  if (range && path === undefined) command.error('error: --range requires a file.')
  if (path !== undefined && !statSync(path, { throwIfNoEntry: false })?.isFile())
    command.error(`error: ${path} is not a file.`)
  await settingsOrUsageError({ ...flags, ...(flags.check !== undefined && { profile: flags.check }) }, command)
  const settings = bulkSettings(flags, to, 'lines', flags.now ?? new Date().toISOString())
  const timeout = flags.timeout
  const threads = timeout === undefined ? jobs : Math.max(1, jobs)
  const converter = await createBatchConverter(settings, { jobs: threads, ...(timeout !== undefined && { timeout }) })
  const lines =
    path === undefined
      ? streamLines('stdin', process.stdin, maxStory)
      : rangeLines(path, range ?? { start: 0, end: Number.POSITIVE_INFINITY }, maxStory)
  try {
    const answers = mapInOrder(readyBatches(lines, BATCH), converter.window, async (records) =>
      answerLines(records.length, await converter.convert(records)),
    )
    for await (const answer of answers)
      if (!process.stdout.write(`${answer.join('\n')}\n`)) await once(process.stdout, 'drain')
  } finally {
    await converter.stop()
  }
}
