import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNewsml } from '../../../src/entries/newsml'
import { escapeText, escapeValue } from '../../../src/formats/xml/escape'
import { parseXml } from '../../../src/formats/xml/parse'
import { content, find } from '../../../src/formats/xml/tree'
import { runs } from '../../support/draws'

const ill = [
  ['nothing', ''],
  ['no element', 'hello'],
  ['an element that is not closed', '<a><b></b>'],
  ['tags that cross', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>x'],
  ['text before the root', 'x<a/>'],
  ['a control character', '<a>\u0002</a>'],
  ['a reference to a control character', '<a>&#2;</a>'],
  ['a reference to no character', '<a>&#x110000;</a>'],
  ['a reference to half a character', '<a b="&#xD800;"/>'],
  ['an entity that nobody knows', '<a>&wire;</a>'],
  ['a bare ampersand', '<a>R&D</a>'],
  ['a less-than sign in an attribute', '<a b="<"/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['a comment without end', '<a><!-- </a>'],
  ['a CDATA section outside', '<a/><![CDATA[x]]>'],
] as const

const unsafe = [
  ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['an entity of a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['an entity of the network', '<!DOCTYPE a [<!ENTITY b PUBLIC "-//x" "http://example.com/">]><a/>'],
  ['a parameter entity with a value', "<!DOCTYPE a [<!ENTITY % b '<!ELEMENT a ANY>'> %b;]><a/>"],
  ['an entity behind an outside part', '<!DOCTYPE a [<!ENTITY % b SYSTEM "x.dtd"> %b; <!ENTITY c "d">]><a>&c;</a>'],
  [
    'a billion laughs',
    `<!DOCTYPE a [<!ENTITY b0 "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(10)}">`).join('')}]><a>&b9;</a>`,
  ],
  ['an element that would be a prototype', '<a><__proto__>x</__proto__></a>'],
  ['an attribute that would be a prototype', '<a __proto__="x"/>'],
] as const

describe('what is refused', () => {
  test.each(ill)('%s', (_, document) => {
    expect(() => parseXml(document)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
  test.each(unsafe)('%s', (_, document) => {
    expect(() => parseXml(document)).toThrow(expect.objectContaining({ code: 'unsafe-input' }))
    expect(Object.keys(Object.prototype)).toStrictEqual([])
  })
  test('the place is reported', () => {
    expect(() => parseXml('<a>\n  <b>&#2;</b>\n</a>')).toThrow(
      expect.objectContaining({ places: [expect.objectContaining({ line: 2, column: 6, offset: 9 })] }),
    )
  })
  test.each([
    ['100,000 elements in each other', '<a>'.repeat(100_000) + '</a>'.repeat(100_000), undefined],
    ['100,000 that are not closed', '<a>'.repeat(100_000), undefined],
    ['50 MB of attributes', `<a ${'b="cd" '.repeat(7_200_000)}/>`, undefined],
    ['101 elements in each other', '<a>'.repeat(101) + '</a>'.repeat(101), undefined],
    ['more than the caller allows', '<a><b><c/></b></a>', { depth: 1 }],
    ['a longer text than the caller allows', `<a>${'x'.repeat(100)}</a>`, { size: 50 }],
  ])('%s', (_, document, limits) => {
    expect(() => parseXml(document, limits)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }))
  })
})

describe('what is read', () => {
  test('the document type of NITF, which is not fetched', () => {
    const document =
      '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "http://www.nitf.org/nitf-3-6.dtd"><nitf>&eacute;&nbsp;&#8212;</nitf>'
    expect(parseXml(document).children).toStrictEqual(['é\u00a0—'])
  })
  test('a parameter entity that names an outside DTD, which is not fetched', () => {
    const document = '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.com/x.dtd"> %b;]><a>&eacute;</a>'
    expect(parseXml(document).children).toStrictEqual(['é'])
    expect(() => parseXml(document.replace('&eacute;', '&story;'))).toThrow('Undefined entity (line 1, column 70).')
  })
  test.each([
    ['by its address', '<!ENTITY % nitf SYSTEM "http://example.com/nitf.dtd">'],
    ['by its public name', `<!ENTITY % nitf PUBLIC "-//IPTC//DTD NITF 3.1//EN" 'nitf-3-1.dtd'>`],
    ['under a comment', `<!-- it's the DTD of <nitf> --><!ENTITY % nitf SYSTEM "nitf.dtd">`],
  ])('a part of an outside DTD, which is not fetched, %s', (_, declaration) => {
    const document = `<!DOCTYPE NewsML SYSTEM "n.dtd" [\n${declaration}\n%nitf;\n]><NewsML>x</NewsML>`
    expect(parseXml(document).children).toStrictEqual(['x'])
  })
  test('white space before the XML declaration', () => {
    expect(parseXml('\r\n  <?xml version="1.0"?><a/>').local).toBe('a')
    expect(() => parseXml('\n\n<?xml version="1.0"?><a><b></a>')).toThrow('Unexpected close tag (line 3, column 31).')
  })
  test('white space, references, CDATA and comments as written', () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<!-- a --><p> one <em>two</em> <b>three</b><![CDATA[ &amp; <x>]]>&#13;\r\n<!-- c -->&amp;lt;</p>\n',
    )
    expect(content(root)).toBe(' one two three &amp; <x>\r\n&lt;')
  })
  test('prefixes and default namespaces', () => {
    const root = parseXml('<n:a xmlns:n="urn:x"><b xmlns="urn:y"><c/></b><n:d/></n:a>')
    expect([root, find(root, 'b', 'c'), find(root, 'd')].map((one) => one?.namespace)).toStrictEqual([
      'urn:x',
      'urn:y',
      'urn:x',
    ])
  })
  test('100 elements in each other', () => {
    expect(parseXml('<a>'.repeat(100) + '</a>'.repeat(100)).local).toBe('a')
  })
  test.each([
    ['an attribute of a million characters', `<a b="${'x '.repeat(500_000)}"/>`],
    ['20,000 attributes', `<a ${Array.from({ length: 20_000 }, (_, i) => `b${i}="1"`).join(' ')}/>`],
    ['20,000 namespaces', `<a ${Array.from({ length: 20_000 }, (_, i) => `xmlns:b${i}="1"`).join(' ')}><b0:c/></a>`],
    ['200,000 references', `<a>${'&#65;'.repeat(200_000)}</a>`],
    ['200,000 elements', `<a>${'<b/>'.repeat(200_000)}</a>`],
  ])('%s, in good time', (_, document) => {
    parseXml(document)
  })
})

