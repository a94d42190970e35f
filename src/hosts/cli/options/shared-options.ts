import { type Command, Option } from 'commander'
import { choice, parseDay, parseEndings, parseInstant, parseLine, parseSource, sourceNames } from './values'

/** Formats of a report of findings. */
const reportNames = ['text', 'line', 'json', 'sarif', 'github'] as const

/** What the arguments of most commands are. */
export const FILES = 'files, folders or glob patterns; - reads standard input'

/** Adds the options that say how stories are read. */
export function addReading(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --from <format>', `format of the files: ${sourceNames.join(', ')}; md and txt are understood`)
        .argParser(parseSource)
        .default('auto'),
    )
    .option('--date <day>', 'day of publication, for dates without a year: 2024-04-24, or today', parseDay)
    .option('--language <tag>', 'language of the copy, if known, such as en or pt-BR', parseLine)
    .option('--zone <zone>', 'time zone of local times, such as America/New_York or +02:00', parseLine)
    .option('--charset <name>', 'charset of files that are not Unicode, such as iso-8859-15', parseLine)
    .option('--gazetteer', 'use the large table of places')
    .option('--lexicon <file>', 'additional lexicon rows: a JSON, JavaScript or TypeScript file')
    .option(
      '--config <file>',
      'config file; default: wirecopy.config.{ts,js,mjs,json} in this folder or the nearest above',
    )
    .option('--no-config', 'do not look for a config file')
}

/** Adds the options that say which files of folders and patterns are read. */
export function addWalking(command: Command): Command {
  return command
    .option(
      '--ext <endings>',
      'endings of the files to read in folders, such as txt,wire; +wire adds to the usual ones',
      parseEndings,
    )
    .option('--no-ignore', 'read also what .gitignore, .wirecopyignore and the config leave out')
}

/** Adds the options that say how much is printed. */
export function addVerbosity(command: Command, quiet = 'print errors only'): Command {
  return command
    .option('-q, --quiet', quiet)
    .option('--verbose', 'print each file, what is skipped, and a summary also for a single file')
}

/** Adds the options that choose the rules. */
export function addRules(command: Command): Command {
  return command
    .option(
      '--profile <name>',
      'profile to check against: recommended, house, ap, reuters, afp, xinhua, dpa, press-release, web',
    )
    .addOption(
      new Option(
        '--rule <setting>',
        'override one rule, such as headline/short-enough=warning or quotes/balanced=off; an id alone turns the rule on with its default severity; repeatable',
      )
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'none'),
    )
    .option('--now <time>', 'time to judge embargoes by: RFC 3339, or now (default)', parseInstant)
}

/** Returns the option for the format of a report. */
export const reportOption = (names: readonly string[] = reportNames): Option =>
  choice('--format <format>', 'format of the report', names, 'format').default(names[0])

/** Returns the option for a file in place of standard output. */
export const outputFileOption = (): Option =>
  new Option('--output-file <file>', 'write to this file, not to standard output')

/** Adds examples to the help of a command. */
export const addExamples = (command: Command, examples: readonly string[]): Command =>
  command.addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ wirecopy ${example}`).join('\n')}`)
