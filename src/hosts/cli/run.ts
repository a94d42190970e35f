import type { Command } from 'commander'
import { RuleFailures } from './config/rule-failures'
import { type ReadingFlags, type RuleFlags, resolveSettings, type Settings } from './config/settings'
import { failure } from './failure'
import { documentsOf, type InputDocument } from './input/documents'
import { type Input, type InputFlags, inputsOf } from './input/inputs'
import { type OtherKind, otherKindOf } from './input/other-kind'
import { MissingMetadata } from './item'
import { formatFailures } from './output/format-failures'
import { MissingFacts } from './output/missing-facts'
import { Notes } from './output/notes'
import { clearProgress, drawProgress, formatCount, printError, printNote, writeTo } from './output/terminal'
import type { FailedFormat } from './write-formats'

/** Options that all commands on files share. */
export interface RunFlags extends ReadingFlags, RuleFlags, InputFlags {
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly ndjson?: boolean
  readonly printConfig?: boolean
}

/** Milliseconds of work after which a progress bar is drawn, and between two drawings. */
const PATIENCE = 1000
const PAUSE = 100

/** One run of a command over its files: settings, inputs, what is counted and what is said at the end. */
export class CommandRun {
  readonly notes: Notes
  readonly #missing = new MissingFacts()
  readonly #from = performance.now()
  #files = 0
  #stories = 0
  readonly #skipped = new Map<string, number>()
  #failed = 0
  #failedInPart = 0
  hasFailed = false

  private constructor(
    readonly settings: Settings,
    readonly inputs: readonly Input[],
    readonly flags: RunFlags,
    readonly failures: RuleFailures,
  ) {
    this.notes = new Notes(flags.verbose ?? false, flags.quiet ?? false)
  }

  /** Starts a run. An invalid option or config ends the command with a usage error. */
  static async start(args: readonly string[], flags: RunFlags, command: Command): Promise<CommandRun> {
    const failures = new RuleFailures()
    const settings = await settingsOrUsageError(flags, command, failures)
    return new CommandRun(settings, await inputsOf(args, flags, settings.ignores, settings.files), flags, failures)
  }

  /** Whether a story was read. */
  get hasStories(): boolean {
    return this.#stories > 0
  }

  /**
   * Handles each document of each input, and counts the stories that are returned. A document that fails is reported, and the others go on;
   * `onFailure` receives the error.
   */
  async each(
    handle: (document: InputDocument, input: Input) => Promise<number>,
    onFailure: (name: string, message: string) => void = () => {},
  ): Promise<void> {
    const { ndjson = false, verbose = false } = this.flags
    let drawn = this.#from + PATIENCE - PAUSE
    const isWatched = process.stderr.isTTY === true && !this.flags.quiet && process.env.TERM !== 'dumb'
    for (const [index, input] of this.inputs.entries()) {
      if (isWatched && index > 0 && performance.now() - drawn > PAUSE) {
        drawn = performance.now()
        drawProgress(index, this.inputs.length)
      }
      if (verbose) printNote(input.name)
      this.#files++
      try {
        for await (const document of documentsOf(input, ndjson, this.settings.reading.parse.charset)) {
          if ('error' in document) this.#fail(document.name, document.error, onFailure)
          else
            try {
              this.#stories += await handle(document, input)
            } catch (error) {
              const kind = input.isFound ? await otherKindOf(error, document.content) : undefined
              if (kind === undefined) this.#fail(document.name, error, onFailure)
              else this.#skip(input.name, kind)
            }
        }
      } catch (error) {
        this.#fail(input.name, error, onFailure)
      }
      await turn()
    }
    clearProgress()
    this.notes.flush()
    this.#missing.flush(this.#stories)
    this.failures.summarize()
    if (this.hasFailed) process.exitCode = 1
  }

  /** Prints the summary: files, stories, what the command adds, and the time. For one file only if `--verbose` is given. */
  summarize(parts: readonly string[] = [], lines: readonly string[] = [], isWanted = this.inputs.length > 1): void {
    const { quiet, verbose } = this.flags
    if (quiet || !(verbose || isWanted)) return
    const seconds = ((performance.now() - this.#from) / 1000).toFixed(1)
    const skipped = [...this.#skipped].map(([kind, count]) => `${formatCount(count, kind)} skipped`)
    const counts = [
      formatCount(this.#files, 'file'),
      formatCount(this.#stories, 'story', 'stories'),
      ...skipped,
      ...(this.#failed > 0 ? [`${this.#failed.toLocaleString('en-US')} failed`] : []),
      ...(this.#failedInPart > 0 ? [`${this.#failedInPart.toLocaleString('en-US')} failed in part`] : []),
      ...parts,
    ]
    writeTo(process.stderr, `${counts.join(', ')} in ${seconds} s\n${lines.map((line) => `  ${line}\n`).join('')}`)
  }

  /** Reports a story that was not written in some of a number of formats, or in none. The run fails, and goes on. */
  addFailed(name: string, failed: readonly FailedFormat[], formats: number): void {
    const isWritten = failed.length < formats
    this.hasFailed = true
    if (isWritten) this.#failedInPart++
    else this.#failed++
    const missing = failed.map(({ error }) => error).find((error) => error instanceof MissingMetadata)
    if (missing) this.#missing.add(name, missing, isWritten)
    for (const message of formatFailures(failed, formats === 1)) printError(`${name}: ${message}`)
  }

  #skip(name: string, { kind, reason }: OtherKind): void {
    this.#skipped.set(kind, (this.#skipped.get(kind) ?? 0) + 1)
    if (this.flags.verbose) printNote(`${name}: Skipped: ${reason}.`)
  }

  #fail(name: string, error: unknown, onFailure: (name: string, message: string) => void): void {
    this.hasFailed = true
    this.#failed++
    printError(`${name}: ${failure(error)}`)
    onFailure(name, failure(error))
  }
}

/** Resolves the settings of a command. An invalid option or config is a usage error. */
export async function settingsOrUsageError(
  flags: ReadingFlags & RuleFlags,
  command: Command,
  failures?: RuleFailures,
): Promise<Settings> {
  try {
    return await resolveSettings(flags, failures)
  } catch (error) {
    return command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Lets pending events such as Ctrl-C run before the next file is read. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
