import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { canonicalJson } from '../../text/canonical-json'

/** Role of a message in its story: the story itself, a new version, a piece such as an add, a correction, a kill. */
export type LedgerRole = 'story' | 'lead' | 'correction' | 'piece' | 'kill'

/** What forbids to publish a message. Absent fields do not. */
export interface LedgerBlocks {
  readonly withhold?: true
  /** A restriction that is only possible. */
  readonly possible?: true
  /** End of the embargo, as a UTC instant; `open` if its end is not known. */
  readonly embargo?: string
}

/** What the ledger keeps of one message: its identity, order and restrictions, and no text. */
export interface LedgerRecord {
  /** SHA-256 of the content, without what differs from transmission to transmission. */
  readonly hash: string
  readonly role: LedgerRole
  /** The guid that the document states. */
  readonly guid?: string
  readonly provider?: string
  /** The day of the story: `2024-04-24`. */
  readonly day?: string
  /** Topic of the slugline: `pm-harborfire`. */
  readonly slug?: string
  /** Whether the slugline may be cut short, as in an ANPA header: other stories may have the same. */
  readonly isCut?: true
  /** The piece: `add-2`. */
  readonly part?: string
  /** The version that the document states. */
  readonly version?: number
  /** Time of the version, in milliseconds since 1970 UTC. */
  readonly time?: number
  /** Number of the version by its take: 1 for an original, 3 for a second lead. */
  readonly rank?: number
  /** Number of days after its story in which the message may follow. */
  readonly reach: number
  readonly blocks?: LedgerBlocks
}

/** The messages that name one guid, or one provider, day and slug. Plain JSON, in an order of its own. */
export interface LedgerEntry {
  readonly guid: string
  readonly records: readonly LedgerRecord[]
}

/** Returns what makes two records one: all but the time of transmission. */
const recordId = ({ time: _, ...rest }: LedgerRecord): string => canonicalJson(rest)

/**
 * Returns records without repeats of the same content: the earliest time counts.
 * A late repeat of the first version does not pass for a new one. A stated version makes a repeat a version of its own.
 */
export function withoutRepeats(records: readonly LedgerRecord[]): LedgerRecord[] {
  const first = new Map<string, LedgerRecord>()
  for (const record of records) {
    const { hash, role, part, version, blocks } = record
    const key = canonicalJson([hash, role, part ?? null, version ?? null, blocks ?? null])
    const known = first.get(key)
    if (!known || timeOf(record) < timeOf(known)) first.set(key, record)
  }
  return [...first.values()]
}

const timeOf = ({ time = Number.POSITIVE_INFINITY }: LedgerRecord): number => time

/** The maximum number of messages that an entry keeps. Beyond it, the oldest go; kills stay. */
const MOST = 256

/**
 * Returns an entry with one more message; the same entry for a repeat.
 * Of two transmissions of a message, the earlier time counts, so that a late repeat does not pass for a new version.
 */
export function withRecord(entry: LedgerEntry, record: LedgerRecord): LedgerEntry {
  const id = recordId(record)
  const known = entry.records.find((one) => recordId(one) === id)
  if (known && timeOf(known) <= timeOf(record)) return entry
  const records = [...entry.records.filter((one) => one !== known), record]
  return { guid: entry.guid, records: pruned(records.sort((a, b) => (recordId(a) < recordId(b) ? -1 : 1))) }
}

function pruned(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  if (records.length <= MOST) return records
  const age = (one: LedgerRecord): number =>
    one.role === 'kill' ? Number.POSITIVE_INFINITY : (one.version ?? one.time ?? one.rank ?? 0)
  const oldest = records.reduce((best, one) => (age(one) < age(best) ? one : best))
  return records.filter((one) => one !== oldest)
}

/**
 * Whether an entry has a message that opens a story: an original, or a version that names its guid.
 * Leads, corrections, kills and pieces without one belong to a story of the days before.
 *
 * @example
 * const record = recordOf(parse(copy), { provider: 'AP', date: '2024-04-24' })
 * isAnchored({ guid: 'urn:x:1', records: [record] }) // true
 * isAnchored({ guid: 'urn:x:1', records: [{ ...record, part: 'add-1' }] }) // false
 */
export const isAnchored = (entry: LedgerEntry): boolean =>
  rethrowAsMisuse('isAnchored', () => entry.records.some(isOpening))

/** Whether a message opens a story. */
export const isOpening = ({ role, part, reach, guid }: LedgerRecord): boolean =>
  part === undefined && role !== 'kill' && (reach === 0 || guid !== undefined)
