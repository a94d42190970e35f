import { checkString } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { LedgerStory } from './ledger-view'

/** What a sink does with a story now. */
export type LedgerOutput =
  | {
      readonly action: 'write'
      readonly guid: string
      /** Hash of the message to write, then of each piece to join to it. */
      readonly hashes: readonly string[]
      readonly version?: number
    }
  | {
      /** Nothing of the story may stand: what was written is taken back. */
      readonly action: 'withdraw'
      readonly guid: string
      readonly reason: 'killed' | 'withheld' | 'embargoed' | 'possible' | 'moved'
    }

/** Options that decide whether a story may be published. */
export interface LedgerNow {
  /** The current time with UTC offset. An embargo that is over by then no longer blocks. Without it every embargo blocks. */
  readonly now?: string
  /** What a possible restriction does: `refuse`, the default, withdraws the story; `publish` ignores it. */
  readonly onDoubt?: 'refuse' | 'publish'
}

/**
 * Returns what a sink does with a story: write it, or take it back. Undefined if there is nothing to write yet.
 * A story under restriction is never written.
 *
 * @example
 * const { state } = next(emptyLedger(), parse(copy), { provider: 'AP', date: '2024-04-24' })
 * const [known] = ledgerStories(state)
 * known && outputOf(known)?.action // 'write'
 */
export const outputOf = (story: LedgerStory, options: LedgerNow = {}): LedgerOutput | undefined =>
  rethrowAsMisuse('outputOf', () => decide(story, options))

function decide(story: LedgerStory, { now, onDoubt = 'refuse' }: LedgerNow): LedgerOutput | undefined {
  checkString('the story of outputOf', story?.guid)
  const { guid, status, until, hash, pieces, version } = story
  if (status === 'killed' || status === 'withheld') return { action: 'withdraw', guid, reason: status }
  if (status === 'incomplete' || hash === undefined) return undefined
  if (until !== undefined && !isOver(until, now)) return { action: 'withdraw', guid, reason: 'embargoed' }
  if (status === 'possible' && onDoubt === 'refuse') return { action: 'withdraw', guid, reason: 'possible' }
  const joined = pieces.flatMap((piece) => (piece.state === 'joined' ? piece.hash : []))
  return { action: 'write', guid, hashes: [hash, ...joined], ...(version !== undefined && { version }) }
}

const isOver = (until: string, now: string | undefined): boolean =>
  until !== 'open' && now !== undefined && Date.parse(until) <= Date.parse(now)
