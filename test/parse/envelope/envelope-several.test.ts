import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toWire } from '../../../src/parse/envelope/to-wire'
import { parse } from '../../../src/parse/parse'
import { parseAll } from '../../../src/parse/parse-all'
import { controls } from '../../support/controls'
import { runs } from '../../support/draws'
import { faults } from '../../support/laws'
import { thrown } from '../../support/thrown'

const folder = new URL('../../../fixtures/envelope/', import.meta.url)
const copies = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ name: file.slice(0, -4), text: controls(readFileSync(new URL(file, folder), 'utf8')) }))
const copyOf = (name: string): string => copies.find((copy) => copy.name === name)?.text ?? ''

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

describe('several messages', () => {
  const names = [
    'reuters-1987',
    'ap-sports',
    'kyodo',
    'ats-7901-latin1',
    'reuters-1987-urgent',
    'ap-agate',
    'dpa-7901',
    'zczc-aap',
    'zczc-tags',
    'stripped-anpa',
    'ap-header-line',
    'cut-in-the-middle',
    'no-text',
    'dpa-7901-stripped',
  ]

  it('are read one by one, each whole', () => {
    const whole = names.map(copyOf).join('')
    const stories = [...parseAll(whole)]
    expect(stories.map(({ article }) => article.slugline)).toEqual(
      names.map((name) => parse(copyOf(name)).article.slugline),
    )
    expect(stories.map(({ text }) => text).join('')).toBe(whole)
    for (const story of stories) {
      expect(whole.startsWith(story.text, story.offset)).toBe(true)
      expect(faults(story.text, story)).toEqual([])
    }
  })

  it('in pieces of any size, as text and as bytes', () => {
    const whole = names.map(copyOf).join('')
    const bytes = new TextEncoder().encode(whole)
    const slugs = [...parseAll(whole)].map(({ article }) => article.slugline)
    for (const size of [1, 7, 100, 1000]) {
      const texts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.slice(i * size, i * size + size),
      )
      const bits = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, i * size + size),
      )
      expect([...parseAll(texts)].map(({ article }) => article.slugline)).toEqual(slugs)
      expect([...parseAll(bits)].map(({ article }) => article.slugline)).toEqual(slugs)
    }
  })

  it('each in its own charset', () => {
    const say = (encoding: 'latin1' | 'utf8', name: string): Buffer =>
      Buffer.from(
        `\x01f0704\x1freute\nu f BC-${name}   02-26 0105\n\x02\nCAFÉ\n\n    PARIS, Feb 26 - A café closed, the owner said.\n\x03\n`,
        encoding,
      )
    const cp1252 = Buffer.concat([say('latin1', 'C'), Buffer.from([0x04])])
    cp1252[cp1252.indexOf('owner') - 5] = 0x97
    const stories = [...parseAll(Buffer.concat([say('latin1', 'A'), say('utf8', 'B'), cp1252]))]
    expect(stories.map(({ article }) => article.headline)).toEqual(['CAFÉ', 'CAFÉ', 'CAFÉ'])
    expect(stories.map(({ charset }) => charset?.found)).toEqual(['iso-8859-1', undefined, 'windows-1252'])
    expect(stories.map(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === 'read/charset').length)).toEqual([
      1, 0, 1,
    ])
  })

  it('parted by form feeds', () => {
    const stories = [...parseAll('ONE\n\nPARIS (AP) — The first.\n\f\nTWO\n\nROME (AP) — The second.\n')]
    expect(stories.map(({ article }) => article.headline)).toEqual(['ONE', 'TWO'])
  })

  describe('with stray control characters', () => {
    const noisy = '\x10Rain \x1cfell\x10 in K\xf6ln\x1c.\f'
    const plain = 'PARIS (AP) - Rain is expected on Monday.\n'.repeat(8)
    const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
    const read = (input: Parameters<typeof parseAll>[0]): string[] => [...parseAll(input)].map(({ text }) => text)

    it.each([
      ['before text', [noisy, plain]],
      ['after text', [`${plain}\f`, noisy]],
      ['between texts', [`${plain}\f`, noisy, plain]],
    ])('are text in an input that is text: %s', (_, messages) => {
      expect(read(latin1(messages.join('')))).toEqual(messages)
      expect(read(messages.map(latin1))).toEqual(messages)
      const marked = messages.map((text) => text.replaceAll('\xf6', '\uFFFD'))
      expect(read(marked.join(''))).toEqual(marked)
      expect(read(marked)).toEqual(marked)
    })

    it('are refused in an input that is not', () => {
      expect(thrown(() => read(latin1(noisy))).code).toBe('binary-input')
      expect(thrown(() => read(latin1(noisy.repeat(4)))).code).toBe('binary-input')
    })

    it('are refused if they open like a binary file', () => {
      for (const opening of ['\x89PNG\r\n\x1a\n', 'RIFF\x10'])
        expect(thrown(() => read(latin1(`${plain}\f${opening}${noisy}${plain}`))).code).toBe('binary-input')
      expect(thrown(() => read(`${plain}\f%PDF-1.4\n${plain}`)).code).toBe('binary-input')
    })
  })

  it('are none for empty input, and one for controls alone', () => {
    expect([...parseAll('')]).toEqual([])
    const stories = [...parseAll('\x01'.repeat(100_000))]
    expect(stories).toHaveLength(1)
    expect(stories[0]?.diagnostics.map(({ rule }) => rule)).toContain('envelope/no-text')
  })

  it('any input is its stories, one after the other', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const stories = [...parseAll(text)]
        expect(stories.map((story) => story.text).join('')).toBe(text)
        for (const story of stories) expect(faults(story.text, story)).toEqual([])
        const bytes = new TextEncoder().encode(text)
        const all = [...parseAll(bytes)]
        expect(Buffer.concat(all.map((story) => toWire(story, { as: 'bytes' })))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('the charset', () => {
  it('is reported if it differs from the declared one', () => {
    const bytes = new TextEncoder().encode('Café, thé, déjà vu')
    expect(parse(bytes, { charset: 'iso-8859-1' })).toMatchObject({
      text: 'Café, thé, déjà vu',
      charset: { found: 'utf-8', declared: 'iso-8859-1' },
      diagnostics: [{ rule: 'read/charset', severity: 'warning' }],
    })
    const koi = Uint8Array.from([0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1])
    expect(parse(koi, { charset: 'koi8-r' }).text).toBe('Москва')
    expect(toWire(parse(koi, { charset: 'koi8-r' }), { as: 'bytes' })).toEqual(koi)
    expect(() => parse(koi, { charset: 'none' })).toThrow('Unknown charset')
  })
})

describe('the source of a mail', () => {
  const body = 'LIMA, May 3 (AP) — The council met on Friday to vote on the pier, officials said.\n'
  const mailIn = (copy: string) => parse(copy).diagnostics.find(({ rule }) => rule === 'read/mail')

  it('is reported with the reader that decodes it', () => {
    expect(mailIn(`Subject: Pier\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${body}`)).toMatchObject({
      severity: 'warning',
      hint: 'Read it with `readEmail` of wirecopy/email.',
    })
  })

  it('is not a printed mail, and not a message', () => {
    expect(mailIn(`From: Jane Doe\nSubject: Pier\n\n${body}`)).toBeUndefined()
    expect(mailIn(body)).toBeUndefined()
  })
})
