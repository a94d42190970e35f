import { type Command, Option } from 'commander'
import { presets } from '../formats'
import { addArchive } from './archive-options'
import { addExamples, addReading, addVerbosity, addWalking, FILES } from './shared-options'
import { choice, parseInstant, parseLine, parseOutputs, parseTemplate, targetNames } from './values'

const STYLES = ['plain', 'ap', 'reuters', 'afp', 'xinhua', 'dpa']

/** Adds the options that say how stories are written. */
export function addWriting(command: Command): Command {
  return command
    .option('--provider <name>', 'name of the provider; required by NewsML', parseLine)
    .option(
      '--guid <template>',
      'guid of the item, with {key} or {name}; default: derived from provider, day and slugline',
      parseTemplate,
    )
    .option('--version-created <time>', 'time of this version: RFC 3339, or now', parseInstant)
    .addOption(choice('--for <program>', 'adapt the output to what this program accepts', ['superdesk'], 'program'))
    .option('--strict', 'fail if a format would leave anything out')
    .addOption(choice('--body <form>', 'body of NewsML', ['xhtml', 'nitf', 'plain'], 'form').default('xhtml'))
    .addOption(choice('--style <style>', 'style of NITF', ['namespace', 'dtd'], 'style').default('namespace'))
    .addOption(choice('--standard <version>', 'version of ninjs', ['3.2', '2.2', '1.6'], 'version').default('3.2'))
    .addOption(choice('--preset <site>', 'site generator for Markdown front matter', presets, 'site generator'))
    .addOption(
      choice(
        '--front-matter <fields>',
        'fields in the front matter of Markdown: what the site generator reads (default with --preset), or all',
        ['site', 'full'],
        'choice of fields',
      ),
    )
    .addOption(
      choice(
        '--dateline <place>',
        'where Markdown has the dateline: in the body (default with front matter site), or not there',
        ['body', 'none'],
        'place',
      ),
    )
    .addOption(
      choice(
        '--flavour <flavour>',
        'dialect of Markdown; default: markdown, or mdx for docusaurus',
        ['markdown', 'mdx'],
        'dialect',
      ),
    )
    .addOption(choice('--house <house>', 'house style of copy', STYLES, 'house style').default('plain'))
    .option('--page', 'write a full HTML page, not only the article element')
    .option('--now <time>', 'time to judge embargoes by: RFC 3339, or now (default)', parseInstant)
    .option('--drafts', 'write killed, withheld and embargoed stories as drafts in publishing formats')
    .addOption(
      choice(
        '--on-doubt <action>',
        'what publishing formats do with a story that is possibly restricted',
        ['refuse', 'draft', 'publish'],
        'action',
      ),
    )
}

/** Adds the command `convert`. `ndjson` and `printConfig` describe the options that it shares with others. */
export function addConvert(wirecopy: Command, ndjson: string, printConfig: string): void {
  const command = wirecopy
    .command('convert')
    .description('convert stories to other formats')
    .argument('<file...>', FILES)
  addReading(command)
    .addOption(
      new Option(
        '-t, --to <formats>',
        `output formats, separated by commas: ${targetNames.join(', ')}, md, xml (NewsML); or parquet, a data set; default: by the ending of --out`,
      ).argParser(parseOutputs),
    )
    .option(
      '-o, --out <path>',
      'folder to write to, or a file such as story.md or stories.ndjson.gz; default: standard output',
    )
  addWriting(command).option('--ndjson', ndjson).option('--watch', 'convert again what changes, until Ctrl-C')
  addArchive(command)
  addVerbosity(addWalking(command)).option('--print-config', printConfig)
  command.action(async (args, flags, self) => (await import('../commands/convert')).runConvert(args, flags, self))
  addExamples(command, [
    'convert story.txt --to json',
    'convert story.txt --out story.md',
    `convert in/ -t newsml,md -o out --provider "Example News" --version-created now --guid 'tag:example.com,2024:{name}'`,
    'convert in/ --to json --ndjson > stories.ndjson',
    "convert 'archive/*.ndjson.gz' -t newsml,json -o out --annotate --layout {date}/{name}",
    'convert archive/ --to parquet --out dataset --resume',
  ])
}
