import { describe, expect, test } from 'vitest'
import { Article } from '../src/article'
import { readAp, readAtom, readDpa, readRss } from '../src/feeds'

const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })
const only = <T>([first, ...others]: readonly T[]): T => {
  expect(others).toEqual([])
  if (first === undefined) throw new Error('no story')
  return first
}

describe('RSS', () => {
  const rss = (item: string, channel = ''): string =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:media="m"><channel><title>Harbour Wire</title><link>https://wire.example.com/</link>${channel}<item>${item}</item></channel></rss>`
  const article = (item: string, channel?: string): Article => {
    const { article } = only(readRss(rss(item, channel)))
    expect(Article.parse(article)).toStrictEqual(article)
    return article
  }

  test('an item with its full content', () => {
    const item = `<title>Ferries &amp; trains stop</title><link>https://wire.example.com/a</link><guid isPermaLink="false">a-1</guid>
      <pubDate>Wed, 24 Apr 2024 09:30:00 +0200</pubDate><dc:creator>Jane Doe</dc:creator><category>transport</category>
      <category domain="medtop">strike</category><description>&lt;p&gt;Crews are out.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<div><p>Crews walked out on <b>Monday</b>.</p><p>Talks&nbsp;go on<br>today<p>Unclosed</div><script>x()</script>]]></content:encoded>
      <media:content url="https://wire.example.com/a.jpg" type="image/jpeg" width="640"><media:credit>J. Roe</media:credit></media:content>`
    expect(article(item, '<language>en-gb</language><copyright>2024 Harbour Wire</copyright>')).toEqual({
      item: { guid: 'a-1', provider: { name: 'Harbour Wire', uri: 'https://wire.example.com/' } },
      headline: 'Ferries & trains stop',
      summary: ['Crews are out.'],
      byline: { text: 'Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
      published: { text: '2024-04-24T09:30:00+02:00', at: '2024-04-24T09:30:00+02:00' },
      language: 'en-gb',
      keywords: ['transport'],
      subjects: [{ name: 'strike', scheme: 'medtop' }],
      copyright: { text: '2024 Harbour Wire' },
      links: [{ href: 'https://wire.example.com/a' }],
      body: [
        p('Crews walked out on Monday.', { marks: [{ kind: 'strong', start: 20, end: 26 }] }),
        p('Talks\u00a0go on\ntoday'),
        p('Unclosed'),
        {
          kind: 'media',
          medium: 'picture',
          credit: 'J. Roe',
          renditions: [{ href: 'https://wire.example.com/a.jpg', mimeType: 'image/jpeg', width: 640 }],
        },
      ],
    })
  })

  test.each([
    ['a description alone is the body', '<description>Crews are out.</description>', { body: [p('Crews are out.')] }],
    ['no title, no date', '<guid>x</guid>', { item: { guid: 'x' }, body: [] }],
    ['a date that is none', '<pubDate>yesterday</pubDate>', { body: [] }],
    ['a zone by its name', '<pubDate>1 Jan 99 8:05 EST</pubDate>', { published: { at: '1999-01-01T08:05:00-05:00' } }],
    [
      'an address with a name',
      '<author>desk@example.com (Jane Doe)</author>',
      { byline: { text: 'Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe', email: 'desk@example.com' }] } },
    ],
    ['a link that runs code', '<link>javascript:alert(1)</link>', { body: [] }],
  ])('%s', (_, item, says) => {
    expect(article(item)).toMatchObject(says)
  })

  test('RSS 1.0 has its items beside the channel', () => {
    const text =
      '<rdf:RDF xmlns:rdf="r"><channel><title>Wire</title></channel><item><title>a</title></item><item><title>b</title></item></rdf:RDF>'
    expect(readRss(text).map(({ article }) => article.headline)).toEqual(['a', 'b'])
  })
})

