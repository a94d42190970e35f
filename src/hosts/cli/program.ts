import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { check } from './check'
import { convert } from './convert'
import { diff } from './diff'
import { feeds, formats, presets } from './formats'
import { checkTemplate } from './guid'
import { verify } from './verify'

const TARGETS = Object.keys(formats)
const STYLES = ['plain', 'ap', 'reuters', 'afp', 'xinhua', 'dpa']
const SOURCES = ['auto', ...TARGETS, ...feeds]
const REPORTS = ['text', 'line', 'json', 'sarif', 'github']
/** An instant with its offset: `2024-04-24T09:30:00Z`, `2024-04-24T17:30:00+08:00` */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/

/** Returns the command line: its commands, their options, and their usage errors. */
export function program(): Command {
  const wirecopy = new Command('wirecopy')
    .description('Reads wire copy and stories in any newsroom format, checks them, and writes them in any other.')
    .version(version())
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine; 1 something was found, or a file could not be read or\nwritten; 2 misuse: an option, config or baseline that is none.',
    )
  const from = () => new Option('--from <format>', 'what the files are').choices(SOURCES).default('auto')
  const files = 'files or glob patterns; - is standard input'

  wirecopy
    .command('convert')
    .description('write stories in other formats')
    .argument('<file...>', files)
    .addOption(from())
    .requiredOption('--to <formats>', `what to write: ${TARGETS.join(', ')}, or several with commas`, targets)
    .option('--out <dir>', 'folder to write into; without it one story in one format goes to standard output')
    .option('--provider <name>', 'who offers the story (NewsML asks for it)', line)
    .option(
      '--guid <template>',
      'name of the item, with {key} and {name}; default: derived from provider, day and slugline',
      template,
    )
    .option('--version-created <time>', 'when this version was made: RFC 3339, or now', instant)
    .addOption(new Option('--for <program>', 'write what this program takes').choices(['superdesk']))
    .option('--strict', 'fail a story when a format would leave anything out')
    .addOption(new Option('--body <form>', 'body of NewsML').choices(['xhtml', 'nitf', 'plain']).default('xhtml'))
    .addOption(new Option('--style <style>', 'style of NITF').choices(['namespace', 'dtd']).default('namespace'))
    .addOption(new Option('--standard <version>', 'version of ninjs').choices(['3.2', '2.2', '1.6']).default('3.2'))
    .addOption(new Option('--preset <site>', 'front matter of Markdown for a site generator').choices(presets))
    .addOption(
      new Option('--flavour <flavour>', 'what Markdown is read as').choices(['markdown', 'mdx']).default('markdown'),
    )
    .addOption(new Option('--house <house>', 'house style of copy').choices(STYLES).default('plain'))
    .option('--page', 'HTML as a page of its own, not the article alone')
    .option('--now <time>', 'the moment to judge embargoes by: RFC 3339, or now, which is the default', instant)
    .option('--drafts', 'write killed, held and embargoed stories as drafts where the format is made for publishing')
    .action(convert)

  wirecopy
    .command('check')
    .description('tell what is wrong with stories')
    .argument('<file...>', files)
    .addOption(from())
    .addOption(new Option('--format <format>', 'how to tell it').choices(REPORTS).default('text'))
    .option(
      '--profile <name>',
      'house style to check by: recommended, house, ap, reuters, afp, xinhua, dpa, press-release, web',
    )
    .addOption(
      new Option(
        '--rule <setting>',
        'one rule more or less, as in headline/short-enough=warning or quotes/balanced=off; its id alone turns it on, as grave as the rule says; may be given again',
      )
        .argParser(list)
        .default([], 'none'),
    )
    .option('--config <file>', 'config file; default: the nearest wirecopy.config.{ts,js,json} from here upwards')
    .option('--no-config', 'look for no config file')
    .option('--now <time>', 'the moment to judge embargoes by: RFC 3339, or now', instant)
    .option('--fix', 'mend what can be mended, file by file; of standard input, to standard output')
    .option('--quiet', 'tell errors only')
    .option('--max-warnings <number>', 'exit code 1 when there are more warnings', whole)
    .option('--stdin-filename <name>', 'what standard input is called, for the config and the report', line)
    .option('--baseline <file>', 'findings that are known: only others are told and count')
    .option('--write-baseline', 'write what is found into the baseline, and fail of nothing')
    .action(check)

  wirecopy
    .command('diff')
    .description('tell, field by field, what two readings of a story differ in')
    .argument('<a>', 'a file')
    .argument('<b>', 'another')
    .addOption(from())
    .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .action(diff)

  wirecopy
    .command('verify')
    .description('tell what an article says that does not stand in its copy')
    .argument('<article>', 'the article, in any format')
    .argument('<copy>', 'the copy it is of')
    .addOption(from())
    .addOption(new Option('--format <format>', 'how to tell it').choices(REPORTS).default('text'))
    .action(verify)

  return wirecopy
}

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return manifest.version
}

function targets(value: string): string[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !TARGETS.includes(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${TARGETS.join(', ')}.`)
  return names
}

const list = (value: string, before: readonly string[]): string[] => [...before, value]

function whole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

function line(value: string): string {
  const trimmed = value.trim()
  if (!trimmed || /[\u0000-\u001F\u007F]/.test(trimmed)) throw new InvalidArgumentError('It must be a line of text.')
  return trimmed
}

function template(value: string): string {
  const wrong = checkTemplate(line(value))
  if (wrong) throw new InvalidArgumentError(wrong)
  return value.trim()
}

function instant(value: string): string {
  if (value === 'now') return new Date().toISOString()
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('It must be like 2024-04-24T09:30:00Z (with the offset from UTC), or now.')
}
