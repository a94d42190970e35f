import { describe, expect, it } from 'vitest'
import { CODE_PAGES } from '../../src/bytes/code-pages'
import { decode } from '../../src/bytes/decode'
import { encode } from '../../src/bytes/encode'
import { decodeSingleByte, singleByteTable } from '../../src/bytes/single-byte'
import { convert, read } from '../../src/entries/convert'
import { readRss } from '../../src/entries/feeds'
import { fromHtml } from '../../src/entries/html'
import { parse, parseAll, toWire } from '../../src/entries/index'
import { fromJson, toJson } from '../../src/entries/json'
import { fromMarkdown } from '../../src/entries/markdown'
import { fromNewsml } from '../../src/entries/newsml'
import { fromNinjs } from '../../src/entries/ninjs'

/* How bytes are read: every byte has its place, no notice hides in an encoding, and what is no text is refused. */

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(little ? bytes : bytes.swap16())
}
const utf32 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.alloc([...text].length * 4)
  let at = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    at = little ? bytes.writeUInt32LE(point, at) : bytes.writeUInt32BE(point, at)
  }
  return Uint8Array.from(bytes)
}
const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const singles = ['windows-1252', 'iso-8859-1', 'iso-8859-8-i', 'x-user-defined', ...Object.keys(CODE_PAGES)]

/** A story in each kind of script, whose UTF-16 has other high bytes. */
const stories: Record<string, string> = {
  English: 'KILL KILL KILL\n\nPARIS (AP) _ The government said on Monday that rain is expected.\n',
  Russian: 'МОСКВА, 5 мая (ТАСС). Правительство сообщило о решении.\n\nДоклад будет опубликован в понедельник.\n',
  Greek: 'ΑΘΗΝΑ, 5 Μαΐου (ΑΠΕ) - Η κυβέρνηση ανακοίνωσε σήμερα την απόφασή της.\n',
  Arabic: 'القاهرة (رويترز) - قال وزير الخارجية يوم الاثنين إن المحادثات مستمرة.\n\nحظر النشر حتى الساعة السادسة.\n',
  Hebrew: 'ירושלים (רויטרס) - הממשלה הודיעה היום על החלטתה החדשה.\n',
  Hindi: 'नई दिल्ली, 5 मई (भाषा) सरकार ने सोमवार को कहा कि बारिश होगी।\n',
  Thai: 'กรุงเทพฯ 5 พ.ค. รัฐบาลประกาศวันนี้ว่าจะมีฝนตกทั่วประเทศ\n',
  Chinese:
    '新华社北京5月5日电（记者王明）外交部发言人星期一表示，中方愿同各方加强合作。\n\n他说，这一决定十分重要，暂不发布。\n',
  Japanese: '【東京共同】政府は5日、新しい方針を発表した。外務省の報道官が記者会見で明らかにした。\n',
  Korean: '(서울=연합뉴스) 김철수 기자 = 정부는 5일 새로운 방침을 발표했다고 밝혔다.\n',
  Amharic: 'አዲስ አበባ፣ ግንቦት 5 ቀን መንግሥት ዛሬ አዲስ ውሳኔ አስታወቀ።\n',
}

describe('parseAll and parse read the same of bytes whose charset is declared', () => {
  const lines = ['=전 담의 뜢도캆 감가', '뜢전 도=캆', '윕뻑딃', '픆쳯웝=긌톾썯뎠몃꺤뉪', ...Object.values(stories)]
  it.each(lines)('%s', (text) => {
    for (const [charset, bytes] of [
      ['utf-16le', utf16(text, true)],
      ['utf-16be', utf16(text, false)],
      ['utf-32le', utf32(text, true)],
      ['utf-32be', utf32(text, false)],
    ] as const) {
      const { text: whole } = parse(bytes, { charset })
      expect([...parseAll(bytes, { charset })].map((one) => one.text).join('')).toBe(whole)
      expect(
        [...parseAll([bytes.subarray(0, 5), bytes.subarray(5)], { charset })].map((one) => one.text).join(''),
      ).toBe(whole)
    }
  })
})

