import type { Article } from '../../article'
import { checkOptions, checkRecord, checkSubject, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { Story } from '../../diagnostics/story'
import { isLine } from '../../formats/item-facts'
import { nowOptions } from '../../formats/now'
import { readStory } from './find-targets'
import { type JsonTrie, trieEntries, trieGet, trieSet } from './json-trie'
import type { LedgerNow } from './ledger-output'
import { type LedgerReader, type LedgerTopic, topicAfter, topicsOf } from './ledger-reader'
import { isAnchored, type LedgerEntry } from './ledger-record'
import type { LedgerStory } from './ledger-view'
import { type LedgerSource, recordOf } from './record-of'
import { type LedgerEvent, stepLedger } from './step-ledger'

/** Everything a ledger knows, as plain JSON without text of stories. Start with {@link emptyLedger}. */
export interface LedgerState {
  readonly ledgerVersion: 1
  readonly entries: JsonTrie<LedgerEntry>
  /** For each provider, topic and day: the guids of its entries, with whether they open a story. */
  readonly topics: JsonTrie<Readonly<Record<string, boolean>>>
}

/** Options of {@link next}: what is known of the feed, and the time at which embargoes are judged. */
export interface LedgerOptions extends LedgerSource, LedgerNow {}

const ledgerOptions = {
  provider: { what: 'a line of text', fits: (value) => isLine(value) },
  date: { what: 'a day', fits: () => true },
  onDoubt: ['refuse', 'publish'],
  ...nowOptions,
} as const satisfies OptionsOf<LedgerOptions>

/**
 * Returns a ledger without stories.
 *
 * @example
 * Array.from(ledgerStories(emptyLedger())) // []
 */
export const emptyLedger = (): LedgerState => ({ ledgerVersion: 1, entries: {}, topics: {} })

/**
 * Takes a message into the ledger: returns the new state, and what the message does to its story.
 *
 * The state depends only on the set of messages, not on their order of arrival. An older version never replaces a newer one; a killed story
 * stays killed; restrictions stand before every output. Changes neither argument; the cost does not grow with the number of stories.
 * Throws `invalid-argument` for a value that is not a story or article, and for invalid options.
 *
 * @example
 * const first = next(emptyLedger(), parse(copy), { provider: 'AP', date: '2024-04-24' })
 * first.event.kind // 'new'
 * next(first.state, parse(copy), { provider: 'AP', date: '2024-04-24' }).event.kind // 'duplicate'
 */
export function next(
  state: LedgerState,
  story: Story | Article,
  options: LedgerOptions = {},
): { readonly state: LedgerState; readonly event: LedgerEvent } {
  checkSubject('next', story)
  checkOptions('next', options, ledgerOptions)
  return rethrowAsMisuse('next', () => {
    const { provider, date, ...now } = options
    const source = { ...(provider !== undefined && { provider }), ...(date !== undefined && { date }) }
    const { event, entry } = stepLedger(readerOf(state), recordOf(story, source), now)
    return { state: entry ? withEntry(state, entry) : state, event }
  })
}

/**
 * Returns a story of the ledger by its guid; undefined if it has none of this guid.
 *
 * @example
 * const { state, event } = next(emptyLedger(), parse(copy), { provider: 'AP', date: '2024-04-24' })
 * ledgerStory(state, event.guid)?.guid === event.guid // true
 * ledgerStory(state, 'urn:x:none') // undefined
 */
export const ledgerStory = (state: LedgerState, guid: string): LedgerStory | undefined =>
  rethrowAsMisuse('ledgerStory', () => readStory(guid, readerOf(state)))

/**
 * Yields every story of the ledger.
 *
 * @example
 * const { state } = next(emptyLedger(), parse(copy), { provider: 'AP', date: '2024-04-24' })
 * Array.from(ledgerStories(state)).length // 1
 */
export function* ledgerStories(state: LedgerState): Generator<LedgerStory> {
  checkRecord('ledgerStories', state)
  const entries = rethrowAsMisuse('ledgerStories', () => state.entries)
  checkRecord('the state of ledgerStories', entries)
  const reader = readerOf(state)
  for (const [guid] of trieEntries(entries)) {
    const story = readStory(guid, reader)
    if (story) yield story
  }
}

const topicKey = ({ provider, slug, day }: LedgerTopic): string => `${provider}\n${slug}\n${day}`

function readerOf({ entries, topics }: LedgerState): LedgerReader {
  const guidsOf = (topic: LedgerTopic, isWanted: boolean): string[] =>
    Object.entries(trieGet(topics, topicKey(topic)) ?? {}).flatMap(([guid, one]) => (one === isWanted ? guid : []))
  return {
    entry: (guid) => trieGet(entries, guid),
    anchored: (topic) => guidsOf(topic, true),
    loose: (topic, days) => Array.from({ length: days + 1 }, (_, day) => guidsOf(topicAfter(topic, day), false)).flat(),
  }
}

function withEntry(state: LedgerState, entry: LedgerEntry): LedgerState {
  const anchored = isAnchored(entry)
  let { topics } = state
  for (const topic of topicsOf(entry)) {
    const guids = trieGet(topics, topicKey(topic)) ?? {}
    if (guids[entry.guid] === anchored) continue
    const all = Object.entries({ ...guids, [entry.guid]: anchored }).sort(([a], [b]) => (a < b ? -1 : 1))
    topics = trieSet(topics, topicKey(topic), Object.fromEntries(all))
  }
  return { ...state, entries: trieSet(state.entries, entry.guid, entry), topics }
}
