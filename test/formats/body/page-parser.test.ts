import fc from 'fast-check'
import { type DefaultTreeAdapterTypes as Nodes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { attributeSpan } from '../../../src/formats/body/read/attribute-span'
import { type HtmlElement, openTree, walk } from '../../../src/formats/body/read/open-tree'
import { runs } from '../../support/draws'

/* The parser of pages makes the tree of parse5, with the same offsets of elements, start tags, texts and attributes. */

const pieces = fc.constantFrom(
  ...['<p>', '</p>', '<div class="a b" ID=x>', '</div>', '<b>', '</b>', '<i>', '</i>', '<a href="/?a=1&amp;b=2&copy">'],
  ...['<table>', '<tr>', '<td>', '</td>', '</table>', '<ul><li>', '</ul>', '<pre>\n\n', '</pre>', '<br>', '</br>'],
  ...['<script>if (a < b && c) "</p>" // ', '</script>', '<style>p > a { }', '</style>', '<title>', '</title>'],
  ...[
    '<textarea>\n',
    '</textarea>',
    '<!-- a - b -- <c> ',
    '-->',
    '<!--[if gt IE 8]>',
    '<![endif]-->',
    '<!doctype html>',
  ],
  ...[
    '<svg><title>',
    '</svg>',
    '<math><mi>',
    '<template>',
    '</template>',
    '<select><option>',
    '</select>',
    '<noscript>',
  ],
  ...[
    '<meta content=\'x "y"\' name=a/>',
    '<META Name = "og:title"\n content = Rain/>',
    '<p a=1 a=2 ="x" \'=\'>',
    '<p a',
  ],
  ...[
    'Rain fell.',
    ' \n\t ',
    '\r\n',
    '\r',
    '\f',
    '\0',
    '😀',
    '\ud800',
    'é',
    '&amp;',
    '&ampx',
    '&#x26;',
    '& ',
    '<',
    '</',
    '<1>',
    '>',
  ],
  ...['"', "'", '-', '</html>', '</body>', '<body lang=en>', '<head>', '</head>', '日本語', ' noon  '],
)
const html = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

interface Shape {
  readonly name: string
  readonly text?: string
  readonly attributes?: readonly (readonly [name: string, value: string])[]
  readonly place?: readonly (number | undefined)[]
  readonly children?: readonly Shape[]
}

/** Returns what a reader sees of a node. Comments are read by nobody. */
function shapeOf(node: Nodes.Node): Shape {
  const place = node.sourceCodeLocation
  const offsets = place ? [place.startOffset, place.endOffset] : undefined
  if ('value' in node) return { name: node.nodeName, text: node.value, ...(offsets && { place: offsets }) }
  const children = 'childNodes' in node ? node.childNodes : []
  const content = 'content' in node ? [node.content] : []
  return {
    name: node.nodeName,
    ...('attrs' in node && { attributes: node.attrs.map(({ name, value }) => [name, value] as const) }),
    ...(offsets && 'tagName' in node && { place: [...offsets, node.sourceCodeLocation?.startTag?.endOffset] }),
    children: [...children, ...content].filter(({ nodeName }) => nodeName !== '#comment').map(shapeOf),
  }
}

const reference = (source: string) => parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false })

describe('the parser of pages', () => {
  it('makes the tree of parse5, with its offsets', () => {
    fc.assert(
      fc.property(html, (source) => {
        fc.pre(!source.includes('<!--[if')) // those are shown, as browsers do
        expect(shapeOf(openTree(source))).toEqual(shapeOf(reference(source)))
      }),
      { numRuns: runs(1000) },
    )
  })

  it('leaves the places of attributes to a look at the start tag', () => {
    fc.assert(
      fc.property(html, (source) => {
        walk(reference(source), {
          enter(element: HtmlElement) {
            const places = Object.entries(element.sourceCodeLocation?.attrs ?? {}).filter(([name]) =>
              /^[a-z]+$/.test(name),
            )
            for (const [name, { startOffset: start, endOffset: end }] of places)
              expect(attributeSpan(source, element, name), `${name} in ${source}`).toEqual({ start, end })
            return true
          },
          leave() {},
          text() {},
        })
      }),
      { numRuns: runs(1000) },
    )
  })
})
