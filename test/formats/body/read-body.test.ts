import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { BodyReader } from '../../../src/formats/body/read/body-reader'
import type { ReadBlock } from '../../../src/formats/body/read/dialect'
import { documentDialect } from '../../../src/formats/body/read/document-dialect'
import { htmlNode } from '../../../src/formats/body/read/html-node'
import type { BodyElement } from '../../../src/formats/body/read/node'
import { openTree } from '../../../src/formats/body/read/open-tree'
import { readDocument } from '../../../src/formats/body/read/read-document'
import { xmlNode } from '../../../src/formats/body/read/xml-node'
import { parseXml } from '../../../src/formats/xml/parse'
import { applyEdits } from '../../../src/text/edits'

/** Returns the blocks of a body, read as a document. */
const blocksOf = (root: BodyElement): ReadBlock[] =>
  new BodyReader({ ...documentDialect(), readDateline: (_, text) => ({ text }) }).read(root.children)

const asXml = (source: string): BodyElement => xmlNode(parseXml(`<body>${source}</body>`), `<body>${source}</body>`)
const asHtml = (source: string): BodyElement => htmlNode(source, openTree(source))

/** Each text of the blocks, with the text that its span leads to. */
const traced = (blocks: readonly ReadBlock[], source: string): [text: string, found: string][] =>
  blocks.flatMap(({ texts }) =>
    Object.values(texts).map(({ text, span, edits }): [string, string] => [
      text,
      applyEdits(source, edits, span.start, span.end),
    ]),
  )

/** Returns what a stretch of markup says: without tags, with references resolved and white space collapsed. */
const words = (markup: string): string =>
  markup
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>|<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#233;', 'é')
    .replace(/\s+/g, '')

const piece = fc.constantFrom('Rain fell', ' ', '\n  ', '\r\n', '&amp;', '&#233;', 'über', '1', '.', '“Yes”')
const inlines = fc
  .array(
    fc.oneof(
      piece,
      piece,
      fc.tuple(fc.constantFrom('b', 'em', 'sup'), piece).map(([name, text]) => `<${name}>${text}</${name}>`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
const block = fc.oneof(
  inlines.map((text) => `<p>${text}</p>`),
  inlines.map((text) => `<h2>${text}</h2>`),
  fc
    .array(inlines, { minLength: 1, maxLength: 3 })
    .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`),
  fc.tuple(inlines, inlines).map(([a, b]) => `<table><tbody><tr><td>${a}</td>\n<td>${b}</td></tr></tbody></table>`),
  fc.tuple(inlines, inlines).map(([a, b]) => `<blockquote><p>${a}</p><cite>${b}</cite></blockquote>`),
  fc.tuple(inlines, inlines).map(([a, b]) => `<figure><figcaption>${a} <cite>${b}</cite></figcaption></figure>`),
  inlines.map((text) => `<div><!-- a > note -->${text}</div>`),
)
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n'))

describe('every text of a block leads back to its place', () => {
  test.each([
    ['HTML', asHtml, (source: string) => source],
    ['XML', asXml, (source: string) => `<body>${source}</body>`],
  ] as const)('in %s', (_, root, whole) => {
    fc.assert(
      fc.property(body, (source) => {
        const blocks = blocksOf(root(source))
        for (const [text, found] of traced(blocks, whole(source))) expect(found).toBe(text)
        for (const { texts } of blocks) {
          for (const { text, span } of Object.values(texts)) {
            const said = words(whole(source).slice(span.start, span.end))
            // the source of a quotation may lie between its lines
            if (!('source' in texts)) expect(said).toContain(text.replace(/\s+/g, ''))
          }
        }
      }),
    )
  })

  it.each([
    ['a section', '<p>a <![CDATA[b & c]]> d</p>', 'a b & c d'],
    ['a comment', '<p>a<!-- > --> b</p>', 'a b'],
    ['references', '<p>R&amp;D &#x2014; &eacute;t&#233;</p>', 'R&D — été'],
    ['line breaks of Windows', '<p>a\r\nb</p>', 'a b'],
    ['a processing instruction', '<p>a<?pi > ?> b</p>', 'a b'],
  ])('in XML with %s', (_, source, text) => {
    const found = traced(blocksOf(asXml(source)), `<body>${source}</body>`)
    expect(found).toEqual([[text, text]])
  })
})

describe('what pages and documents read alike', () => {
  const read = (source: string) => readDocument(asXml(source), () => {}).blocks
  it.each([
    [
      'items of nested lists are items',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      [{ kind: 'list', ordered: false, items: [{ text: 'a' }, { text: 'b' }] }],
    ],
    [
      'text of a list outside its items is an item',
      '<ul>a<li>b</li></ul>',
      [{ kind: 'list', ordered: false, items: [{ text: 'a' }, { text: 'b' }] }],
    ],
    [
      'emphasis around blocks is kept',
      '<b><p>a</p></b>',
      [{ kind: 'paragraph', text: 'a', marks: [{ kind: 'strong', start: 0, end: 1 }] }],
    ],
    ['no space before a line break', '<p>a\n<br/>b</p>', [{ kind: 'paragraph', text: 'a\nb' }]],
    [
      'one space around a tag',
      '<p>a\n<b> b</b></p>',
      [{ kind: 'paragraph', text: 'a b', marks: [{ kind: 'strong', start: 2, end: 3 }] }],
    ],
  ])('%s', (_, source, blocks) => expect(read(source)).toEqual(blocks))
})

describe('hostile bodies', () => {
  const deep = (name: string, depth: number) => `${`<${name}>`.repeat(depth)}a${`</${name}>`.repeat(depth)}`
  it.each([
    ['elements', 'div'],
    ['emphasis', 'b'],
    ['lists', 'ul'],
    ['quotations', 'blockquote'],
    ['figures', 'figure'],
    ['inline quotations', 'q'],
    ['unknown elements', 'x-y'],
  ])('100,000 nested %s are read without recursion', (_, name) => {
    let root: BodyElement = { ...text('a'), name }
    for (let i = 0; i < 100_000; i++) root = around(name, root)
    expect(blocksOf(around('body', root))).toHaveLength(1)
  })

  it('10 MB of attributes', () => {
    const source = `<p class="${'a '.repeat(5_000_000)}">b</p>`
    expect(blocksOf(asXml(source)).map(({ block }) => block)).toEqual([{ kind: 'paragraph', text: 'b' }])
  })

  it('a document nested deeper than its limit is refused', () => {
    expect(() => asHtml(deep('div', 1000))).toThrow('nests deeper')
  })
})

/** Returns an element that no parser made. */
const around = (name: string, ...children: BodyElement['children']): BodyElement => ({
  name,
  qualifiedName: name,
  attribute: () => undefined,
  children,
  source: undefined,
  start: 0,
  openEnd: 0,
  end: 0,
})

const text = (said: string): BodyElement =>
  around('span', {
    name: undefined,
    text: said,
    pieces: () => [{ text: said, start: 0, end: said.length, plain: true }],
  })
