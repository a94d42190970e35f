import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/entries'
import { emptyLedger, ledgerStory, next } from '../../../src/entries/ledger'
import {
  add,
  article,
  at,
  correction,
  filed,
  GUID,
  kill,
  kinds,
  lead,
  run,
  text,
  usual,
} from '../../support/ledger-messages'

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
