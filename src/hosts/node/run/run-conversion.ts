import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ConversionSettings } from '../convert/conversion-settings'
import type { Division } from '../input/read-records'
import type { ReadLimits, RecordSource } from '../input/source-record'
import type { ConvertedBytes } from '../pool/converted-bytes'
import { mapInOrder } from '../pool/map-in-order'
import { type FileLayout, FolderSink } from '../sinks/folder-sink'
import { LinesSink } from '../sinks/lines-sink'
import type { RunSink } from '../sinks/run-sink'
import { TablesSink } from '../sinks/tables-sink'
import { keepIdentity, type RunIdentity } from '../state/check-identity'
import { type InputMark, RunState } from '../state/run-state'
import { createBatchConverter, type ThreadOptions } from '../stream/create-batch-converter'
import { type RunRecord, runBatches } from './run-batches'
import type { RunCounts, RunEvent } from './run-event'

/** Where a run writes: a file for each story and format, one file of NDJSON, or the Parquet files of a data set. */
export type RunOutput =
  | {
      readonly kind: 'folder'
      readonly folder: string
      readonly layout: FileLayout
      readonly extensions: readonly string[]
    }
  | { readonly kind: 'lines'; readonly file: string }
  | { readonly kind: 'tables'; readonly folder: string }

/** A run over an archive. */
export interface RunOptions extends ThreadOptions {
  readonly settings: ConversionSettings
  readonly output: RunOutput
  /** What must be the same for a run to go on. */
  readonly identity: RunIdentity
  /** Whether to go on with a run that is not finished. */
  readonly resume: boolean
  readonly limits: ReadLimits
  /** Records between two commits. */
  readonly commit: number
  division(source: RecordSource): Division
  /** Number of errors after which the run stops; no limit if absent. */
  readonly maxErrors?: number
  /** Stops the run. What was committed stays, and the run can be resumed. */
  readonly signal?: AbortSignal
  /** Receives what happens. */
  onEvent?(event: RunEvent): void
}

/** Result of a run. */
export interface RunResult extends RunCounts {
  /** `unchanged` if there was nothing new; `stopped` after too many errors or by the signal. */
  readonly status: 'finished' | 'unchanged' | 'stopped'
}

/** Returns the state folder of an output. */
const stateFolderOf = (output: RunOutput): string =>
  output.kind === 'lines' ? `${output.file}.wirecopy` : join(output.folder, '.wirecopy')

/**
 * Converts what the sources have that is not converted yet, and writes it. Every so many stories the outputs are made durable and the
 * state commits; a run that is killed goes on from there. Throws RunRefusal, and errors of the file system.
 */
export async function runConversion(sources: AsyncIterable<RecordSource>, options: RunOptions): Promise<RunResult> {
  const state = await RunState.open(stateFolderOf(options.output), options.identity, options.resume)
  try {
    return await new Run(state, options).convert(sources)
  } finally {
    state.close()
  }
}

/** One run with its counts. */
class Run {
  readonly #sink: RunSink
  #stories = 0
  #errors = 0
  #bytes = 0
  #hasChanged = false
  /** Names of stories that are replaced, by record, and files to delete after the commit unless they are written again. */
  readonly #names = new Map<string, readonly string[]>()
  readonly #old = new Set<string>()
  /** Source that is being read. */
  #source: RecordSource | undefined

  constructor(
    readonly state: RunState,
    readonly options: RunOptions,
  ) {
    this.#sink = sinkOf(options.output, state)
    this.#errors = state.countErrors()
  }

  async convert(sources: AsyncIterable<RecordSource>): Promise<RunResult> {
    const { state, options } = this
    const { settings, limits, commit, maxErrors, signal } = options
    const converter = await createBatchConverter({ ...settings, now: state.now }, options)
    const batches = runBatches(this.#counted(sources), {
      limits,
      commit,
      division: (source) => options.division(source),
      known: (name) => state.input(name),
      canReplace: options.output.kind === 'folder',
    })
    try {
      const results = mapInOrder(batches, converter.window, async (batch) => ({
        batch,
        stories: batch.records.length > 0 ? await converter.convert(batch.records) : [],
      }))
      for await (const { batch, stories } of results) {
        this.#start()
        for (const story of stories) this.#add(story, batch.records[story.record])
        if (batch.marks) await this.#commit(batch.marks)
        options.onEvent?.({ event: 'progress', ...this.#counts() })
        if (signal?.aborted || (maxErrors !== undefined && this.#errors > maxErrors)) {
          this.#source?.close?.()
          return this.#result('stopped')
        }
      }
      return this.#result(await this.#finish())
    } finally {
      this.#sink.close()
      await converter.stop()
    }
  }

  /** Counts the bytes that are read. */
  async *#counted(sources: AsyncIterable<RecordSource>): AsyncGenerator<RecordSource> {
    const count = (bytes: number): void => void (this.#bytes += bytes)
    for await (const source of sources) {
      if (this.options.signal?.aborted) return
      this.#source = source
      yield {
        name: source.name,
        async *chunks() {
          for await (const chunk of source.chunks()) {
            count(chunk.length)
            yield chunk
          }
        },
      }
    }
  }

  #start(): void {
    if (!this.#hasChanged) keepIdentity(this.state, { ...this.options.identity, now: this.state.now })
    this.#hasChanged = true
    this.state.begin()
  }

  #add(story: ConvertedBytes, record: RunRecord | undefined): void {
    if (!record) return
    const { state } = this
    const { input, number, isAgain } = record
    const key = `${number}\0${input}`
    if (isAgain && !this.#names.has(key)) {
      const { names, paths } = state.forget(input, number)
      this.#names.set(key, names)
      for (const path of paths) this.#old.add(path)
    }
    const { error } = story
    if (error) {
      this.#errors++
      state.addError(input, number, story)
      this.options.onEvent?.({ event: 'error', input, record: number, id: story.id, ...error })
      return
    }
    const name =
      this.#names.get(key)?.find((name) => name.split('.', 1)[0] === story.stem) ?? state.takeName(story.stem)
    const files = this.#sink.add(story, name)
    for (const { path } of files) this.#old.delete(path)
    state.addStory(input, number, story, name, files)
    this.#stories++
  }

  async #commit(marks: readonly InputMark[]): Promise<void> {
    const { state, options } = this
    await this.#sink.commit()
    for (const mark of marks) state.markInput(mark)
    this.#errors = state.countErrors() // those of inputs may be gone
    // before the commit: a run that is killed between the two finds the input changed again, and nothing withdrawn stays
    if (options.output.kind === 'folder')
      for (const path of this.#old) rmSync(join(options.output.folder, path), { force: true })
    state.commit()
    this.#old.clear()
    this.#names.clear()
    options.onEvent?.({ event: 'commit', ...this.#counts() })
  }

  async #finish(): Promise<'finished' | 'unchanged'> {
    const { state } = this
    if (!this.#hasChanged && state.value('status') === 'finished') return 'unchanged'
    this.#start()
    state.commit()
    await this.#sink.finish()
    state.setValue('status', 'finished')
    rmSync(join(state.folder, 'passing'), { force: true })
    return 'finished'
  }

  #counts = (): RunCounts => ({ stories: this.#stories, errors: this.#errors, bytes: this.#bytes })

  #result = (status: RunResult['status']): RunResult => ({ status, ...this.#counts() })
}

function sinkOf(output: RunOutput, state: RunState): RunSink {
  if (output.kind === 'lines') return new LinesSink(output.file, state)
  if (output.kind === 'tables') return new TablesSink(output.folder, state)
  return new FolderSink(output.folder, state.folder, output.layout, output.extensions)
}
