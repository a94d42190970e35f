import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../../../src/formats/xml/parse'
import { entityTable } from '../../../src/formats/xml/references'
import type { XmlElement, XmlNode } from '../../../src/formats/xml/tree'
import { runs } from '../../support/draws'
import { readByLibrary } from '../../support/xml-library'

/** An element with each of its texts in one piece: readers divide them at CDATA sections and comments as they like. */
function joinTexts(element: XmlElement): XmlElement {
  const children: XmlNode[] = []
  for (const child of element.children) {
    const last = children.at(-1)
    if (typeof child !== 'string') children.push(joinTexts(child))
    else if (typeof last === 'string') children[children.length - 1] = last + child
    else if (child) children.push(child)
  }
  return { ...element, children }
}

/** Returns the root element; undefined for a document that is refused, which must be with a coded error. */
function parsed(document: string): XmlElement | undefined {
  try {
    return joinTexts(parseXml(document))
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(invalid-input|unsafe-input)$/) })
    return undefined
  }
}

/** Returns the fault that libxml2 finds; undefined for a well-formed document. */
function faultByLibxml(document: string): string | undefined {
  try {
    XmlDocument.fromString(document).dispose()
    return undefined
  } catch (error) {
    return String(error)
  }
}

/**
 * Documents that the two judge by different rules: named entities, which an outside DTD may declare; what is inside a document type, which
 * ours does not read; lone surrogates, which UTF-8 cannot carry to libxml2; names that ours reserves; XML of another version.
 */
const BY_OTHER_RULES =
  /&[a-zA-Z]|<!DOCTYPE|\p{Surrogate}|__proto__|constructor|prototype|toString|hasOwnProperty|version="(?!1\.0")/u

/** Compares the verdict on a document with that of libxml2. */
function agree(document: string): void {
  const root = parsed(document)
  if (BY_OTHER_RULES.test(document)) return
  const fault = faultByLibxml(document)
  if (!fault || !NAMESPACE_FAULT.test(fault))
    expect(root !== undefined, `${JSON.stringify(document)} ${fault ?? ''}`).toBe(!fault)
}

/** Faults of Namespaces in XML, such as a prefix that is not declared. Feeds have them, and ours reads those documents. */
const NAMESPACE_FAULT = /amespace|xmlns|QName/

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

describe('verdicts are those of libxml2', () => {
  test('for strings of pieces of XML', () => {
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

  test('for well-formed documents, whose trees are those of fast-xml-parser', () => {
    fc.assert(
      fc.property(element, (root) => {
        const document = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- c -->${root}\n`
        expect(parsed(document)).toStrictEqual(joinTexts(readByLibrary(document)))
        agree(document)
      }),
      { numRuns: runs(2000) },
    )
  })
  test('for such documents with a piece removed, repeated or inserted', () => {
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
  test('for every named entity', () => {
    for (const entity of Object.keys(entityTable)) {
      const document = `<a b="&${entity};">&${entity};</a>`
      expect(parsed(document), entity).toMatchObject({ children: [entityTable[entity]] })
    }
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

test.each(documents)('%s, with either line end, and with a character removed anywhere', (file) => {
  const document = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  expect(parsed(document)).toStrictEqual(joinTexts(readByLibrary(document)))
  agree(document.replaceAll('\n', '\r\n'))
  for (let at = 0; at < document.length; at += 97) agree(document.slice(0, at) + document.slice(at + 1))
})
