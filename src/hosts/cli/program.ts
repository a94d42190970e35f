import { Argument, Command, Option } from 'commander'
import { addStatus } from './options/archive-options'
import { addConvert } from './options/convert-options'
import { addQueue } from './options/queue-options'
import {
  addExamples,
  addReading,
  addRules,
  addVerbosity,
  addWalking,
  FILES,
  outputFileOption,
  reportOption,
} from './options/shared-options'
import { addStream } from './options/stream-options'
import { choice, parseLine, parseWhole } from './options/values'
import { addWatch } from './options/watch-options'
import { printUsageError } from './output/terminal'
import { version } from './version'

const NDJSON = 'write one line of JSON for each story, and read standard input line by line'
const PRINT_CONFIG = 'print the settings that apply to the first file, and exit'

/** Returns the commands of `wirecopy` with their options and usage errors. */
export function program(): Command {
  const wirecopy = new Command('wirecopy')
    .description('Reads, converts and checks news stories: wire copy, NewsML, NITF, ninjs, HTML and more.')
    .version(version())
    .exitOverride()
    .configureHelp({ showGlobalOptions: false, minWidthToWrap: 20 }) // the list of commands has long names
    .configureOutput({ outputError: printUsageError })
    .addHelpText(
      'after',
      `
Examples:
  $ wirecopy parse story.txt
  $ wirecopy convert in/ --to newsml --out out --provider "Example News"
  $ wirecopy check . --profile ap

Exit codes:
  0  success, nothing found
  1  errors or differences found, or a file could not be read or written
  2  usage error: invalid option, config or baseline`,
    )
  addParse(wirecopy)
  addInspect(wirecopy)
  addConvert(wirecopy, NDJSON, PRINT_CONFIG)
  addStream(wirecopy)
  addStatus(wirecopy)
  addCheck(wirecopy)
  addFix(wirecopy)
  addComparisons(wirecopy)
  addServers(wirecopy)
  addWatch(wirecopy)
  addQueue(wirecopy)
  addInformation(wirecopy)
  return wirecopy
}

function addParse(wirecopy: Command): void {
  for (const [name, description, example] of [
    ['parse', 'show what a story is read as: fields, body, repairs, diagnostics', 'parse story.txt --date 2024-03-04'],
    [
      'annotate',
      'show also sentences, people, organisations, places, times and statements',
      'annotate story.txt --gazetteer',
    ],
  ] as const) {
    const command = wirecopy.command(name).description(description).argument('<file...>', FILES)
    addReading(command)
      .addOption(choice('--format <format>', 'format of the output', ['outline', 'json'], 'format').default('outline'))
      .option('--ndjson', NDJSON)
      .addOption(outputFileOption())
    addVerbosity(addWalking(command)).option('--print-config', PRINT_CONFIG)
    command.action(async (...given) => {
      const { runAnnotate, runParse } = await import('./commands/parse')
      return (name === 'parse' ? runParse : runAnnotate)(...(given as Parameters<typeof runParse>)) // what commander passes
    })
    addExamples(command, [example, `${name} story.txt --format json`, `${name} in/ --ndjson > stories.ndjson`])
  }
}

function addInspect(wirecopy: Command): void {
  const command = wirecopy
    .command('inspect')
    .description('show the copy with its parts, annotations and findings in place')
    .argument('<file...>', FILES)
  addRules(addReading(command)).option('--html', 'write a self-contained HTML page').addOption(outputFileOption())
  addVerbosity(addWalking(command))
  command.action(async (args, flags, self) => (await import('./commands/inspect')).runInspect(args, flags, self))
  addExamples(command, ['inspect story.txt', 'inspect story.txt --html --output-file story.html'])
}

function addCheck(wirecopy: Command): void {
  const command = wirecopy.command('check').description('report problems in stories').argument('<file...>', FILES)
  addRules(addReading(command))
    .addOption(reportOption())
    .option('--ndjson', NDJSON)
    .addOption(outputFileOption())
    .option('--fix', 'apply automatic fixes to the files; standard input is fixed to standard output')
    .option('--max-warnings <number>', 'exit with 1 if there are more warnings', parseWhole)
    .option('--stdin-filename <name>', 'file name of standard input in the report, and for config overrides', parseLine)
    .option('--baseline <file>', 'file of known findings, which are not reported')
    .option('--write-baseline', 'write all findings to the baseline and exit with 0')
    .option('--cache', 'check only files that changed since the last run with the same settings')
    .option('--cache-file <file>', 'file of the cache; default: in node_modules/.cache, or .wirecopycache')
    .option('--watch', 'check again what changes, until Ctrl-C')
  addVerbosity(addWalking(command), 'report errors only').option('--print-config', PRINT_CONFIG)
  command.action(async (args, flags, self) => (await import('./commands/check')).runCheck(args, flags, self))
  addExamples(command, [
    'check . --profile ap',
    "check 'in/**/*.txt' --rule quotes/balanced=error --max-warnings 10",
    'check . --format sarif --output-file wirecopy.sarif',
    'check archive --baseline known.json --write-baseline',
  ])
}

