import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BodyReader } from '../../../src/formats/body/read/body-reader'
import type { ReadBlock } from '../../../src/formats/body/read/dialect'
import { documentDialect } from '../../../src/formats/body/read/document-dialect'
import { htmlNode } from '../../../src/formats/body/read/html-node'
import type { BodyElement } from '../../../src/formats/body/read/node'
import { openTree } from '../../../src/formats/body/read/open-tree'
import { readDocument } from '../../../src/formats/body/read/read-document'
import { openHtml } from '../../../src/formats/body/read/read-html-body'
import { Trace } from '../../../src/formats/body/read/trace'
import { parseXml } from '../../../src/formats/xml/parse'
import { applyEdits } from '../../../src/text/edits'

/** Returns the blocks of a body, read as a document. */
const blocksOf = (root: BodyElement, source?: string): ReadBlock[] =>
  new BodyReader({
    ...documentDialect(),
    readDateline: (_, text) => ({ text }),
    ...(source !== undefined && { trace: () => new Trace(source) }),
  }).read(root.children)

const asXml = (source: string): BodyElement => parseXml(`<body>${source}</body>`)
const asHtml = (source: string): BodyElement => htmlNode(openTree(source))

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
  it('in HTML', () => {
    fc.assert(
      fc.property(body, (source) => {
        const blocks = blocksOf(asHtml(source), source)
        for (const [text, found] of traced(blocks, source)) expect(found).toBe(text)
        for (const { texts } of blocks) {
          for (const { text, span } of Object.values(texts)) {
            const said = words(source.slice(span.start, span.end))
            // the source of a quotation may lie between its lines
            if (!('source' in texts)) expect(said).toContain(text.replace(/\s+/g, ''))
          }
        }
      }),
    )
  })

  it('texts are the same whether their places are recorded or not', () => {
    fc.assert(
      fc.property(body, (source) => {
        const read = (blocks: readonly ReadBlock[]) => blocks.map(({ block }) => block)
        expect(read(blocksOf(asHtml(source)))).toEqual(read(blocksOf(asHtml(source), source)))
      }),
    )
  })
})

describe('XML and HTML give the same blocks', () => {
  it('of the elements that both have', () => {
    fc.assert(
      fc.property(body, (source) => {
        const read = (blocks: readonly ReadBlock[]) => blocks.map(({ block }) => block)
        expect(read(blocksOf(asXml(source)))).toEqual(read(blocksOf(openHtml(source, 100))))
      }),
    )
  })

  it.each([
    ['a section', '<p>a <![CDATA[b & c]]> d</p>', 'a b & c d'],
    ['a comment', '<p>a<!-- > --> b</p>', 'a b'],
    ['references', '<p>R&amp;D &#x2014; &eacute;t&#233;</p>', 'R&D — été'],
    ['line breaks of Windows', '<p>a\r\nb</p>', 'a b'],
    ['a processing instruction', '<p>a<?pi > ?> b</p>', 'a b'],
    ['a prefix', '<x:p xmlns:x="urn:x">a <x:b>b</x:b></x:p>', 'a b'],
  ])('in XML with %s', (_, source, text) => {
    expect(blocksOf(asXml(source)).map(({ block }) => ('text' in block ? block.text : undefined))).toEqual([text])
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
    let root = around(name, 'a')
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
const around = (local: string, ...children: BodyElement['children']): BodyElement => ({
  name: local,
  local,
  namespace: '',
  attributes: {},
  children,
})
