import { type LedgerBlocks, type LedgerRecord, withoutRepeats } from './ledger-record'
import { chooseRecord, compareVersions, newestOf } from './order-records'
import { type LedgerPiece, placePieces } from './place-pieces'

/** What versions and times of a story do not decide. The stricter state applies until a desk decides. */
export interface LedgerConflict {
  /**
   * `order`: neither version nor time orders these messages. `target`: a message may belong to several stories.
   * `after-kill`: versions newer than the kill. `unidentified`: a kill names no story.
   */
  readonly kind: 'order' | 'target' | 'after-kill' | 'unidentified'
  /** Hashes of the messages. */
  readonly hashes: readonly string[]
}

/** Whether a story may be published. `incomplete`: only pieces of it are here. */
export type LedgerStatus = 'usable' | 'embargoed' | 'possible' | 'withheld' | 'killed' | 'incomplete'

/** One story as its messages make it. */
export interface LedgerStory {
  readonly guid: string
  readonly status: LedgerStatus
  /** End of the embargo as a UTC instant; `open` if it is not known. */
  readonly until?: string
  /** Stated version of the message that applies. */
  readonly version?: number
  /** Hash of the message that applies; absent for a story of which only a kill or pieces are here. */
  readonly hash?: string
  /** The pieces, in order. */
  readonly pieces: readonly LedgerPiece[]
  readonly conflicts: readonly LedgerConflict[]
}

/** Returns a story from its messages; the same for every order of arrival. */
export function viewStory(
  guid: string,
  all: readonly LedgerRecord[],
  unsure: readonly LedgerConflict[] = [],
): LedgerStory {
  const records = withoutRepeats(all)
  const kills = records.filter(({ role, part }) => role === 'kill' && part === undefined)
  const versions = records.filter(({ role, part }) => role !== 'kill' && part === undefined)
  const newest = newestOf(versions)
  const current = chooseRecord(newest)
  const pieces = placePieces(
    records.filter(({ part }) => part !== undefined),
    current,
  )
  const used = [...newest, ...pieces.flatMap(({ state, record }) => (state === 'joined' ? [record] : []))]
  const blocks = strictestBlocks(used)
  const conflicts = [
    ...unsure,
    ...(newest.length > 1 ? [conflict('order', newest)] : []),
    ...pieces.flatMap(({ state, record }) => (state === 'unordered' ? [conflict('order', [record])] : [])),
    ...afterKill(kills, versions),
  ]
  return {
    guid,
    status: kills.length ? 'killed' : current ? statusOf(blocks) : 'incomplete',
    ...(blocks.embargo !== undefined && { until: blocks.embargo }),
    ...(current?.version !== undefined && { version: current.version }),
    ...(current && { hash: current.hash }),
    pieces: pieces.map(({ record: _, ...piece }) => piece),
    conflicts,
  }
}

const conflict = (kind: LedgerConflict['kind'], records: readonly LedgerRecord[]): LedgerConflict => ({
  kind,
  hashes: records.map(({ hash }) => hash).sort(),
})

/** Returns the conflict of versions that were made after the kill: a desk has to decide whether they replace the story. */
function afterKill(kills: readonly LedgerRecord[], versions: readonly LedgerRecord[]): LedgerConflict[] {
  const later = versions.filter((one) => kills.some((kill) => compareVersions(kill, one) < 0))
  return later.length ? [conflict('after-kill', later)] : []
}

function statusOf({ withhold, possible, embargo }: LedgerBlocks): LedgerStatus {
  if (withhold) return 'withheld'
  if (embargo === 'open') return 'embargoed'
  return possible ? 'possible' : embargo === undefined ? 'usable' : 'embargoed'
}

function strictestBlocks(records: readonly LedgerRecord[]): LedgerBlocks {
  const all = records.map(({ blocks = {} }) => blocks)
  const ends = all.flatMap(({ embargo }) => embargo ?? []).sort() // `open` comes after every instant
  const end = ends.at(-1)
  return {
    ...(all.some(({ withhold }) => withhold) && { withhold: true as const }),
    ...(all.some(({ possible }) => possible) && { possible: true as const }),
    ...(end !== undefined && { embargo: end }),
  }
}