describe('a single-byte charset', () => {
  it.each(singles)('%s has 256 characters, each of which comes back as its byte', (name) => {
    const text = decodeSingleByte(all, singleByteTable(name) ?? '')
    expect(new Set(text).size).toBe(256)
    expect(text).not.toMatch(/\uFFFD/)
    expect(encode(text, { found: name })).toEqual(all)
  })

  it.each(singles)('%s: a story of high bytes comes back through toWire', (name) => {
    const bytes = Uint8Array.from([...Buffer.from('PARIS (AP) - '), ...all.subarray(0xa0), ...all.subarray(0xa0)])
    expect(toWire(parse(bytes, { charset: name }), { as: 'bytes' })).toEqual(bytes)
  })

  it.each<[string, number, string]>([
    ['windows-1252', 0x85, '…'],
    ['iso-8859-1', 0x93, '“'],
    ['iso-8859-15', 0xa4, '€'],
    ['iso-8859-16', 0xaa, 'Ș'],
    ['windows-1251', 0xca, 'К'],
    ['koi8-u', 0xae, 'ў'],
    ['windows-1255', 0xd9, '\uF7D9'],
  ])(
    '%s decodes byte %i by the Encoding Standard, unassigned bytes as private-use characters',
    (name, byte, character) => {
      expect(decode(Uint8Array.of(0x41, byte), name).text).toBe(`A${character}`)
    },
  )

  it('keeps the first byte, and reads no other byte as a line break', () => {
    for (const byte of [0xff, 0xfe, 0xef, 0x85]) {
      const bytes = Uint8Array.of(byte, 0x52, 0x61, 0x69, 0x6e, 0xe9)
      expect(parse(bytes).text).toHaveLength(6)
      expect(toWire(parse(bytes), { as: 'bytes' })).toEqual(bytes)
    }
    expect(parse(Uint8Array.from(Buffer.from('PARIS (AP) - So \x85 he said.', 'latin1'))).article.body).toHaveLength(1)
  })
})

describe('UTF-16 and UTF-32', () => {
  describe.each(Object.entries(stories))('%s', (_, text) => {
    const forms: [string, Uint8Array, string][] = [
      ['utf-16le', utf16(text, true), text],
      ['utf-16be', utf16(text, false), text],
      ['utf-16le', utf16(`\uFEFF${text}`, true), `\uFEFF${text}`],
      ['utf-16be', utf16(`\uFEFF${text}`, false), `\uFEFF${text}`],
      ['utf-32le', utf32(`\uFEFF${text}`, true), `\uFEFF${text}`],
      ['utf-32be', utf32(`\uFEFF${text}`, false), `\uFEFF${text}`],
    ]
    it.each(forms)('%s is read as such, and comes back', (found, bytes, expected) => {
      const story = parse(bytes)
      expect(story.text).toBe(expected)
      expect(story.charset).toEqual({ found })
      expect(toWire(story, { as: 'bytes' })).toEqual(bytes)
      expect([...parseAll(bytes)].map((one) => one.text).join('')).toBe(expected)
      expect([...parseAll([...bytes].map((byte) => Uint8Array.of(byte)))].map((one) => one.text).join('')).toBe(
        expected,
      )
    })

    it('other encodings of it are not', () => {
      expect(parse(new TextEncoder().encode(text)).charset).toBeUndefined()
    })
  })

  it('a notice in it holds the story back', () => {
    for (const bytes of [utf16(stories.English ?? '', true), utf16(`\uFEFF${stories.English}`, false)])
      expect(parse(bytes).article.notices?.map(({ kind }) => kind)).toEqual(['kill'])
  })

  it('an odd byte and a lone surrogate keep their place', () => {
    for (const little of [true, false]) {
      const bytes = Uint8Array.from([...utf16('\uFEFFRain is \uD800expected.\n', little), 0x41])
      const story = parse(bytes)
      expect(story.charset?.lastByte).toBe(0x41)
      expect(story.text.endsWith('\uFFFD')).toBe(true)
      expect(toWire(story, { as: 'bytes' })).toEqual(bytes)
    }
  })

  it('a mark before plain ASCII, or a declaration of UTF-16, hides nothing', () => {
    const kill = [...Buffer.from('KILL KILL KILL\n\nPARIS (AP) - Rain is expected.\n')]
    expect(parse(Uint8Array.from([0xff, 0xfe, ...kill])).text).toContain('KILL KILL')
    expect(parse(Uint8Array.from(kill), { charset: 'utf-16' }).article.notices).toHaveLength(1)
  })

  it.each([
    ['utf-16le', '\u009fmayÃ\u0084Â±'],
    ['utf-16be', '\u009fmayÃ\u0084Â±'],
    ['utf-16le', 'É\u0003Ã\u0001Â'],
    ['utf-16be', '\u0085\u0085\u0092\u0093Å Ã 5'],
    ['utf-16be', 'ꀀꀆꀎꀏꀐꀕꁆꁎꁏꁐꁕ'],
    ['utf-32le', '\u009fmayÃ\u0084Â±'],
    ['utf-32be', 'Rain is expected.'],
    ['utf-16le', 'did\u001bkan '],
  ])('declared as %s, text is read that would be binary by its bytes: %j', (charset, text) => {
    const bytes = charset.startsWith('utf-16')
      ? utf16(text, charset.endsWith('le'))
      : utf32(text, charset.endsWith('le'))
    expect(parse(bytes, { charset }).text).toBe(text)
    expect(toWire(parse(bytes, { charset }), { as: 'bytes' })).toEqual(bytes)
  })

  it('separates messages that follow one another directly', () => {
    const two =
      '\u0001f0704\u001freute\n\u0002PARIS (AP) - Rain is expected here.\n\u0003\u0004\u0001f0705\u001freute\n\u0002ROME (AP) - Sun.\n\u0003\u0004'
    for (const little of [true, false])
      expect([...parseAll(utf16(two, little))].map(({ text }) => text).join('')).toBe(two)
    expect([...parseAll(utf16(two, true))]).toHaveLength(2)
  })

  it.each([
    ['ASCII', 'Rain is expected on Monday, the office said.'],
    ['one word', 'hello'],
    ['small letters between controls', '\u0001hello world\u0003'],
    ['NUL padding', 'Rain is expected.\r\n\0\0\0\0He said so.\r\n\0\0\0\0'],
    ['NUL alone', '\0\0\0\0\0\0\0\0'],
  ])('%s is not UTF-16', (_, text) => {
    expect(parse(Uint8Array.from(Buffer.from(text, 'latin1'))).text).toBe(text)
  })
})

