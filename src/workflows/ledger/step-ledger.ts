import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { derivedGuid } from '../../formats/identity/story-key'
import { canonicalJson } from '../../text/canonical-json'
import { findTargets, looseAround, readStory } from './find-targets'
import { type LedgerNow, type LedgerOutput, outputOf } from './ledger-output'
import { type LedgerReader, type LedgerTopic, topicAfter, topicOf, topicsOf } from './ledger-reader'
import { isAnchored, type LedgerEntry, type LedgerRecord, withRecord } from './ledger-record'
import type { LedgerConflict, LedgerStory } from './ledger-view'
import { withMemory } from './with-memory'

/** What a message does to its story. */
export type LedgerEventKind = 'new' | 'replaces' | 'adds' | 'corrects' | 'kills' | 'duplicate' | 'late'

/** What happened with one message. */
export interface LedgerEvent {
  readonly kind: LedgerEventKind
  /** The guid of the story that the message belongs to. */
  readonly guid: string
  /** Hash of the message. */
  readonly hash: string
  /** What changed for sinks, one entry for each story that is to be written or taken back. */
  readonly outputs: readonly LedgerOutput[]
  /** What versions and times of the story do not decide. */
  readonly conflicts: readonly LedgerConflict[]
}

/** A message taken in: the event, and the entry to store. */
export interface LedgerStep {
  readonly event: LedgerEvent
  /** The entry with the message; absent if nothing is to be stored. */
  readonly entry?: LedgerEntry
}

/** Returns the guid of the entry that a message is stored under. One that names no story, or perhaps several, is its own. */
function entryGuid(record: LedgerRecord): string {
  const topic = topicOf(record)
  if (record.guid !== undefined && (record.part === undefined || !topic)) return record.guid
  return topic && !record.isCut ? derivedGuid(topic.provider, topic.day, topic.slug) : `urn:x-message:${record.hash}`
}

/**
 * Takes in one message: reads what is known from `stored`, and returns the event and what to store. Changes nothing itself.
 *
 * @example
 * const stored = { entry: () => undefined, anchored: () => [], loose: () => [] }
 * stepLedger(stored, recordOf(parse(copy), { provider: 'AP', date: '2024-04-24' })).event.kind // 'new'
 */
export const stepLedger = (stored: LedgerReader, record: LedgerRecord, options: LedgerNow = {}): LedgerStep =>
  rethrowAsMisuse('stepLedger', () => takeIn(stored, record, options))

function takeIn(stored: LedgerReader, record: LedgerRecord, options: LedgerNow): LedgerStep {
  const reader = withMemory(stored)
  const guid = entryGuid(record)
  const before = reader.entry(guid) ?? { guid, records: [] }
  const entry = withRecord(before, record)
  const after = withEntry(reader, entry)
  const [story] = findTargets(record, entry, after).guids
  const target = story ?? guid
  const conflicts = [
    ...(readStory(target, after)?.conflicts ?? []),
    ...(record.role === 'kill' && target.startsWith('urn:x-message:') && target === guid
      ? [{ kind: 'unidentified' as const, hashes: [record.hash] }]
      : []),
  ]
  const event = { guid: target, hash: record.hash, conflicts }
  if (entry === before) return { event: { kind: 'duplicate', ...event, outputs: [] } }
  const outputs = affectedBy(record, before, entry, reader, after).flatMap((each) =>
    changedOutput(each, readStory(each, reader), readStory(each, after), options),
  )
  const kind = kindOf(record, readStory(target, reader), readStory(target, after), before.records)
  return { event: { kind, ...event, outputs }, entry }
}

/** Returns the guids of the stories that a message may change: its own, and those that stray messages move between. */
function affectedBy(
  record: LedgerRecord,
  before: LedgerEntry,
  entry: LedgerEntry,
  reader: LedgerReader,
  after: LedgerReader,
): string[] {
  const guids = new Set([entry.guid])
  for (const one of findTargets(record, entry, after).guids) guids.add(one)
  for (const one of before.records) for (const guid of findTargets(one, before, reader).guids) guids.add(guid)
  for (const loose of looseAround(entry, after)) {
    guids.add(loose.guid)
    for (const one of loose.records)
      for (const state of [reader, after]) for (const guid of findTargets(one, loose, state).guids) guids.add(guid)
  }
  return [...guids].sort()
}

function changedOutput(
  guid: string,
  before: LedgerStory | undefined,
  after: LedgerStory | undefined,
  options: LedgerNow,
): LedgerOutput[] {
  const [old, fresh] = [before && outputOf(before, options), after && outputOf(after, options)]
  if (canonicalJson(old ?? null) === canonicalJson(fresh ?? null)) return []
  if (fresh) return [fresh]
  return old?.action === 'write' ? [{ action: 'withdraw', guid, reason: 'moved' }] : []
}

function kindOf(
  record: LedgerRecord,
  before: LedgerStory | undefined,
  after: LedgerStory | undefined,
  known: readonly LedgerRecord[],
): LedgerEventKind {
  const isRepeat = known.some(
    ({ hash, role, part }) => hash === record.hash && role === record.role && part === record.part,
  )
  if (record.role === 'kill') return isRepeat && before?.status === 'killed' ? 'duplicate' : 'kills'
  if (after?.status === 'killed') return 'late'
  if (record.part !== undefined) {
    const piece = after?.pieces.find(({ part }) => part === record.part)
    if (piece?.hash !== record.hash || piece.state === 'superseded') return 'late'
    return isRepeat ? 'duplicate' : 'adds'
  }
  if (after?.hash !== record.hash) return 'late'
  if (before?.hash === record.hash && before.status === after.status) return 'duplicate'
  if (before?.hash === undefined) return 'new'
  return record.role === 'correction' ? 'corrects' : 'replaces'
}

/** Returns a reader with one entry in place of what is stored. */
function withEntry(reader: LedgerReader, entry: LedgerEntry): LedgerReader {
  const opens = isAnchored(entry)
  const hasDay = (topic: LedgerTopic, last: string): boolean =>
    topicsOf(entry).some(
      ({ provider, slug, day }) =>
        provider === topic.provider && slug === topic.slug && day >= topic.day && day <= last,
    )
  const withOwn = (guids: readonly string[], isOwn: boolean): readonly string[] => {
    const others = guids.filter((guid) => guid !== entry.guid)
    return isOwn ? [...others, entry.guid].sort() : others
  }
  return {
    entry: (guid) => (guid === entry.guid ? entry : reader.entry(guid)),
    anchored: (topic) => withOwn(reader.anchored(topic), opens && hasDay(topic, topic.day)),
    loose: (topic, days) => withOwn(reader.loose(topic, days), !opens && hasDay(topic, topicAfter(topic, days).day)),
  }
}
