import type { LedgerRecord } from './ledger-record'
import { chooseRecord, newestOf } from './order-records'

/** A piece of a story: an add, a take, an insert. */
export interface LedgerPiece {
  /** The name of the piece: `add-2`. */
  readonly part: string
  readonly hash: string
  /**
   * `joined`: part of the output. `waiting`: a piece before it is missing. `superseded`: older than the version that applies.
   * `unplaced`: an insert or substitute, which a desk places. `unordered`: neither version nor time says whether it still applies.
   */
  readonly state: 'joined' | 'waiting' | 'superseded' | 'unplaced' | 'unordered'
}

/** Returns the pieces in order, each with its record. Killed pieces are left out. */
export function placePieces(
  records: readonly LedgerRecord[],
  base: LedgerRecord | undefined,
): (LedgerPiece & { readonly record: LedgerRecord })[] {
  const killed = new Set(records.flatMap(({ role, part }) => (role === 'kill' ? (part ?? []) : [])))
  const parts = [...new Set(records.flatMap(({ part }) => (part === undefined || killed.has(part) ? [] : part)))]
  const open = new Set<string>() // kinds of pieces with a gap
  return parts.sort(compareParts).flatMap((part) => {
    const newest = newestOf(records.filter((record) => record.part === part))
    const record = chooseRecord(newest)
    if (!record) return []
    const [kind = '', number = '1'] = part.split('-')
    const state = newest.length > 1 ? 'unordered' : stateOf(record, base, kind, Number(number), open, parts)
    if (state !== 'joined') open.add(kind)
    return [{ part, hash: record.hash, state, record }]
  })
}

function stateOf(
  record: LedgerRecord,
  base: LedgerRecord | undefined,
  kind: string,
  number: number,
  open: ReadonlySet<string>,
  parts: readonly string[],
): LedgerPiece['state'] {
  if (!base) return 'waiting'
  if (base.role !== 'story' || (base.rank ?? 1) > 1 || (base.version ?? 1) > 1) {
    if (base.time === undefined || record.time === undefined) return 'unordered'
    if (record.time < base.time) return 'superseded'
  }
  if (kind !== 'add' && kind !== 'take') return 'unplaced'
  const first = kind === 'take' ? 2 : 1
  const hasGap = number > first && (open.has(kind) || !parts.includes(`${kind}-${number - 1}`))
  return hasGap ? 'waiting' : 'joined'
}

function compareParts(a: string, b: string): number {
  const [[kindA = '', numberA = ''], [kindB = '', numberB = '']] = [a.split('-'), b.split('-')]
  // the takes of a story come before its adds
  return kindA === kindB ? Number(numberA) - Number(numberB) : kindA < kindB ? 1 : -1
}
