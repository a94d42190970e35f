import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNewsml, newsml, newsmlNitf, readNewsml, toNewsml } from '../../../src/entries/newsml'
import { hasIptc, xsdCheck } from '../../support/iptc'

const folder = path.join(import.meta.dirname, '../../../fixtures/formats/newsml')
const names = fs.readdirSync(folder).filter((name) => name.endsWith('.json'))
const check = hasIptc ? xsdCheck('newsml-g2-2.35+nitf-3.6.xsd') : undefined

describe.each(names)('fixtures/formats/newsml/%s', (name) => {
  const article = Article.parse(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')))
  const document = fs.readFileSync(path.join(folder, name.replace(/json$/, 'xml')), 'utf8')
  const body = name.includes('.nitf.') ? 'nitf' : 'xhtml'

  test('is written as in the file beside it', () => expect(toNewsml(article, { body })).toBe(document))
  test.runIf(check)('is valid', () => expect(check?.(document)).toBeUndefined())
  test('is read back as the table says', () => {
    expect(fromNewsml(document)).toStrictEqual((body === 'nitf' ? newsmlNitf : newsml).carries(article))
  })
})

const bare: Article = { body: [] }
const given = { guid: 'a', provider: 'Example Wire', versionCreated: '2024-04-24T09:30:00Z' }

describe('what the standard demands', () => {
  test.each([
    { options: {}, missing: 'guid and provider and versionCreated' },
    { options: { guid: 'a', versionCreated: given.versionCreated }, missing: 'provider' },
    { options: { guid: 'a', provider: 'b' }, missing: 'versionCreated' },
  ])('$missing is named when it is missing', ({ options, missing }) => {
    expect(() => toNewsml(bare, options)).toThrow(
      expect.objectContaining({ code: 'missing-metadata', message: expect.stringContaining(`requires ${missing}.`) }),
    )
  })
  test('the item comes before the options', () => {
    const read = fromNewsml(toNewsml({ ...bare, item: { guid: 'own', version: 2 } }, { ...given, version: 9 }))
    expect(read.item).toMatchObject({ guid: 'own', version: 2, provider: { name: 'Example Wire' } })
  })
  test.each([
    { versionCreated: '2024-04-24' },
    { guid: ' a' },
    { version: 0 },
    { provider: { name: 'a', uri: 'x y' } },
  ])('%j is no such option', (option) => {
    expect(() => toNewsml(bare, { ...given, ...option })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('readNewsml', () => {
  const item = (guid: string): string =>
    toNewsml({ ...bare, headline: guid }, { ...given, guid }).replace(/^<\?.*\n/, '')
  const message = (...items: string[]): string =>
    `<m:newsMessage xmlns:m="http://iptc.org/std/nar/2006-10-01/"><m:header><m:sent>2024-04-24T09:31:00Z</m:sent><m:priority>2</m:priority></m:header><m:itemSet>${items.join('')}</m:itemSet></m:newsMessage>`

  test('gives every item of a message, each with what the message says', () => {
    const stories = readNewsml(message(item('a'), item('b')))
    expect(stories.map(({ article }) => article.headline)).toStrictEqual(['a', 'b'])
    expect(stories[1]?.article.item).toMatchObject({ guid: 'b', sent: '2024-04-24T09:31:00Z', priority: 2 })
  })
  test('reports an item that is not text, and returns its words', () => {
    const picture = item('a').replace('ninat:text', 'ninat:picture')
    const [story] = readNewsml(message(picture))
    expect(story?.article.headline).toBe('a')
    expect(story?.diagnostics).toMatchObject([{ rule: 'document/not-text', severity: 'warning' }])
    expect(fromNewsml(message(picture, item('b'))).headline).toBe('b')
  })
  test.each([
    ['two items', message(item('a'), item('b'))],
    ['no item', message()],
    ['a picture', item('a').replace('ninat:text', 'ninat:picture')],
    ['another document', '<rss/>'],
  ])('fromNewsml refuses %s', (_, document) => {
    expect(() => fromNewsml(document)).toThrow(expect.objectContaining({ code: 'not-an-article' }))
  })
  test('reads bytes in the encoding they declare', () => {
    const document = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${item('Måløy')}`
    expect(fromNewsml(new Uint8Array(Buffer.from(document, 'latin1'))).headline).toBe('Måløy')
    expect(fromNewsml(new Uint8Array(Buffer.from(`\uFEFF${item('Måløy')}`))).headline).toBe('Måløy')
    expect(fromNewsml(new Uint8Array(Buffer.from(`\uFEFF${item('Måløy')}`, 'utf16le'))).headline).toBe('Måløy')
    expect(() => fromNewsml(new Uint8Array(Buffer.from(item('Måløy'), 'latin1')))).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })
})
