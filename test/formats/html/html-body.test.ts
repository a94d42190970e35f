import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article, type Block } from '../../../src/article/schema'
import { openTree } from '../../../src/formats/body/read/open-tree'
import type { ReportProblem } from '../../../src/formats/html/read/blocks'
import { readTree } from '../../../src/formats/html/read/blocks'
import { applyEdits } from '../../../src/text/edits'
import { runs } from '../../support/draws'

/** The blocks of a fragment of HTML. */
const htmlBody = (html: string, report: ReportProblem = () => {}): Block[] =>
  readTree(html, openTree(html), { report }).map(({ block }) => block)

const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })

describe('the blocks of HTML', () => {
  it.each<[string, string, object[]]>([
    ['paragraphs', '<p>Rain is expected.</p>\n<p>It will last.</p>', [p('Rain is expected.'), p('It will last.')]],
    [
      'loose text',
      'Rain <b>is</b> expected.<p>It will last.',
      [p('Rain is expected.', { marks: [{ kind: 'strong', start: 5, end: 7 }] }), p('It will last.')],
    ],
    ['line breaks of the source', '<p>\n  Rain\n  is\r\n  expected.\n</p>', [p('Rain is expected.')]],
    ['line breaks that are said', '<p>Rain <br>\n is<br/>expected.</p>', [p('Rain \nis\nexpected.')]],
    [
      'white space as browsers show it',
      '<p>It  rains. <b> It</b>  pours.</p>',
      [p('It rains. It pours.', { marks: [{ kind: 'strong', start: 10, end: 12 }] })],
    ],
    [
      'references',
      '<p>AT&amp;T &lt;T&gt; rose&nbsp;1&#x25;, &copy 2024 &amp;amp; &nosuch; &</p>',
      [p('AT&T <T> rose\u00a01%, © 2024 &amp; &nosuch; &')],
    ],
    [
      'links',
      '<p>See <a href="https://example.com/a?b=1&amp;c=2"><em>this</em> page</a>.</p>',
      [
        p('See this page.', {
          marks: [
            { kind: 'link', href: 'https://example.com/a?b=1&c=2', start: 4, end: 13 },
            { kind: 'emphasis', start: 4, end: 8 },
          ],
        }),
      ],
    ],
    [
      'emphasis over paragraphs',
      '<b><p>Rain.</p><p>Sun.</p></b>',
      [
        p('Rain.', { marks: [{ kind: 'strong', start: 0, end: 5 }] }),
        p('Sun.', { marks: [{ kind: 'strong', start: 0, end: 4 }] }),
      ],
    ],
    [
      'a dateline',
      '<p><span class="dateline">PARIS (AP) —</span> Rain is expected.</p>',
      [p('Rain is expected.', { dateline: { text: 'PARIS (AP) —' } })],
    ],
    [
      'headings',
      '<h1>Rain</h1><h2>By region</h2><h3>North</h3>',
      [
        { kind: 'subhead', text: 'Rain' },
        { kind: 'subhead', text: 'By region' },
        { kind: 'subhead', text: 'North', level: 3 },
      ],
    ],
    [
      'lists',
      '<ol start="3"><li>Rain</li><li><p>Sun</p><ul><li>late</li></ul></li></ol>',
      [{ kind: 'list', ordered: true, start: 3, items: [{ text: 'Rain' }, { text: 'Sun' }, { text: 'late' }] }],
    ],
    [
      'tables',
      '<table><caption>Rain</caption><tr><th>City<th>mm<tr><td>Paris<td>12<tr><td colspan=2>Lyon</table>',
      [
        {
          kind: 'table',
          caption: 'Rain',
          header: [{ text: 'City' }, { text: 'mm' }],
          rows: [
            [{ text: 'Paris' }, { text: '12' }],
            [{ text: 'Lyon' }, {}],
          ],
        },
      ],
    ],
    ['tables that lay out', '<table><tr><td><p>Rain.</p><p>Sun.</p></table>', [p('Rain.'), p('Sun.')]],
    [
      'quotations',
      '<blockquote><p>We want <cite>Rain</cite>,</p><p>now.</p><cite>A farmer</cite></blockquote>',
      [{ kind: 'quote', text: 'We want Rain,\nnow.', source: 'A farmer' }],
    ],
    [
      'preformatted text',
      '<pre>\nParis   12\n  Lyon  &lt;1</pre>',
      [{ kind: 'preformatted', text: 'Paris   12\n  Lyon  <1' }],
    ],
    [
      'pictures',
      '<figure class="graphic"><img src="https://example.com/a.png" width=640 height=480><figcaption>Rain in Paris. <span class="credit">AP Photo</span></figcaption></figure>',
      [
        {
          kind: 'media',
          medium: 'graphic',
          caption: 'Rain in Paris.',
          credit: 'AP Photo',
          renditions: [{ href: 'https://example.com/a.png', width: 640, height: 480 }],
        },
      ],
    ],
    [
      'a picture in a paragraph',
      '<p><a href="https://example.com/"><img src="https://example.com/a.png"></a> Rain.</p>',
      [p('Rain.'), { kind: 'media', renditions: [{ href: 'https://example.com/a.png' }] }],
    ],
    [
      'a line across, and languages',
      '<p lang="fr">Pluie</p><hr><p>Rain</p>',
      [p('Pluie', { language: 'fr' }), { kind: 'separator' }, p('Rain')],
    ],
    [
      'nothing that runs or hides',
      '<script>alert(1)</script><p onclick="x()">Rain<style>p{}</style><iframe src=x></iframe></p><p hidden>no<p style="display:none">no<template><p>no</template><noscript>no</noscript><svg><text>no</text></svg>',
      [p('Rain')],
    ],
  ])('%s', (_, html, blocks) => {
    expect(htmlBody(html)).toEqual(blocks)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    '/relative',
    'http://a b/',
  ])('tells a link to %j and leaves it out', (href) => {
    const reported: string[] = []
    expect(htmlBody(`<p><a href="${href}">Rain</a></p>`, (rule) => reported.push(rule))).toEqual([p('Rain')])
    expect(reported).toEqual(['document/link-dropped'])
  })
})