describe('Atom', () => {
  const atom = (entry: string, feed = ''): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Wire</title>${feed}<entry>${entry}</entry></feed>`
  const article = (entry: string, feed?: string): Article => only(readAtom(atom(entry, feed))).article

  test('an entry with XHTML', () => {
    const found = article(
      `<id>tag:example.com,2024:a</id><title type="html">Crews &amp;amp; trains</title><updated>2024-04-24T09:30:00Z</updated>
      <published>2024-04-24T08:00:00Z</published><summary>In short</summary><category term="transport"/>
      <category term="09000000" scheme="medtop" label="labour"/><link rel="alternate" href="https://example.com/a"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Crews <em>walked</em> out.</p><ul><li>all</li></ul></div></content>`,
      '<author><name>Jane Doe</name><email>jane@example.com</email></author><rights>Harbour Wire</rights>',
    )
    expect(Article.parse(found)).toStrictEqual(found)
    expect(found).toEqual({
      item: {
        guid: 'tag:example.com,2024:a',
        provider: { name: 'Harbour Wire' },
        versionCreated: '2024-04-24T09:30:00Z',
      },
      headline: 'Crews & trains',
      summary: ['In short'],
      byline: { text: 'Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe', email: 'jane@example.com' }] },
      published: { text: '2024-04-24T08:00:00Z', at: '2024-04-24T08:00:00Z' },
      updated: { text: '2024-04-24T09:30:00Z', at: '2024-04-24T09:30:00Z' },
      language: 'en',
      keywords: ['transport'],
      subjects: [{ name: 'labour', code: '09000000', scheme: 'medtop' }],
      copyright: { text: 'Harbour Wire' },
      links: [{ href: 'https://example.com/a' }],
      body: [
        p('Crews walked out.', { marks: [{ kind: 'emphasis', start: 6, end: 12 }] }),
        { kind: 'list', ordered: false, items: [{ text: 'all' }] },
      ],
    })
  })

  test.each([
    ['html', '<content type="html">&lt;p&gt;a&lt;p&gt;b</content>', [p('a'), p('b')]],
    ['text', '<content>a &lt;b&gt;</content>', [p('a <b>')]],
    ['the summary alone', '<summary>a</summary>', [p('a')]],
    ['content elsewhere', '<content src="https://example.com/a" type="text/html"/><summary>a</summary>', []],
  ])('content as %s', (_, entry, body) => expect(article(entry).body).toEqual(body))
})

describe('AP Media API', () => {
  const item = {
    uri: 'https://api.example.com/a',
    altids: { itemid: 'f00', etag: 'f00_0' },
    version: 0,
    type: 'text',
    urgency: 4,
    language: 'en',
    versioncreated: '2024-04-24T09:30:00Z',
    pubstatus: 'usable',
    ednote: 'Updates with quote.',
    headline: 'Ferry crews walk out',
    slugline: 'Ferry-Strike',
    bylines: [{ by: 'By JANE DOE', title: 'Harbour Writer' }],
    datelinelocation: {
      city: 'Albany',
      countryareacode: 'NY',
      countryareaname: 'New York',
      countryname: 'United States',
    },
    located: 'ALBANY, N.Y.',
    usageterms: ['Members only.', 'No archives.'],
    subject: [{ code: 'a', name: 'Labour', scheme: 'http://cv.example.com/id/' }],
    organisation: [{ name: 'Ferry Corp', symbols: [{ instrument: 'NYSE:FRY', exchange: 'NYSE', ticker: 'FRY' }] }],
    renditions: { nitf: { href: 'https://api.example.com/a.xml' } },
  }
  const nitf = `<nitf><body><body.head><hedline><hl1>Ferry crews walk out</hl1></hedline></body.head><body.content><block><p>ALBANY, N.Y. (AP) — Crews walked out.</p><p>Talks go on.</p></block></body.content></body></nitf>`

  test('a story whose text came with it', () => {
    const { article, diagnostics } = only(readAp(JSON.stringify({ data: { item }, nitf })))
    expect(Article.parse(article)).toStrictEqual(article)
    expect(diagnostics).toEqual([])
    expect(article).toEqual({
      item: { guid: 'f00', versionCreated: '2024-04-24T09:30:00Z', status: 'usable' },
      slugline: 'Ferry-Strike',
      subjects: [{ name: 'Labour', code: 'a', uri: 'http://cv.example.com/id/a' }, { name: 'Ferry Corp' }],
      instruments: [{ text: 'NYSE:FRY', kind: 'ticker', code: 'FRY', exchange: 'NYSE' }],
      urgency: 4,
      editorsNotes: ['Updates with quote.'],
      usageTerms: 'Members only.',
      restrictions: ['No archives.'],
      headline: 'Ferry crews walk out',
      byline: { text: 'By JANE DOE', authors: [{ kind: 'person', name: 'JANE DOE', jobTitle: 'Harbour Writer' }] },
      dateline: {
        text: 'ALBANY, N.Y. (AP) —',
        places: [{ text: 'Albany', region: 'New York', country: 'United States' }],
      },
      language: 'en',
      body: [p('Crews walked out.'), p('Talks go on.')],
    })
  })

  test('a story whose text is elsewhere is told, and nothing is fetched', () => {
    const { article, diagnostics } = only(readAp(JSON.stringify({ data: { item } })))
    expect(article).toMatchObject({ dateline: { text: 'ALBANY, N.Y.' }, body: [] })
    expect(diagnostics).toMatchObject([{ rule: 'ap/text-elsewhere' }])
  })

  test('a picture', () => {
    const picture = {
      uri: 'https://api.example.com/b',
      type: 'picture',
      headline: 'Ferry',
      description_caption: 'A ferry lies idle.',
      photographer: { name: 'J. Roe' },
      renditions: {
        main: { rel: 'Main', href: 'https://api.example.com/b.jpg', mimetype: 'image/jpeg', width: 3500, height: 2592 },
      },
    }
    const { article, diagnostics } = only(readAp(JSON.stringify(picture)))
    expect(diagnostics).toMatchObject([{ rule: 'ap/not-text', severity: 'warning' }])
    expect(article.body).toEqual([
      {
        kind: 'media',
        medium: 'picture',
        caption: 'A ferry lies idle.',
        credit: 'J. Roe',
        renditions: [
          { href: 'https://api.example.com/b.jpg', role: 'main', mimeType: 'image/jpeg', width: 3500, height: 2592 },
        ],
      },
    ])
  })

  test('several items of a search', () => {
    const text = JSON.stringify({ data: { items: [{ item }, { item: { ...item, headline: 'b' } }] } })
    expect(readAp(text).map(({ article }) => article.headline)).toEqual(['Ferry crews walk out', 'b'])
  })
})

describe('dpa digital wires', () => {
  const entry = {
    format: 'digitalwires@0.9.1',
    entry_id: 'e1',
    urn: 'urn:newsml:example.com:20240424:e1',
    version: 2,
    version_created: '2024-04-24T11:30:00+02:00',
    pubstatus: 'usable',
    signal: null,
    embargoed: null,
    language: 'de',
    urgency: 4,
    kicker: null,
    headline: 'Fähren stehen still',
    teaser: 'Die Crews streiken.',
    byline: 'Von Jana Muster, dpa',
    dateline: 'Hamburg',
    article_html:
      '<section><p>Hamburg (dpa) - Die Crews <b>streiken</b>.</p><h2>Gespräche</h2><p>Sie dauern an.</p></section>',
    infobox_html: '<p>Zwölf Fähren</p>',
    creditline: 'dpa',
    ednotes: [
      { role: 'dpaednoterole:closingline', ednote: '© dpa, dpa:240424-1/1', is_publishable: true },
      { role: 'dpaednoterole:correctionshort', ednote: '(Berichtigung: Zahl)', is_publishable: true },
      {
        role: 'dpaednoterole:address',
        ednote: 'Redaktion: Muster, <a href="mailto:x@example.com">x@example.com</a>',
        is_publishable: false,
      },
    ],
    associations: [
      {
        type: 'image',
        caption: 'Fähre',
        creditline: 'Foto: Roe/dpa',
        renditions: [{ role: 'raw', mimetype: 'image/jpeg', url: 'https://example.com/a.jpg' }],
      },
    ],
    categories: [
      { type: 'dnltype:dpasubject', name: 'Verkehr', qcode: 'dpasubject:12' },
      { type: 'dnltype:keyword', name: 'Streik', qcode: 'dpakeyword:streik' },
    ],
    genre_names: ['Zusammenfassung'],
    keyword_names: ['Streik', 'Hafen'],
  }

  test('an entry', () => {
    const { article } = only(readDpa(JSON.stringify(entry)))
    expect(Article.parse(article)).toStrictEqual(article)
    expect(article).toEqual({
      item: { guid: entry.urn, version: 2, versionCreated: '2024-04-24T11:30:00+02:00', status: 'usable' },
      keywords: ['Streik', 'Hafen'],
      subjects: [{ name: 'Verkehr', scheme: 'dpasubject', code: '12' }],
      genre: 'Zusammenfassung',
      urgency: 4,
      notices: [{ kind: 'correction', text: '(Berichtigung: Zahl)' }],
      editorsNotes: ['Redaktion: Muster, x@example.com'],
      headline: 'Fähren stehen still',
      summary: ['Die Crews streiken.'],
      byline: { text: 'Von Jana Muster, dpa' },
      dateline: { text: 'Hamburg (dpa) -' },
      language: 'de',
      signoff: [{ kind: 'agency', text: '© dpa, dpa:240424-1/1' }],
      creditLine: 'dpa',
      body: [
        p('Die Crews streiken.', { marks: [{ kind: 'strong', start: 10, end: 18 }] }),
        { kind: 'subhead', text: 'Gespräche' },
        p('Sie dauern an.'),
        p('Zwölf Fähren'),
        {
          kind: 'media',
          medium: 'picture',
          caption: 'Fähre',
          credit: 'Foto: Roe/dpa',
          renditions: [{ href: 'https://example.com/a.jpg', role: 'raw', mimeType: 'image/jpeg' }],
        },
      ],
    })
  })

  test.each([
    [{ embargoed: '2024-04-24T12:00:00+02:00' }, { embargo: { kind: 'instant', at: '2024-04-24T12:00:00+02:00' } }],
    [{ embargoed: 'bis Freitag' }, { embargo: { kind: 'open', text: 'bis Freitag' } }],
    [{ pubstatus: 'canceled' }, { item: { status: 'canceled' } }],
    [{ pubstatus: 'gesperrt' }, { item: { status: 'withheld' } }],
  ])('%j is read no more freely than it says', (said, says) => {
    expect(only(readDpa(JSON.stringify({ ...entry, ...said }))).article).toMatchObject(says)
  })
})

describe('hostile feeds', () => {
  const code = (name: string) => expect.objectContaining({ code: name })
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const html = '<div>'.repeat(100_000)

  test.each([
    ['JSON that nests', () => readAp(deep), 'limit-exceeded'],
    ['HTML that nests in JSON', () => readDpa(JSON.stringify({ entry_id: 'a', article_html: html })), 'limit-exceeded'],
    [
      'HTML that nests in RSS',
      () => readRss(`<rss><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`),
      'limit-exceeded',
    ],
    ['an entity bomb', () => readRss('<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>'), 'unsafe-input'],
    ['no feed', () => readAtom('<a/>'), 'not-an-article'],
    ['no item', () => readAp('{"a":1}'), 'not-an-article'],
    ['no JSON', () => readDpa('{"urn":'), 'invalid-input'],
    [
      'a feed that is too long',
      () => readDpa(JSON.stringify({ urn: 'a', b: 'x'.repeat(500) }), { limits: { size: 300 } }),
      'limit-exceeded',
    ],
  ])('%s', (_, read, expected) => expect(read).toThrow(code(expected)))

  test('__proto__ keys pollute nothing', () => {
    const text = '{"__proto__":{"polluted":1},"urn":"a","headline":"b","associations":[{"__proto__":{"type":"image"}}]}'
    const { article } = only(readDpa(text))
    expect(article).toEqual({ item: { guid: 'a' }, headline: 'b', body: [] })
    expect('polluted' in {}).toBe(false)
  })
})
