import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractionText } from '../../../scripts/json-schema.mjs'
import type { Article } from '../../../src/article'
import { parse, verify } from '../../../src/entries'
import { extractionSchema, fromExtraction } from '../../../src/entries/extraction'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { code, thrown } from '../../support/thrown'
import { toExtraction } from '../../support/to-extraction'

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(extractionSchema)
const schemaFile = readFileSync(new URL('../../../schema/extraction.schema.json', import.meta.url), 'utf8')

/** Every schema inside a schema, itself first. */
const schemasOf = (schema: typeof extractionSchema): (typeof extractionSchema)[] => [
  schema,
  ...(schema.items ? schemasOf(schema.items) : []),
  ...Object.values(schema.properties ?? {}).flatMap(schemasOf),
]

const empty = toExtraction({ body: [] }) as Record<string, unknown>
const answer = (given: object = {}): string => JSON.stringify({ ...empty, ...given })
const block = (given: object): object => ({
  kind: 'paragraph',
  text: null,
  items: null,
  rows: null,
  source: null,
  ...given,
})

describe('the extraction schema', () => {
  it('is the one in schema/', () => {
    expect(schemaFile, 'run `npm run build` and look at what has changed').toBe(extractionText(extractionSchema))
  })

  it('has only keywords that strict modes allow', () => {
    const allowed = ['additionalProperties', 'description', 'enum', 'items', 'properties', 'required', 'type']
    const used = new Set(schemasOf(extractionSchema).flatMap((schema) => Object.keys(schema)))
    expect([...used].sort()).toEqual(allowed)
  })

  it('requires every property and allows no other', () => {
    const objects = schemasOf(extractionSchema).filter(({ properties }) => properties)
    expect(objects.length).toBeGreaterThan(10)
    for (const { properties = {}, required, additionalProperties } of objects)
      expect([required, additionalProperties]).toEqual([Object.keys(properties), false])
  })

  it('is within the limits of strict modes: 100 properties, 5 levels, 15 kB', () => {
    const depth = (schema: typeof extractionSchema): number =>
      Math.max(
        0,
        ...(schema.items ? [depth(schema.items)] : []),
        ...Object.values(schema.properties ?? {}).map((one) => 1 + depth(one)),
      )
    const properties = schemasOf(extractionSchema).flatMap((schema) => Object.keys(schema.properties ?? {}))
    expect(properties.length).toBeLessThanOrEqual(100)
    expect(depth(extractionSchema)).toBeLessThanOrEqual(5)
    expect(JSON.stringify(extractionSchema).length).toBeLessThanOrEqual(15_000)
  })

  it('has null in the values of every enum that may be null', () => {
    for (const { type, enum: values } of schemasOf(extractionSchema))
      if (values) expect(values.includes(null)).toBe(Array.isArray(type))
  })
})

