import { type Command, Option } from 'commander'
import { addExamples, addWalking } from './shared-options'
import { parseDay, parseLine, parseTargets, parseWhole, targetNames } from './values'

const TARGETS = `output formats, separated by commas: ${targetNames.join(', ')}, md, xml (NewsML)`

/** Adds the command `queue` with its parts `add`, `work`, `status` and `purge`. */
export function addQueue(wirecopy: Command): void {
  const queue = wirecopy
    .command('queue')
    .description('spread work over processes and machines, by way of Redis or Valkey')
  const add = addPlace(queue.command('add').description('add files: NDJSON as shards of lines, any other as one job'))
    .argument('<file...>', 'files, folders or glob patterns, which every worker can read')
    .option('--shard <bytes>', 'bytes of a shard', parseWhole, 4_194_304)
    .option('--most <number>', 'jobs that may wait; beyond that, adding waits', parseWhole, 10_000)
  addWalking(add).action(async (args, flags) => (await import('../commands/queue')).runQueueAdd(args, flags))
  addPlace(queue.command('work').description('run a worker until SIGTERM; the job that is running is finished'))
    .addOption(new Option('-t, --to <formats>', TARGETS).argParser(parseTargets).makeOptionMandatory())
    .requiredOption('-o, --out <folder>', 'folder to write to, on a local disk')
    .option('--provider <name>', 'name of the provider, for stories without one', parseLine)
    .option('--date <day>', 'day of publication, for dates without a year: 2024-04-24, or today', parseDay)
    .option('--language <tag>', 'language of the copy, if known, such as en or pt-BR', parseLine)
    .option('--zone <zone>', 'time zone of local times, such as America/New_York or +02:00', parseLine)
    .option('--stalled <ms>', 'time after which the job of a worker that is gone is taken over', parseWhole, 30_000)
    .option('--drain', 'exit when the queue is empty')
    .action(async (flags, self) => (await import('../commands/queue')).runQueueWork(flags, self))
  addPlace(queue.command('status').description('show counts of jobs, and dead letters with their reasons')).action(
    async (flags) => (await import('../commands/queue')).runQueueStatus(flags),
  )
  addPlace(queue.command('purge').description('remove a story from the queue, the dead letters and the output'))
    .requiredOption('--guid <guid>', 'guid of the story', parseLine)
    .option('-o, --out <folder>', 'folder of the output')
    .addOption(new Option('-t, --to <formats>', TARGETS).argParser(parseTargets))
    .action(async (flags, self) => (await import('../commands/queue')).runQueuePurge(flags, self))
  addExamples(queue, [
    'queue add archive.ndjson --redis redis://localhost:6379',
    'queue work --to newsml --out out --provider AP',
    'queue purge --guid urn:x-story:ap:2024-04-24:pm-fire --out out --to newsml',
  ])
}

/** Adds the options that say where the queue is. */
const addPlace = (command: Command): Command =>
  command
    .addOption(
      new Option('--redis <url>', 'URL of the server; better in the environment, where no process list shows it')
        .env('WIRECOPY_REDIS')
        .default('redis://localhost:6379'),
    )
    .option('--name <name>', 'name of the queue', parseLine, 'wirecopy')
