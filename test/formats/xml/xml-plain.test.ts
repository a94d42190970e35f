import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlain } from '../../../src/formats/xml/parse-plain'
import { parseStrict } from '../../../src/formats/xml/parse-strict'
import { entities } from '../../../src/formats/xml/references'
import type { XmlElement, XmlNode } from '../../../src/formats/xml/tree'
import { runs } from '../../support/draws'
import { readByLibrary } from '../../support/xml-library'

const LIMITS = { size: 1_000_000, depth: 5 }
const WIDE = { size: 1_000_000, depth: 100 }

/** An element with each of its texts in one piece: readers part them at CDATA sections, comments and processing instructions as they like. */
function whole(element: XmlElement): XmlElement {
  const children: XmlNode[] = []
  for (const child of element.children) {
    const last = children.at(-1)
    if (typeof child !== 'string') children.push(whole(child))
    else if (typeof last === 'string') children[children.length - 1] = last + child
    else if (child) children.push(child)
  }
  return { ...element, children }
}

const tried = (read: () => XmlElement): XmlElement | undefined => {
  try {
    return whole(read())
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(invalid-input|unsafe-input|limit-exceeded)$/) })
    return undefined
  }
}

/**
 * The careful reader reads what the library reads, and alike; what it refuses, the library refuses, or it has something odd in a tag. What the
 * plain reader reads, they read alike, and what it leaves alone is theirs to judge.
 */
function agree(document: string, limits = LIMITS): boolean {
  const library = tried(() => readByLibrary(document, limits))
  const careful = tried(() => parseStrict(document, limits))
  const isOdd = ODD_INSTRUCTION.test(document) || (ODD.test(document) && !(careful && library))
  if (!isOdd) expect(careful).toStrictEqual(library)
  const plain = parsePlain(document, limits)
  if (plain) expect(whole(plain)).toStrictEqual(library)
  return plain !== undefined
}

/** Names that are reserved, white space of no XML in a tag, and a stray `=` there, which the library lets pass. */
const ODD = /__proto__|constructor|prototype|toString|hasOwnProperty|<[^<]*(?:[\u00a0\ufeff]|=\s*(?!["'\s])|["'\s/]=)/

/** A processing instruction without a name, or with what may be another in it, which the library reads by rules of its own. */
const ODD_INSTRUCTION = /<\?(?![A-Za-z_:])|<\?[^?]*(?:<|["'])/

const bits = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b>',
    '</b>',
    '<a/>',
    '<n:a xmlns:n="u">',
    '</n:a>',
    '<a xmlns="v">',
    '<a b="c">',
    "<a b='&lt;\"'/>",
    '<é>',
    '</é>',
  ],
  ...[
    '<a',
    '<',
    '</',
    '>',
    '/>',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' b="c"',
    ' b="d"',
    ' xml:lang="en"',
    ' xmlns:n="w"',
    ' c = "d"',
    ' d',
    '=',
  ],
  ...[
    '"',
    "'",
    '/',
    'x',
    'é',
    '\u00a0',
    '\ufeff',
    '\u0002',
    '\ud800',
    '\ufffe',
    '😀',
    ']]>',
    '<![CDATA[',
    '<![CDATA[]]>',
    '<![CDATA[ <a>&amp; ]]>',
  ],
  ...[
    '&',
    ';',
    '#',
    '&amp;',
    '&eacute;',
    '&wire;',
    '&#65;',
    '&#x2014;',
    '&#0;',
    '&#xD800;',
    '&#1114112;',
    '&#x1F600;',
    '&#00000000065;',
    '&amp',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- c -->',
    '<!---->',
    '<!-->',
    '<?',
    '?>',
    '<?pi d?>',
    '<?xml version="1.0"?>',
    "<?xml version='1.0' encoding='UTF-8'?>",
  ],
  ...['<!DOCTYPE a SYSTEM "a.dtd">', '<!DOCTYPE a PUBLIC "p" "q">', '<!DOCTYPE a [', ']', '<!ENTITY b "c">', '<!'],
  ...[
    '__proto__',
    '<__proto__>',
    '</__proto__>',
    '<constructor/>',
    ' __proto__="x"',
    ' toString="x"',
    ' hasOwnProperty="x"',
    '<prototype/>',
  ],
)

describe('the plain reader and the careful one agree', () => {
  test('on strings of pieces of XML', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
        agree(parts.join(''))
        agree(`<a>${parts.join('')}</a>`)
        agree(`<a${parts.join('')}></a>`)
      }),
      { numRuns: runs(2000) },
    )
  })

  const name = fc.constantFrom('a', 'b.c', 'n:d', 'e-1', 'body', '_f')
  const text = fc
    .array(fc.constantFrom('x', ' ', '\n', '&amp;', '&#8212;', '&nbsp;', '😀', '"', "'", '>', '\r\n', '\t', 'Åse'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''))
  const value = text.map((said) => `"${said.replaceAll('"', '')}"`)
  const attributes = fc
    .uniqueArray(fc.tuple(fc.constantFrom('b', 'xml:lang', 'xmlns', 'xmlns:n', 'c-d', 'class'), value), {
      selector: ([key]) => key,
      maxLength: 4,
    })
    .map((found) => found.map(([key, said]) => `\n ${key}=${said}`).join(''))
  const { element } = fc.letrec<{ element: string; node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.constantFrom('<!-- <a> & -->', '<![CDATA[ & <b> ]]>', '<![CDATA[]]>'),
      tie('element'),
    ),
    element: fc
      .tuple(name, attributes, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
      .map(([tag, given, inside, isEmpty]) =>
        isEmpty ? `<${tag}${given} />` : `<${tag}${given}>${inside.join('')}</${tag}>`,
      ),
  }))

  test('on documents that are well-formed, which the plain one reads', () => {
    fc.assert(
      fc.property(element, (root) => {
        expect(agree(`<?xml version="1.0" encoding="UTF-8"?>\n<!-- c -->${root}\n`)).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })
  test('on such documents with a piece taken out, doubled or put in', () => {
    fc.assert(
      fc.property(element, fc.nat(), fc.nat(8), bits, (root, place, length, bit) => {
        const at = place % (root.length + 1)
        agree(root.slice(0, at) + root.slice(at + length))
        agree(root.slice(0, at) + root.slice(Math.max(0, at - length)))
        agree(root.slice(0, at) + bit + root.slice(at))
      }),
      { numRuns: runs(2000) },
    )
  })
  test('on every name of a character', () => {
    for (const entity of entities.keys()) {
      const document = `<a b="&${entity};">&${entity};</a>`
      if (entity.length < 20) expect(agree(document), entity).toBe(true)
    }
  })
  test('on elements nested as deep as the limit, and deeper', () => {
    expect(agree('<a>'.repeat(5) + '</a>'.repeat(5))).toBe(true)
    expect(agree(`${'<a>'.repeat(5)}<b/>${'</a>'.repeat(5)}`)).toBe(true)
    expect(agree('<a>'.repeat(6) + '</a>'.repeat(6))).toBe(false)
  })
})

const folders = [
  'fixtures/formats/newsml',
  'fixtures/formats/nitf',
  '../shared/iptc/examples',
  '../shared/iptc/handmade',
]
const documents = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.xml'))

test.each(documents)('%s is read plainly, whatever its line ends', (file) => {
  const document = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  expect(agree(document, WIDE)).toBe(true)
  expect(agree(document.replaceAll('\n', '\r\n'), WIDE)).toBe(true)
  for (let at = 0; at < document.length; at += 97) agree(document.slice(0, at) + document.slice(at + 1), WIDE)
})
