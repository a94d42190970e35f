import type { Command } from 'commander'
import { toJson } from 'wirecopy/json'
import { merge, reportMerge } from 'wirecopy/merge'
import type { ReadingFlags } from '../config/settings'
import { failure } from '../failure'
import { openSink } from '../output/open-sink'
import { printError, printNote, writeTo } from '../output/terminal'
import { settingsOrUsageError } from '../run'
import { articleIn } from './diff'

interface MergeFlags extends ReadingFlags {
  readonly format: 'article' | 'report' | 'json'
  readonly outputFile?: string
}

/**
 * Runs `wirecopy merge`: merges a new version of a story into a local edit of the version before.
 * The exit code is 1 if somebody has to decide: for conflicts, facts that still stand, and a killed story, which is not written.
 */
export async function runMerge(
  base: string,
  ours: string,
  theirs: string,
  flags: MergeFlags,
  command: Command,
): Promise<void> {
  const { reading } = await settingsOrUsageError(flags, command)
  try {
    const result = merge(
      await articleIn(base, reading),
      await articleIn(ours, reading),
      await articleIn(theirs, reading),
    )
    if (result.status !== 'clean') process.exitCode = 1
    if (flags.format !== 'report') writeTo(process.stderr, reportMerge(result))
    if (flags.format === 'article' && !result.article) return printNote('Nothing written: the story is killed.')
    const sink = openSink(flags.outputFile)
    if (flags.format === 'report') sink.write(reportMerge(result))
    else if (flags.format === 'json') sink.write(`${JSON.stringify(result, null, 2)}\n`)
    else if (result.article) sink.write(toJson(result.article))
    sink.close()
  } catch (error) {
    printError(failure(error))
    process.exitCode = 1
  }
}
