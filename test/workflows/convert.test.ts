import { describe, expect, it } from 'vitest'
import { convert, convertAll, detect, type FormatName, formats, losses, read, write } from '../../src/entries/convert'
import { parse } from '../../src/entries/index'

const copy =
  'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris, the weather service said.\n\nIt will last a week.\n'
const item = { guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z', version: 2 }
const names = Object.keys(formats) as FormatName[]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('detect', () => {
  it.each([
    ['copy', copy],
    ['copy', ''],
    ['copy', '[Eds: With AP Photos.]\n\nRain'],
    ['copy', '<BAC> shares rose'],
    ['copy', '--- \nA line over a paragraph'],
    ['copy', '{headline} is missing'],
    ['json', '{"headline":"Rain"}'],
    ['json', '\uFEFF\n { "headline": "Rain" }'],
    ['json', '{}'],
    ['json', '[{"headline":"Rain"}]'],
    ['json', '{"headline":"Rain","body":[{"kind":"paragraph","text":"It said: \\"uri\\": "}]}'],
    ['nitf', '<nitf><body/></nitf>'],
    ['nitf', '<?xml version="1.0"?>\n<!-- a wire -->\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf>'],
    ['nitf', '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">'],
    ['newsml', '<NewsML Version="1.2">'],
    ['ap', '{"data":{"item":{"uri":"urn:x:1"}}}'],
    ['ap', '{"uri":"urn:x:1","altids":{"itemid":"a"}}'],
    ['dpa', '{"entries":[{"entry_id":"a","headline":"Regen"}]}'],
    ['dpa', '{"urn":"urn:x:1","headline":"Regen","article_html":null}'],
    ['rss', '<?xml version="1.0"?>\n<!-- rain -->\n<rss version="2.0"><channel/></rss>'],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['jsonld', '{"@context":"https://schema.org","@type":"NewsArticle"}'],
    ['ninjs', '{"headline":"Rain","uri":"urn:x:1"}'],
    ['ninjs', '[{"uri":"urn:x:1","headlines":[]}]'],
    ['newsml', '<?xml version="1.0"?>\n<newsItem/>'],
    ['newsml', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">'],
    ['newsml', '<catalogItem xmlns="http://iptc.org/std/nar/2006-10-01/">'],
    ['newsml', '<nar:newsMessage xmlns:nar="http://iptc.org/std/nar/2006-10-01/">'],
    ['newsml', '<contentMeta>\n  <dateline>PARIS (AP)</dateline>\n</contentMeta>'],
    ['newsml', '<contentSet><inlineXML/></contentSet>'],
    ['html', `<!-- ${'a licence, '.repeat(500)} -->\n<html><p>Rain`],
    ['markdown', '---\nheadline: Rain\n---\n\nIt rains.'],
    ['markdown', '---\r\n"headline": Rain\r\n---\r\n'],
  ])('%s: %j', (format, text) => {
    expect(detect(text)).toBe(format)
    expect(detect(bytes(text))).toBe(format)
  })

  it('recognizes UTF-16 bytes by their byte order mark', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><newsItem/>'
    const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])])
    expect(detect(wide)).toBe('newsml')
  })

  it.each(names)('knows what is written as %s', (to) => {
    expect(detect(convert(copy, { to, ...item }))).toBe(to)
    expect(detect(write({ body: [] }, { to, ...item }))).toBe(to)
  })
})

describe('convert', () => {
  it.each(names.flatMap((from) => names.map((to) => [from, to] as const)))('takes %s to %s', (from, to) => {
    const text = convert(copy, { to: from, ...item })
    const { article } = parse(copy)
    const carried = formats[from].format.carries({ ...article, item: { ...item, provider: { name: 'AP' } } })
    const filled = { ...carried, item: { ...item, provider: { name: 'AP' }, ...carried.item } }
    expect(formats[to].from(convert(text, { to, ...item }))).toEqual(formats[to].format.carries(filled))
  })

  it('fills what the item lacks, and nothing else', () => {
    const own = convert(JSON.stringify({ item: { guid: 'urn:x:own' } }), { to: 'json', ...item })
    expect(JSON.parse(own).item).toEqual({ ...item, guid: 'urn:x:own', provider: { name: 'AP' } })
    expect(JSON.parse(convert(copy, { to: 'json' })).item).toBeUndefined()
  })

  it('reads copy by the given options', () => {
    const lines = convert(copy, { to: 'json', from: 'copy', parse: { language: 'fr' } })
    expect(JSON.parse(lines).language).toBe('fr')
    expect(read('{"headline":"Rain"}', { from: 'copy' })[0]?.article.headline).not.toBe('Rain')
  })

  it('takes one story; convertAll takes several', () => {
    const two = '{"headline":"Rain"}\n{"headline":"Sun"}\n'
    expect(() => convert(two, { to: 'markdown' })).toThrow(expect.objectContaining({ code: 'invalid-input' }))
    expect(convertAll(two, { to: 'json' }).map((text) => JSON.parse(text).headline)).toEqual(['Rain', 'Sun'])
  })

  it('lists the formats for an unknown one', () => {
    const unknown = expect.objectContaining({
      code: 'unknown-format',
      message: expect.stringContaining('json, newsml'),
    })
    for (const name of ['word', 'constructor', '__proto__', '']) {
      const to = name as FormatName // what a caller without types may give
      expect(() => convert(copy, { to })).toThrow(unknown)
      expect(() => write({ body: [] }, { to })).toThrow(unknown)
      expect(() => losses({ body: [] }, to)).toThrow(unknown)
    }
    expect(() => read(copy, { from: 'word' as 'copy' })).toThrow(unknown)
  })

  it.each([{ guid: 'a\nb' }, { provider: '' }, { version: 0 }, { versionCreated: '2024-04-24' }])(
    'takes no %j, whatever the format',
    (wrong) => {
      const refused = expect.objectContaining({ code: 'invalid-argument' })
      for (const to of names) expect(() => convert(copy, { to, ...item, ...wrong })).toThrow(refused)
    },
  )

  it('names the fact that a format requires', () => {
    expect(() => convert(copy, { to: 'newsml' })).toThrow(expect.objectContaining({ code: 'missing-metadata' }))
  })
})

describe('losses', () => {
  it('reports what a format leaves out', () => {
    const article = { body: [], extensions: { mine: 1 } }
    expect(losses(article, 'json')).toEqual([])
    expect(losses(article, 'markdown')).toEqual([])
    expect(losses(article, 'newsml').map((loss) => loss.path)).toContain('extensions')
  })
})
