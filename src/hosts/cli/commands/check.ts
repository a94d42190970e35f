import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import {
  type Baseline,
  baselineOf,
  type CheckedCopy,
  type Diagnostic,
  detect,
  newSince,
  type ReportFormat,
  type RuleInfo,
  readBaseline,
} from 'wirecopy'
import { CheckCache } from '../cache/check-cache'
import { type Checked, checkerOf, Misuse } from '../check-story'
import { failure } from '../failure'
import { fixInput } from '../fix-input'
import type { Content, InputDocument } from '../input/documents'
import type { Input } from '../input/inputs'
import { openSink } from '../output/open-sink'
import { placeInMail } from '../output/place-in-mail'
import { ReportWriter } from '../output/report-writer'
import { formatCount, printError, printNote } from '../output/terminal'
import { writeWhole } from '../output/write-whole'
import { CommandRun, type RunFlags } from '../run'
import { watchInputs } from '../watch'
import { printConfig } from './print-config'

/** Options of `wirecopy check`. */
export interface CheckFlags extends RunFlags {
  readonly format: ReportFormat
  readonly maxWarnings?: number
  readonly fix?: boolean
  readonly stdinFilename?: string
  readonly baseline?: string
  readonly writeBaseline?: boolean
  readonly outputFile?: string
  readonly cache?: boolean
  readonly cacheFile?: string
  readonly watch?: boolean
}

/**
 * Runs `wirecopy check`: reports the findings of each story. The exit code is 1 for an error among them, too many warnings, or a file that
 * fails.
 */
export async function runCheck(args: readonly string[], flags: CheckFlags, command: Command): Promise<void> {
  if (flags.printConfig) return printConfig(args, flags, command)
  if (flags.writeBaseline && flags.baseline === undefined)
    command.error('error: --write-baseline requires --baseline with the file to write.')
  if (flags.fix && flags.watch) command.error('error: --fix cannot be used with --watch.')
  const check = (files: readonly string[]): Promise<void> => checkFiles(files, flags, command)
  await check(args)
  if (flags.watch) await watchInputs(args, flags, command, check)
}

async function checkFiles(args: readonly string[], flags: CheckFlags, command: Command): Promise<void> {
  const known = openBaseline(flags, command)
  const run = await CommandRun.start(args, flags, command)
  const cache = flags.cache && !flags.fix ? await CheckCache.open(run.settings, flags) : undefined
  const written: Record<string, Baseline['known'][string]> = {}
  // standard output carries the fixed text of standard input
  const sink = openSink(flags.outputFile, flags.fix && args.includes('-') ? process.stderr : process.stdout)
  const report = new ReportWriter(flags.ndjson ? 'ndjson' : flags.format, sink, await rulesOf(flags))
  const add = (file: string, copies: readonly CheckedCopy[], content?: Content): void => {
    if (flags.writeBaseline) Object.assign(written, baselineOf(copies).known)
    const fresh = known ? newSince({ version: 1, known: pick(known.known, file) }, copies) : copies
    const shown = flags.quiet ? fresh.map(errorsOf) : fresh
    for (const copy of content !== undefined && pointsIntoFile(report) ? inFile(shown, content, flags) : shown)
      report.add(copy)
    if (flags.quiet) warnings += fresh.flatMap(({ diagnostics }) => diagnostics).filter(isWarning).length
  }
  let warnings = 0
  await run.each(
    async (document, input) => {
      const file = input.path === undefined ? (flags.stdinFilename ?? document.name) : document.name
      const kept = document.facts ? undefined : cache?.find(file, document.content) // facts change the result
      const checked = kept ? [] : await checkDocument(document, input, file, run, flags, command)
      const copies =
        kept ?? checked.map((story, index) => copyOf(file, story, checked.length > 1 ? index + 1 : undefined))
      if (!kept && !document.facts) cache?.keep(file, document.content, checked)
      add(file, copies, document.content)
      return copies.length
    },
    (name, message) => {
      // reports for programs list what could not be read; people see it on stderr
      if (!['text', 'line'].includes(report.format))
        add(name, [{ file: name, text: '', diagnostics: [unreadable(message)] }])
    },
  )
  cache?.write()
  const { baseline } = flags
  if (flags.writeBaseline && baseline !== undefined) return writeBaseline(baseline, written)
  report.end(run.hasStories || !run.hasFailed)
  sink.close()
  finish(run, report, flags, flags.quiet ? warnings : report.counts.warning)
}

