import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromJson, migrate, readJson, schemaVersion, toJson } from '../../../src/entries/json'
import { Article } from '../../../src/entries/schema'
import { migrateThrough } from '../../../src/formats/json/migrate'
import { coverage } from '../../support/schema-corpus'
import { thrown } from '../../support/thrown'

const folder = new URL('../../../fixtures/schema/', import.meta.url)
const corpus = (version: string): string[] =>
  readFileSync(new URL(`${version}/articles.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')

describe.each(readdirSync(folder))('articles stored under schema version %s', (version) => {
  const lines = corpus(version)

  it.each(lines.map((line, index) => ({ line, index })))('line $index is read', ({ line }) => {
    const article = fromJson(line)
    expect(Article.parse(migrate(JSON.parse(line)))).toEqual(article)
    if (Number(version) === schemaVersion) expect(toJson(article, { indent: 0 }).trim()).toBe(line)
  })

  it('are read all at once', () => {
    expect(readJson(lines.join('\n')).length).toBe(lines.length)
  })
})

describe('the corpus of the current version', () => {
  it('is there', () => {
    expect(existsSync(new URL(`${schemaVersion}/articles.jsonl`, folder))).toBe(true)
  })

  it('fills every field of the schema', () => {
    const missing = coverage.fields()
    for (const line of corpus(String(schemaVersion)))
      for (const field of coverage.filledBy(JSON.parse(line))) missing.delete(field)
    expect([...missing], 'run `npm run schema-corpus`').toEqual([])
  })
})

describe('migrate', () => {
  it.each<[string, object]>([
    ['a version', { schemaVersion: 1, headline: 'Fire' }],
    ['no version, as before versions were written', { headline: 'Fire' }],
    ['the address of a schema', { $schema: 'https://example.com/article.schema.json', headline: 'Fire' }],
  ])('reads an article with %s', (_, value) => {
    const copy = structuredClone(value)
    expect(migrate(value)).toEqual({ headline: 'Fire' })
    expect(value).toEqual(copy)
  })

  it.each<[string, unknown, string]>([
    ['a later version', { schemaVersion: 2, headline: 'Fire' }, 'newer-schema'],
    ['a version that is no number', { schemaVersion: '1' }, 'invalid-input'],
    ['version 0', { schemaVersion: 0 }, 'invalid-input'],
    ['a list', [], 'not-an-article'],
    ['nothing', null, 'not-an-article'],
  ])('refuses %s', (_, value, code) => {
    expect(thrown(() => migrate(value)).code).toBe(code)
    expect(thrown(() => fromJson(JSON.stringify(value))).code).toBe(code)
  })

  it('gives the place of the version', () => {
    expect(thrown(() => fromJson('{\n  "schemaVersion": 2\n}')).places).toEqual([
      { path: 'schemaVersion', message: 'is 2; the newest known is 1', offset: 21, line: 2, column: 20 },
    ])
  })

  it('does not read a later version leniently: it may hold a restriction that is not known', () => {
    expect(thrown(() => fromJson('{"schemaVersion": 2}', { lenient: true })).code).toBe('newer-schema')
  })
})

describe('steps of a migration', () => {
  /** Made-up versions: 2 has a list of headlines, 3 calls it titles. */
  const steps: Parameters<typeof migrateThrough>[0] = [
    ({ headline, ...rest }) => ({ ...rest, headlines: headline === undefined ? [] : [headline] }),
    ({ headlines, ...rest }) => ({ ...rest, titles: headlines }),
  ]

  it.each<[object, object]>([
    [{ headline: 'Fire' }, { titles: ['Fire'] }],
    [
      { schemaVersion: 1, headline: 'Fire', urgency: 3 },
      { titles: ['Fire'], urgency: 3 },
    ],
    [{ schemaVersion: 2, headlines: ['Fire'] }, { titles: ['Fire'] }],
    [{ schemaVersion: 3, titles: ['Fire'] }, { titles: ['Fire'] }],
  ])('turn %j into %j', (value, expected) => {
    expect(migrateThrough(steps, value)).toEqual(expected)
  })

  it('refuse the version after the last', () => {
    expect(thrown(() => migrateThrough(steps, { schemaVersion: 4 }))).toMatchObject({
      code: 'newer-schema',
      message: 'Schema version 4 is not supported; this release reads up to 3.',
    })
  })
})
