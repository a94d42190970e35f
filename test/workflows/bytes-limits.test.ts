import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/entries/convert'
import { readRss } from '../../src/entries/feeds'
import { fromHtml } from '../../src/entries/html'
import { detect, parse, parseAll } from '../../src/entries/index'
import { fromJson } from '../../src/entries/json'
import { thrown } from '../support/thrown'

/* Binary input is refused, and so is what passes a limit. */

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(little ? bytes : bytes.swap16())
}

describe('binary input', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff)
  const opens = (signature: string, rest: Uint8Array = noise): Uint8Array =>
    Uint8Array.from([...Buffer.from(signature, 'latin1'), ...rest])
  const rows: [string, Uint8Array][] = [
    ['docx', opens('PK\x03\x04\x14\0\x06\0')],
    ['gzip', Uint8Array.from(gzipSync('Rain is expected.\n'))],
    ['ELF', opens('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', new Uint8Array(64))],
    ['JPEG', opens('\xff\xd8\xff\xe0\0\x10JFIF\0')],
    ['PNG', opens('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['GIF', opens('GIF89a\x01\0\x01\0')],
    ['PDF', opens('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', new Uint8Array())],
    ['OLE .doc', opens('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(512))],
    ['mp3', opens('ID3\x03\0\0\0\0\x0f\x76')],
    ['SQLite', opens('SQLite format 3\0\x10\0\x01\x01')],
    ['Java class', opens('\xca\xfe\xba\xbe\0\0\0\x34')],
    ['random bytes', noise],
    [
      'UTF-16 that lost a byte',
      Uint8Array.from([
        ...utf16('Rain is expected on Monday. '.repeat(9), true).subarray(0, 99),
        ...utf16('KILL the story. '.repeat(9), true),
      ]),
    ],
  ]
  const runs: [string, (input: Uint8Array | string) => unknown][] = [
    ['parse', (input) => parse(input)],
    ['parseAll', (input) => [...parseAll(input)]],
    ['read', (input) => read(input)],
    ['detect', (input) => detect(input)],
    ['convert', (input) => convert(input, { to: 'json' })],
    ['fromJson', (input) => fromJson(input)],
    ['fromHtml', (input) => fromHtml(input)],
    ['readRss', (input) => readRss(input)],
  ]
  it.each(rows)('%s is refused', (_, bytes) => {
    for (const [name, run] of runs) expect([name, thrown(() => run(bytes)).code]).toEqual([name, 'binary-input'])
  })

  it.each(rows.filter(([name]) => !/JPEG|OLE|random/.test(name)))(
    '%s is refused as a text made from it',
    (_, bytes) => {
      for (const text of [Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString('utf8')])
        for (const [name, run] of runs) expect([name, thrown(() => run(text)).code]).toEqual([name, 'binary-input'])
    },
  )

  it.each([
    [
      'an ANPA message',
      '\x16\x16\x01f0704\x1freute\r\nr f BC-RAIN   04-24 0105\r\n\x02\x11PARIS (AP) - Rain.\r\n\x03\x04\0\0\0\0\0\0',
    ],
    ['NUL padding at the end of lines', 'PARIS (AP) - Rain is expected.\r\0\n\0\0\0He said so on Monday.\r\0\n\0\0\0'],
    ['padding to a block', `PARIS (AP) - Rain is expected.\n${'\0'.repeat(4000)}`],
    ['end of file of DOS', 'PARIS (AP) - Rain is expected.\r\n\x1a'],
    [
      'escapes of a printer',
      'PARIS (AP) - \x1b[1mRain\x1b[0m is expected, and more of it on Monday and on Tuesday, said the man of the weather office. '.repeat(
        3,
      ),
    ],
    [
      'words that open like files',
      'RIFF between ministers\n\nPARIS (AP) - Rain is expected. MZ, PK and ID3 are letters.',
    ],
    ['a story on PDF', 'PDF is a format. %PDF-1.4 opens it.'],
    ['Latin-1', 'K\xf6ln (dpa) - \xc4rger \xfcber Regen; Stra\xdfen gesperrt.'],
  ])('%s is read', (_, text) => {
    expect(parse(text).text).toBe(text)
    expect(parse(Uint8Array.from(Buffer.from(text, 'latin1'))).text).toHaveLength(text.length)
  })

  it.each(rows)('%s declared as UTF-16 or UTF-32 is refused', (_, bytes) => {
    for (const charset of ['utf-16le', 'utf-16be', 'utf-32le'])
      expect([charset, thrown(() => parse(bytes, { charset })).code]).toEqual([charset, 'binary-input'])
  })

  it.each(['utf-16le', 'utf-16be'])('copy with a few odd characters, declared as %s, is read', (charset) => {
    const text = 'PARIS (AP) — \ud800\uffff Ra\x1bin \x10is\x0e.'
    const bytes = Buffer.from(text, 'utf16le')
    if (charset === 'utf-16be') bytes.swap16()
    expect(parse(bytes, { charset }).text).toHaveLength(text.length)
  })

  it('rejects a file of pages, any part of it, and the text decoded from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (from) => {
        expect(thrown(() => parse(noise.subarray(from, from + 900))).code).toBe('binary-input')
      }),
      { numRuns: 50 },
    )
  })

  it('a seed is a story', () => {
    expect(parse(readFileSync(new URL('../../seeds/xi-chongqing.txt', import.meta.url))).charset).toBeUndefined()
  })
})

describe('limits', () => {
  it('more than a story may have is refused by code', () => {
    const text = 'Rain is expected.\n'
    const limits = { size: 10 }
    const bytes = new TextEncoder().encode(text)
    for (const input of [text, bytes]) {
      expect(thrown(() => parse(input, { limits })).code).toBe('limit-exceeded')
      expect(thrown(() => [...parseAll(input, { limits })]).code).toBe('limit-exceeded')
      expect(thrown(() => [...parseAll([input], { limits })]).code).toBe('limit-exceeded')
      expect(thrown(() => read(input, { limits })).code).toBe('limit-exceeded')
      expect(thrown(() => convert(input, { to: 'json', limits })).code).toBe('limit-exceeded')
      expect(parse(input, { limits: { size: 18 } }).text).toBe(text)
    }
  })

  it('64 MiB by default', () => {
    const large = new Uint8Array(67_108_865).fill(0x20)
    expect(thrown(() => parse(large)).code).toBe('limit-exceeded')
  })
})

describe('copy that would take more memory than there is', () => {
  it.each([
    ['lines over limits.lines', 'a\n'.repeat(20), { limits: { lines: 10 } }],
    ['two million lines and more', 'a\n\n'.repeat(1_100_000), {}],
    ['a million repairs and more', '\u200ba'.repeat(1_100_000), {}],
  ])('is refused: %s', (_, copy, options) => {
    expect(thrown(() => parse(copy, options)).code).toBe('limit-exceeded')
  })
})
