import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { isLongSlug, type LedgerReader, topicAfter, topicOf, topicsOf, topicsOfRecord } from './ledger-reader'
import { isAnchored, type LedgerEntry, type LedgerRecord } from './ledger-record'
import { type LedgerConflict, type LedgerStory, viewStory } from './ledger-view'

/** Days after a story in which a message may still belong to it. */
const REACH = 7

/** Where a message belongs: the guids of its stories, and whether that is in doubt. */
export interface LedgerTargets {
  readonly guids: readonly string[]
  readonly isUnsure: boolean
}

/**
 * Returns the stories that a message of an entry belongs to.
 * A message that opens no story belongs to the last one of its topic within its reach. If several are possible, a kill applies to all of
 * them, and another message stays alone. A kill without a guid also applies to stories whose slug may be its own, cut short, and to those
 * whose provider is unknown, as its own may be: what may be killed is not published.
 */
export function findTargets(record: LedgerRecord, entry: LedgerEntry, reader: LedgerReader): LedgerTargets {
  const own = { guids: [entry.guid], isUnsure: false }
  const [topic, isKill, opens] = [topicOf(record), record.role === 'kill', isAnchored(entry)]
  const topics = isKill ? topicsOfRecord(record) : topic ? [topic] : []
  if (topics.length === 0 || (opens && (!isKill || record.guid !== undefined))) return own
  const sure = new Set(opens ? own.guids : [])
  const possible = new Set<string>()
  for (let days = 0; days <= record.reach; days++) {
    for (const guid of topics.flatMap((one) => reader.anchored(days === 0 ? one : topicAfter(one, -days)))) {
      if (!isKill && !isLongSlug(record))
        sure.add(guid) // found under its own topic only
      else if (!opens && recordsOf(guid, reader).some((one) => isOfTopic(one, record))) sure.add(guid)
      else if (isKill && recordsOf(guid, reader).some((one) => mayBeMeant(one, record))) possible.add(guid)
    }
    // a kill of a later day may mean any story of the days before
    if (sure.size + possible.size > 0 && (!isKill || days === 0)) break
  }
  // leads without an original have the entry of their kill
  if (possible.size > 0 && sure.size === 0 && topic && !record.isCut) sure.add(entry.guid)
  const guids = [...new Set([...sure, ...possible])]
  if (guids.length === 0) return own
  const isUnsure = guids.length > 1
  return isUnsure && !isKill ? { ...own, isUnsure } : { guids, isUnsure }
}

const recordsOf = (guid: string, reader: LedgerReader): readonly LedgerRecord[] => reader.entry(guid)?.records ?? []

const isOfTopic = (a: LedgerRecord, b: LedgerRecord): boolean =>
  a.slug === b.slug && a.provider === b.provider && a.provider !== undefined

/** Whether two messages may name one topic: a slug may be cut short, and a provider unknown. */
const mayBeMeant = (a: LedgerRecord, b: LedgerRecord): boolean =>
  (a.slug === b.slug || isCutOf(a, b) || isCutOf(b, a)) && (!a.provider || !b.provider || a.provider === b.provider)

const isCutOf = ({ slug = '', isCut }: LedgerRecord, other: LedgerRecord): boolean =>
  isCut === true && (other.slug ?? '').startsWith(slug)

/**
 * Returns the story of an entry as its messages make it; undefined if they all belong to other stories.
 *
 * @example
 * const entry = { guid: 'urn:x:1', records: [recordOf(parse(copy), { provider: 'AP', date: '2024-04-24' })] }
 * const stored = { entry: (guid: string) => (guid === entry.guid ? entry : undefined), anchored: () => [], loose: () => [] }
 * readStory('urn:x:1', stored)?.guid // 'urn:x:1'
 */
export const readStory = (guid: string, reader: LedgerReader): LedgerStory | undefined =>
  rethrowAsMisuse('readStory', () => storyOf(guid, reader))

function storyOf(guid: string, reader: LedgerReader): LedgerStory | undefined {
  const entry = reader.entry(guid)
  if (!entry) return undefined
  const records: LedgerRecord[] = []
  const unsure: LedgerConflict[] = []
  for (const source of [entry, ...looseEntries(entry, reader)])
    for (const record of source.records) {
      const { guids, isUnsure } = findTargets(record, source, reader)
      if (!guids.includes(guid)) continue
      records.push(record)
      if (isUnsure) unsure.push({ kind: 'target', hashes: [record.hash] })
    }
  return records.length ? viewStory(guid, records, unsure) : undefined
}

/**
 * Returns the entry of a story, and those around it whose messages belong to no other stories than some: by default, than this one.
 *
 * @example
 * const entry = { guid: 'urn:x:1', records: [recordOf(parse(copy), { provider: 'AP', date: '2024-04-24' })] }
 * const stored = { entry: (guid: string) => (guid === entry.guid ? entry : undefined), anchored: () => [], loose: () => [] }
 * storyEntries('urn:x:1', stored).length // 1
 */
export const storyEntries = (
  guid: string,
  reader: LedgerReader,
  isWanted: (guid: string) => boolean = (one) => one === guid,
): LedgerEntry[] => rethrowAsMisuse('storyEntries', () => entriesOf(guid, reader, isWanted))

function entriesOf(guid: string, reader: LedgerReader, isWanted: (guid: string) => boolean): LedgerEntry[] {
  const entry = reader.entry(guid)
  if (!entry) return []
  const around = looseEntries(entry, reader).filter((one) =>
    one.records.every((record) => findTargets(record, one, reader).guids.every(isWanted)),
  )
  return [entry, ...around]
}

/**
 * Returns the entries that open no story and whose messages may belong to this one.
 *
 * @example
 * const entry = { guid: 'urn:x:1', records: [recordOf(parse(copy), { provider: 'AP', date: '2024-04-24' })] }
 * looseAround(entry, { entry: () => undefined, anchored: () => [], loose: () => [] }) // []
 */
export const looseAround = (entry: LedgerEntry, reader: LedgerReader): LedgerEntry[] =>
  rethrowAsMisuse('looseAround', () => looseEntries(entry, reader))

function looseEntries(entry: LedgerEntry, reader: LedgerReader): LedgerEntry[] {
  const guids = new Set<string>()
  for (const topic of topicsOf(entry)) for (const guid of reader.loose(topic, REACH)) guids.add(guid)
  guids.delete(entry.guid)
  return [...guids].sort().flatMap((guid) => reader.entry(guid) ?? [])
}
