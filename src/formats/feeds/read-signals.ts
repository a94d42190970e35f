import type { Embargo, PublishingStatus } from '../../article'
import { list, words } from '../json/loose'
import { strictestStatus } from '../publishing-status'
import { restrictionSignal } from '../restriction-signal'
import { readEmbargo } from '../restrictions'

/** The status and the embargo that the signals of an item state. */
interface Signalled {
  readonly status: PublishingStatus | undefined
  readonly embargo: Embargo | undefined
}

const STATUS_OF: Readonly<Partial<Record<string, PublishingStatus>>> = { kill: 'canceled', withhold: 'withheld' }

/** Reads the codes of signals: `Kill` and `sig:withdraw` cancel the story, `sig:embargo` is an embargo without an end. */
export function readSignals(codes: unknown): Signalled {
  const signals = list(codes).map((code) => restrictionSignal(words(code)) ?? '')
  return {
    status: strictestStatus(signals.map((signal) => STATUS_OF[signal])),
    embargo: signals.includes('embargo') ? readEmbargo(undefined, undefined) : undefined,
  }
}