describe('fromExtraction', () => {
  it('reads null and empty lists as absent', () => {
    expect(fromExtraction(answer())).toEqual({ body: [] })
    expect(fromExtraction(new TextEncoder().encode(answer({ headline: 'Fire' })))).toEqual({
      headline: 'Fire',
      body: [],
    })
  })

  it('trims texts, and reads an empty one as absent', () => {
    expect(fromExtraction(answer({ headline: ' Fire \n', kicker: '', section: '  ' }))).toEqual({
      headline: 'Fire',
      body: [],
    })
  })

  it('reads every kind of block', () => {
    const body = [
      block({ text: 'One.\r\nTwo.' }),
      block({ kind: 'subhead', text: 'Harbour' }),
      block({ kind: 'bulleted list', items: ['a', 'b'] }),
      block({ kind: 'numbered list', items: ['a'] }),
      block({ kind: 'table', rows: [['a', null]] }),
      block({
        kind: 'table with header',
        rows: [
          ['Team', 'Points'],
          ['Porto', '3'],
        ],
      }),
      block({ kind: 'quote', text: 'We lost.', source: 'Rui Costa' }),
      block({ kind: 'preformatted', text: 'a  b' }),
      block({ kind: 'separator' }),
      block({ kind: 'media', text: 'A ferry.', source: 'AP' }),
    ]
    const read: Article['body'] = [
      { kind: 'paragraph', text: 'One.\nTwo.' },
      { kind: 'subhead', text: 'Harbour' },
      { kind: 'list', ordered: false, items: [{ text: 'a' }, { text: 'b' }] },
      { kind: 'list', ordered: true, items: [{ text: 'a' }] },
      { kind: 'table', rows: [[{ text: 'a' }, {}]] },
      { kind: 'table', header: [{ text: 'Team' }, { text: 'Points' }], rows: [[{ text: 'Porto' }, { text: '3' }]] },
      { kind: 'quote', text: 'We lost.', source: 'Rui Costa' },
      { kind: 'preformatted', text: 'a  b' },
      { kind: 'separator' },
      { kind: 'media', caption: 'A ferry.', credit: 'AP' },
    ]
    expect(accepts(JSON.parse(answer({ body })))).toBe(true)
    expect(fromExtraction(answer({ body })).body).toEqual(read)
  })

  const folder = new URL('../../../fixtures/parse/', import.meta.url)
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'))

  it.each(fixtures)('reads %s as a model answers it, and verify finds nothing', (name) => {
    const copy = readFileSync(new URL(name, folder), 'utf8')
    const given = toExtraction(parse(copy).article)
    expect(accepts(given), JSON.stringify(accepts.errors)).toBe(true)
    const read = fromExtraction(JSON.stringify(given))
    const { headline, byline, restrictions, embargo, published } = parse(copy).article
    expect(read).toMatchObject(JSON.parse(JSON.stringify({ headline, byline, restrictions, embargo, published })))
    expect(toExtraction(read)).toEqual(given)
    expect(verify(read, copy).diagnostics).toEqual(verify(parse(copy).article, copy).diagnostics)
  })

  it('reads back what fits of any article', () => {
    fc.assert(
      fc.property(fc.oneof(article(), fullArticle()), (value) => {
        const given = toExtraction(value)
        expect(accepts(given), JSON.stringify(accepts.errors)).toBe(true)
        expect(toExtraction(fromExtraction(JSON.stringify(given)))).toEqual(given)
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('hostile answers', () => {
  it.each<[string, string, string]>([
    ['no JSON', 'Here is the article:', 'invalid-input'],
    ['JSON in a code fence', `\`\`\`json\n${answer()}\n\`\`\``, 'invalid-input'],
    ['an answer that was cut', answer({ headline: 'Fire' }).slice(0, -20), 'invalid-input'],
    ['two answers', answer() + answer(), 'invalid-input'],
    ['nothing', '', 'invalid-input'],
    ['a list', `[${answer()}]`, 'not-an-article'],
    ['null', 'null', 'not-an-article'],
    ['a missing property', JSON.stringify({ ...empty, restrictions: undefined }), 'invalid-input'],
    ['an unknown property', answer({ title: 'Fire' }), 'invalid-input'],
    ['a prototype', answer().replace('{', '{"__proto__":{"headline":"Fire"},'), 'invalid-input'],
    ['a constructor', answer({ constructor: {} }), 'invalid-input'],
    ['a number for a text', answer({ headline: 7 }), 'invalid-input'],
    ['an object for a list', answer({ keywords: { 0: 'fire', length: 1 } }), 'invalid-input'],
    ['null for a list', answer({ restrictions: null }), 'invalid-input'],
    ['a restriction without words', answer({ restrictions: [' '] }), 'invalid-input'],
    [
      'an embargo without words',
      answer({ embargo: { kind: 'open', text: '', at: null, zone: null } }),
      'invalid-input',
    ],
    [
      'an embargo until no moment',
      answer({ embargo: { kind: 'instant', text: 'EMBARGOED', at: null, zone: null } }),
      'invalid-input',
    ],
    ['an unknown notice', answer({ notices: [{ kind: 'publish', text: 'Go' }] }), 'invalid-input'],
    ['an impossible day', answer({ published: { text: 'Feb 30', at: '2024-02-30' } }), 'invalid-input'],
    ['an urgency of 99', answer({ urgency: 99 }), 'invalid-input'],
    ['half a number', answer({ urgency: 1.5 }), 'invalid-input'],
    ['control characters', answer({ headline: 'Fire\u0000' }), 'invalid-input'],
    ['half a character', answer({ headline: 'Fire \ud800!' }), 'invalid-input'],
    ['a paragraph without words', answer({ body: [block({})] }), 'invalid-input'],
    ['rows in a paragraph', answer({ body: [block({ text: 'a', rows: [['b']] })] }), 'invalid-input'],
    ['items in a table', answer({ body: [block({ kind: 'table', rows: [['b']], items: ['a'] })] }), 'invalid-input'],
    ['a table without rows', answer({ body: [block({ kind: 'table with header' })] }), 'invalid-input'],
    [
      'a table of unlike rows',
      answer({ body: [block({ kind: 'table', rows: [['a'], ['b', 'c']] })] }),
      'invalid-input',
    ],
    ['deep nesting', `${'['.repeat(5000)}`, 'limit-exceeded'],
  ])('%s is refused by code', (_, given, expected) => {
    expect(code(() => fromExtraction(given))).toBe(expected)
  })

  it('gives the place of each fault', () => {
    const {
      code: given,
      message,
      places,
    } = thrown(() => fromExtraction(JSON.stringify({ ...empty, headline: 7, genre: 8 }, null, 1)))
    expect({ given, message }).toEqual({
      given: 'invalid-input',
      message: 'Not an extraction: genre is not a string or null, and 1 more.',
    })
    expect(places.map(({ path, message, line }) => ({ path, message, line }))).toEqual([
      { path: 'genre', message: 'is not a string or null', line: 4 },
      { path: 'headline', message: 'is not a string or null', line: expect.any(Number) },
    ])
  })

  it('has no more than fifty faults', () => {
    const body = Array.from({ length: 10_000 }, () => 7)
    expect(thrown(() => fromExtraction(answer({ body }))).places).toHaveLength(50)
  })

  it('is refused over a limit, and with options that do not exist', () => {
    expect(code(() => fromExtraction(answer(), { limits: { size: 100 } }))).toBe('limit-exceeded')
    expect(code(() => fromExtraction(answer(), JSON.parse('{"lenient":true}')))).toBe('invalid-argument')
  })

  it('throws only errors with a code, whatever stands in a property', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(empty)), fc.jsonValue(), (name, value) => {
        const text = answer({ [name]: value })
        try {
          fromExtraction(text)
        } catch (error) {
          expect(error).toHaveProperty('code')
          return
        }
        expect(accepts(JSON.parse(text))).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })
})
