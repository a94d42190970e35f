import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../src/article/schema'
import { fromJson, json, toJson } from '../../src/entries/json'
import { fromJsonld, jsonld, toJsonld } from '../../src/entries/jsonld'
import { fromMarkdown, markdown, toMarkdown } from '../../src/entries/markdown'
import { fromNewsml, newsml, newsmlNitf, newsmlPlain, toNewsml } from '../../src/entries/newsml'
import { fromNinjs, ninjs, ninjs1, ninjs2, toNinjs } from '../../src/entries/ninjs'
import { fromNitf, nitf, toNitf } from '../../src/entries/nitf'
import type { Format } from '../../src/formats/format'
import { annotatedArticle } from '../support/annotated'
import { runs } from '../support/draws'
import { hasIptc, xsdCheck } from '../support/iptc'
import { ninjsCheck } from '../support/ninjs-check'

const item = { guid: 'urn:x:1', provider: 'Example Wire', versionCreated: '2024-04-24T09:30:00Z' }
const xsd = (file: string) => (hasIptc ? xsdCheck(file) : undefined)
const g2 = xsd('newsml-g2-2.35+nitf-3.6.xsd')

interface Row {
  readonly name: string
  readonly format: Format
  readonly to: (article: Article) => string
  readonly from: (text: string) => Article
  readonly check?: ((text: string) => unknown) | undefined
}

const rows: readonly Row[] = [
  { name: 'json', format: json, to: toJson, from: fromJson },
  { name: 'markdown', format: markdown, to: toMarkdown, from: fromMarkdown },
  {
    name: 'jsonld',
    format: jsonld,
    to: (a) => toJsonld(a, { drafts: true }),
    from: fromJsonld,
  },
  ...(['3.2', '2.2', '1.6'] as const).map((standard) => ({
    name: `ninjs ${standard}`,
    format: { '3.2': ninjs, '2.2': ninjs2, '1.6': ninjs1 }[standard],
    to: (a: Article) => toNinjs(a, { ...item, standard }),
    from: fromNinjs,
    check: hasIptc ? ninjsCheck(standard) : undefined,
  })),
  { name: 'nitf', format: nitf, to: toNitf, from: fromNitf, check: xsd('nitf-3-6.xsd') },
  { name: 'newsml', format: newsml, to: (a) => toNewsml(a, item), from: fromNewsml, check: g2 },
  {
    name: 'newsml, NITF',
    format: newsmlNitf,
    to: (a) => toNewsml(a, { ...item, body: 'nitf' }),
    from: fromNewsml,
    check: g2,
  },
  {
    name: 'newsml, plain',
    format: newsmlPlain,
    to: (a) => toNewsml(a, { ...item, body: 'plain' }),
    from: fromNewsml,
    check: g2,
  },
]

/** Holds articles against one another, part by part; the extensions of a user may have names that no matcher takes. */
function same(read: Article, wanted: Article): void {
  if (isDeepStrictEqual(read, wanted)) return
  const { extensions: one, ...found } = read
  const { extensions: other, ...expected } = wanted
  expect(found).toStrictEqual(expected)
  expect(isDeepStrictEqual(one, other)).toBe(true)
}

describe.each(rows)('annotations in $name', ({ format, to, from, check }) => {
  test.each([{ full: true }, { full: false }])('come back as the table says, every part filled: $full', ({ full }) => {
    fc.assert(
      fc.property(annotatedArticle(full), (drawn) => {
        const value = {
          ...drawn,
          item: {
            ...drawn.item,
            guid: 'urn:x:1',
            provider: { name: 'Example Wire' },
            versionCreated: item.versionCreated,
          },
        }
        const document = to(value)
        if (check) expect(check(document)).toBeUndefined()
        const read = from(document)
        same(read, format.carries(value))
        same(Article.parse(read), read)
        expect(from(to(read)).annotations).toStrictEqual(read.annotations)
        expect(from(to(read)).subjects).toStrictEqual(read.subjects)
      }),
      { numRuns: runs(30) },
    )
  })
})
