import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/diagnostics/story'
import { toWire } from '../../../src/parse/envelope/to-wire'
import { parse } from '../../../src/parse/parse'
import { controls } from '../../support/controls'
import { runs } from '../../support/draws'
import { faults } from '../../support/laws'

const folder = new URL('../../../fixtures/envelope/', import.meta.url)
const copies = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ name: file.slice(0, -4), text: controls(readFileSync(new URL(file, folder), 'utf8')) }))
const copyOf = (name: string): string => copies.find((copy) => copy.name === name)?.text ?? ''
const alter = (story: Story, article: Partial<Story['article']>): Story => ({
  ...story,
  article: { ...story.article, ...article },
})

/** Pieces of messages, whole and broken, and text. */
const piece = fc.oneof(
  fc.constantFrom(...'\x01\x02\x03\x04\x05\x08\x0c\x10\x16\x1f\x7f^<='),
  fc.constantFrom('\n', '\r\n', '\n\n', '   ', '\t   '),
  fc.constantFrom(
    'f0704\x1freute\n',
    'W2607 asian\n',
    'eca062 4 i 211 ccccb   dpa 061\r\n',
    'ZCZC AAP\n',
    '$K\n',
    'NNNN\n',
  ),
  fc.constantFrom(
    'u f BC-BAHIA-COCOA-REVIEW   02-26 0105\n',
    'r z\x13\x11 BC-BKN--Heat 1stLd-Writethru   02-20 0500\n',
  ),
  fc.constantFrom(
    '\x03AP-WF-11-13-13 1509GMT<',
    '101137 GMT Dez 18',
    'KWS-21:37-09-12-18',
    'American Football/NFL/\r\n',
  ),
  fc.constantFrom('^By JANE DOE=\r\n', '^Heat win<\n', 'ATLANTA (AP) _ The Heat won.<\n', 'a line of text', '7{', '½'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const broken = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

describe('a message', () => {
  it('broken anywhere is a story, given back as it was', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const story = parse(text)
        expect(faults(text, story)).toEqual([])
        expect(toWire(story)).toBe(text)
      }),
      { numRuns: runs(400) },
    )
  })

  it.each(copies)('$name is given back byte for byte', ({ text }) => {
    expect(toWire(parse(text))).toBe(text)
    const bytes = new TextEncoder().encode(text)
    expect(toWire(parse(bytes), { as: 'bytes' })).toEqual(bytes)
    const latin = Uint8Array.from(Buffer.from(text, 'latin1'))
    expect(toWire(parse(latin), { as: 'bytes' })).toEqual(latin)
  })

  it('cut at any place is a story', () => {
    for (const { text } of copies) {
      for (let end = 0; end < text.length; end += 7)
        expect(faults(text.slice(0, end), parse(text.slice(0, end)))).toEqual([])
    }
  })
})

