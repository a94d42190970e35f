import { readdirSync, readFileSync } from 'node:fs'
import { join, parse as pathOf } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Article } from '../../src/article/schema'
import { detect, type FormatName, formats, read, write } from '../../src/entries/convert'

/*
 * Documents as other programs send them: fixtures/foreign/<format>-<what>.<extension>, and in read/ what is read in each, article by
 * article, with the diagnostics. To add a document, put it there and run `npx vitest run test/formats/foreign.test.ts -u`; then read what came out.
 */

const folder = join(import.meta.dirname, '../../fixtures/foreign')
const files = readdirSync(folder).filter((file) => file.includes('.'))
/** The formats that refuse an item of another class without text. */
const TEXT_FORMATS: ReadonlySet<FormatName> = new Set(['nitf', 'jsonld', 'markdown', 'copy', 'html'])
const formatOf: Readonly<Record<string, string>> = { g2: 'newsml', page: 'html' }
const item = { guid: 'urn:x:1', provider: 'Nordwire', versionCreated: '2024-04-24T09:30:00Z' }

describe.each(files)('fixtures/foreign/%s', (file) => {
  const bytes = readFileSync(join(folder, file))
  const [kind = ''] = file.split('-')

  it('is detected by its content, and read as it is meant', async () => {
    expect(detect(bytes)).toBe(formatOf[kind] ?? kind)
    const stories = read(bytes)
    for (const { article } of stories) expect(Article.parse(article)).toEqual(article)
    const found = stories.map(({ article, diagnostics }) => ({
      article,
      diagnostics: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
    }))
    const expected = join(folder, 'read', `${pathOf(file).name}.json`)
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(expected)
  })

  it.each(Object.keys(formats) as FormatName[])('can be written as %s', (to) => {
    for (const { article } of read(bytes)) {
      const kind = article.item?.class ?? 'text'
      const outcome = () => detect(write(article, { to, drafts: true, ...item }))
      if (kind === 'text' || article.body.length) expect(outcome()).toBe(to)
      else if (TEXT_FORMATS.has(to)) expect(outcome).toThrow('is for texts.')
      else expect(outcome()).toBe(to)
    }
  })
})

describe('documents in other encodings', () => {
  const source = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const declared = (text: string, encoding: string): string =>
    text.replace('encoding="UTF-8"', `encoding="${encoding}"`)
  const wide = (text: string, swap: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return swap ? bytes.swap16() : bytes
  }
  /** The few characters of the fixtures that Windows-1252 has and Latin-1 has not. */
  const narrow = (text: string): Uint8Array =>
    Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'), 'latin1')

  const encodings: [string, (text: string) => Uint8Array | string][] = [
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['text with a byte order mark', (text) => `\uFEFF${text}`],
    ['UTF-16, little end first', (text) => wide(declared(text, 'UTF-16'), false)],
    ['UTF-16, big end first', (text) => wide(declared(text, 'UTF-16'), true)],
    ['what says ISO-8859-1 and is UTF-8', (text) => Buffer.from(declared(text, 'ISO-8859-1'))],
    ['Windows-1252', (text) => narrow(declared(text, 'windows-1252'))],
    ['what says ISO-8859-1 and is Windows-1252', (text) => narrow(declared(text, 'ISO-8859-1'))],
  ]
  it.each(encodings)('%s', (_, encode) => {
    for (const name of ['nitf-plain.xml', 'newsml-1-components.xml', 'rss-wordpress.xml']) {
      const text = source(name)
      expect(read(encode(text)).map(({ article }) => article)).toEqual(read(text).map(({ article }) => article))
    }
  })
})
