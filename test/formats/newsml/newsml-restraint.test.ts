import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article'
import { fromNewsml, newsml, toNewsml } from '../../../src/entries/newsml'
import { fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

/* Law 9: what must not be done with a story is never lost; what cannot be said exactly is said more strictly. */

const given = { guid: 'a', provider: 'Example Wire', versionCreated: '2024-04-24T09:30:00Z' }
const at = '2025-03-14T12:00:00'

const cases: { of: Partial<Article>; status: string; says: string[] }[] = [
  { of: {}, status: 'usable', says: [] },
  {
    of: { embargo: { kind: 'instant', text: 'UNTIL NOON', at: `${at}Z` } },
    status: 'usable',
    says: [`<embargoed>${at}Z</embargoed>`, 'UNTIL NOON'],
  },
  {
    of: { embargo: { kind: 'instant', text: 'UNTIL NOON', at } },
    status: 'withheld',
    says: ['<embargoed/>', 'UNTIL NOON'],
  },
  {
    of: { embargo: { kind: 'open', text: 'UNTIL NOON' } },
    status: 'withheld',
    says: ['<embargoed/>', 'UNTIL NOON'],
  },
  {
    of: { embargo: { kind: 'day', text: 'UNTIL FRIDAY', at: '2025-03-14' } },
    status: 'withheld',
    says: ['<embargoed/>', 'UNTIL FRIDAY'],
  },
  { of: { embargo: { kind: 'day', text: 'UNTIL FRIDAY', at: `${at}Z` } }, status: 'withheld', says: ['<embargoed/>'] },
  { of: { embargo: { kind: 'cycle', text: 'FOR PMS' } }, status: 'withheld', says: ['<embargoed/>', 'FOR PMS'] },
  {
    of: { embargo: { kind: 'open', text: 'HOLD FOR RELEASE' } },
    status: 'withheld',
    says: ['<embargoed/>', 'HOLD FOR RELEASE'],
  },
  {
    of: { embargo: { kind: 'open', text: 'HOLD' }, item: { status: 'canceled' } },
    status: 'canceled',
    says: ['<embargoed/>'],
  },
  { of: { embargo: { kind: 'open', text: 'HOLD' }, item: { status: 'usable' } }, status: 'withheld', says: ['HOLD'] },
  { of: { notices: [{ kind: 'kill', text: 'BULLETIN KILL' }] }, status: 'canceled', says: ['BULLETIN KILL'] },
  { of: { notices: [{ kind: 'kill', text: 'KILL' }], item: { status: 'usable' } }, status: 'canceled', says: ['KILL'] },
  { of: { notices: [{ kind: 'withhold', text: 'WITHHOLD' }] }, status: 'withheld', says: ['WITHHOLD'] },
  {
    of: {
      notices: [
        { kind: 'withhold', text: 'W' },
        { kind: 'kill', text: 'K' },
      ],
    },
    status: 'canceled',
    says: ['>W<', '>K<'],
  },
  {
    of: { notices: [{ kind: 'correction', text: 'CORRECTS' }] },
    status: 'usable',
    says: ['CORRECTS', 'sig:correction'],
  },
  { of: { notices: [{ kind: 'update', text: 'UPDATES' }] }, status: 'usable', says: ['UPDATES', 'sig:update'] },
  { of: { notices: [{ kind: 'refile', text: 'REFILED' }] }, status: 'usable', says: ['<edNote>REFILED</edNote>'] },
  {
    of: { restrictions: ['NO ARCHIVES', 'NO SALES'] },
    status: 'usable',
    says: ['<usageTerms>NO ARCHIVES</usageTerms>', '<usageTerms>NO SALES</usageTerms>'],
  },
  { of: { expires: `${at}Z` }, status: 'usable', says: [`<expires>${at}Z</expires>`] },
  { of: { item: { status: 'withheld' } }, status: 'withheld', says: [] },
]

describe.each(cases)('$of', ({ of, status, says }) => {
  const document = toNewsml({ body: [], ...of }, given)
  test(`is sent as ${[status, ...says].join(', ')}`, () => {
    expect(document).toContain(`<pubStatus qcode="stat:${status}"/>`)
    for (const part of says) expect(document).toContain(part)
  })
})

test('no article that is withheld, killed or embargoed comes back free', () => {
  const strictness = ['usable', 'withheld', 'canceled']
  fc.assert(
    fc.property(fullArticle(), (article) => {
      const read = fromNewsml(toNewsml(article, given))
      const before = strictness.indexOf(article.item?.status ?? 'usable')
      const after = strictness.indexOf(read.item?.status ?? 'usable')
      expect(after).toBeGreaterThanOrEqual(before)
      if (article.embargo) expect(read.embargo?.text).toBe(article.embargo.text)
      if (article.embargo && read.embargo?.kind !== 'instant') expect(after).toBeGreaterThan(0)
      if (article.notices?.some(({ kind }) => kind === 'kill')) expect(after).toBe(2)
      const texts = [
        ...(read.notices ?? []).map(({ text }) => text),
        ...(read.editorsNotes ?? []).map(({ text }) => text),
      ]
      for (const { text } of article.notices ?? []) expect(texts).toContain(text)
      const terms = [read.usageTerms, ...(read.restrictions ?? [])]
      for (const text of article.restrictions ?? []) expect(terms).toContain(text)
      expect(newsml.carries(read)).toStrictEqual(read)
    }),
    { numRuns: runs(150) },
  )
})

describe('foreign documents are read no more freely than they say', () => {
  const read = (inside: string): Article => fromNewsml(`<newsItem guid="a"><itemMeta>${inside}</itemMeta></newsItem>`)
  test.each([
    ['<embargoed/>', { embargo: { kind: 'open', text: 'embargoed' } }],
    ['<embargoed>2025-03-14</embargoed>', { embargo: { kind: 'day', at: '2025-03-14', text: '2025-03-14' } }],
    ['<embargoed>2025-03-14T12:00:00</embargoed>', { embargo: { kind: 'instant', at, text: at } }],
    ['<embargoed>Friday noon</embargoed>', { embargo: { kind: 'open', text: 'Friday noon' } }],
    ['<expires>2025-03-21</expires>', { restrictions: ['Expires 2025-03-21'] }],
    ['<pubStatus qcode="stat:canceled"/>', { item: { status: 'canceled' } }],
    ['<signal qcode="sig:correction"/>', { notices: [{ kind: 'correction', text: 'sig:correction' }] }],
    [
      '<edNote>CORRECTS age</edNote><signal qcode="sig:correction"/>',
      { notices: [{ kind: 'correction', text: 'CORRECTS age' }] },
    ],
  ])('%s', (inside, says) => expect(read(inside)).toMatchObject(says))
})
