import { isoDayNumber } from '../../formats/identity/story-day'
import type { LedgerEntry, LedgerRecord } from './ledger-record'

/** Provider, topic and day that versions of a story share. */
export interface LedgerTopic {
  readonly provider: string
  readonly slug: string
  /** `2024-04-24` */
  readonly day: string
}

/** What the ledger reads of its state: a plain object, or a database. */
export interface LedgerReader {
  entry(guid: string): LedgerEntry | undefined
  /** Returns the guids of entries of a topic that open a story. */
  anchored(topic: LedgerTopic): readonly string[]
  /** Returns the guids of entries that open no story, from the day of a topic to some days after it. */
  loose(topic: LedgerTopic, days: number): readonly string[]
}

/** Returns the topic of a message; undefined if provider, slug or day is unknown. */
export const topicOf = ({ provider, slug, day }: LedgerRecord): LedgerTopic | undefined =>
  provider && slug && day ? { provider, slug, day } : undefined

const MILLISECONDS_A_DAY = 86_400_000

/**
 * Returns the topic some days later: 1 for the next day, -7 for the week before.
 *
 * @example
 * topicAfter({ provider: 'ap', slug: 'rain', day: '2024-02-28' }, 2).day // '2024-03-01'
 */
export const topicAfter = (topic: LedgerTopic, days: number): LedgerTopic => ({
  ...topic,
  day: new Date((isoDayNumber(topic.day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
})

/**
 * Returns the topics that the messages of an entry name, each once.
 *
 * @example
 * const record = { hash: 'a1', role: 'story', provider: 'ap', slug: 'rain', day: '2024-04-24', reach: 0 } as const
 * topicsOf({ guid: 'urn:x:1', records: [record, record] }) // [{ provider: 'ap', slug: 'rain', day: '2024-04-24' }]
 */
export function topicsOf({ records }: LedgerEntry): LedgerTopic[] {
  const topics = records.flatMap((record) => topicOf(record) ?? [])
  return [...new Map(topics.map((topic) => [JSON.stringify(Object.values(topic)), topic])).values()]
}
