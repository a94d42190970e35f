import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type ConvertOptions, convert, convertAll, formats, losses, read, write } from '../../src/entries/convert'
import { fromCopy, readCopy, toCopy } from '../../src/entries/copy'
import { readAp, readAtom, readDpa, readRss } from '../../src/entries/feeds'
import { fromHtml, readHtml, toHtml } from '../../src/entries/html'
import { parse } from '../../src/entries/index'
import { fromJson, readJson, toJson } from '../../src/entries/json'
import { fromJsonld, readJsonld, toJsonld } from '../../src/entries/jsonld'
import { fromMarkdown, readMarkdown, toMarkdown } from '../../src/entries/markdown'
import { fromNewsml, readNewsml, toNewsml, toNewsmlMessage } from '../../src/entries/newsml'
import { fromNinjs, readNinjs, toNinjs } from '../../src/entries/ninjs'
import { fromNitf, readNitf, toNitf } from '../../src/entries/nitf'
import { thrown } from '../support/thrown'

/* Mistakes of callers without types: each throws one error with a code; none is ignored, none is a TypeError. */

type Call = (...args: never[]) => unknown
const call = (run: Call, ...args: unknown[]) => thrown(() => run(...(args as never[]))) // the one cast: what types would refuse
const message = (run: Call, ...args: unknown[]): string => {
  const { code, message } = call(run, ...args)
  expect(code).toBe('invalid-argument')
  return message
}

const article: Article = { body: [], item: { guid: 'urn:x:1' } }
const story = parse('PARIS (AP) - Rain is expected.\n')
const anyFormat = (given: Article): string => write(given, { to: 'json' })
const lossesIn = (given: Article) => losses(given, 'nitf')
const writers = { toJson, toHtml, toJsonld, toMarkdown, toNitf, toNinjs, toNewsml, toCopy }
const readers = {
  ...{ fromJson, readJson, fromHtml, readHtml, fromJsonld, readJsonld, fromMarkdown, readMarkdown, fromCopy, readCopy },
  ...{ fromNitf, readNitf, fromNinjs, readNinjs, fromNewsml, readNewsml, readRss, readAtom, readAp, readDpa, read },
}

describe('a story where an article is wanted', () => {
  it.each(Object.entries(writers))('%s says so', (name, to) => {
    expect(message(to, story)).toBe(`${name} requires an article, but got a story. Pass \`story.article\`.`)
  })

  it('so do those that write any format', () => {
    for (const run of [anyFormat, lossesIn, (given: Article) => toNewsmlMessage([given])])
      expect(message(run, story)).toContain('Pass `story.article`')
  })

  it.each([undefined, null, 'PARIS (AP) - Rain', [], [article], 7, {}])('%j is no article either', (given) => {
    for (const to of Object.values(writers)) expect(message(to, given)).toContain('an object with a body')
    expect(message(anyFormat, given)).toContain('an object with a body')
  })
})

describe('options of writers', () => {
  it.each<[Call, object, string]>([
    [toCopy, { houses: 'ap' }, 'toCopy has no option “houses”. Did you mean “house”?'],
    [toCopy, { style: 'reutres' }, 'one of plain, ap, reuters, afp, xinhua, dpa. Did you mean “reuters”?'],
    [toCopy, { wire: 'anpa' }, 'Option “wire” of toCopy must be one of anpa-1312, iptc-7901'],
    [toCopy, { header: { sevice: 'f' } }, 'Option “header” of toCopy has no option “sevice”. Did you mean “service”?'],
    [toCopy, { header: 'f' }, 'Option “header” of toCopy must be an object'],
    [toNitf, { styel: 'dtd' }, 'toNitf has no option “styel”. Did you mean “style”?'],
    [toNitf, { style: 'ap' }, 'Option “style” of toNitf must be one of namespace, dtd'],
    [toNitf, { version: '2' }, 'Option “version” of toNitf must be a whole number of 1 or more'],
    [toNinjs, { version: '1.6' }, 'Option “version” of toNinjs must be a whole number of 1 or more'],
    [toNinjs, { standard: 1.6 }, 'Option “standard” of toNinjs must be one of 3.2, 2.2, 1.6'],
    [toNewsml, { Body: 'nitf' }, 'toNewsml has no option “Body”. Did you mean “body”?'],
    [toNewsml, { provider: { name: 'AP', adress: 'x' } }, 'a name, or a name with a code or an address'],
    [toNewsml, { versionCreated: '2024-04-24' }, 'must be a time with a UTC offset'],
    [toMarkdown, { preset: 'hogo' }, 'one of hugo, astro, jekyll, eleventy, docusaurus. Did you mean “hugo”?'],
    [toMarkdown, { frontMatter: 'ful' }, 'must be one of site, full. Did you mean “full”?'],
    [toMarkdown, { flavour: 'hugo' }, 'must be one of markdown, mdx. Did you mean the option “preset”?'],
    [toHtml, { pages: true }, 'toHtml has no option “pages”. Did you mean “page”?'],
    [toHtml, { page: 'yes' }, 'Option “page” of toHtml must be true or false'],
    [toJsonld, { draft: true }, 'toJsonld has no option “draft”. Did you mean “drafts”?'],
    [toJson, { indent: '  ' }, 'Option “indent” of toJson must be a whole number from 0 to 10'],
    [toJson, { xyz: 1 }, 'toJson has no option “xyz”; its options are indent.'],
    [toJson, { __proto__: null, constructor: 1 }, 'toJson has no option “constructor”'],
  ])('%o %o: %s', (to, options, expected) => {
    expect(message(to, article, options)).toContain(expected)
  })

  it('a record is wanted, and what is undefined is not given', () => {
    for (const to of Object.values(writers)) expect(message(to, article, 'ap')).toContain('must be an object')
    expect(toJson(article, { indent: undefined } as object)).toBe(toJson(article))
  })

  it('of a message', () => {
    const wrong = (options: object) => message(toNewsmlMessage, [article], { sent: '2024-04-24T09:30:00Z', ...options })
    expect(wrong({ guid: 'urn:x:1' })).toContain('has no option “guid”')
    expect(wrong({ priority: 0 })).toContain('must be a whole number from 1 to 9')
    expect(message(toNewsmlMessage, article)).toBe('toNewsmlMessage requires a list of articles.')
  })
})

