import { createHash } from 'node:crypto'
import { RunRefusal } from './refusal'

/** What must be the same for a run to go on: otherwise its outputs would not fit together. */
export interface RunIdentity {
  readonly version: string
  /** Options that change outputs, by name. */
  readonly options: Readonly<Record<string, unknown>>
  /** Time to judge embargoes by, for a new run. */
  readonly now: string
}

/** Values of a run that are kept. */
interface RunValues {
  value(name: string): string | undefined
  setValue(name: string, value: string): void
}

/**
 * Compares a run with the one whose state is kept. Returns the time to judge embargoes by: a run that goes on keeps that of its start.
 * Throws RunRefusal.
 */
export function checkIdentity(state: Pick<RunValues, 'value'>, identity: RunIdentity, resume: boolean): string {
  const { version, options, now } = identity
  const known = state.value('options')
  if (known === undefined) return now
  if (state.value('version') !== version)
    throw new RunRefusal(
      `Run was started by wirecopy ${state.value('version')}, this is ${version}.`,
      'Use another folder.',
    )
  if (known !== JSON.stringify(options))
    throw new RunRefusal(`Options differ from those of the run: ${differing(known, options)}.`, 'Use another folder.')
  if (state.value('status') === 'finished') return now
  if (!resume) throw new RunRefusal('Run is not finished.', 'Go on with --resume, or use another folder.')
  return state.value('now') ?? now
}

/** Keeps what a run is, when it starts or goes on. */
export function keepIdentity(state: Pick<RunValues, 'setValue'>, { version, options, now }: RunIdentity): void {
  const text = JSON.stringify(options)
  state.setValue('version', version)
  state.setValue('options_hash', createHash('sha256').update(text).digest('hex'))
  state.setValue('options', text)
  state.setValue('now', now)
  state.setValue('status', 'running')
}

function differing(known: string, options: Readonly<Record<string, unknown>>): string {
  const before: Readonly<Record<string, unknown>> = JSON.parse(known)
  const names = [...new Set([...Object.keys(before), ...Object.keys(options)])]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(options[name])).join(', ')
}
