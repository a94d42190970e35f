import { describe, expect, test } from 'vitest'
import { read } from '../../src/entries/convert'
import { resolveAddress } from '../../src/formats/body/resolve-address'

const base = 'https://example.com/feed/a/x.xml?y#z'

describe('the base of relative addresses', () => {
  test.each([
    ['1.jpg', 'https://example.com/feed/a/1.jpg'],
    ['./1.jpg?w=2', 'https://example.com/feed/a/1.jpg?w=2'],
    ['../1.jpg', 'https://example.com/feed/1.jpg'],
    ['../../../../1.jpg', 'https://example.com/1.jpg'],
    ['/p/./1.jpg', 'https://example.com/p/1.jpg'],
    ['//cdn.example.com/1.jpg', 'https://cdn.example.com/1.jpg'],
    ['b/..', 'https://example.com/feed/a/'],
    ['http://a.example/1.jpg', 'http://a.example/1.jpg'],
  ])('%s', (address, whole) => expect(resolveAddress(address, base)).toBe(whole))

  const nitf =
    '<nitf><body><body.content><media media-type="image"><media-reference source="1.jpg"/></media></body.content></body></nitf>'
  const ninjs = '{"uri":"urn:x:1","type":"picture","renditions":{"r":{"href":"1.jpg"}}}'
  const hrefs = (text: string, options = {}): unknown =>
    read(text, options).flatMap(({ article }) =>
      article.body.flatMap((block) => (block.kind === 'media' ? (block.renditions ?? []).map(({ href }) => href) : [])),
    )
  const jsonld =
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain","image":{"@type":"ImageObject","contentUrl":"1.jpg"},"articleBody":"Rain fell."}'
  const page = `<!DOCTYPE html><title>Rain</title><article><h1>Rain falls on the coast</h1><p>Rain fell on the whole coast on Monday and in the night.</p>
<figure><img src="1.jpg" alt="Rain"><figcaption>Rain on the coast</figcaption></figure><p>More of it is expected <a href="more.html">on Tuesday</a>, they said.</p></article>`
  const rss =
    '<rss version="2.0"><channel><item><title>Rain</title><description>&lt;p&gt;Rain fell.&lt;/p&gt;&lt;img src="1.jpg"&gt;</description></item></channel></rss>'
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title><content type="html">&lt;p&gt;Rain fell.&lt;/p&gt;&lt;img src="1.jpg"&gt;</content></entry></feed>'
  test('is that of a <base> element if the page has one', () => {
    const own = page.replace('<title>', '<base href="/b/"><title>')
    expect(hrefs(own, { base })).toEqual(['https://example.com/b/1.jpg'])
    expect(hrefs(page.replace('<title>', '<base href="https://a.example/"><title>'))).toEqual([
      'https://a.example/1.jpg',
    ])
  })
  test('is that of links on a page', () => {
    const links = (options: object) => JSON.stringify(read(page, options)[0]?.article.body)
    expect(links({})).not.toContain('more.html')
    expect(links({ base })).toContain('"href":"https://example.com/feed/a/more.html"')
  })
  test.each([nitf, ninjs, jsonld, page, rss, atom])('is that of the document: %s', (text) => {
    expect(hrefs(text)).toEqual(['1.jpg'])
    expect(hrefs(text, { base })).toEqual(['https://example.com/feed/a/1.jpg'])
    expect(() => read(text, { base: 'feed/' })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('the zone of times without one', () => {
  const g2 = (time: string): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><itemMeta><versionCreated>${time}</versionCreated></itemMeta></newsItem>`
  test.each([
    ['NewsML-G2', g2('2024-05-14T10:00:00')],
    ['NITF', '<nitf><head><docdata><date.issue norm="20240514T100000"/></docdata></head></nitf>'],
    [
      'NewsML 1',
      '<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20240514T100000</ThisRevisionCreated></NewsManagement></NewsItem></NewsML>',
    ],
    ['ninjs', '{"uri":"urn:x:1","versioncreated":"2024-05-14T10:00:00"}'],
  ])('%s', (_, text) => {
    const versionOf = (options: object) => read(text, options)[0]?.article.item?.versionCreated
    expect(versionOf({})).toBeUndefined()
    expect(versionOf({ zone: '+02:00' })).toBe('2024-05-14T10:00:00+02:00')
    expect(versionOf({ zone: 'Z' })).toBe('2024-05-14T10:00:00Z')
    expect(versionOf({ zone: 'Europe/Oslo' })).toBe('2024-05-14T10:00:00+02:00')
    expect(versionOf({ zone: 'America/New_York' })).toBe('2024-05-14T10:00:00-04:00')
  })
  test.each([
    [
      'JSON-LD',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain","datePublished":"2024-05-14T10:00:00"}',
    ],
    [
      'HTML',
      '<!DOCTYPE html><title>Rain</title><article><h1>Rain falls on the coast</h1><p><time datetime="2024-05-14T10:00:00">14 May, 10 a.m.</time></p><p>Rain fell on the whole coast on Monday and in the night.</p></article>',
    ],
    [
      'RSS',
      '<rss version="2.0"><channel><item><title>Rain</title><pubDate>Tue, 14 May 2024 10:00:00</pubDate></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title><published>2024-05-14T10:00:00</published></entry></feed>',
    ],
  ])('%s, for the time of publication', (_, text) => {
    const publishedOf = (options: object) => read(text, options)[0]?.article.published?.at
    expect(publishedOf({})).not.toBe('2024-05-14T10:00:00+02:00')
    expect(publishedOf({ zone: '+02:00' })).toBe('2024-05-14T10:00:00+02:00')
    expect(publishedOf({ zone: 'Europe/Oslo' })).toBe('2024-05-14T10:00:00+02:00')
  })
  test('is that of the day of the time', () => {
    const versionOf = (time: string) => read(g2(time), { zone: 'Europe/Oslo' })[0]?.article.item?.versionCreated
    expect(versionOf('2024-01-14T10:00:00')).toBe('2024-01-14T10:00:00+01:00')
    expect(versionOf('2024-10-27T02:30:00')).toBeUndefined() // shown twice: +02:00, and again +01:00
  })
  test('is the later of two for an embargo', () => {
    const text =
      '{"uri":"urn:x:1","version":"1","embargoeduntil":"2024-10-27T02:30:00","embargoed":"2024-10-27T02:30:00"}'
    expect(read(text, { zone: 'Europe/Oslo' })[0]?.article.embargo).toMatchObject({ at: '2024-10-27T02:30:00+01:00' })
  })
  test('is that of copy and of the text of a page too', () => {
    const copy = 'EMBARGOED UNTIL 10:00, April 24, 2024\n\nRain falls\n\nLONDON (Reuters) - Rain fell on the coast.\n'
    const page =
      '<!DOCTYPE html><title>Rain</title><article><h1>Rain falls on the coast</h1><p>Updated: April 24, 2024 10:00</p><p>Rain fell on the whole coast on Monday and in the night.</p></article>'
    const zone = 'Europe/Oslo'
    for (const options of [{ zone }, { parse: { zone } }, { zone: 'Asia/Tokyo', parse: { zone } }]) {
      expect(read(copy, options)[0]?.article.embargo?.at).toBe('2024-04-24T10:00:00+02:00')
      expect(read(page, options)[0]?.article.updated?.at).toBe('2024-04-24T10:00:00+02:00')
    }
  })
  test('is not that of times that have one', () => {
    const [story] = read(g2('2024-05-14T10:00:00Z'), { zone: '+02:00' })
    expect(story?.article.item?.versionCreated).toBe('2024-05-14T10:00:00Z')
  })
  test.each(['2', 'Oslo', 'CET', '+2'])('%s is none', (zone) => {
    expect(() => read(g2(''), { zone })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})
