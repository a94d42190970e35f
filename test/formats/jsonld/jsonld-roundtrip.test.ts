import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromJsonld, jsonld, toJsonld } from '../../../src/entries/jsonld'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

describe.each([
  { draw: 'with some of its parts', articles: article },
  { draw: 'with every part', articles: fullArticle },
])('JSON-LD of any article $draw', ({ articles }) => {
  test('reading back what is written gives what the table carries', () => {
    fc.assert(
      fc.property(articles(), (value) => {
        const read = fromJsonld(toJsonld(value, { drafts: true }))
        expect(read).toStrictEqual(jsonld.carries(value))
        expect(Article.parse(read)).toStrictEqual(read)
      }),
      { numRuns: runs(100) },
    )
  })
})
