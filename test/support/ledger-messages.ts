import type { Article } from '../../src/entries'
import {
  emptyLedger,
  type LedgerEvent,
  type LedgerOptions,
  type LedgerState,
  ledgerStories,
  next,
  outputOf,
} from '../../src/entries/ledger'

/* Messages of one made-up story, and what a sink has after a run of them. */

export const article = (parts: Partial<Article>): Article => ({ body: [], ...parts })
export const text = (words: string): Article['body'] => [{ kind: 'paragraph', text: words }]
const AP = { text: 'AP', agency: 'The Associated Press' }
export const filed = (words: string, parts: Partial<Article> = {}): Article =>
  article({
    slugline: 'PM-Harbor Fire',
    dateline: { text: 'OSLO (AP) _', credits: [AP] },
    body: text(words),
    ...parts,
  })
export const at = (clock: string, day = '1989-01-09') => ({ item: { versionCreated: `${day}T${clock}:00Z` } })
export const lead = (number: number) => ({ take: { text: `${number} Ld`, kind: 'lead' as const, number } })
export const add = (number: number) => ({
  slugline: `PM-Harbor Fire, ${['1st', '2nd', '3rd'][number - 1]} add`,
  take: { text: `${number} Add`, kind: 'add' as const, number },
})
export const kill = { notices: [{ kind: 'kill' as const, text: 'A kill is mandatory.' }] }
export const correction = { notices: [{ kind: 'correction' as const, text: 'CORRECTS name.' }] }
export const usual: LedgerOptions = { date: '1989-01-09' }
export const GUID = 'urn:x-story:associated-press:1989-01-09:pm-harborfire'

/** What a sink has after a run of messages, and what happened. */
export interface Day {
  readonly state: LedgerState
  readonly events: readonly LedgerEvent[]
  readonly published: ReadonlyMap<string, readonly string[]>
}

export type Sent = readonly [story: Article, options?: LedgerOptions]

export function run(messages: readonly Sent[], start = emptyLedger()): Day {
  let state = start
  const events: LedgerEvent[] = []
  const published = new Map<string, readonly string[]>()
  for (const [story, options = usual] of messages) {
    const result = next(state, story, options)
    state = result.state
    events.push(result.event)
    for (const output of result.event.outputs)
      if (output.action === 'write') published.set(output.guid, output.hashes)
      else published.delete(output.guid)
  }
  return { state, events, published }
}

export const kinds = (...messages: readonly Article[]): string[] =>
  run(messages.map((one) => [one])).events.map(({ kind }) => kind)

/** What the final state alone would publish. */
export const expected = (state: LedgerState, now = {}): Map<string, readonly string[]> =>
  new Map(
    [...ledgerStories(state)].flatMap((story): [string, readonly string[]][] => {
      const output = outputOf(story, now)
      return output?.action === 'write' ? [[output.guid, output.hashes]] : []
    }),
  )
