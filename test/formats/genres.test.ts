import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { type FormatName, formats, losses, read, type WriteOptions, write } from '../../src/entries/convert'

/* The main genre is the line `genre`; `genres` lists all of them, with their codes, if more is known. */

type Genres = Pick<Article, 'genre' | 'genres'>

const base: Article = {
  item: { guid: 'urn:x:1', provider: { name: 'Nordwire' }, versionCreated: '2024-04-24T09:30:00Z' },
  headline: 'Prices rise',
  body: [{ kind: 'paragraph', text: 'Prices rose.' }],
}
const summary = { name: 'Summary', scheme: 'acmegenre', code: '7' }
const profile = { name: 'Profile', uri: 'https://example.com/genres/profile' }
const several: Genres = { genre: 'Summary', genres: [summary, profile, { name: 'Long read' }] }

describe('an article with several genres', () => {
  const carriers: [FormatName, WriteOptions][] = [
    ['json', {}],
    ['markdown', {}],
    ['newsml', {}],
    ['newsml', { body: 'nitf' }],
    ['newsml', { body: 'plain' }],
    ['nitf', {}],
    ['nitf', { style: 'dtd' }],
    ['ninjs', { standard: '3.2' }],
    ['ninjs', { standard: '2.2' }],
    ['jsonld', {}],
  ]
  test.each(carriers)('%s %o keeps all of them with their codes', (to, options) => {
    const article = { ...base, ...several }
    const [story] = read(write(article, { to, ...options }), { from: to })
    expect(story?.article).toMatchObject(several)
    expect(story?.diagnostics).toEqual([])
    expect(losses(article, to, options).filter(({ path }) => path.startsWith('genre'))).toEqual([])
  })

  test('ninjs 1.6 has the code without the alias of a scheme whose address is unknown', () => {
    const article = { ...base, ...several }
    const [story] = read(write(article, { to: 'ninjs', standard: '1.6' }))
    expect(story?.article.genres?.[0]).toEqual({ name: 'Summary', scheme: 'acmegenre', code: '7' })
  })

  test.each(['html', 'copy'] as const)('%s names the loss', (to) => {
    expect(losses({ ...base, ...several }, to).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['genre', 'genres']),
    )
  })
})

describe('a genre', () => {
  const cases: [title: string, given: Genres, expected: Genres][] = [
    ['with only a name stays a line', { genre: 'Summary' }, { genre: 'Summary' }],
    ['of IPTC stays a line', { genre: 'Analysis' }, { genre: 'Analysis' }],
    ['in the list alone becomes the main one', { genres: [summary] }, { genre: 'Summary', genres: [summary] }],
    [
      'that the list lacks is the first of it',
      { genre: 'Recap', genres: [summary] },
      { genre: 'Recap', genres: [{ name: 'Recap' }, summary] },
    ],
    [
      'without a name has its code as a line',
      { genres: [{ scheme: 'acmegenre', code: '7' }] },
      { genre: '7', genres: [{ scheme: 'acmegenre', code: '7' }] },
    ],
    ['without name, code and address is none', { genres: [{}] }, {}],
  ]
  for (const to of ['newsml', 'nitf', 'ninjs', 'jsonld'] as const) {
    test.each(cases)(`%s in ${to}`, (_, given, expected) => {
      const { genre, genres } = formats[to].from(write({ ...base, ...given }, { to }))
      expect({ ...(genre && { genre }), ...(genres && { genres }) }).toEqual(expected)
    })
  }

  test('of IPTC’s name has its code in a list of G2', () => {
    const { genres } = formats.newsml.from(
      write({ ...base, genre: 'Analysis', genres: [{ name: 'Analysis' }, summary] }, { to: 'newsml' }),
    )
    expect(genres).toEqual([{ name: 'Analysis', scheme: 'genre', code: 'Analysis' }, summary])
  })

  test('that is the default of the DTD is kept', () => {
    expect(formats.nitf.from(write({ ...base, genre: 'current' }, { to: 'nitf' })).genre).toBe('current')
  })
})

