import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNitf, nitf, readNitf, toNitf } from '../../../src/entries/nitf'
import { fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { hasIptc, iptcDocument, xsdCheck } from '../../support/iptc'

const folder = path.join(import.meta.dirname, '../../../fixtures/formats/nitf')
const fixture = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')
const check = hasIptc ? xsdCheck('nitf-3-6.xsd') : undefined
const story = Article.parse(JSON.parse(fixture('ferry-strike.json')))

describe.each([
  { file: 'ferry-strike.xml', style: 'namespace' },
  { file: 'ferry-strike.dtd.xml', style: 'dtd' },
] as const)('fixtures/formats/nitf/$file', ({ file, style }) => {
  test('is written as in the file beside it', () => expect(toNitf(story, { style })).toBe(fixture(file)))
  test('is read back as the table says', () => expect(fromNitf(fixture(file))).toStrictEqual(nitf.carries(story)))
  test.runIf(check && style === 'namespace')('is valid', () => expect(check?.(fixture(file))).toBeUndefined())
})

test('the options fill what the item lacks, and nothing is demanded', () => {
  const { item } = fromNitf(
    toNitf({ body: [], item: { version: 2 } }, { guid: 'urn:x:1', provider: 'Example Wire', version: 9 }),
  )
  expect(item).toStrictEqual({ guid: 'urn:x:1', version: 2, provider: { name: 'Example Wire' }, status: 'usable' })
  expect(() => toNitf({ body: [] }, { version: 0 })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  expect(fromNitf(toNitf({ body: [] }))).toStrictEqual({ item: { status: 'usable' }, body: [] })
})

describe('NITF as agencies send it', () => {
  const head = (inside: string): Article => fromNitf(`<nitf><head>${inside}</head><body/></nitf>`)
  const docdata = (inside: string): Article => head(`<docdata>${inside}</docdata>`)
  const top = (inside: string): Article => fromNitf(`<nitf><body><body.head>${inside}</body.head></body></nitf>`)
  const content = (inside: string): Article['body'] =>
    fromNitf(`<nitf><body><body.content>${inside}</body.content></body></nitf>`).body

  test.each<[string, Article, object]>([
    ['a title where there is no headline', head('<title>Rain expected</title>'), { headline: 'Rain expected' }],
    [
      'one time of issue is that of the version',
      docdata('<date.issue norm="20250314T0930+0100"/>'),
      { item: { versionCreated: '2025-03-14T09:30:00+01:00' } },
    ],
    [
      'a time with hyphens and colons',
      docdata('<date.issue norm="2025-03-14 09:30:00 GMT"/>'),
      { item: { versionCreated: '2025-03-14T09:30:00Z' } },
    ],
    [
      'a day, and a time without a zone, are when it was published',
      docdata('<date.issue norm="20250314T093000"/>'),
      { published: { at: '2025-03-14T09:30:00' } },
    ],
    ['an unknown priority', docdata('<urgency ed-urg="X"/>'), { body: [] }],
    [
      'a subject by its number',
      head(
        '<tobject><tobject.subject tobject.subject.refnum="04016000" tobject.subject.type="economy" tobject.subject.matter="macro"/></tobject>',
      ),
      { subjects: [{ scheme: 'subj', code: '04016000', name: 'macro' }] },
    ],
    [
      'the place of the event, and names that are identified',
      docdata(
        '<evloc city="Bergen" iso-cc="NO"/><identified-content><location><city>Oslo</city><country>Norway</country></location><org idsrc="x" value="1">Acme</org></identified-content>',
      ),
      { subjects: [{ name: 'Bergen, NO' }, { name: 'Oslo, Norway' }, { name: 'Acme', scheme: 'x', code: '1' }] },
    ],
    ['a note to the desks', docdata('<ed-msg info="With pictures"/>'), { editorsNotes: [{ text: 'With pictures' }] }],
    [
      'a byline set out in parts',
      top('<byline>By JANE DOE<byttl>AP Writer</byttl></byline>'),
      { byline: { text: 'By JANE DOE AP Writer' } },
    ],
    [
      'a byline with what is marked in it',
      top(
        '<byline>\n  By <person><name.given>Jane</name.given> <name.family>Doe</name.family></person>\n <byttl>Correspondent, <org>Acme</org></byttl></byline>',
      ),
      {
        byline: {
          text: 'By Jane Doe Correspondent, Acme',
          authors: [{ kind: 'person', name: 'Jane Doe', jobTitle: 'Correspondent', organisation: 'Acme' }],
        },
      },
    ],
    [
      'a dateline whose place is not taken apart',
      top('<dateline><location>LIMA</location> - </dateline>'),
      { dateline: { text: 'LIMA -', places: [{ text: 'LIMA' }] } },
    ],
    [
      'copyright in the metadata alone',
      docdata('<doc.copyright year="2025" holder="Acme"/>'),
      { copyright: { text: '2025 Acme', holder: 'Acme', year: 2025 } },
    ],
  ])('%s', (_, article, says) => expect(article).toMatchObject(says))

  test.each<[string, Article['body'], unknown[]]>([
    ['paragraphs in blocks and outside', content('<block><p>a</p></block><p>b</p>'), [{ text: 'a' }, { text: 'b' }]],
    ['empty paragraphs', content('<p/><p> </p><p>a</p>'), [{ text: 'a' }]],
    ['text in no paragraph', content('a <em>b</em><p>c</p>'), [{ text: 'a b' }, { text: 'c' }]],
    [
      'names in the text',
      content('<p>In <location>Lima</location>, <person>Jo</person> said.</p>'),
      [{ text: 'In Lima, Jo said.' }],
    ],
    [
      'a picture',
      content(
        '<media media-type="image"><media-reference source="https://a.example/b.jpg"/><media-caption><p>A</p></media-caption></media>',
      ),
      [{ kind: 'media', medium: 'picture', caption: 'A', renditions: [{ href: 'https://a.example/b.jpg' }] }],
    ],
    ['a dateline that no paragraph follows', content('<block><dateline>LIMA</dateline></block>'), [{ text: 'LIMA' }]],
  ])('%s', (_, body, says) => expect(body).toMatchObject(says))

  test.each([
    '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.content><n:p>a</n:p></n:body.content></n:body></n:nitf>',
    '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf version="-//IPTC//DTD NITF 3.2//EN"><body><body.content><p>a</p></body.content></body></nitf>',
  ])('%s', (document) => expect(fromNitf(document).body).toMatchObject([{ text: 'a' }]))

  test('a day of a dateline without its year is read, and nothing is reported', () => {
    const dateline = { text: 'PARIS, Feb 28 (AFP) -', date: { text: 'Feb 28', day: 28, month: 2 } }
    const [read] = readNitf(toNitf({ headline: 'Rain', dateline, body: [] }, { guid: 'urn:x:1' }))
    expect(read?.article.dateline?.date).toEqual(dateline.date)
    expect(read?.diagnostics).toEqual([])
  })
  test('what an article has no field for is reported', () => {
    const [read] = readNitf(
      '<nitf><head><docdata><series series.name="a"/><fixture fix-id="b"/></docdata></head><body/></nitf>',
    )
    expect(read?.diagnostics).toMatchObject([{ rule: 'document/left-out', severity: 'info' }])
  })
  test('another document is refused', () => {
    expect(() => fromNitf('<rss/>')).toThrow(expect.objectContaining({ code: 'not-an-article' }))
    expect(() => fromNitf('<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>')).toThrow(
      expect.objectContaining({ code: 'unsafe-input' }),
    )
  })

  test.runIf(hasIptc)('the document made by hand', () => {
    const article = fromNitf(iptcDocument('handmade/rich.nitf36.xml'))
    expect(Article.parse(article)).toStrictEqual(article)
    expect(article).toMatchObject({
      item: { firstCreated: '2025-03-14T09:30:00Z', versionCreated: '2025-03-14T11:42:10Z', version: 3 },
      language: 'en-GB',
      urgency: 4,
      genre: 'Current',
      embargo: { kind: 'instant', at: '2025-03-14T12:00:00Z' },
      expires: '2025-03-21T12:00:00Z',
      byline: { authors: [{ name: 'Astrid Holm' }] },
      dateline: { places: [{ text: 'OSLO', region: 'Norway', countryCode: 'NO' }], date: { value: '2025-03-14' } },
    })
    expect(article.body).toHaveLength(10)
  })
})

describe('law 9', () => {
  const read = (inside: string, attributes = ''): Article =>
    fromNitf(`<nitf><head><docdata ${attributes}>${inside}</docdata></head><body/></nitf>`)
  test.each<[string, Article, object]>([
    [
      'a release behind the issue',
      read('<date.issue norm="20250314"/><date.release norm="20250315T120000Z"/>'),
      { embargo: { kind: 'instant', at: '2025-03-15T12:00:00Z' } },
    ],
    [
      'a release without issue',
      read('<date.release norm="20250315"/>'),
      { embargo: { kind: 'day', at: '2025-03-15' } },
    ],
    [
      'a release in words',
      read('<date.release norm="Friday noon"/>'),
      { embargo: { kind: 'open', text: 'Friday noon' } },
    ],
    ['an expiry in words', read('<date.expire norm="Friday"/>'), { restrictions: ['Expires Friday'] }],
    ['a status that is not known', read('', 'management-status="embargoed"'), { item: { status: 'withheld' } }],
  ])('%s', (_, article, says) => expect(article).toMatchObject(says))

  test('the same time for issue and release is no embargo', () => {
    expect(read('<date.issue norm="20250314T093000Z"/><date.release norm="20250314T093000Z"/>').embargo).toBeUndefined()
  })

  test('no article that is withheld, killed or embargoed comes back free', () => {
    const strictness = ['usable', 'withheld', 'canceled']
    fc.assert(
      fc.property(fullArticle(), (article) => {
        const back = fromNitf(toNitf(article))
        const after = strictness.indexOf(back.item?.status ?? 'usable')
        expect(after).toBeGreaterThanOrEqual(strictness.indexOf(article.item?.status ?? 'usable'))
        if (article.embargo) expect(back.embargo?.text).toBe(article.embargo.text)
        if (article.embargo && back.embargo?.kind !== 'instant') expect(after).toBeGreaterThan(0)
        if (article.notices?.some(({ kind }) => kind === 'kill')) expect(after).toBe(2)
        expect(back.notices?.map(({ text }) => text)).toStrictEqual(article.notices?.map(({ text }) => text))
        const terms = [back.usageTerms, ...(back.restrictions ?? [])]
        for (const text of article.restrictions ?? []) expect(terms).toContain(text)
      }),
      { numRuns: runs(100) },
    )
  })
})
