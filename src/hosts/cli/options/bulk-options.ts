import { type Command, Option } from 'commander'
import { addWriting } from './convert-options'
import { addExamples, addReading } from './shared-options'
import { parseBytes, parseCount, parseLine, parseRange, parseTargets, parseWhole, targetNames } from './values'

/** Adds the options of the commands that convert streams and archives. */
export function addBulk(command: Command, jobs: string): Command {
  return command
    .option('--annotate', 'add people, organisations, places, times and statements to the articles')
    .option('--check <profile>', 'check each story by a profile of rules, and write its findings', parseLine)
    .option('--jobs <number>', jobs, parseWhole)
    .option('--timeout <ms>', 'stop a story that takes longer, and record it as an error', parseCount)
    .option('--max-story <bytes>', 'largest story to read, such as 16M; default: 64M', parseBytes)
}

/** Adds the command `stream`. */
export function addStream(wirecopy: Command): void {
  const command = wirecopy
    .command('stream')
    .description('convert NDJSON line by line: one line out for each line in, in order')
    .argument('[file]', 'file of NDJSON; default: standard input')
  addReading(command)
    .addOption(
      new Option(
        '-t, --to <formats>',
        `output formats, separated by commas: ${targetNames.join(', ')}; default: json`,
      ).argParser(parseTargets),
    )
    .option('--range <start:end>', 'only the lines that begin in this range of bytes of the file', parseRange)
  addBulk(addWriting(command), 'worker threads; default: 0, convert in the main thread')
  command.action(async (file, flags, self) => (await import('../commands/stream')).runStream(file, flags, self))
  addExamples(command, [
    'stream --to json < stories.ndjson > articles.ndjson',
    'stream stories.ndjson --range 0:1000000 --to newsml --provider "Example News"',
  ])
}
