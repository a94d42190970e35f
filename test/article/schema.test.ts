import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchema, schemaText } from '../../scripts/json-schema.mjs'
import { schemaVersion, toJson } from '../../src/entries/json'
import { Article } from '../../src/entries/schema'
import { article, fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

const any = fc.oneof(article(), fullArticle())

describe('the schema of an article', () => {
  it('takes an empty object: everything may be absent', () => {
    expect(Article.parse({})).toEqual({ body: [] })
  })

  it('accepts what it has parsed, and changes nothing', () => {
    fc.assert(
      fc.property(any, (value) => isDeepStrictEqual(Article.parse(value), value)),
      { numRuns: runs(200) },
    )
  })

  it.each([
    ['an unknown part', { title: 'Fire' }],
    ['an empty text', { headline: '' }],
    ['a text that is not trimmed', { headline: 'Fire ' }],
    ['a control character', { headline: 'Fire\u0007!' }],
    ['half a character', { headline: 'Fire \ud800!' }],
    ['two lines in a Line', { headline: 'Fire\nOslo' }],
    ['nothing said outright', { headline: null }],
    ['an empty list', { keywords: [] }],
    ['a link that runs', { links: [{ href: 'javascript:alert(1)' }] }],
    ['a moment without its offset', { expires: '2024-04-24T09:30:00' }],
    ['an impossible day', { dateline: { text: 'OSLO', date: { text: 'Feb 30', value: '2024-02-30' } } }],
  ])('refuses %s', (_, value) => {
    expect(Article.safeParse(value).success).toBe(false)
    expect(accepts(value)).toBe(false)
  })

  it.each([
    ['marks outside the text', { kind: 'paragraph', text: 'abc', marks: [{ kind: 'strong', start: 1, end: 4 }] }],
    [
      'marks that cross',
      {
        kind: 'paragraph',
        text: 'abc',
        marks: [
          { kind: 'strong', start: 0, end: 2 },
          { kind: 'emphasis', start: 1, end: 3 },
        ],
      },
    ],
    [
      'a mark in the middle of a character',
      { kind: 'paragraph', text: '\u{1f600}', marks: [{ kind: 'strong', start: 0, end: 1 }] },
    ],
    ['rows of two lengths', { kind: 'table', rows: [[{ text: 'a' }], [{ text: 'a' }, {}]] }],
    ['an empty head', { kind: 'table', header: [{}], rows: [[{ text: 'a' }]] }],
  ])('rejects %s, which JSON Schema cannot express', (_, block) => {
    expect(Article.safeParse({ body: [block] }).success).toBe(false)
    expect(accepts({ body: [block] })).toBe(true)
  })
})

const ajv = new Ajv2020({ strict: true, allErrors: false })
addFormats.default(ajv)
const accepts = ajv.compile(jsonSchema(Article, schemaVersion))

describe('the JSON Schema', () => {
  it('is the one in schema/, which the build writes and a commit explains', () => {
    const file = readFileSync(new URL('../../schema/article.schema.json', import.meta.url), 'utf8')
    expect(file, 'run `npm run build` and look at what has changed').toBe(schemaText(Article, schemaVersion))
  })

  it('has no $id, since the project owns no address for it', () => {
    expect(jsonSchema(Article, schemaVersion)).not.toHaveProperty('$id')
  })

  it('accepts the schema version of JSON documents, and no other', () => {
    expect(accepts({ schemaVersion, $schema: 'wirecopy/schema.json', headline: 'Fire' })).toBe(true)
    expect(accepts({ schemaVersion: schemaVersion + 1, headline: 'Fire' })).toBe(false)
  })

  it('accepts every article, with its version and without', () => {
    fc.assert(
      fc.property(any, (value) => accepts(value) && accepts(JSON.parse(toJson(value)))),
      { numRuns: runs(200) },
    )
  })

  it('rejects what the schema rejects, except what JSON Schema cannot express', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), fc.anything(), (value, picks, replacement) => {
        const broken: unknown = JSON.parse(JSON.stringify(value))
        spoil(broken, picks, replacement)
        const { success, error } = Article.safeParse(broken)
        const unsaid = error?.issues.every((issue) => issue.code === 'custom') ?? false
        return accepts(broken) === (success || unsaid)
      }),
      { numRuns: runs(200) },
    )
  })
})

/** Puts something else in the place of some part of a value. */
function spoil(value: unknown, picks: Iterator<number>, replacement: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const keys = Object.keys(value)
  const key = keys[Number(picks.next().value) % keys.length]
  if (key === undefined) return
  const inner = Reflect.get(value, key)
  if (typeof inner === 'object' && inner !== null && Number(picks.next().value) % 4) spoil(inner, picks, replacement)
  else if (Number(picks.next().value) % 2) Reflect.set(value, key, replacement)
  else Reflect.deleteProperty(value, key)
}