/** Reads and checks a document, and fixes it on request. */
async function checkDocument(
  document: InputDocument,
  input: Input,
  file: string,
  { settings, failures }: CommandRun,
  { fix }: CheckFlags,
  command: Command,
): Promise<readonly Checked[]> {
  const { name, content } = document
  const check = checkerOf(settings, failures, file, document)
  try {
    const fixed = fix && name === input.name ? await fixInput(input, Buffer.from(content), check) : undefined
    return await check(fixed?.bytes ?? content)
  } catch (error) {
    if (error instanceof Misuse) return command.error(`error: ${error.message}`)
    throw error
  }
}

/** Whether the lines of a report are looked up in the file, by an editor or a service. */
const pointsIntoFile = ({ format }: ReportWriter): boolean => ['sarif', 'github', 'line'].includes(format)

/** Returns findings with their spans in the file. The text of a mail is only a part of its file, and decoded. */
function inFile(copies: readonly CheckedCopy[], content: Content, { from }: CheckFlags): readonly CheckedCopy[] {
  if (!copies.some(({ diagnostics }) => diagnostics.some(({ span }) => span))) return copies
  const isMail = from === 'email' || ((from ?? 'auto') === 'auto' && detect(content) === 'email')
  return isMail ? placeInMail(copies, content) : copies
}

const copyOf = (file: string, { story: { text }, diagnostics }: Checked, story: number | undefined): CheckedCopy => ({
  file,
  ...(story !== undefined && { story }),
  text,
  diagnostics,
})

/** Sets the exit code and prints the summary. */
function finish(
  run: CommandRun,
  report: ReportWriter,
  { maxWarnings, outputFile }: CheckFlags,
  warnings: number,
): void {
  const { counts, format } = report
  if (counts.error > 0) process.exitCode = 1
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    printError(`${formatCount(warnings, 'warning')}; the maximum is ${maxWarnings}.`)
    process.exitCode = 1
  }
  const findings = counts.error + counts.warning + counts.info
  const isForPeople = format === 'text' || process.stderr.isTTY === true
  // beside a report in a file, the log of a CI run says nothing else
  const isWanted = outputFile !== undefined || (isForPeople && run.inputs.length > 1)
  run.summarize([formatCount(findings, 'finding')], report.byRule(), isWanted)
}

/** Returns the rules with the addresses of their pages, for reports that describe them. */
async function rulesOf({ format }: CheckFlags): Promise<readonly RuleInfo[]> {
  if (format !== 'sarif') return []
  const [{ rules }, { rulePage }] = await Promise.all([import('wirecopy/config'), import('../rule-page')])
  return rules.map((rule) => ({ ...rule, helpUri: rulePage(rule.id) }))
}

/**
 * Returns the baseline of known findings, from the file that `--baseline` names.
 * Undefined without `--baseline`, and with `--write-baseline`. A missing or invalid file is a usage error.
 */
function openBaseline({ baseline, writeBaseline }: CheckFlags, command: Command): Baseline | undefined {
  if (baseline === undefined || writeBaseline) return undefined
  if (!existsSync(baseline))
    return command.error(`error: Baseline ${baseline} does not exist. Create it with --write-baseline.`)
  try {
    return readBaseline(readFileSync(baseline, 'utf8'))
  } catch (error) {
    return command.error(`error: ${baseline}: ${failure(error)}`)
  }
}

function writeBaseline(file: string, known: Baseline['known']): void {
  const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeWhole(file, `${JSON.stringify({ version: 1, known: sorted }, null, 2)}\n`)
  const counts = Object.values(known).flatMap((prints) => Object.values(prints))
  printNote(
    `Wrote ${formatCount(
      counts.reduce((sum, count) => sum + count, 0),
      'finding',
    )} to ${file}.`,
  )
}

const pick = (known: Baseline['known'], file: string): Baseline['known'] => {
  const own = Object.hasOwn(known, file) ? known[file] : undefined
  return own ? { [file]: own } : {}
}

const isWarning = ({ severity }: Diagnostic): boolean => severity === 'warning'

const errorsOf = (copy: CheckedCopy): CheckedCopy => ({
  ...copy,
  diagnostics: copy.diagnostics.filter(({ severity }) => severity === 'error'),
})

const unreadable = (message: string): Diagnostic => ({ rule: 'read/failed', severity: 'error', message, path: '' })
