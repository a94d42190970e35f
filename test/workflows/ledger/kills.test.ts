import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/entries'
import { ledgerStory, outputOf } from '../../../src/entries/ledger'
import { add, at, filed, GUID, kill, lead, run, type Sent } from '../../support/ledger-messages'

const NO_CREDIT: Partial<Article> = { dateline: { text: 'OSLO --' } }

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

  describe.each([
    ['the same', 'BC-HARBOR-FIRE-INQUIRY-O'],
    ['the whole', 'BC-HARBOR-FIRE-INQUIRY-OPENS'],
    ['a marked', 'BC-HARBOR-FIRE-INQUIRY-O, Kill'],
  ])('with %s slugline, of a story whose slugline may be cut', (_, slugline) => {
    const one: Sent = [filed('a', { slugline: 'BC-HARBOR-FIRE-INQUIRY-O' })]
    const other: Sent = [filed('b', { slugline: 'BC-HARBOR-FIRE-INQUIRY-O' })]
    const unlike: Sent = [filed('c', { slugline: 'BC-HARBOR-FIRE-INQUIRY-L' })]
    const sent: Sent = [filed('k', { slugline, ...kill })]

    it.each([0, 1, 2])(
      'at position %i leaves of all that may be meant nothing published, and of no other',
      (position) => {
        const { published, events } = run([one, other, unlike].toSpliced(position, 0, sent))
        expect([...published.values()].flat()).toEqual([events.at(-1)?.hash])
      },
    )
  })

  it('with a slugline that may be cut kills the story that has the whole, and says so if it finds no story', () => {
    const whole: Sent = [filed('a', { slugline: 'BC-HARBOR-FIRE-INQUIRY-OPENS' })]
    const cut: Sent = [filed('k', { slugline: 'BC-HARBOR-FIRE-INQUIRY-O', ...kill })]
    for (const messages of [
      [whole, cut],
      [cut, whole],
    ])
      expect([...run(messages).published]).toEqual([])
    expect(run([cut]).events[0]?.conflicts).toMatchObject([{ kind: 'unidentified' }])
    expect(run([whole, cut]).events[1]?.conflicts).toEqual([])
  })

  it.each<[what: string, story: Article, killed: Article]>([
    ['the kill', filed('a'), filed('k', { ...kill, ...NO_CREDIT })],
    ['the story', filed('a', NO_CREDIT), filed('k', kill)],
    ['both', filed('a', NO_CREDIT), filed('k', { ...kill, ...NO_CREDIT })],
  ])('finds its story by slug and day if %s has no provider', (_, story, killed) => {
    const other = filed('b', { slugline: 'PM-Harbor Rain' })
    for (const messages of [
      [story, killed, other],
      [killed, story, other],
    ]) {
      const { published, events } = run(messages.map((one) => [one]))
      expect([...published.values()]).toEqual([[events[2]?.hash]])
      for (const { conflicts } of events.slice(1))
        expect(conflicts.map(({ kind }) => kind)).not.toContain('unidentified')
    }
  })

  it('with a guid kills no other story of its slug', () => {
    const item = (guid: string) => ({ item: { guid } })
    const { published } = run([
      [filed('a', item('urn:x:1'))],
      [filed('b')],
      [filed('k', { ...kill, ...item('urn:x:1') })],
    ])
    expect([...published.keys()]).toEqual([GUID])
  })

  it('of leads without an original kills them, also if it may mean another story', () => {
    const leads: Sent = [filed('a', { slugline: 'BC-HARBOR-FIRE-INQUIRY-OPENS, 1st Ld', ...lead(1) })]
    const cut: Sent = [filed('b', { slugline: 'BC-HARBOR-FIRE-INQUIRY-O' })]
    const sent: Sent = [filed('k', { slugline: 'BC-HARBOR-FIRE-INQUIRY-OPENS', ...kill })]
    for (const messages of [
      [leads, cut, sent],
      [sent, cut, leads],
      [cut, sent, leads],
    ])
      expect([...run(messages).published]).toEqual([])
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
