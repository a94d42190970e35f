import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNewsml, readNewsml } from '../../../src/entries/newsml'
import { hasIptc, iptcDocument } from '../../support/iptc'

/* Documents of others: what they say is read, whatever their version, prefix, layout and habits. */

const documents = [
  'handmade/minimal.newsitem.xml',
  'handmade/rich.newsitem.xhtml.xml',
  'handmade/rich.newsitem.nitf.xml',
  'handmade/rich.newsitem.inlinedata.xml',
  'handmade/rich.newsmessage.xml',
  'examples/newsml-g2/LISTING_1_A_NewsML-G2_News_Item.xml',
  'examples/newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml',
  'examples/newsml-g2/LISTING_22_Sports_story_in_NewsML-G2NITF.xml',
  'examples/newsml-g2/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml',
  'examples/newsml-g2/LISTING_28_Illustrating_Located_Subject_and_Dateline.xml',
]

/** Without white space, the quotation marks that `<q>` stands for, and the dash behind a dateline. */
const bare = (text: string): string => text.replace(/[\s“”—]+/g, '')

/** All strings of an article. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : []

describe.runIf(hasIptc).each(documents)('%s', (name) => {
  const source = hasIptc ? iptcDocument(name) : ''
  const [story] = hasIptc ? readNewsml(source) : []

  test('gives an article that the schema accepts', () => {
    expect(Article.parse(story?.article)).toStrictEqual(story?.article)
  })
  test('no text of its headline, byline, notes and body is lost', () => {
    const inline =
      /<inlineXML[\s\S]*?<\/inlineXML>|<inlineData contenttype="text\/plain"[\s\S]*?<\/inlineData>/.exec(source)?.[0] ??
      ''
    const words = inline
      .replace(/<!--[\s\S]*?-->/g, '')
      .split(/<[^>]*>|\n\n/)
      .filter((part) => /\S/.test(part))
    const meta = [
      ...source.matchAll(/<(?:headline|by|dateline|edNote|usageTerms|description|slugline)\b[^>]*>([^<]*)</g),
    ]
      .filter(([, text]) => text !== 'Main text' && text !== 'Second paragraph changed.')
      .map(([, text]) => text ?? '')
    const said = bare(strings(story?.article).join('\n'))
    for (const part of [...words, ...meta]) expect(said).toContain(bare(part))
  })
})

const item = (content: string, meta = ''): string =>
  `<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="a" standardversion="2.9">${meta}<n:contentSet><n:inlineXML>${content}</n:inlineXML></n:contentSet></n:newsItem>`
const html = (inside: string): string =>
  `<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body>${inside.replace(/<(\/?)(\w)/g, '<$1h:$2')}</h:body></h:html>`
const body = (inside: string): Article['body'] => fromNewsml(item(html(inside))).body

describe('XHTML as others write it', () => {
  test.each<[string, string, unknown[]]>([
    [
      'wrappers',
      '<div><div class="body"><p>a</p></div>\n<section><p>b</p></section></div>',
      [{ text: 'a' }, { text: 'b' }],
    ],
    [
      'lines set out',
      '<p>\n   one\n   <b>two</b>\n   three\n  </p>',
      [{ text: 'one two three', marks: [{ kind: 'strong', start: 4, end: 7 }] }],
    ],
    ['blanks between marks', '<p><em>a</em> <strong>b</strong></p>', [{ text: 'a b' }]],
    [
      'unknown elements',
      '<p>a <x>b <i>c</i></x> <span>d</span></p>',
      [{ text: 'a b c d', marks: [{ kind: 'emphasis', start: 4, end: 5 }] }],
    ],
    ['text that stands in no block', '<div>a <b>b</b><p>c</p>d</div>', [{ text: 'a b' }, { text: 'c' }, { text: 'd' }]],
    ['line breaks', '<p>a<br/>b  c</p>', [{ text: 'a\nb  c' }]],
    [
      'a link that runs code',
      '<p><a href="javascript:x">a</a> <a href="https://b.example/c">d</a></p>',
      [{ text: 'a d', marks: [{ kind: 'link', href: 'https://b.example/c', start: 2, end: 3 }] }],
    ],
    ['scripts and styles', '<style>x</style><p>a<script>y</script></p>', [{ text: 'a' }]],
    [
      'lists in lists',
      '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>',
      [{ kind: 'list', items: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }],
    ],
    [
      'rows of unequal length',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>',
      [{ header: [{ text: 'a' }, { text: 'b' }], rows: [[{ text: 'c' }, {}]] }],
    ],
    [
      'cells that span',
      '<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>',
      [
        {
          rows: [
            [{ text: 'a' }, {}],
            [{ text: 'b' }, { text: 'c' }],
          ],
        },
      ],
    ],
    [
      'quotations',
      '<p><q>We go,</q> he said.</p><blockquote>Stay.</blockquote>',
      [{ text: '“We go,” he said.' }, { kind: 'quote', text: 'Stay.' }],
    ],
    [
      'a picture in a paragraph',
      '<p>a<img src="https://b.example/c.jpg"/></p>',
      [{ text: 'a' }, { kind: 'media', renditions: [{ href: 'https://b.example/c.jpg' }] }],
    ],
    ['a definition list', '<dl><dt>a</dt><dd>b</dd></dl>', [{ text: 'a' }, { text: 'b' }]],
  ])('%s', (_, inside, blocks) => expect(body(inside)).toMatchObject(blocks))

  test('a headline in the body is the headline where there is no other', () => {
    expect(fromNewsml(item(html('<h1>a</h1><p>b</p>')))).toMatchObject({ headline: 'a', body: [{ text: 'b' }] })
  })
  test('a table too ragged to fill up is kept as text', () => {
    const rows = `<tr>${'<td>x</td>'.repeat(5000)}</tr>${'<tr><td>y</td></tr>'.repeat(5000)}`
    expect(body(`<table>${rows}</table>`)).toMatchObject([{ kind: 'preformatted' }])
  })
  test('a paragraph of 100,000 elements is read in good time', () => {
    body(`<p>${'<em>a</em>\n'.repeat(50_000)}</p>`)
  })
})

test('dropped links and pictures are reported', () => {
  const link = '<n:itemMeta><n:link href="javascript:x"/></n:itemMeta>'
  const [story] = readNewsml(item(html('<p><a href="/relative">a</a></p><p><img src="javascript:x"/></p>'), link))
  expect(story?.diagnostics.map(({ rule }) => rule)).toStrictEqual([
    'document/link-dropped',
    'document/link-dropped',
    'document/picture-dropped',
  ])
})

test('an item that says no slugline and no dateline has its title, its place and its source', () => {
  const item = (meta: string): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><itemClass qcode="ninat:text"/><title>FERRY-STRIKE</title></itemMeta><contentMeta><located literal="OSLO"><name>Oslo</name><broader type="cptype:country"><name>Norway</name></broader></located><infoSource literal="NW"><name>Nordwire</name></infoSource>${meta}</contentMeta></newsItem>`
  expect(fromNewsml(item('<headline>Crews walk out</headline>'))).toMatchObject({
    slugline: 'FERRY-STRIKE',
    dateline: { text: 'OSLO', places: [{ text: 'OSLO', name: 'Oslo', country: 'Norway' }] },
    creditLine: 'Nordwire',
  })
  const said = fromNewsml(
    item('<slugline>FERRY</slugline><dateline>OSLO (NW) -</dateline><headline>FERRY-STRIKE</headline>'),
  )
  expect(said).toMatchObject({ slugline: 'FERRY', dateline: { text: 'OSLO (NW) -' } })
  expect(said.creditLine).toBeUndefined()
  expect(fromNewsml(item('<headline>FERRY-STRIKE</headline>')).slugline).toBeUndefined()
})
