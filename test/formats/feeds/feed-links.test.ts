import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article'
import { read } from '../../../src/entries/convert'
import { readAtom } from '../../../src/formats/feeds/atom'
import { readRss } from '../../../src/formats/feeds/rss'

/* Relative links in the bodies of feeds and documents, and the address against which they are resolved. */

const linksIn = (article: Article | undefined): string[] =>
  (article?.body ?? []).flatMap((block) =>
    'marks' in block ? (block.marks ?? []).flatMap((mark) => (mark.kind === 'link' ? [mark.href] : [])) : [],
  )

const rss = (item: string, channel = ''): string =>
  `<rss><channel>${channel}<item><title>Storm</title>${item}<description>&lt;p&gt;See &lt;a href="more.html"&gt;more&lt;/a&gt;.&lt;/p&gt;</description></item></channel></rss>`
const atom = (content: string, entry = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/feed/"><entry><title>Storm</title>${entry}${content}</entry></feed>`
const html = '<content type="html">&lt;p&gt;See &lt;a href="more.html"&gt;more&lt;/a&gt;.&lt;/p&gt;</content>'

describe('a relative link in a feed', () => {
  test.each([
    ['is that of its item', rss('<link>https://example.com/news/storm</link>'), 'https://example.com/news/more.html'],
    ['is that of its channel', rss('', '<link>https://example.com/</link>'), 'https://example.com/more.html'],
    [
      'is that of xml:base',
      rss('<link>https://example.com/</link>').replace('<item>', '<item xml:base="https://a.example/b/">'),
      'https://a.example/b/more.html',
    ],
  ])('%s, in RSS', (_, document, expected) => expect(linksIn(readRss(document)[0]?.article)).toEqual([expected]))

  test.each([
    ['is that of xml:base', atom(html), 'https://example.com/feed/more.html'],
    [
      'is that of the nearest xml:base',
      atom(html.replace('type', 'xml:base="2024/" type')),
      'https://example.com/feed/2024/more.html',
    ],
    [
      'in XHTML',
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="/a">more</a>.</p></div></content>',
      ),
      'https://example.com/a',
    ],
  ])('%s, in Atom', (_, document, expected) => expect(linksIn(readAtom(document)[0]?.article)).toEqual([expected]))

  test('is left out and reported, if no address is known', () => {
    const [story] = readRss(rss(''))
    expect(linksIn(story?.article)).toEqual([])
    expect(story?.diagnostics.map(({ rule }) => rule)).toEqual(['document/link-dropped'])
  })

  test('is never resolved to an unsafe address', () => {
    const [story] = readRss(rss('<link>https://example.com/</link>').replace('more.html', 'javascript:alert(1)'))
    expect(linksIn(story?.article)).toEqual([])
  })
})

describe('a relative link in a document is resolved against `base`', () => {
  const text = 'See <a href="more.html">more</a>.'
  test.each([
    ['nitf', `<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`],
    [
      'newsml',
      `<newsItem guid="x" version="1"><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`,
    ],
    ['ninjs', JSON.stringify({ uri: 'urn:x:1', type: 'text', body_xhtml: `<p>${text}</p>` })],
    ['jsonld', JSON.stringify({ '@type': 'NewsArticle', headline: 'Storm', articleBody: `<p>${text}</p>` })],
  ] as const)('%s', (from, document) => {
    const [story] = read(document, { from, base: 'https://example.com/feed/x.xml' })
    expect(linksIn(story?.article)).toEqual(['https://example.com/feed/more.html'])
  })
})
