import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../src/article'
import { fromNinjs, ninjs, ninjs1, ninjs2, toNinjs } from '../src/ninjs'
import { article, fullArticle } from './support/arbitrary'
import { hasIptc, iptcDocument } from './support/iptc'

/** What is wrong with a document by a version of IPTC's schema, or nothing. */
function ninjsCheck(version: string): (document: string) => string | undefined {
  const ajv = new (version === '1.6' ? Ajv : Ajv2020)({ strict: false })
  addFormats(ajv)
  if (version !== '1.6')
    ajv.addSchema(JSON.parse(iptcDocument('ninjs/GeoJSON-schema.json')), 'https://geojson.org/schema/GeoJSON.json')
  const check = ajv.compile(JSON.parse(iptcDocument(`ninjs/ninjs-schema_${version}.json`)))
  return (document) => (check(JSON.parse(document)) ? undefined : ajv.errorsText(check.errors))
}

const guid = 'urn:newsml:example.com:20240424:a1'
const named = (value: Article): Article => ({ ...value, item: { ...value.item, guid: value.item?.guid ?? guid } })

describe.each([
  { standard: '3.2', format: ninjs },
  { standard: '2.2', format: ninjs2 },
  { standard: '1.6', format: ninjs1 },
] as const)('ninjs $standard', ({ standard, format }) => {
  const check = hasIptc ? ninjsCheck(standard) : undefined

  test.each([
    { draw: 'with some of its parts', articles: article },
    { draw: 'with every part', articles: fullArticle },
  ])(
    'any article $draw: what is written is valid, and reading it back gives what the table carries',
    ({ articles }) => {
      fc.assert(
        fc.property(articles(), (value) => {
          const document = toNinjs(value, { guid, standard })
          if (check) expect(check(document)).toBeUndefined()
          const read = fromNinjs(document)
          expect(read).toStrictEqual(format.carries(named(value)))
          expect(Article.parse(read)).toStrictEqual(read)
        }),
        { numRuns: Number(process.env.WIRECOPY_RUNS ?? 100) },
      )
    },
  )
})
