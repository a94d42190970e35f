import { type Command, Option } from 'commander'
import { addExamples, addReading } from './shared-options'
import { choice, parseLine, parseTargets, parseWhole, targetNames } from './values'

/** Adds the command `watch`. */
export function addWatch(wirecopy: Command): void {
  const command = wirecopy
    .command('watch')
    .description('follow a feed: take each file of a drop folder, and keep in another folder what may be published')
    .argument('<folder>', 'folder into which the feed is written')
  addReading(command)
    .addOption(
      new Option(
        '-t, --to <formats>',
        `output formats, separated by commas: ${targetNames.join(', ')}, md, xml (NewsML)`,
      )
        .argParser(parseTargets)
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --out <folder>', 'folder to write to; its .wirecopy/ledger.db is the memory of the feed')
    .option('--provider <name>', 'name of the provider, for stories without one', parseLine)
    .option('--settle <ms>', 'time for which a file without end mark must not grow', parseWhole, 2000)
    .option('--poll <ms>', 'look at the folder in this interval, for network drives', parseWhole)
    .addOption(
      choice(
        '--on-doubt <action>',
        'what to do with a story that is possibly restricted',
        ['refuse', 'publish'],
        'action',
      ),
    )
    .option('--once', 'take what is there, and exit')
    .option('-q, --quiet', 'print conflicts and errors only')
  command.action(async (folder, flags, self) => (await import('../commands/watch')).runWatch(folder, flags, self))
  addExamples(command, [
    'watch /var/spool/wire --to newsml --out out --provider AP',
    'watch in --to json,md --out out --once',
  ])
}
