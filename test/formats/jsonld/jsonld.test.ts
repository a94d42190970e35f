import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromJsonld, jsonld, readJsonld, toJsonld } from '../../../src/entries/jsonld'
import { fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { hasIptc, iptcDocument } from '../../support/iptc'

const read = (thing: object): Article => fromJsonld(JSON.stringify({ '@type': 'NewsArticle', ...thing }))
const written = (article: Partial<Article>, options = {}): Record<string, unknown> =>
  JSON.parse(toJsonld({ body: [], ...article }, options))
const paragraph = { kind: 'paragraph', text: '“We are tired,” Liv Berg said.' } as const
const anchor = (start: number, end: number) => ({
  path: 'body.0.text',
  start,
  end,
  text: paragraph.text.slice(start, end),
})

describe('what is written', () => {
  test('plain paragraphs are in the articleBody alone; what they cannot express is in an encoding', () => {
    const plain = written({ body: [paragraph, { kind: 'paragraph', text: 'Talks go on.' }] })
    expect(plain).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      articleBody: '“We are tired,” Liv Berg said.\n\nTalks go on.',
      wordCount: 9,
    })
    expect(plain.encoding).toBeUndefined()
    expect(written({ body: [{ kind: 'subhead', text: 'Talks' }] })).toMatchObject({
      articleBody: 'Talks',
      encoding: { '@type': 'TextObject', encodingFormat: 'text/html', text: '<h2>Talks</h2>' },
    })
  })

  test('people, places and quotations of the annotations', () => {
    const annotations: Article['annotations'] = {
      people: [{ id: 'p1', name: 'Liv Berg', mentions: [anchor(16, 24)] }],
      statements: [{ kind: 'direct', content: [anchor(1, 14)], speaker: { person: 'p1' }, confidence: 1 }],
    }
    expect(written({ body: [paragraph], annotations })).toMatchObject({
      mentions: { '@type': 'Person', name: 'Liv Berg' },
      hasPart: {
        '@type': 'Quotation',
        text: 'We are tired,',
        spokenByCharacter: { '@type': 'Person', name: 'Liv Berg' },
      },
    })
  })

  test('it can be in the script of a page', () => {
    const text = toJsonld({ headline: 'Of </script> and <!--', body: [] })
    expect(text).not.toMatch(/<[/!]/)
    expect(fromJsonld(text).headline).toBe('Of </script> and <!--')
  })
})