test('any string is written as XML that a parser reads back, but for what is no character of XML', () => {
  const legal = (text: string): string =>
    text.replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
  const unit = fc.oneof(
    fc.constantFrom(...'<>&"\'\r\n\t]\u0000\u0085\u2028\ud800\udc00\ufffe\uffff\u0002 a'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const root = parseXml(`<a b="${escapeValue(text)}">x${escapeText(text)}</a>`)
      expect(content(root)).toBe(`x${legal(text)}`)
      expect(root.attributes.b).toBe(legal(text))
    }),
    { numRuns: runs(3000) },
  )
})

test('a document that is no XML never gives anything but a coded error', () => {
  const bits = fc.constantFrom(
    '<a>',
    '</a>',
    '<a',
    '>',
    '/>',
    '&',
    '&#',
    ';',
    '"',
    "'",
    '<!',
    '[',
    ']',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    'x',
    ' ',
    '=',
    '<newsItem>',
    '</newsItem>',
    '<!DOCTYPE a',
    'b="c"',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
      try {
        readNewsml(parts.join(''))
      } catch (error) {
        expect(error).toMatchObject({
          name: 'WirecopyError',
          code: expect.stringMatching(/^(invalid-input|unsafe-input|not-an-article)$/),
        })
      }
    }),
    { numRuns: runs(3000) },
  )
})
