import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNewsml, newsml, newsmlNitf, newsmlPlain, toNewsml } from '../../../src/entries/newsml'
import { article, filedArticle, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { hasIptc, xsdCheck } from '../../support/iptc'

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
  { body: 'plain', format: newsmlPlain },
] as const
const draws = [
  { draw: 'with some of its parts', articles: article },
  { draw: 'with every part', articles: fullArticle },
  { draw: 'with datelines in a roundup', articles: filedArticle },
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
        { numRuns: runs(300) },
      )
    },
  )
})