describe('genres of a document', () => {
  const g2 = (genres: string): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standardversion="2.35"><catalog><scheme alias="acmegenre" uri="https://example.com/genre/"/></catalog><itemMeta/><contentMeta>${genres}</contentMeta></newsItem>`
  const nitf = (head: string): string =>
    `<nitf><head>${head}</head><body><body.content><p>Rain.</p></body.content></body></nitf>`
  const classifier = (inside: string): string =>
    nitf(`<docdata><identified-content>${inside}</identified-content></docdata>`)

  const cases: [title: string, document: string, expected: Genres][] = [
    ['IPTC’s code', g2('<genre qcode="genre:Current"/>'), { genre: 'Current' }],
    [
      'IPTC’s code with another name',
      g2('<genre qcode="genre:Current"><name>Aktuell</name></genre>'),
      { genre: 'Aktuell', genres: [{ name: 'Aktuell', scheme: 'genre', code: 'Current' }] },
    ],
    [
      'names in two languages',
      g2('<genre qcode="genre:Profile"><name xml:lang="fr">Portrait</name><name>Profile</name></genre>'),
      { genre: 'Profile' },
    ],
    [
      'a code of a declared scheme',
      g2('<genre qcode="acmegenre:7"><name>Summary</name></genre>'),
      { genre: 'Summary', genres: [{ ...summary, uri: 'https://example.com/genre/7' }] },
    ],
    [
      'two of one name and another',
      g2('<genre literal="a"><name>A</name></genre><genre literal="a"><name>A</name></genre><genre literal="B"/>'),
      { genre: 'A', genres: [{ name: 'A' }, { name: 'B' }] },
    ],
    [
      'an address',
      g2('<genre uri="https://example.com/g/1"/>'),
      { genre: 'https://example.com/g/1', genres: [{ uri: 'https://example.com/g/1' }] },
    ],
    [
      'properties of NITF',
      nitf(
        '<tobject><tobject.property tobject.property.type="Analysis"/><tobject.property tobject.property.type="Profile"/></tobject>',
      ),
      { genre: 'Analysis', genres: [{ name: 'Analysis' }, { name: 'Profile' }] },
    ],
    ['the default of NITF', nitf('<tobject><tobject.property tobject.property.type="current"/></tobject>'), {}],
    [
      'a classifier of NITF with a code',
      classifier('<classifier type="genre" idsrc="acmegenre" value="7">Summary</classifier>'),
      { genre: 'Summary', genres: [summary] },
    ],
    [
      'an object of ninjs 1',
      JSON.stringify({ uri: 'urn:x:1', genre: [{ name: 'Summary', scheme: 'https://example.com/genre/', code: '7' }] }),
      { genre: 'Summary', genres: [{ name: 'Summary', uri: 'https://example.com/genre/7' }] },
    ],
    [
      'text of JSON-LD',
      JSON.stringify({ '@type': 'NewsArticle', headline: 'A', genre: ['A', 'B'] }),
      { genre: 'A', genres: [{ name: 'A' }, { name: 'B' }] },
    ],
    [
      'a list in front matter',
      '---\nwire: {genre: [Analysis, Profile], slugline: A}\ntitle: Prices rise\n---\nPrices rose.\n',
      { genre: 'Analysis', genres: [{ name: 'Analysis' }, { name: 'Profile' }] },
    ],
    [
      'NewsML 1',
      '<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Rain</HeadLine></NewsLines><DescriptiveMetadata><Genre FormalName="Analysis"/><Genre FormalName="Profile"/></DescriptiveMetadata><ContentItem><DataContent>Rain.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
      { genre: 'Analysis', genres: [{ name: 'Analysis' }, { name: 'Profile' }] },
    ],
    [
      'dpa wires',
      JSON.stringify({
        format: 'digitalwires@0.9.1',
        entry_id: '1',
        urn: 'urn:newsml:dpa.com:1',
        version_created: '2024-04-24T09:30:00Z',
        article_html: '<p>Rain.</p>',
        headline: 'Rain',
        categories: [{ type: 'dnltype:genre', name: 'Korr-Inland', qcode: 'dpatextgenre:15' }],
        genre_names: ['Korr-Inland'],
      }),
      { genre: 'Korr-Inland', genres: [{ name: 'Korr-Inland', scheme: 'dpatextgenre', code: '15' }] },
    ],
  ]
  test.each(cases)('%s', (_, document, expected) => {
    const [story] = read(document)
    const { genre, genres } = story?.article ?? {}
    expect({ ...(genre && { genre }), ...(genres && { genres }) }).toEqual(expected)
  })
})
