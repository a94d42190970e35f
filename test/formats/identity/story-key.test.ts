import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, contentHash, isDerivedGuid, parse, type StoryKey, storyKey } from '../../../src/entries'
import { runs } from '../../support/draws'
import { thrown } from '../../support/thrown'
import { type SendingAgency, sendingAgencies, storyDraw, versionsOf } from '../../support/version-chains'

const article = (parts: Partial<Article>): Article => ({ body: [], ...parts })
const AP = { text: 'AP', agency: 'The Associated Press' }

const optionsOf = ({ provider, date }: SendingAgency) => ({ provider, ...(date && { date }) })
const parseOf = (agency: SendingAgency, copy: string) => parse(copy, agency.date ? { date: agency.date } : {})

/** The keys of the versions of a story, each reported the ones before. */
function keysOf(agency: SendingAgency, copies: readonly string[], withEarlier: boolean): StoryKey[] {
  const keys: StoryKey[] = []
  for (const copy of copies) {
    const earlier = withEarlier ? { earlier: [...keys] } : {}
    keys.push(storyKey(parseOf(agency, copy), { ...optionsOf(agency), ...earlier }))
  }
  return keys
}

describe.each(sendingAgencies)('versions by $name', (agency) => {
  it('share one guid, and the kill finds it, without knowing the versions before', () => {
    fc.assert(
      fc.property(storyDraw, (story) => {
        const keys = keysOf(
          agency,
          versionsOf(agency, story).map(({ copy }) => copy),
          false,
        )
        expect(new Set(keys.map(({ guid }) => guid)).size).toBe(1)
        expect(keys[0]?.guid).toMatch(/^urn:x-story:/)
      }),
      { numRuns: runs(50) },
    )
  })

  it('have rising numbers', () => {
    fc.assert(
      fc.property(storyDraw, (story) => {
        const copies = versionsOf(agency, story).map(({ copy }) => copy)
        const reported = keysOf(agency, copies, true).map(({ version = 0 }) => version)
        const alone = keysOf(agency, copies, false).flatMap(({ version }) => version ?? [])
        expect(reported).toEqual([...new Set(reported)].sort((a, b) => a - b))
        // a version that is known without the ones before does not fall
        expect(alone).toEqual([...alone].sort((a, b) => a - b))
      }),
      { numRuns: runs(50) },
    )
  })

  it('have another guid than those of another story', () => {
    fc.assert(
      fc.property(storyDraw, storyDraw, (one, other) => {
        fc.pre(one.topic !== other.topic)
        const [first] = versionsOf(agency, one)
        const [second] = versionsOf(agency, other)
        const guids = [first, second].map(
          (version) => storyKey(parseOf(agency, version?.copy ?? ''), optionsOf(agency)).guid,
        )
        expect(guids[0]).not.toBe(guids[1])
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('the guid', () => {
  const parts = { slugline: 'PM-Harbor Fire, 1st Ld,0510', dateline: { text: 'OSLO (AP) _', credits: [AP] } }

  it.each<[string, Partial<Article>, Parameters<typeof storyKey>[1], Partial<StoryKey>]>([
    [
      'is kept where the document states it',
      { ...parts, item: { guid: 'urn:newsml:example.com:20240424:a1' } },
      {},
      { guid: 'urn:newsml:example.com:20240424:a1', guidOrigin: 'stated', missing: [] },
    ],
    [
      'is derived from provider, day and slug',
      { ...parts, take: { text: '1st Ld', kind: 'lead', number: 1 } },
      { date: '1989-01-09' },
      { guid: 'urn:x-story:associated-press:1989-01-09:pm-harborfire', guidOrigin: 'derived', version: 2 },
    ],
    [
      'is still a derived one when it has been stored',
      { item: { guid: 'urn:x-story:ap:1989-01-09:pm-harborfire' } },
      {},
      { guidOrigin: 'derived' },
    ],
    [
      'has the provider that the item names, whatever the option says',
      { ...parts, item: { provider: { name: 'Example News' } } },
      { date: '1989-01-09', provider: 'AP' },
      { guid: 'urn:x-story:example-news:1989-01-09:pm-harborfire' },
    ],
    [
      'has the day of the first version, not of this one',
      { ...parts, item: { firstCreated: '1989-01-09T12:00:00Z', versionCreated: '1989-01-10T12:00:00Z' } },
      {},
      { day: '1989-01-09' },
    ],
    [
      'is of the cycle that began before midnight',
      { ...parts, slugline: 'AM-Harbor Fire', item: { versionCreated: '1989-01-10T01:30:00-05:00' } },
      {},
      { day: '1989-01-09' },
    ],
    [
      'is of the evening papers of the next day',
      { ...parts, item: { versionCreated: '1989-01-09T23:40:00-05:00' } },
      {},
      { day: '1989-01-10' },
    ],
    [
      'of a piece is its own',
      { ...parts, slugline: 'BC-Budget Text, 4th add,390' },
      { date: '1989-01-09' },
      { guid: 'urn:x-story:associated-press:1989-01-09:bc-budgettext:add-4', part: 'add-4' },
    ],
    [
      'of a kill without a slugline is that of the slugline it names',
      { notices: [{ kind: 'kill', text: 'Kill the story slugged BC-Harbor.', target: 'BC-Harbor' }] },
      { date: '1989-01-09', provider: 'AP' },
      { guid: 'urn:x-story:ap:1989-01-09:bc-harbor' },
    ],
    [
      'is a URI whatever the slugline holds',
      { slugline: 'Notfälle/Brände: 50 %/' },
      { date: '2024-04-24', provider: 'dpa' },
      { guid: 'urn:x-story:dpa:2024-04-24:notf%C3%A4lle%2Fbr%C3%A4nde%3A50%25' },
    ],
    [
      'is absent without slugline, provider and day',
      { headline: 'Fire' },
      {},
      { missing: ['provider', 'day', 'slug'] },
    ],
    ['is absent without a provider', { slugline: 'US-GOLD' }, { date: '2024-04-24' }, { missing: ['provider'] }],
  ])('%s', (_, given, options, expected) => {
    const key = storyKey(article(given), options)
    expect(key).toMatchObject(expected)
    if (expected.missing?.length) expect(key).not.toHaveProperty('guid')
  })

  it('is known to be derived or not', () => {
    expect(isDerivedGuid('urn:x-story:ap:1989-01-09:pm-harborfire')).toBe(true)
    expect(isDerivedGuid('urn:newsml:example.com:20240424:a1')).toBe(false)
  })
})

describe('with earlier versions', () => {
  const options = { provider: 'Reuters' }
  const first = storyKey(article({ slugline: 'US-GOLD' }), { ...options, date: '2024-04-24' })
  const kill: Partial<Article> = { slugline: 'US-GOLD', notices: [{ kind: 'kill', text: 'STORY WITHDRAWN' }] }
  const update: Partial<Article> = { slugline: 'US-GOLD', take: { text: 'UPDATE 1', kind: 'update', number: 1 } }

  it.each<[string, Partial<Article>, string, boolean]>([
    ['an update on the next day is a version', update, '2024-04-25', true],
    ['an update two days later is not', update, '2024-04-26', false],
    ['a kill a week later is a version', kill, '2024-05-01', true],
    ['a kill after that is not', kill, '2024-05-02', false],
    ['a kill of the day before is not', kill, '2024-04-23', false],
    ['the same slug on the next day is a new story', { slugline: 'US-GOLD' }, '2024-04-25', false],
    [
      'a piece is not a version of the whole',
      { slugline: 'US-GOLD', take: { text: '=2', kind: 'take', number: 2 } },
      '2024-04-24',
      false,
    ],
  ])('%s', (_, given, date, isVersion) => {
    const key = storyKey(article(given), { ...options, date, earlier: [first] })
    expect(key.guid === first.guid).toBe(isVersion)
    if (isVersion) expect(key.version).toBeGreaterThan(first.version ?? 0)
  })

  it('keeps the number that a document states', () => {
    const key = storyKey(article({ ...kill, item: { version: 7 } }), {
      ...options,
      date: '2024-04-24',
      earlier: [first],
    })
    expect(key).toMatchObject({ guid: first.guid, version: 7, versionOrigin: 'stated' })
  })
})

describe('storyKey refuses', () => {
  it.each([
    ['what is no story', () => storyKey({} as Article)],
    ['an invalid date', () => storyKey(article({}), { date: 'today' })],
    ['earlier keys that are none', () => storyKey(article({}), { earlier: ['a'] as unknown as StoryKey[] })],
    ['an unknown option', () => storyKey(article({}), { guid: 'a' } as object)],
  ])('%s', (_, run) => {
    expect(thrown(run).code).toBe('invalid-argument')
  })
})

describe('contentHash', () => {
  it.each<[string, Partial<Article>, boolean]>([
    ['another version of the same text', { item: { version: 2 } }, true],
    ['a note of the user’s own', { extensions: { seen: true } }, true],
    ['another headline', { headline: 'Fires' }, false],
    ['a kill', { notices: [{ kind: 'kill', text: 'KILL' }] }, false],
  ])('of %s', (_, parts, isSame) => {
    const base = article({ headline: 'Fire' })
    expect(contentHash({ ...base, ...parts }) === contentHash(base)).toBe(isSame)
  })

  it('does not depend on the order of properties', () => {
    expect(contentHash({ body: [], headline: 'Fire' })).toBe(contentHash({ headline: 'Fire', body: [] }))
  })
})
