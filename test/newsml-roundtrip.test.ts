import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, type Dateline } from '../src/article'
import { fromNewsml, newsml, newsmlNitf, toNewsml } from '../src/newsml'
import { article, fullArticle } from './support/arbitrary'
import { hasIptc, xsdCheck } from './support/iptc'

const given = {
  guid: 'urn:newsml:example.com:20240424:a1',
  provider: 'Example Wire',
  versionCreated: '2024-04-24T09:30:00Z',
}

/** The article with what NewsML-G2 demands in place. */
const complete = (value: Article): Article => ({
  ...value,
  item: {
    ...value.item,
    guid: value.item?.guid ?? given.guid,
    provider: value.item?.provider ?? { name: given.provider },
    versionCreated: value.item?.versionCreated ?? given.versionCreated,
  },
})

const check = hasIptc ? xsdCheck('newsml-g2-2.35+nitf-3.6.xsd') : undefined

const bodies = [
  { body: 'xhtml', format: newsml },
  { body: 'nitf', format: newsmlNitf },
] as const
/** Datelines whose parts stand in their text, as they do in copy. */
const filed = (): fc.Arbitrary<Article> =>
  fullArticle().map((value) => ({
    ...value,
    body: value.body.map((block) =>
      block.kind === 'paragraph' && block.dateline ? { ...block, dateline: composed(block.dateline) } : block,
    ),
  }))

const composed = (dateline: Dateline): Dateline => {
  const { places = [], date, credits = [] } = dateline
  const around = places.map(({ text, region, country }) => [text, region, country].filter(Boolean).join(', '))
  const text = [around.join('/'), date?.text, credits.map((credit) => credit.text).join('/')]
    .filter(Boolean)
    .join(' — ')
  return { ...dateline, text: text || dateline.text }
}

const draws = [
  { draw: 'with some of its parts', articles: article },
  { draw: 'with every part', articles: fullArticle },
  { draw: 'with datelines in a roundup', articles: filed },
]

describe.each(bodies)('NewsML-G2 with its body as $body', ({ body, format }) => {
  test.each(draws)(
    'any article $draw: what is written is valid, and reading it back gives what the table carries',
    ({ articles }) => {
      fc.assert(
        fc.property(articles(), (value) => {
          const document = toNewsml(value, { ...given, body })
          if (check) expect(check(document)).toBeUndefined()
          const read = fromNewsml(document)
          expect(read).toStrictEqual(format.carries(complete(value)))
          expect(Article.parse(read)).toStrictEqual(read)
        }),
        { numRuns: 300 },
      )
    },
  )
})
