import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { runCheck } from './check'
import { runConvert } from './convert'
import { runDiff } from './diff'
import { feeds, formats, presets } from './formats'
import { checkTemplate } from './guid'
import { runVerify } from './verify'

const TARGETS = Object.keys(formats)
const STYLES = ['plain', 'ap', 'reuters', 'afp', 'xinhua', 'dpa']
const SOURCES = ['auto', ...TARGETS, ...feeds, 'email']
const REPORTS = ['text', 'line', 'json', 'sarif', 'github']
/** An instant with its offset: `2024-04-24T09:30:00Z`, `2024-04-24T17:30:00+08:00` */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/

/** Returns the commands of `wirecopy` with their options and usage errors. */
export function program(): Command {
  const wirecopy = new Command('wirecopy')
    .description('Converts and checks news stories: wire copy, NewsML, NITF, ninjs, HTML and more.')
    .version(version())
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      '\nExit codes:\n  0  success, nothing found\n  1  errors or differences found, or a file could not be read or written\n  2  usage error: invalid option, config or baseline',
    )
  const from = () => new Option('--from <format>', 'format of the files').choices(SOURCES).default('auto')
  const files = 'files or glob patterns; - reads standard input'

  wirecopy
    .command('convert')
    .description('convert stories to other formats')
    .argument('<file...>', files)
    .addOption(from())
    .requiredOption('--to <formats>', `output formats, separated by commas: ${TARGETS.join(', ')}`, parseTargets)
    .option('--out <dir>', 'folder to write to; without it, one story in one format goes to standard output')
    .option('--provider <name>', 'name of the provider; required by NewsML', parseLine)
    .option(
      '--guid <template>',
      'guid of the item, with {key} or {name}; default: derived from provider, day and slugline',
      parseTemplate,
    )
    .option('--version-created <time>', 'time of this version: RFC 3339, or now', parseInstant)
    .addOption(new Option('--for <program>', 'adapt the output to what this program accepts').choices(['superdesk']))
    .option('--strict', 'fail if a format would leave anything out')
    .addOption(new Option('--body <form>', 'body of NewsML').choices(['xhtml', 'nitf', 'plain']).default('xhtml'))
    .addOption(new Option('--style <style>', 'style of NITF').choices(['namespace', 'dtd']).default('namespace'))
    .addOption(new Option('--standard <version>', 'version of ninjs').choices(['3.2', '2.2', '1.6']).default('3.2'))
    .addOption(new Option('--preset <site>', 'site generator for Markdown front matter').choices(presets))
    .addOption(
      new Option('--flavour <flavour>', 'dialect of Markdown').choices(['markdown', 'mdx']).default('markdown'),
    )
    .addOption(new Option('--house <house>', 'house style of copy').choices(STYLES).default('plain'))
    .option('--page', 'write a full HTML page, not only the article element')
    .option('--now <time>', 'time to judge embargoes by: RFC 3339, or now (default)', parseInstant)
    .option('--drafts', 'write killed, withheld and embargoed stories as drafts in publishing formats')
    .addOption(
      new Option('--on-doubt <action>', 'what publishing formats do with a story that is possibly restricted').choices([
        'refuse',
        'draft',
        'publish',
      ]),
    )
    .action(runConvert)

  wirecopy
    .command('check')
    .description('report problems in stories')
    .argument('<file...>', files)
    .addOption(from())
    .addOption(new Option('--format <format>', 'format of the report').choices(REPORTS).default('text'))
    .option(
      '--profile <name>',
      'profile to check against: recommended, house, ap, reuters, afp, xinhua, dpa, press-release, web',
    )
    .addOption(
      new Option(
        '--rule <setting>',
        'override one rule, such as headline/short-enough=warning or quotes/balanced=off; an id alone turns the rule on with its default severity; repeatable',
      )
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--config <file>', 'config file; default: wirecopy.config.{ts,js,json} in this folder or the nearest above')
    .option('--no-config', 'do not look for a config file')
    .option('--now <time>', 'time to judge embargoes by: RFC 3339, or now', parseInstant)
    .option('--fix', 'apply automatic fixes to the files; standard input is fixed to standard output')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'exit with 1 if there are more warnings', parseWhole)
    .option('--stdin-filename <name>', 'file name of standard input in the report, and for config overrides', parseLine)
    .option('--baseline <file>', 'file of known findings, which are not reported')
    .option('--write-baseline', 'write all findings to the baseline and exit with 0')
    .action(runCheck)

  wirecopy
    .command('diff')
    .description('list the differences between two stories, field by field')
    .argument('<a>', 'first file')
    .argument('<b>', 'second file')
    .addOption(from())
    .addOption(new Option('--format <format>', 'format of the report').choices(['text', 'json']).default('text'))
    .action(runDiff)

  wirecopy
    .command('verify')
    .description('compare an article with its copy and report what differs')
    .argument('<article>', 'file with the article, in any format')
    .argument('<copy>', 'file with the copy that it was made from')
    .addOption(from())
    .addOption(new Option('--format <format>', 'format of the report').choices(REPORTS).default('text'))
    .action(runVerify)

  return wirecopy
}

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return manifest.version
}

function parseTargets(value: string): string[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !TARGETS.includes(name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Unknown format "${unknown}". The formats are ${TARGETS.join(', ')}.`)
  return names
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value]

function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

function parseLine(value: string): string {
  const trimmed = value.trim()
  if (!trimmed || /[\u0000-\u001F\u007F]/.test(trimmed)) throw new InvalidArgumentError('Expected one line of text.')
  return trimmed
}

function parseTemplate(value: string): string {
  const wrong = checkTemplate(parseLine(value))
  if (wrong) throw new InvalidArgumentError(wrong)
  return value.trim()
}

function parseInstant(value: string): string {
  if (value === 'now') return new Date().toISOString()
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Expected a time with a UTC offset, such as 2024-04-24T09:30:00Z, or now.')
}
