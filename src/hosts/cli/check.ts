import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import {
  type Baseline,
  baselineOf,
  type CheckedCopy,
  countOf,
  type Diagnostic,
  newSince,
  type ReportFormat,
  readBaseline,
  reportAll,
  type Story,
  validate,
  WirecopyError,
} from 'wirecopy'
import { failure } from './failure'
import { type Fixer, fixInput } from './fix'
import { type InputFormat, readStories } from './formats'
import { inputsOf } from './inputs'
import { writeWhole } from './outputs'
import { type CheckSettings, resolveSettings } from './settings'
import { isColourful, printError, printNote } from './terminal'

export interface CheckOptions {
  readonly from: InputFormat
  readonly format: ReportFormat
  /** Path of a config file; `false` for `--no-config`. */
  readonly config?: string | boolean
  readonly profile?: string
  readonly rule: readonly string[]
  readonly now?: string
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly fix?: boolean
  readonly stdinFilename?: string
  readonly baseline?: string
  readonly writeBaseline?: boolean
}

/**
 * Runs `wirecopy check`: reports the findings of each story. The exit code is 1 for an error among them, too many warnings, or a file that
 * fails.
 */
export async function runCheck(args: readonly string[], options: CheckOptions, command: Command): Promise<void> {
  const settings = await settingsOf(options, command)
  const known = openBaseline(options, command)
  const copies: CheckedCopy[] = []
  let failed = false
  for (const input of await inputsOf(args)) {
    const file = input.name === 'stdin' ? (options.stdinFilename ?? input.name) : input.name
    const checkText: Fixer = async (bytes) =>
      (await readStories(bytes, options.from)).map((story) => ({
        story,
        diagnostics: validateFile(story, settings, file),
      }))
    try {
      const bytes = options.fix ? await fixInput(input, checkText) : await input.bytes()
      const found = await checkText(bytes)
      for (const [index, { story, diagnostics }] of found.entries())
        copies.push({ file, ...(found.length > 1 && { story: index + 1 }), text: story.text, diagnostics })
    } catch (error) {
      if (isMisuse(error)) command.error(`error: ${error.message}`)
      failed = true
      printError(`${file}: ${failure(error)}`)
      copies.push({ file, text: '', diagnostics: [unreadable(error)] })
    }
  }
  await reportCopies(copies, { ...options, known, stdin: args.includes('-') }, failed)
}

async function settingsOf(options: CheckOptions, command: Command): Promise<CheckSettings> {
  const { baseline, writeBaseline } = options
  if (writeBaseline && baseline === undefined)
    command.error('error: --write-baseline requires --baseline with the file to write.')
  try {
    return await resolveSettings(options)
  } catch (error) {
    return command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Returns the baseline of known findings, from the file that `--baseline` names.
 * Undefined without `--baseline`, and with `--write-baseline`. A missing or invalid file is a usage error.
 */
function openBaseline({ baseline, writeBaseline }: CheckOptions, command: Command): Baseline | undefined {
  if (baseline === undefined || writeBaseline) return undefined
  if (!existsSync(baseline))
    return command.error(`error: Baseline ${baseline} does not exist. Create it with --write-baseline.`)
  try {
    return readBaseline(readFileSync(baseline, 'utf8'))
  } catch (error) {
    return command.error(`error: ${baseline}: ${failure(error)}`)
  }
}

const validateFile = (story: Story, { optionsFor }: CheckSettings, file: string): Diagnostic[] =>
  validate(story, optionsFor(file))

const isMisuse = (error: unknown): error is WirecopyError =>
  error instanceof WirecopyError && error.code === 'invalid-argument'

const unreadable = (error: unknown): Diagnostic => ({
  rule: 'read/failed',
  severity: 'error',
  message: failure(error),
  path: '',
})

async function reportCopies(
  copies: readonly CheckedCopy[],
  options: CheckOptions & { readonly stdin: boolean; readonly known: Baseline | undefined },
  failed: boolean,
): Promise<void> {
  const { baseline, writeBaseline, format, quiet, maxWarnings } = options
  if (baseline !== undefined && writeBaseline) {
    writeWhole(dirname(baseline), basename(baseline), `${JSON.stringify(baselineOf(copies), null, 2)}\n`)
    const count = copies.flatMap(({ diagnostics }) => diagnostics).length
    printNote(`Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${baseline}.`)
    if (failed) process.exitCode = 1
    return
  }
  const fresh = options.known ? newSince(options.known, copies) : copies
  const { error, warning } = countOf(fresh.flatMap(({ diagnostics }) => diagnostics))
  if (error > 0 || failed) process.exitCode = 1
  const shown = quiet
    ? fresh.map((copy) => ({ ...copy, diagnostics: copy.diagnostics.filter(({ severity }) => severity === 'error') }))
    : fresh
  const rules = format === 'sarif' ? (await import('wirecopy/config')).rules : []
  // standard output carries the fixed text of standard input
  const out = options.fix && options.stdin ? process.stderr : process.stdout
  const text = reportAll(shown, { format, rules, colour: isColourful(out) })
  if (text !== '') out.write(`${text}\n`)
  if (maxWarnings !== undefined && warning > maxWarnings) {
    printError(`${warning} ${warning === 1 ? 'warning' : 'warnings'}; the maximum is ${maxWarnings}.`)
    process.exitCode = 1
  }
}