function addFix(wirecopy: Command): void {
  const command = wirecopy
    .command('fix')
    .description('apply automatic fixes to files; standard input is fixed to standard output')
    .argument('<file...>', FILES)
  addRules(addReading(command)).option('--dry-run', 'show the changes as a diff, and exit with 1 if there are any')
  addVerbosity(addWalking(command)).option('--print-config', PRINT_CONFIG)
  command.action(async (args, flags, self) => (await import('./commands/fix')).runFix(args, flags, self))
  addExamples(command, ['fix in/', 'fix story.txt --dry-run', 'fix - < story.txt > fixed.txt'])
}

function addComparisons(wirecopy: Command): void {
  const diff = wirecopy
    .command('diff')
    .description('list the differences between two stories, field by field')
    .argument('<a>', 'first file')
    .argument('<b>', 'second file')
  addReading(diff)
    .addOption(reportOption(['text', 'json']))
    .addOption(outputFileOption())
  diff.action(async (a, b, flags, self) => (await import('./commands/diff')).runDiff(a, b, flags, self))
  addExamples(diff, ['diff story.txt story.xml', 'diff old.json new.json --format json'])
  const verify = wirecopy
    .command('verify')
    .description('compare an article with its copy and report what differs')
    .argument('<article>', 'file with the article, in any format')
    .argument('<copy>', 'file with the copy that it was made from')
  addReading(verify).addOption(reportOption()).addOption(outputFileOption())
  verify.action(async (article, copy, flags, self) =>
    (await import('./commands/verify')).runVerify(article, copy, flags, self),
  )
  addMerge(wirecopy)
  addExamples(verify, ['verify article.json story.txt', 'verify article.json story.txt --format line'])
}

function addServers(wirecopy: Command): void {
  const server = wirecopy
    .command('language-server')
    .description('answer an editor by the Language Server Protocol, on standard input and output')
  addRules(addReading(server))
    .option('--stdio', 'use standard input and output, which is the only way')
    .addOption(new Option('--clientProcessId <id>', 'process of the editor').hideHelp())
  server.action(async (flags, self) => (await import('./commands/language-server')).runLanguageServer(flags, self))
  const mcp = wirecopy
    .command('mcp')
    .description('offer parse, check, fix, verify, convert and explain to assistants, by the Model Context Protocol')
  addRules(addReading(mcp))
  mcp.action(async (flags, self) => (await import('./commands/mcp')).runMcp(flags, self))
  addExamples(mcp, ['mcp', 'mcp --profile ap'])
  addExamples(server, ['language-server --stdio', 'language-server --profile ap --zone Europe/Lisbon'])
}

function addMerge(wirecopy: Command): void {
  const command = wirecopy
    .command('merge')
    .description('merge a new version by the agency into a local edit of the version before')
    .argument('<base>', 'file with the version that was edited, as filed')
    .argument('<ours>', 'file with the local edit')
    .argument('<theirs>', 'file with the new version')
  addReading(command)
    .addOption(
      choice(
        '--format <format>',
        'output: the article, a report, or both as JSON',
        ['article', 'report', 'json'],
        'format',
      ).default('report'),
    )
    .addOption(outputFileOption())
  command.action(async (base, ours, theirs, flags, self) =>
    (await import('./commands/merge')).runMerge(base, ours, theirs, flags, self),
  )
  addExamples(command, [
    'merge v1.txt edited.json v2.txt',
    'merge v1.txt edited.json v2.txt --format article --output-file merged.json',
  ])
}

function addInformation(wirecopy: Command): void {
  const format = (): Option =>
    choice('--format <format>', 'format of the list', ['text', 'json'], 'format').default('text')
  const rules = wirecopy
    .command('rules')
    .description('list the rules, or explain those that are named')
    .argument('[id...]', 'rules, such as headline/short-enough')
    .option('--profile <name>', 'only the rules that this profile turns on')
    .option('--config <file>', 'config file with own rules; default: the nearest')
    .option('--no-config', 'do not look for a config file')
    .addOption(format())
    .action(async (ids, flags, self) => (await import('./commands/rules')).runRules(ids, flags, self))
  addExamples(rules, ['rules', 'rules headline/short-enough', 'rules --profile ap --format json'])
  const formats = wirecopy
    .command('formats')
    .description('list the formats, their endings, and what writing them requires')
    .addOption(format())
    .action(async (flags) => (await import('./commands/formats')).runFormats(flags))
  addExamples(formats, ['formats', 'formats --format json'])
  const init = wirecopy
    .command('init')
    .description('write a config file and a CI file that checks each change')
    .addOption(
      choice(
        '--format <ending>',
        'ending of the config file; default: ts beside a tsconfig.json, else mjs',
        ['ts', 'mjs', 'js', 'json'],
        'ending',
      ),
    )
    .option('--profile <name>', 'profile to check against', 'recommended')
    .addOption(
      choice('--ci <service>', 'service to write the CI file for', ['github', 'gitlab', 'none'], 'service').default(
        'github',
      ),
    )
    .option('--force', 'replace existing files')
    .action(async (flags, self) => (await import('./commands/init')).runInit(flags, self))
  addExamples(init, ['init', 'init --profile ap --format json --ci none'])
  const shells = ['bash', 'zsh', 'fish']
  const completion = wirecopy
    .command('completion')
    .description('print the script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'shell').choices(shells))
    .action(async (shell, _, self) => (await import('./commands/completion')).runCompletion(shell, self))
  addExamples(completion, [
    'completion bash >> ~/.bashrc',
    'completion fish > ~/.config/fish/completions/wirecopy.fish',
  ])
}
