import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, parse } from '../../../src/entries'
import {
  emptyLedger,
  type LedgerEvent,
  type LedgerOptions,
  type LedgerState,
  ledgerStories,
  ledgerStory,
  next,
  outputOf,
} from '../../../src/entries/ledger'
import { runs } from '../../support/draws'
import { sendingAgencies, storyDraw, versionsOf } from '../../support/version-chains'

const article = (parts: Partial<Article>): Article => ({ body: [], ...parts })
const text = (words: string): Article['body'] => [{ kind: 'paragraph', text: words }]
const AP = { text: 'AP', agency: 'The Associated Press' }
const filed = (words: string, parts: Partial<Article> = {}): Article =>
  article({
    slugline: 'PM-Harbor Fire',
    dateline: { text: 'OSLO (AP) _', credits: [AP] },
    body: text(words),
    ...parts,
  })
const at = (clock: string, day = '1989-01-09') => ({ item: { versionCreated: `${day}T${clock}:00Z` } })
const lead = (number: number) => ({ take: { text: `${number} Ld`, kind: 'lead' as const, number } })
const add = (number: number) => ({
  slugline: `PM-Harbor Fire, ${['1st', '2nd', '3rd'][number - 1]} add`,
  take: { text: `${number} Add`, kind: 'add' as const, number },
})
const kill = { notices: [{ kind: 'kill' as const, text: 'A kill is mandatory.' }] }
const correction = { notices: [{ kind: 'correction' as const, text: 'CORRECTS name.' }] }
const usual: LedgerOptions = { date: '1989-01-09' }
const GUID = 'urn:x-story:associated-press:1989-01-09:pm-harborfire'

/** What a sink has after a run of messages, and what happened. */
interface Day {
  readonly state: LedgerState
  readonly events: readonly LedgerEvent[]
  readonly published: ReadonlyMap<string, readonly string[]>
}

type Sent = readonly [story: Article, options?: LedgerOptions]

