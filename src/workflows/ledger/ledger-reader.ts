import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { isoDayNumber } from '../../formats/identity/story-day'
import { isOpening, type LedgerEntry, type LedgerRecord } from './ledger-record'

/** Provider, topic and day that versions of a story share. */
export interface LedgerTopic {
  /** Empty for stories and kills of any provider. */
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

/** Returns the topic that a message names; undefined if provider, slug or day is unknown. */
export const topicOf = ({ provider, slug, day }: LedgerRecord): LedgerTopic | undefined =>
  provider && slug && day ? { provider, slug, day } : undefined

/** Slugs that an ANPA header would cut, by their cycle, and the lengths to which it cuts. */
const LONG = /^(?:am|pm|bc|ap)-.{19,}$/
const CUTS = [24, 23, 22]

/** Whether the slug of a message, cut short, could be that of another. */
export const isLongSlug = ({ slug = '' }: LedgerRecord): boolean => LONG.test(slug)

/**
 * Returns the topics under which a message is found. A story and a kill are also found without their provider, which may be unknown, and a
 * long slug is found cut short.
 */
export function topicsOfRecord(record: LedgerRecord): LedgerTopic[] {
  const { provider = '', slug, day } = record
  if (!slug || !day) return []
  const isWide = record.role === 'kill' || isOpening(record)
  const slugs = [slug, ...(isWide && isLongSlug(record) ? CUTS.map((length) => slug.slice(0, length)) : [])]
  const providers = isWide ? [provider, ''] : provider ? [provider] : []
  return [...new Set(providers)].flatMap((one) =>
    [...new Set(slugs)].map((short) => ({ provider: one, slug: short, day })),
  )
}

const MILLISECONDS_A_DAY = 86_400_000

/**
 * Returns the topic some days later: 1 for the next day, -7 for the week before.
 *
 * @example
 * topicAfter({ provider: 'ap', slug: 'rain', day: '2024-02-28' }, 2).day // '2024-03-01'
 */
export const topicAfter = (topic: LedgerTopic, days: number): LedgerTopic =>
  rethrowAsMisuse('topicAfter', () => ({
    ...topic,
    day: new Date((isoDayNumber(topic.day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
  }))

/**
 * Returns the topics under which the messages of an entry are found, each once.
 *
 * @example
 * const record = { hash: 'a1', role: 'story', provider: 'ap', slug: 'rain', day: '2024-04-24', reach: 0 } as const
 * const topics = topicsOf({ guid: 'urn:x:1', records: [record, record] })
 * topics.map(({ provider, slug }) => `${provider} ${slug}`) // ['ap rain', ' rain']
 */
export const topicsOf = (entry: LedgerEntry): LedgerTopic[] =>
  rethrowAsMisuse('topicsOf', () => {
    const topics = entry.records.flatMap(topicsOfRecord)
    return [...new Map(topics.map((topic) => [JSON.stringify(Object.values(topic)), topic])).values()]
  })