describe('an unchanged copy', () => {
  it.each([
    [
      'a table',
      'Rates\n\nRates on Friday.\n\nHousing, fuel   84.20   81.90\nClothes         12.10   11.80\n\nSource: bureau.\n',
    ],
    [
      'a table with a head',
      'Rates\n\nRates on Friday.\n\nItem   March   April\nRent   84.20   81.90\nShoes  12.10   11.80\n',
    ],
    ['a table with tabs', 'Rates\n\nRates on Friday.\n\nHole\tFrom\tTo\nSN-2\t10\t20\nSN-3\t12\t24\n'],
    [
      'a table with an empty cell',
      'Rates\n\nRates on Friday.\n\nRent    84.20   81.90\nShoes           11.80\nHats    10.10   10.20\n',
    ],
    ['a separator and a list', 'Rain\n\nIt rained on Friday.\n\n* * *\n\n* one thing\n* another thing\n'],
  ])('%s is given back as it was', (_, text) => {
    for (const repair of [true, false]) expect(toWire(parse(text, { repair }))).toBe(text)
  })

  it('takes a table of another shape, a row a line', () => {
    const text = 'Rates\n\nRates on Friday.\n\nRent   84.20   81.90\nShoes  12.10   11.80\n'
    const story = parse(text)
    const row = ['Hats', '1.00', '2.00'].map((cell) => ({ text: cell }))
    const body = story.article.body.map((block) =>
      block.kind === 'table' ? { ...block, rows: [...block.rows, row] } : block,
    )
    expect(toWire(alter(story, { body }))).toContain('Rent  84.20  81.90\nShoes  12.10  11.80\nHats  1.00  2.00\n')
  })

  it('whatever stands in it', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Rent   84.20   81.90',
        'Item\tMarch\tApril',
        '* one',
        '* * *',
        '',
        '',
        '(AP Photo/A B)',
        'By A B',
      ),
      fc.constantFrom(
        'LIMA (AP) -- It rained.',
        'ZCZC',
        'NNNN',
        'a.B',
        '&amp;',
        '<p>x</p>',
        'Eds: a',
        '^a<',
        '\x03',
        '$K',
      ),
      fc.string({ maxLength: 20 }),
    )
    const copy = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'))
    fc.assert(
      fc.property(copy, fc.boolean(), ([lines, end], repair) => {
        const text = lines.join(end)
        expect(toWire(parse(text, { repair }))).toBe(text)
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('what has changed', () => {
  const text = copyOf('ap-sports')
  const story = parse(text)

  it('is all that is touched: the headline', () => {
    const out = toWire(alter(story, { headline: 'Heat beat Hawks 115-111' }))
    expect(out).toBe(text.replace('Heat hold on to beat', 'Heat beat'))
    expect(parse(out).article.headline).toBe('Heat beat Hawks 115-111')
  })

  it('a paragraph, broken over lines', () => {
    const wire = copyOf('reuters-1987')
    const read = parse(wire)
    const body = read.article.body.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('Showers continued', 'Rain went on') } : block,
    )
    expect(toWire(alter(read, { body }))).toBe(wire.replace('Showers continued', 'Rain went on'))
  })

  it('writes removed and added paragraphs', () => {
    const [first, second, third, ...rest] = story.article.body
    if (!first || !second || !third) throw new Error('the fixture has three paragraphs')
    const less = toWire(alter(story, { body: [first, third, ...rest] }))
    expect(less).toBe(text.replace(/\t {3}``We never.*\n/, ''))
    const added = { kind: 'paragraph', text: 'It was the fourth win in a row.' } as const
    const more = toWire(alter(story, { body: [first, added, second, third, ...rest] }))
    expect(more).toContain('Friday night.<\n\t   It was the fourth win in a row.<\n\t   ``We never')
    expect(parse(more).article.body[1]).toEqual(added)
    expect(more.length - text.length).toBe('<\n\t   It was the fourth win in a row.'.length)
  })

  it('fields of the header', () => {
    const out = toWire(story, { header: { priority: 'b', number: '0001', words: 54 }, words: true })
    expect(out).toContain('z0001\x1f-----\nb z\x13\x11 BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0054')
    expect(toWire(alter(story, { item: { ...story.article.item, priority: 2 } }))).toBe(text.replace('\nr z', '\nb z'))
    const dpa = parse(copyOf('dpa-7901-stripped'))
    expect(toWire(dpa, { words: true })).toBe(dpa.text.replace('i 400 ', 'i 028 '))
  })

  it('the slugline, where it was read from the keyword', () => {
    const wire = copyOf('reuters-1987')
    const read = parse(wire)
    expect(toWire(alter(read, { slugline: 'BC-SUGAR REVIEW' }))).toBe(
      wire.replace('BC-BAHIA-SUGAR-REVIEW', 'BC-SUGARREVIEW'),
    )
  })

  it('is rejected if the wire cannot represent it', () => {
    expect(() => toWire(story, { header: { number: 'none' } })).toThrow('number')
    expect(() => toWire(story, { header: { keywords: 'A/B/' } })).toThrow('no field')
    const latin = parse(Uint8Array.from(Buffer.from(copyOf('ats-7901-latin1'), 'latin1')))
    expect(() => toWire(alter(latin, { headline: '銀行' }), { as: 'bytes' })).toThrow(
      'Charset iso-8859-1 has no character',
    )
  })
})
