import type { LedgerReader, LedgerTopic } from './ledger-reader'
import type { LedgerEntry } from './ledger-record'

/** Returns a reader that reads each entry and each topic once, for the time of one message. */
export function withMemory(reader: LedgerReader): LedgerReader {
  const entries = new Map<string, LedgerEntry | undefined>()
  const topics = new Map<string, readonly string[]>()
  const remembered = (key: string, read: () => readonly string[]): readonly string[] => {
    let guids = topics.get(key)
    if (!guids) topics.set(key, (guids = read()))
    return guids
  }
  return {
    entry(guid) {
      if (!entries.has(guid)) entries.set(guid, reader.entry(guid))
      return entries.get(guid)
    },
    anchored: (topic) => remembered(`a\n${keyOf(topic)}`, () => reader.anchored(topic)),
    loose: (topic, days) => remembered(`${days}\n${keyOf(topic)}`, () => reader.loose(topic, days)),
  }
}

const keyOf = ({ provider, slug, day }: LedgerTopic): string => `${day}\n${provider}\n${slug}`
