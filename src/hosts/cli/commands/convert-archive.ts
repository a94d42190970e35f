import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import type { FormatName } from 'wirecopy/convert'
import { bulkSettings } from '../../node/convert/bulk-settings'
import { makeFolder } from '../../node/files/make-folder'
import { fileSource } from '../../node/input/file-source'
import { defaultLimits, type ReadLimits, type RecordSource } from '../../node/input/source-record'
import { type RunOptions, type RunOutput, type RunResult, runConversion } from '../../node/run/run-conversion'
import { RunRefusal } from '../../node/state/refusal'
import type { Settings } from '../config/settings'
import { loadTarget, unusedOption } from '../formats'
import { type Input, inputsOf } from '../input/inputs'
import { ENDINGS } from '../input/walk-folder'
import { openEvents } from '../output/open-events'
import { openReport } from '../output/open-report'
import { RunProgress } from '../output/run-progress'
import { settingsOrUsageError } from '../run'
import { version } from '../version'
import { ARCHIVE_ENDINGS, type ArchiveFlags, isLines } from './is-archive'

/** Records between two commits. */
const COMMIT = 2000

/** Runs `wirecopy convert` over an archive: on threads, with a state beside the output from which it goes on. */
export async function runConvertArchive(args: readonly string[], flags: ArchiveFlags, command: Command): Promise<void> {
  const { out } = flags
  if (out === undefined || flags.watch)
    return command.error(
      flags.watch
        ? 'error: --watch cannot be combined with options for archives.'
        : 'error: Archives require --out with a folder, or a file such as stories.ndjson.',
    )
  const settings = await settingsOrUsageError(
    { ...flags, ...(flags.check !== undefined && { profile: flags.check }) },
    command,
  )
  const options = await runOptions(flags, out, settings, command)
  const inputs = await inputsOf(
    args,
    { ...flags, usual: [...ENDINGS, ...ARCHIVE_ENDINGS] },
    settings.ignores,
    settings.files,
  )
  const progress = new RunProgress(flags, sizeOf(inputs))
  const writeEvent = openEvents(flags.events)
  const writeReport = openReport(flags.report, out, inputs)
  let result: RunResult
  try {
    writeEvent({ event: 'start', inputs: inputs.length, ...progress.total, resumed: flags.resume ?? false })
    result = await runConversion(sourcesOf(inputs), {
      ...options,
      onEvent(event) {
        progress.show(event)
        writeEvent(event)
      },
    })
  } catch (error) {
    progress.clear()
    if (error instanceof RunRefusal) return command.error(`error: ${error.message}`)
    throw error
  }
  writeEvent({ event: 'end', seconds: progress.seconds, ...result })
  await writeReport({ ...result, seconds: progress.seconds })
  progress.summarize(result)
  if (result.errors > 0 || result.status === 'stopped') process.exitCode = 1
}

async function runOptions(
  flags: ArchiveFlags,
  out: string,
  { files }: Settings,
  command: Command,
): Promise<Omit<RunOptions, 'onEvent'>> {
  const to = flags.to ?? (isLines(out) ? ['json'] : undefined)
  if (to === undefined) command.error('error: Give the output format with --to.')
  const formats = (to ?? []).filter((name) => name !== 'parquet')
  if (formats.length === 0 && isLines(out)) command.error('error: --to parquet requires --out with a folder.')
  if (flags.layout && (isLines(out) || formats.length === 0))
    command.error('error: --layout requires --out with a folder of files.')
  const unused = unusedOption((option) => command.getOptionValueSource(option) === 'cli', formats)
  if (unused !== undefined) command.error(`error: ${unused}`)
  const output = await outputOf(flags, out, formats)
  const now = flags.now ?? new Date().toISOString()
  const shape = ({ folder: 'files', lines: 'lines', tables: 'tables' } as const)[output.kind]
  const settings = bulkSettings(flags, formats, shape, now)
  const { maxStory: record = defaultLimits.record, maxExpansion: expansion = defaultLimits.expansion } = flags
  const limits: ReadLimits = { ...defaultLimits, record, expansion }
  const { commit = COMMIT } = flags
  const { now: _, ...same } = settings
  const layout = output.kind === 'folder' ? output.layout : undefined
  const identity = { ...same, now: flags.now, layout, record, expansion, commit, config: hashOf(files) }
  const { timeout, maxErrors } = flags
  return {
    settings,
    output,
    identity: { version: version(), options: JSON.parse(JSON.stringify(identity)), now },
    resume: flags.resume ?? false,
    limits,
    commit,
    division: ({ name }) => (name === 'stdin' && flags.ndjson ? 'lines' : 'auto'),
    jobs: Math.max(1, flags.jobs ?? availableParallelism()),
    ...(timeout !== undefined && { timeout }),
    ...(maxErrors !== undefined && { maxErrors }),
  }
}

async function outputOf(flags: ArchiveFlags, out: string, formats: readonly FormatName[]): Promise<RunOutput> {
  if (isLines(out)) {
    makeFolder(dirname(out))
    return { kind: 'lines', file: out }
  }
  if (formats.length === 0) return { kind: 'tables', folder: out }
  const targets = await Promise.all(formats.map((name) => loadTarget(name, {})))
  const extensions = targets.map(({ format }) => format.extension)
  return { kind: 'folder', folder: out, layout: flags.layout ?? '{name}', extensions }
}

/** Returns the hash of the config and the lexicon, which outputs depend on. */
function hashOf(files: readonly string[]): string | undefined {
  if (files.length === 0) return undefined
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

async function* sourcesOf(inputs: readonly Input[]): AsyncGenerator<RecordSource> {
  for (const input of inputs) yield input.path === undefined ? input : fileSource(input.path, input.name)
}

/** Returns the size of all inputs; undefined if one is a stream. A missing file has none. */
function sizeOf(inputs: readonly Input[]): number | undefined {
  let sum = 0
  for (const { name, path } of inputs) {
    const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })
    if (stat ? !stat.isFile() : name === 'stdin') return undefined
    sum += stat?.size ?? 0
  }
  return sum
}
