import type { LedgerRecord } from './ledger-record'

/**
 * Returns which of two versions is older: negative if the first is, positive if the second is, 0 if neither tells.
 * Compares stated versions, then times, then roles and takes: an original is older than its leads and corrections.
 */
export function compareVersions(a: LedgerRecord, b: LedgerRecord): number {
  return (
    difference(a.version, b.version) ||
    difference(a.time, b.time) ||
    Number(isOriginal(b)) - Number(isOriginal(a)) ||
    difference(a.rank, b.rank)
  )
}

const difference = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? 0 : a - b

const isOriginal = ({ role, rank }: LedgerRecord): boolean => role === 'story' && (rank ?? 1) === 1

/**
 * Returns the versions that no other is newer than. Usually one; several if versions and times do not order them.
 * Returns all of them if they contradict each other, as three that each are newer than the next.
 */
export function newestOf(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const latest = records.reduce<LedgerRecord | undefined>(
    (best, one) => (best && compareVersions(best, one) >= 0 ? best : one),
    undefined,
  )
  const open = latest ? records.filter((one) => compareVersions(one, latest) >= 0) : []
  const newest = open.filter((one) => !records.some((other) => compareVersions(one, other) < 0))
  return newest.length > 0 ? newest : records
}

const ROLES = ['story', 'lead', 'piece', 'correction', 'kill']

/** Returns the one version to use of several that are not ordered: the most restricted, then a correction, then by hash. */
export function chooseRecord(records: readonly LedgerRecord[]): LedgerRecord | undefined {
  const key = (record: LedgerRecord): readonly (number | string)[] => [
    strictness(record),
    ROLES.indexOf(record.role),
    record.rank ?? 0,
    record.version ?? 0,
    record.hash,
  ]
  return records.reduce<LedgerRecord | undefined>(
    (best, one) => (best && compareKeys(key(best), key(one)) >= 0 ? best : one),
    undefined,
  )
}

function strictness({ blocks = {} }: LedgerRecord): number {
  if (blocks.withhold) return 4
  if (blocks.embargo === 'open') return 3
  return blocks.possible ? 2 : blocks.embargo === undefined ? 0 : 1
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? ''
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