describe('options of conversions', () => {
  const copy = 'PARIS (AP) - Rain is expected.\n'

  it.each<[object, string]>([
    [{ to: 'copy', hose: 'ap' }, 'convert has no option “hose”. Did you mean “house”?'],
    [{ to: 'copy', style: 'ap' }, 'one of namespace, dtd. Did you mean the option “house”?'],
    [{ to: 'nitf', for: 'superdisk' }, 'one of superdesk. Did you mean “superdesk”?'],
    [{ to: 'nitf', strict: 1 }, 'Option “strict” of convert must be true or false'],
    [{ to: 'json', form: 'copy' }, 'convert has no option “form”. Did you mean “from”?'],
    [{ to: 'json', limits: { deepth: 5 } }, 'has no option “deepth”. Did you mean “depth”?'],
    [{ to: 'json', limits: { depth: 'deep' } }, 'must be a whole number'],
  ])('%j: %s', (options, expected) => {
    for (const run of [convert, convertAll]) expect(message(run, copy, options)).toContain(expected)
  })

  it('an unknown format is reported with the nearest known one', () => {
    const nearest = { code: 'unknown-format', message: expect.stringContaining('Did you mean “newsml”?') }
    for (const run of [convert, convertAll]) expect(call(run, copy, { to: 'newslm' })).toMatchObject(nearest)
    expect(call(read, copy, { from: 'newslm' })).toMatchObject(nearest)
    expect(call(convert, copy, {})).toMatchObject({ code: 'unknown-format' })
    expect(call(convert, copy)).toMatchObject({ code: 'invalid-argument' })
  })

  it('what another format has is no misuse: one set of options serves all', () => {
    const all = { drafts: true, page: true, house: 'ap', standard: '1.6', body: 'nitf', guid: 'urn:x:1' } as const
    const more = { provider: 'AP', versionCreated: '2024-04-24T09:30:00Z', indent: 0, preset: 'hugo' } as const
    for (const to of Object.keys(formats) as ConvertOptions['to'][])
      expect(convert(copy, { to, ...all, ...more })).toContain('Rain is expected')
  })
})

describe('readers', () => {
  it.each(Object.entries(readers))('%s takes text or bytes, and the options it has', (_, run) => {
    for (const given of [undefined, null, 7, {}, ['text'], new ArrayBuffer(2)])
      expect(message(run, given)).toBe('The reader requires a string or bytes (Uint8Array).')
    expect(message(run, '{}', { limit: { size: 5 } })).toContain('has no option “limit”. Did you mean “limits”?')
    expect(message(run, '{}', { limits: { size: -1 } })).toContain('must be a whole number of 1 or more')
    expect(message(run, '{}', { lenient: 'yes' })).toContain('must be true or false')
    expect(message(run, '{}', null)).toContain('must be an object')
  })
})

describe('parse', () => {
  it.each<[unknown, unknown, string]>([
    [undefined, {}, 'parse requires a string or bytes'],
    [{ text: 'Rain' }, {}, 'parse requires a string or bytes'],
    ['Rain', { lang: 'fr' }, 'parse has no option “lang”. Did you mean “language”?'],
    ['Rain', { languge: 'fr' }, 'Did you mean “language”?'],
    ['Rain', { repair: 'no' }, 'must be true or false'],
    ['Rain', { lexicon: [] }, 'must be an object'],
    ['Rain', '2024-04-24', 'must be an object'],
  ])('%j %j: %s', (copy, options, expected) => {
    expect(message(parse, copy, options)).toContain(expected)
    expect(message(convert, 'Rain', { to: 'json', from: 'copy', parse: { lang: 'fr' } })).toContain(
      'parse has no option',
    )
  })
})
