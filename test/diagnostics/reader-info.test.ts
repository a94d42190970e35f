import { describe, expect, it } from 'vitest'
import { annotate, defineLexicon, type Lexicon, type ParseOptions, parse, parseAll } from '../../src/entries'
import { readCopy } from '../../src/entries/copy'
import { gazetteer } from '../../src/entries/gazetteer'
import { readHtml } from '../../src/entries/html'
import { readJson } from '../../src/entries/json'
import { readMarkdown } from '../../src/entries/markdown'

const copy = 'Rain expected\n\nPARIS, April 24 (AP) -- Rain is expected in Paris.\n'
const readerOf = (options: ParseOptions = {}) => parse(copy, options).reader
const rows = (name: string): Lexicon =>
  defineLexicon({
    agencies: [{ name, kind: 'agency', credits: [name], frames: ['place (credit) dash'], separators: ['--'] }],
  })

describe('the reader of a story', () => {
  it.each<[string, ParseOptions, object]>([
    ['nothing', {}, {}],
    ['limits, which only refuse', { limits: { size: 1000 } }, {}],
    ['repair, which is the default', { repair: true }, {}],
    ['no repair', { repair: false }, { repair: false }],
    ['a day', { date: '2024-04-24' }, { date: '2024-04-24' }],
    ['a day with a time, of which only the day is used', { date: '2024-04-24T09:30' }, { date: '2024-04-24' }],
    ['a language and a charset', { language: 'fr', charset: 'ISO-8859-1' }, { language: 'fr', charset: 'iso-8859-1' }],
    ['the gazetteer', { gazetteer }, { gazetteer: 'geonames-15000' }],
    ['another gazetteer', { gazetteer: { find: () => [] } }, { gazetteer: 'custom' }],
  ])('names the options that change a result: %s', (_, options, expected) => {
    expect(readerOf(options)?.options).toEqual(expected)
  })

  it('has one hash for the same release, options and rows', () => {
    expect(readerOf()?.hash).toMatch(/^[0-9a-f]{16}$/)
    expect(readerOf({ date: '2024-04-24' })?.hash).toBe(readerOf({ date: '2024-04-24T10:00' })?.hash)
    expect(readerOf({ lexicon: rows('Example') })?.hash).toBe(readerOf({ lexicon: rows('Example') })?.hash)
  })

  it('has another hash for other options and rows', () => {
    const given: ParseOptions[] = [
      {},
      { date: '2024-04-24' },
      { repair: false },
      { lexicon: rows('A') },
      { lexicon: rows('B') },
    ]
    expect(new Set(given.map((options) => readerOf(options)?.hash)).size).toBe(given.length)
  })

  it('can be stored as JSON and cloned', () => {
    const reader = readerOf({ language: 'en' })
    expect(JSON.parse(JSON.stringify(reader))).toEqual(structuredClone(reader))
    expect(JSON.parse(JSON.stringify(reader))).toMatchObject({ hash: reader?.hash, options: { language: 'en' } })
  })

  it('stays with the story, and is no part of the article', () => {
    const story = parse(copy)
    expect(annotate(story).reader).toBe(story.reader)
    expect(story.article).not.toHaveProperty('reader')
  })

  it.each([
    ['parseAll', () => [...parseAll(copy)], 'source'],
    ['readCopy', () => readCopy(copy), 'source'],
    [
      'readHtml of a page',
      () => readHtml('<html><body><h1>Rain</h1><p>PARIS (AP) - Rain is expected.</p></body></html>'),
      'source',
    ],
    ['readJson', () => readJson('{"headline":"Rain"}'), 'none'],
    ['readMarkdown', () => readMarkdown('# Rain\n\nIt rains.\n'), 'none'],
  ])('is given by %s', (_, read, lexicon) => {
    expect(read()[0]?.reader).toMatchObject({ version: '0.0.0-source', lexicon })
  })
})