function run(messages: readonly Sent[], start = emptyLedger()): Day {
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

const kinds = (...messages: readonly Article[]): string[] =>
  run(messages.map((one) => [one])).events.map(({ kind }) => kind)

/** What the final state alone would publish. */
const expected = (state: LedgerState, now = {}): Map<string, readonly string[]> =>
  new Map(
    [...ledgerStories(state)].flatMap((story): [string, readonly string[]][] => {
      const output = outputOf(story, now)
      return output?.action === 'write' ? [[output.guid, output.hashes]] : []
    }),
  )

describe('the event of a message', () => {
  it.each<[string, readonly Article[], readonly string[]]>([
    ['is new, then replaces', [filed('a', at('10:00')), filed('b', at('11:00'))], ['new', 'replaces']],
    ['is late for an older version', [filed('b', at('11:00')), filed('a', at('10:00'))], ['new', 'late']],
    ['is a duplicate at another time', [filed('a', at('10:00')), filed('a', at('10:05'))], ['new', 'duplicate']],
    [
      'is a duplicate with another item number and word count',
      [filed('a', { slugline: 'PM-Harbor Fire, a0501,310' }), filed('a', { slugline: 'PM-Harbor Fire, a0622,311' })],
      ['new', 'duplicate'],
    ],
    [
      'is a duplicate for a late repeat of the first version',
      [filed('a', at('10:00')), filed('b', at('11:00')), filed('a', at('12:00'))],
      ['new', 'replaces', 'duplicate'],
    ],
    ['adds', [filed('a', at('10:00')), filed('more', add(1))], ['new', 'adds']],
    ['corrects', [filed('a', at('10:00')), filed('b', { ...at('11:00'), ...correction })], ['new', 'corrects']],
    ['corrects without times', [filed('a'), filed('b', correction)], ['new', 'corrects']],
    [
      'kills',
      [
        filed('a'),
        article({ slugline: 'PM-Harbor Fire', ...kill, item: { provider: { name: 'The Associated Press' } } }),
      ],
      ['new', 'kills'],
    ],
    ['is late after a kill', [filed('k', kill), filed('a')], ['kills', 'late']],
    ['is ordered by takes', [filed('c', lead(2)), filed('b', lead(1)), filed('a')], ['new', 'late', 'late']],
  ])('%s', (_, messages, wanted) => {
    expect(kinds(...messages)).toEqual(wanted)
  })

  it('is a new version where a document states one, whatever the text', () => {
    const item = (version: number) => ({ item: { guid: 'urn:x:1', version } })
    const { events, state } = run([[filed('a', item(1))], [filed('b', item(2))], [filed('a', item(3))]])
    expect(events.map(({ kind }) => kind)).toEqual(['new', 'replaces', 'replaces'])
    expect(ledgerStory(state, 'urn:x:1')).toMatchObject({ version: 3, conflicts: [] })
  })

  it('of a story that names neither provider, day nor slug is its own, and a kill without them is a conflict', () => {
    const { events, published } = run([
      [article({ body: text('a') }), {}],
      [article({ body: text('b'), ...kill }), {}],
    ])
    expect(events.map(({ kind }) => kind)).toEqual(['new', 'kills'])
    expect(events[1]?.conflicts).toEqual([{ kind: 'unidentified', hashes: [events[1]?.hash] }])
    expect(published.size).toBe(1)
  })
})

describe('a kill', () => {
  const story = [
    filed('a', at('10:00')),
    filed('b', { ...at('11:00'), ...lead(1) }),
    filed('more', { ...add(1), ...at('10:30') }),
  ]

  it.each([0, 1, 2, 3])('at position %i leaves nothing published and a tombstone', (position) => {
    const messages = story.toSpliced(position, 0, filed('k', { ...kill, ...at('10:45') }))
    const { state, published } = run(messages.map((one) => [one]))
    expect([...published]).toEqual([])
    expect(ledgerStory(state, GUID)?.status).toBe('killed')
  })

  it('of a later day finds its story, before or after it', () => {
    const late: Sent = [filed('k', { ...kill, ...at('09:00', '1989-01-12') }), { date: '1989-01-12' }]
    for (const messages of [
      [[filed('a', at('10:00'))] as Sent, late],
      [late, [filed('a', at('10:00'))] as Sent],
    ]) {
      const { state, published } = run(messages)
      expect([...published]).toEqual([])
      expect(ledgerStory(state, GUID)?.status).toBe('killed')
    }
  })

  it('without a guid kills a story that states one', () => {
    const stated = filed('a', { item: { guid: 'urn:newsml:x:1', versionCreated: '1989-01-09T10:00:00Z' } })
    for (const messages of [
      [stated, filed('k', kill)],
      [filed('k', kill), stated],
    ])
      expect([...run(messages.map((one) => [one])).published]).toEqual([])
  })

  it('that may mean several stories kills all, and says so', () => {
    const days = ['1989-01-09', '1989-01-10'].map((day): Sent => [filed(`of ${day}`, at('10:00', day)), { date: day }])
    const { published, events } = run([...days, [filed('k', { ...kill, ...at('10:00', '1989-01-13') })]])
    expect([...published]).toEqual([])
    expect(events[2]?.conflicts).toContainEqual({ kind: 'target', hashes: [events[2]?.hash] })
  })

  it('of an add leaves the story', () => {
    const killed = filed('k', { ...add(1), ...kill })
    const { published, events } = run([[filed('a')], [filed('more', add(1))], [killed]])
    expect(published.get(GUID)).toEqual([events[0]?.hash])
  })

  it('stays, and a later version is a conflict', () => {
    const { published, state } = run([
      [filed('a', at('10:00'))],
      [filed('k', { ...kill, ...at('10:30') })],
      [filed('b', at('11:00'))],
    ])
    expect([...published]).toEqual([])
    expect(ledgerStory(state, GUID)?.conflicts).toMatchObject([{ kind: 'after-kill' }])
  })
})

describe('restrictions', () => {
  it('stand before every output, and take back what was written', () => {
    const hold = { notices: [{ kind: 'withhold' as const, text: 'Hold' }] }
    const { events, published } = run([[filed('a', at('10:00'))], [filed('b', { ...at('11:00'), ...hold })]])
    expect(events[1]?.outputs).toEqual([{ action: 'withdraw', guid: GUID, reason: 'withheld' }])
    expect([...published]).toEqual([])
    const freed = run([[filed('b', { ...at('11:00'), ...hold })], [filed('c', at('12:00'))]])
    expect([...freed.published.keys()]).toEqual([GUID])
  })

  it('of an embargo end with it', () => {
    const embargo = { kind: 'instant' as const, text: 'Embargoed', at: '1989-01-09T12:00:00Z' }
    const { state, published } = run([[filed('a', { embargo })]])
    expect([...published]).toEqual([])
    const story = ledgerStory(state, GUID)
    expect(story).toMatchObject({ status: 'embargoed', until: '1989-01-09T12:00:00.000Z' })
    expect(story && outputOf(story, { now: '1989-01-09T11:59:59Z' })?.action).toBe('withdraw')
    expect(story && outputOf(story, { now: '1989-01-09T12:00:00Z' })?.action).toBe('write')
  })

  it('win where neither version nor time orders two versions', () => {
    const embargo = { kind: 'open' as const, text: 'Embargoed' }
    for (const messages of [
      [filed('a'), filed('b', { embargo })],
      [filed('b', { embargo }), filed('a')],
    ]) {
      const { state, published, events } = run(messages.map((one) => [one]))
      expect([...published]).toEqual([])
      expect(ledgerStory(state, GUID)?.conflicts).toEqual([
        { kind: 'order', hashes: events.map(({ hash }) => hash).sort() },
      ])
    }
  })

  it('of an add hold the whole story', () => {
    const { published } = run([
      [filed('a')],
      [filed('more', { ...add(1), notices: [{ kind: 'withhold', text: 'Hold' }] })],
    ])
    expect([...published]).toEqual([])
  })
})

describe('pieces', () => {
  it('are joined in order, once there is no gap', () => {
    const [first, second, third] = [filed('a'), filed('one', add(1)), filed('two', add(2))]
    const { events, published } = run([[third], [first], [second]])
    expect(events.map(({ outputs }) => outputs.map((one) => 'hashes' in one && one.hashes.length))).toEqual([
      [],
      [1],
      [3],
    ])
    expect(published.get(GUID)).toEqual([events[1], events[2], events[0]].map((event) => event?.hash))
  })

  it('that are older than a writethru are left out; without times that is a conflict', () => {
    const timed = run([
      [filed('a', at('10:00'))],
      [filed('one', { ...add(1), ...at('10:10') })],
      [filed('b', { ...lead(1), ...at('11:00') })],
    ])
    expect(timed.published.get(GUID)).toEqual([timed.events[2]?.hash])
    expect(ledgerStory(timed.state, GUID)?.pieces).toMatchObject([{ part: 'add-1', state: 'superseded' }])
    const untimed = run([[filed('a')], [filed('one', add(1))], [filed('b', lead(1))]])
    expect(ledgerStory(untimed.state, GUID)).toMatchObject({
      pieces: [{ state: 'unordered' }],
      conflicts: [{ kind: 'order' }],
    })
  })
})

describe('a day of a wire', () => {
  /** Versions of some stories of some agencies, with repeats and adds. */
  const wire = fc
    .array(fc.tuple(fc.nat(sendingAgencies.length - 1), storyDraw, fc.subarray([0, 1, 2, 3])), {
      minLength: 1,
      maxLength: 5,
    })
    .map((stories) =>
      stories.flatMap(([index, story, versions]) => {
        const agency = sendingAgencies[index]
        if (!agency) return []
        const options = { provider: agency.provider, date: agency.date ?? '2013-11-13' }
        const sent = versionsOf(agency, story).filter((_, i) => versions.includes(i))
        return sent.map(({ copy }): Sent => [parse(copy, options.date ? { date: options.date } : {}).article, options])
      }),
    )
  /** Made-up messages of few topics, days, takes, times and guids, which collide often. */
  const message = fc
    .record({
      words: fc.constantFrom('a', 'b', 'c'),
      day: fc.constantFrom('1989-01-09', '1989-01-10', '1989-01-14', '1989-01-18'),
      clock: fc.option(fc.constantFrom('09:00', '10:00', '11:00'), { nil: undefined }),
      guid: fc.option(fc.constantFrom('urn:x:1', 'urn:x:2'), { nil: undefined }),
      version: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      kind: fc.constantFrom({}, {}, lead(1), lead(2), add(1), add(2), correction, kill, { ...add(1), ...kill }),
      blocks: fc.constantFrom(
        {},
        {},
        {},
        { embargo: { kind: 'instant' as const, text: 'E', at: '1989-01-09T12:00:00Z' } },
        {
          item: { status: 'withheld' as const },
        },
      ),
    })
    .map(({ words, day, clock, guid, version, kind, blocks }): Sent => {
      const item = {
        ...('item' in blocks ? blocks.item : {}),
        ...(clock && { versionCreated: `${day}T${clock}:00Z` }),
        ...(guid && { guid }),
        ...(version && { version }),
      }
      return [filed(words, { ...kind, ...blocks, item }), { date: day }]
    })

  it.each([
    ['of agencies', wire, 60],
    ['of colliding messages', fc.array(message, { maxLength: 9 }), 600],
  ] as const)('%s ends in one state in every order of arrival', (_, day, count) => {
    fc.assert(
      fc.property(
        day.chain((messages) =>
          fc.tuple(
            fc.constant(messages),
            fc.shuffledSubarray([...messages, ...messages.slice(0, 3)], {
              minLength: messages.length + Math.min(3, messages.length),
            }),
          ),
        ),
        ([messages, shuffled]) => {
          const [one, other] = [run(messages), run(shuffled)]
          expect(other.state).toEqual(one.state)
          expect(new Map([...other.published].sort())).toEqual(new Map([...one.published].sort()))
          // what sinks were told step by step is what the state says
          expect(new Map([...one.published].sort())).toEqual(new Map([...expected(one.state)].sort()))
          expect(JSON.parse(JSON.stringify(one.state))).toEqual(one.state)
          for (const story of ledgerStories(one.state))
            if (story.status === 'killed') expect(one.published.has(story.guid)).toBe(false)
        },
      ),
      { numRuns: runs(count) },
    )
  })

  it('of each agency: the kill leaves nothing published, wherever it comes', () => {
    fc.assert(
      fc.property(fc.nat(sendingAgencies.length - 1), storyDraw, fc.nat(3), (index, story, position) => {
        const agency = sendingAgencies[index]
        if (!agency) return
        const options = { provider: agency.provider, date: agency.date ?? '2013-11-13' }
        const copies = versionsOf(agency, story).map(({ copy }) => copy)
        const order = copies.slice(0, 3).toSpliced(position, 0, copies[3] ?? '')
        const { published, state } = run(
          order.map((copy): Sent => [parse(copy, { date: options.date }).article, options]),
        )
        expect([...published]).toEqual([])
        expect([...ledgerStories(state)].map(({ status }) => status)).toEqual(['killed'])
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('the state', () => {
  it('is kept as it was: next changes no argument', () => {
    const { state } = run([[filed('a')]])
    const before = structuredClone(state)
    next(state, filed('b', correction), usual)
    expect(state).toEqual(before)
  })

  it('has no text of the stories', () => {
    expect(JSON.stringify(run([[filed('The words of the copy')]]).state)).not.toContain('words')
  })

  it.each(['__proto__', 'constructor', 'toString'])('takes the guid %s', (guid) => {
    const { state } = run([[filed('a', { item: { guid, version: 1 } })], [filed('b', { item: { guid, version: 2 } })]])
    expect(ledgerStory(state, guid)).toMatchObject({ guid, version: 2 })
    expect(ledgerStory(JSON.parse(JSON.stringify(state)), guid)).toMatchObject({ version: 2 })
  })

  it('refuses what is no story, and unknown options', () => {
    expect(() => next(emptyLedger(), { body: 1 } as never)).toThrow(/article/)
    expect(() => next(emptyLedger(), article({}), { day: 'x' } as never)).toThrow(/no option “day”/)
  })
})
