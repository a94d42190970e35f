import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { readAtom, readRss } from '../../../src/entries/feeds'

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
      summaries: [{ text: 'Crews are out.' }],
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
    ['an invalid date', '<pubDate>yesterday</pubDate>', { body: [] }],
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
      summaries: [{ text: 'In short' }],
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