describe('readers of documents', () => {
  const article = {
    body: [{ kind: 'paragraph' as const, text: 'Rain – “heavy” – is expected in Köln.' }],
    headline: 'Köln',
  }
  const page =
    '<html><body><article><h1>Köln: rain expected</h1><p>Rain is expected in Köln, the office said on Monday morning.</p></article></body></html>'
  const rss =
    '<?xml version="1.0" encoding="UTF-16"?><rss version="2.0"><channel><title>x</title><link>http://x.test/</link><description>d</description><item><title>Köln</title><description>Rain is expected.</description></item></channel></rss>'
  const newsml = convert(toJson(article), {
    to: 'newsml',
    guid: 'urn:x:1',
    provider: 'AP',
    versionCreated: '2024-04-24T09:30:00Z',
  })
  const rows: [string, string, (bytes: Uint8Array) => string | undefined][] = [
    ['JSON', toJson(article), (bytes) => fromJson(bytes).headline],
    ['ninjs', convert(toJson(article), { to: 'ninjs', guid: 'urn:x:1' }), (bytes) => fromNinjs(bytes).headline],
    ['Markdown', convert(toJson(article), { to: 'markdown' }), (bytes) => fromMarkdown(bytes).headline],
    ['HTML', page, (bytes) => fromHtml(bytes).headline?.slice(0, 4)],
    ['RSS', rss, (bytes) => readRss(bytes)[0]?.article.headline],
    ['NewsML', newsml.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"'), (bytes) => fromNewsml(bytes).headline],
    ['any', toJson(article), (bytes) => read(bytes)[0]?.article.headline],
  ]
  it.each(rows)('%s in UTF-16 and UTF-32 is read', (_, text, headline) => {
    for (const little of [true, false]) {
      expect(headline(utf16(text, little))).toBe('Köln')
      expect(headline(utf16(`\uFEFF${text}`, little))).toBe('Köln')
      expect(headline(utf32(`\uFEFF${text}`, little))).toBe('Köln')
    }
  })

  it('XML in a code page is read by our tables', () => {
    const xml = rss.replace('UTF-16', 'iso-8859-16').replace('Köln', 'K\xaa')
    expect(readRss(Uint8Array.from(Buffer.from(xml, 'latin1')))[0]?.article.headline).toBe('KȘ')
  })
})
