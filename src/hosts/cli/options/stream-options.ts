import { type Command, Option } from 'commander'
import { addBulk } from './archive-options'
import { addWriting } from './convert-options'
import { addExamples, addReading } from './shared-options'
import { parseRange, parseTargets, targetNames } from './values'

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
