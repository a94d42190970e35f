import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNitf, nitf, toNitf } from '../../../src/entries/nitf'
import { article, filedArticle, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { hasIptc, xsdCheck } from '../../support/iptc'

const check = hasIptc ? xsdCheck('nitf-3-6.xsd') : undefined

describe('NITF', () => {
  test.each([
    { draw: 'with some of its parts', articles: article },
    { draw: 'with every part', articles: fullArticle },
    { draw: 'with datelines as they are filed', articles: filedArticle },
  ])(
    'any article $draw: what is written is valid, and reading it back gives what the table carries',
    ({ articles }) => {
      fc.assert(
        fc.property(articles(), (value) => {
          const document = toNitf(value)
          if (check) expect(check(document)).toBeUndefined()
          const read = fromNitf(document)
          expect(read).toStrictEqual(nitf.carries(value))
          expect(Article.parse(read)).toStrictEqual(read)
          expect(fromNitf(toNitf(value, { style: 'dtd' }))).toStrictEqual(read)
        }),
        { numRuns: runs(100) },
      )
    },
  )
})
