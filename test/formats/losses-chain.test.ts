import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type FormatName, formats, losses, write } from '../../src/entries/convert'
import { fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

const item = { guid: 'urn:x:1', version: 1, provider: { name: 'AP' }, versionCreated: '2024-04-24T09:30:00Z' }

const story: Article = {
  item,
  slugline: 'FRANCE-WEATHER',
  kicker: 'Storm season',
  headline: 'Rain expected in Paris',
  alternativeHeadlines: [{ role: 'short', text: 'Rain in Paris' }],
  take: { text: '1st Ld' },
  links: [{ href: 'https://example.com/a' }],
  rights: { links: ['https://example.com/licence'] },
  body: [{ kind: 'paragraph', text: 'Rain is expected in Paris this week.' }],
}

describe('what a chain of formats leaves out', () => {
  it.each<[chain: FormatName[], losses: string[]]>([
    [[], []],
    [['json', 'markdown'], []],
    [['json', 'newsml'], ['newsml take']],
    [
      ['newsml', 'nitf'],
      ['newsml take', 'nitf alternativeHeadlines', 'nitf links', 'nitf rights'],
    ],
    [
      ['nitf', 'newsml'],
      ['nitf alternativeHeadlines', 'nitf take', 'nitf links', 'nitf rights'],
    ],
    [
      ['jsonld', 'html'],
      ['jsonld alternativeHeadlines', 'jsonld take', 'html item', 'html slugline'],
    ],
  ])('%j', (chain, expected) => {
    const found = losses(story, chain).map(({ format, path }) => `${format} ${path}`)
    const isExpected = (one: string): boolean => expected.includes(one) || /item\.(?:version|provider|class)/.test(one)
    expect(expected.filter((one) => !found.includes(one))).toEqual([])
    expect(found.filter((one) => !isExpected(one))).toEqual([])
  })

  it('is named by its place in the article given, though entries before it have gone', () => {
    const notices: Article['notices'] = [
      { kind: 'advisory', text: 'Photos follow' },
      { kind: 'update', text: 'Adds quotes' },
    ]
    const found = losses({ ...story, notices }, ['newsml', 'html']).filter(({ path }) => path.startsWith('notices'))
    expect(found).toMatchObject([
      { path: 'notices.0', format: 'newsml' },
      { path: 'notices', format: 'html' },
    ])
  })

  const names: FormatName[] = ['json', 'newsml', 'nitf', 'ninjs', 'jsonld', 'markdown', 'html']
  it('is what is gone after writing and reading in turn', () => {
    const pair = fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fullArticle(), pair, (drawn, chain) => {
        const given = { ...drawn, item: { ...item, ...drawn.item } }
        const back = chain.reduce<Article>(
          (one, to) => formats[to].from(write(one, { to, drafts: true, ...item })),
          given,
        )
        const lost = losses(given, chain).map(({ path }) => path.split('.')[0])
        const gone = Object.keys(given).filter((part) => !(part in back))
        expect(gone.filter((part) => !lost.includes(part))).toEqual([])
      }),
      { numRuns: runs(20) },
    )
  })
})