describe('law 9: what must not be published is refused, or a draft', () => {
  test.each<[Partial<Article>, object]>([
    [
      { embargo: { kind: 'instant', text: 'UNTIL NOON', at: '2025-03-14T12:00:00Z' } },
      { creativeWorkStatus: 'Draft', conditionsOfAccess: 'UNTIL NOON' },
    ],
    [{ embargo: { kind: 'open', text: 'HOLD' } }, { creativeWorkStatus: 'Draft', conditionsOfAccess: 'HOLD' }],
    [{ item: { status: 'withheld' } }, { creativeWorkStatus: 'Draft' }],
    [{ item: { status: 'canceled' } }, { creativeWorkStatus: 'Withdrawn' }],
    [{ notices: [{ kind: 'withhold', text: 'HOLD' }] }, { creativeWorkStatus: 'Draft', conditionsOfAccess: 'HOLD' }],
    [
      { notices: [{ kind: 'kill', text: 'KILL' }], usageTerms: 'Members.' },
      { creativeWorkStatus: 'Withdrawn', conditionsOfAccess: ['Members.', 'KILL'] },
    ],
  ])('%j', (article, says) => {
    expect(() => written(article)).toThrow(expect.objectContaining({ code: 'restricted' }))
    expect(written(article, { drafts: true })).toMatchObject(says)
  })

  test('what may be published is no draft, asked for or not', () => {
    expect(written({ item: { status: 'usable' } }, { drafts: true })).toMatchObject({ creativeWorkStatus: 'Published' })
    expect(written({}, { drafts: true })).not.toHaveProperty('creativeWorkStatus')
  })

  test('any article that is blocked comes back blocked', () => {
    fc.assert(
      fc.property(fullArticle(), (article) => {
        const back = fromJsonld(toJsonld(article, { drafts: true }))
        const killed = article.item?.status === 'canceled' || article.notices?.some(({ kind }) => kind === 'kill')
        expect(back.item?.status).toBe(killed ? 'canceled' : 'withheld')
        const terms = [back.usageTerms, ...(back.restrictions ?? [])]
        for (const text of article.restrictions ?? []) expect(terms).toContain(text)
        if (article.embargo) expect(terms).toContain(article.embargo.text)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('articles of others', () => {
  test.each<[string, object, object]>([
    [
      'a kin of NewsArticle',
      { '@type': ['https://schema.org/AnalysisNewsArticle'], headline: 'A' },
      { headline: 'A', genre: 'Analysis' },
    ],
    [
      'a blog posting',
      { '@type': 'BlogPosting', name: 'A', description: 'B' },
      { headline: 'A', summaries: [{ text: 'B' }] },
    ],
    ['authors as texts', { author: ['Jane Doe', 'John Roe'] }, { byline: { text: 'Jane Doe, John Roe' } }],
    [
      'an organisation as author',
      { author: { '@type': 'NewsMediaOrganization', name: 'Wire' } },
      { byline: { authors: [{ kind: 'organisation', name: 'Wire' }] } },
    ],
    ['keywords with commas', { keywords: 'ferries, strike,' }, { keywords: ['ferries', 'strike'] }],
    [
      'a body in HTML',
      { articleBody: '<p>One.</p><p>Two<br>three' },
      { body: [{ text: 'One.' }, { text: 'Two\nthree' }] },
    ],
    ['a date without a zone', { datePublished: '2024-04-24T09:30:00' }, { published: { at: '2024-04-24T09:30:00' } }],
    ['an invalid date', { datePublished: 'Wednesday' }, { published: { text: 'Wednesday' } }],
    ['a status that is not known', { creativeWorkStatus: 'Final' }, { body: [] }],
    ['a status that holds it back', { creativeWorkStatus: 'Draft' }, { item: { status: 'withheld' } }],
    [
      'pictures as addresses',
      { image: ['https://example.com/a.jpg', 'javascript:x'] },
      { body: [{ kind: 'media', renditions: [{ href: 'https://example.com/a.jpg' }] }] },
    ],
    [
      'the dateline again in the text',
      { dateline: 'OSLO, March 14 (Wire)', articleBody: 'OSLO, March 14 (Wire) - Crews.' },
      { dateline: { text: 'OSLO, March 14 (Wire)' }, body: [{ text: 'Crews.' }] },
    ],
    [
      'values of the wrong kind',
      { headline: { a: 1 }, author: [null, 3], about: 'x', image: [[]], articleBody: 5 },
      { subjects: [{ name: 'x' }] },
    ],
  ])('%s', (_, thing, says) => {
    const article = read(thing)
    expect(Article.parse(article)).toStrictEqual(article)
    expect(article).toMatchObject(says)
  })

  test('a graph whose things refer to each other by name', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': '#page' },
        { '@type': 'Organization', '@id': '#wire', name: 'Harbour Wire' },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        { '@type': 'NewsArticle', headline: 'A', author: { '@id': '#jane' }, publisher: { '@id': '#wire' } },
      ],
    }
    expect(fromJsonld(JSON.stringify(graph))).toMatchObject({
      headline: 'A',
      byline: { text: 'Jane Doe' },
      item: { provider: { name: 'Harbour Wire' } },
    })
  })

  test('several articles, and the page that one is on', () => {
    const article = { '@type': 'NewsArticle', headline: 'A' }
    const text = JSON.stringify([article, { '@type': 'WebPage', mainEntity: { ...article, headline: 'B' } }])
    expect(readJsonld(text).map((story) => story.article.headline)).toEqual(['A', 'B'])
    expect(() => fromJsonld(text)).toThrow(expect.objectContaining({ code: 'not-an-article' }))
  })

  test.runIf(hasIptc)('the hand-made document', () => {
    const article = fromJsonld(iptcDocument('handmade/rich.newsarticle.jsonld'))
    expect(Article.parse(article)).toStrictEqual(article)
    expect(jsonld.carries(article)).toMatchObject({ headline: article.headline, body: article.body })
    expect(article).toMatchObject({
      item: {
        guid: 'urn:newsml:wire.example.com:20250314:ferry-strike',
        version: 3,
        status: 'usable',
        provider: { name: 'Northport Wire', uri: 'http://wire.example.com/' },
      },
      headline: 'Ferry crews walk out across western Norway',
      subheadline: 'Minister urges talks as 400 crew members strike',
      byline: {
        text: 'Astrid Holm',
        authors: [{ name: 'Astrid Holm', jobTitle: 'Nordic Correspondent', organisation: 'Northport Wire' }],
      },
      dateline: { text: 'OSLO, March 14 (Northport Wire)', places: [{ text: 'Oslo', countryCode: 'NO' }] },
      published: { at: '2025-03-14T12:00:00Z' },
      contributors: [{ role: 'editing', name: 'Ben Okoro' }],
      notices: [{ kind: 'correction', text: 'Corrects paragraph 2: 400 crew members, not 40.' }],
      language: 'en-GB',
      creditLine: 'Northport Wire',
      copyright: { year: 2025, holder: 'Northport Wire Ltd' },
      links: [{ href: 'urn:newsml:wire.example.com:20250310:ferry-talks' }],
    })
  })
})

describe('hostile documents', () => {
  test.each([
    ['things that nest', `${'{"@graph":'.repeat(100_000)}1`, 'limit-exceeded'],
    [
      'HTML that nests',
      JSON.stringify({ '@type': 'NewsArticle', articleBody: `<p>${'<i>'.repeat(100_000)}</p>` }),
      'limit-exceeded',
    ],
    ['no JSON', '{"@type":', 'invalid-input'],
    ['no article', '{"@type":"Person","name":"Jane Doe"}', 'not-an-article'],
  ])('%s', (_, text, code) => expect(() => fromJsonld(text)).toThrow(expect.objectContaining({ code })))

  test('__proto__ keys pollute nothing', () => {
    const article = fromJsonld(
      '{"@type":"NewsArticle","__proto__":{"polluted":1},"@id":"__proto__","author":{"@id":"__proto__"}}',
    )
    expect(article.item).toEqual({ guid: '__proto__' })
    expect('polluted' in {}).toBe(false)
  })
})
