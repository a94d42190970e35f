import type { RecordToConvert } from '../convert/converted-story'
import { InputPosition } from '../input/input-position'
import { type Division, readRecords } from '../input/read-records'
import type { ReadLimits, RecordSource } from '../input/source-record'
import type { InputMark } from '../state/run-state'

/** Record of a run; `isAgain` marks one that was converted before and has changed. */
export interface RunRecord extends RecordToConvert {
  readonly isAgain?: true
}

/** Records that are converted together. */
export interface RunBatch {
  readonly records: readonly RunRecord[]
  /** After these the run commits: how far each input is read. */
  readonly marks?: readonly InputMark[]
}

/** Records and bytes that are converted together. */
const BATCH = { records: 64, bytes: 256 * 1024 } as const
/** Bytes after which a run commits, if not after records. Commits depend on the inputs alone, never on time. */
const COMMIT_BYTES = 8 * 1024 * 1024

/** How the inputs of a run are read. */
export interface RunReading {
  readonly limits: ReadLimits
  /** Records between two commits. */
  readonly commit: number
  division(source: RecordSource): Division
  /** Returns how far an input is converted. */
  known(name: string): InputMark | undefined
  /** Whether the stories of an input that has changed can be replaced. */
  readonly canReplace: boolean
}

/** Yields the records of all sources that are not converted yet, in batches. */
export async function* runBatches(sources: AsyncIterable<RecordSource>, reading: RunReading): AsyncGenerator<RunBatch> {
  let records: RunRecord[] = []
  let bytes = 0
  const since = { records: 0, bytes: 0 }
  const marks = new Map<string, () => InputMark>()
  const takeBatch = (): RunRecord[] => {
    const batch = records
    records = []
    bytes = 0
    return batch
  }
  const takeMarks = (): readonly InputMark[] => {
    const taken = [...marks.values()].map((mark) => mark())
    marks.clear()
    since.records = since.bytes = 0
    return taken
  }
  for await (const source of sources)
    for await (const { record, mark } of newRecords(source, reading)) {
      marks.set(source.name, mark)
      if (record) {
        records.push(record)
        bytes += record.bytes.length
        since.records++
        since.bytes += record.bytes.length
      }
      if (since.records >= reading.commit || since.bytes >= COMMIT_BYTES)
        yield { records: takeBatch(), marks: takeMarks() }
      else if (records.length >= BATCH.records || bytes >= BATCH.bytes) yield { records: takeBatch() }
    }
  if (records.length > 0 || marks.size > 0) yield { records: takeBatch(), marks: takeMarks() }
}

/** New record of a source, if there is one, and how far the source is read with it. */
interface NewRecord {
  readonly record?: RunRecord
  mark(): InputMark
}

/** Yields the records of a source from where the last run stopped. Their bytes before are read again and compared by hash. */
async function* newRecords(source: RecordSource, reading: RunReading): AsyncGenerator<NewRecord> {
  const { name } = source
  const known = reading.known(name)
  const position = new InputPosition()
  let isKnown = known !== undefined && known.offset > 0
  let isAgain = false
  let count = 0
  let hasFault = false
  const mark = (isDone: boolean) => (): InputMark => ({
    ...{ name, offset: position.offset, records: count, hash: position.digest(), isDone, hasFault },
  })
  for await (const record of readRecords(source, reading.division(source), reading.limits, position)) {
    if (record.number > 0) count++
    if (isKnown && known) {
      if (record.number > 0 && count < known.records) continue
      if (position.offset === known.offset && position.digest() === known.hash) {
        isKnown = false
        if (record.number > 0) continue
      } else if (known.records > 1 || !reading.canReplace || record.number === 0) {
        yield { record: changed(record), mark: () => ({ ...known, isDone: known.isDone, hasFault: true }) }
        return
      } else {
        isKnown = false
        isAgain = true
      }
    }
    if (record.number === 0) {
      hasFault = true
      if (known?.isDone && known.hasFault && position.offset === known.offset) return
    }
    yield { record: isAgain ? { ...record, isAgain } : record, mark: mark(false) }
  }
  if (isKnown && known) {
    yield { record: changed(wholeInput(name)), mark: () => ({ ...known, hasFault: true }) }
    return
  }
  const isEmpty = count === 0 && !hasFault
  hasFault ||= isEmpty
  if (known?.isDone && !isAgain && position.offset === known.offset && known.hasFault === hasFault) return
  const fault = { code: 'no-story', message: 'No story found.' }
  yield { ...(isEmpty && { record: { ...wholeInput(name), fault } }), mark: mark(true) }
}

/** Returns the record that stands for an input as a whole. */
const wholeInput = (input: string): RunRecord => ({ kind: 'document', input, number: 0, bytes: new Uint8Array() })

const changed = (record: RunRecord): RunRecord => ({
  ...record,
  number: 0,
  bytes: new Uint8Array(),
  fault: { code: 'input-changed', message: 'Input changed in the part that is already converted.' },
})
