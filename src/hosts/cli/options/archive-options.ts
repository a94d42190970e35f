import type { Command } from 'commander'
import { layouts } from '../../node/sinks/folder-sink'
import { addExamples } from './shared-options'
import { choice, parseBytes, parseCount, parseLine, parseWhole } from './values'

/** Adds the options of the commands that convert streams and archives. */
export function addBulk(command: Command, jobs: string): Command {
  return command
    .option('--annotate', 'add people, organisations, places, times and statements to the articles')
    .option('--check <profile>', 'check each story by a profile of rules, and write its findings', parseLine)
    .option('--jobs <number>', jobs, parseWhole)
    .option('--timeout <ms>', 'stop a story that takes longer, and record it as an error', parseCount)
    .option('--max-story <bytes>', 'largest story to read, such as 16M; default: 64M', parseBytes)
}

/** Adds the options of `convert` for archives. Any of them makes the run keep its state beside the output. */
export function addArchive(command: Command): void {
  addBulk(command, 'worker threads; default: the number of cores')
    .addOption(choice('--layout <layout>', 'where files are put in the folder', layouts, 'layout'))
    .option('--resume', 'go on with a run that was stopped')
    .option('--max-errors <number>', 'stop after more errors than this', parseWhole)
    .option('--max-expansion <ratio>', 'largest ratio of expanded to compressed size; default: 200', parseCount)
    .option('--commit <number>', 'stories after which the state is saved; default: 2000', parseCount)
    .option('--events <file>', 'write what happens to this file, as lines of JSON')
    .option('--report <file>', 'write a page with plots of the run, such as report.html')
}

/** Adds the command `status`. */
export function addStatus(wirecopy: Command): void {
  const command = wirecopy
    .command('status')
    .description('show how far a run over an archive is, and its errors')
    .argument('<out>', 'folder or file that the run writes')
    .addOption(choice('--format <format>', 'format of the report', ['text', 'json'], 'format').default('text'))
  command.action(async (out, flags) => (await import('../commands/status')).runStatus(out, flags))
  addExamples(command, ['status out', 'status stories.ndjson.gz --format json'])
}