describe('the way back', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<ul><li>',
    '</ul>',
    '<td>',
    '<table><tr><td>',
    '</table>',
    '<pre>',
    '</pre>',
    '<!-- x -->',
    '<blockquote>',
    '</blockquote>',
    '<cite>',
    '</cite>',
    '<figure>',
    '<figcaption>',
    '</figure>',
    '<a href="https://example.com/">',
    '</a>',
    '<x>',
    '</x>',
    '<h2>',
    '</h2>',
    '<span class="dateline">',
    '</span>',
    '<img src="https://example.com/a.png">',
    '<q>',
    '<select>',
    '<svg>',
    '<title>',
    '<xmp>',
    '</xmp>',
    '<',
  )
  const words = fc.constantFrom(
    'rain',
    'AT&amp;T',
    '&lt;',
    '&nbsp;',
    '&copy 1',
    '&ampx',
    '&',
    '&#x1F600;',
    '\u{1F600}',
    '\n',
    '\r\n',
    '  ',
    ' ',
    '\t',
    '&#13;',
    '&NotEqualTilde;',
    '&#0;',
    '\0',
    '&amp;amp;',
    'é',
  )
  const html = fc.array(fc.oneof(tags, words), { maxLength: 40 }).map((parts) => parts.join(''))

  it.each([
    ['a NUL that a title keeps', '<p><title>\0', '\uFFFD'],
    ['NULs among the words of a title', '<p><title>Rain\0 in\0 Paris', 'Rain\uFFFD in\uFFFD Paris'],
    ['a NUL that a paragraph drops', '<p>Rain\0 in Paris', 'Rain in Paris'],
    ['a NUL that is dropped before an invalid character', '<p>\0\uFFFDRain', '\uFFFDRain'],
    ['a reference that stands for itself', '<xmp>Rain\r\n&amp;', 'Rain\n&amp;'],
  ])('leads from %s', (_, source, said) => {
    const [text] = readTree(source, openTree(source), { report: () => {} }).flatMap(({ texts }) => Object.values(texts))
    expect(text?.text).toBe(said)
    expect(text && applyEdits(source, text.edits, text.span.start, text.span.end)).toBe(said)
  })

  it('leads from each text to its place: the source with the edits applied is the text; every body is an article', () => {
    fc.assert(
      fc.property(html, (source) => {
        const read = readTree(source, openTree(source), { report: () => {} })
        for (const { texts } of read) {
          for (const { text, span, edits } of Object.values(texts)) {
            expect(applyEdits(source, edits, span.start, span.end)).toBe(text)
          }
        }
        const article = { body: read.map(({ block }) => block) }
        expect(Article.parse(article)).toEqual(article)
      }),
      { numRuns: runs(300) },
    )
  })
})
