import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../src/article'
import { article, fullArticle } from './support/arbitrary'

const numRuns = Number(process.env.WIRECOPY_RUNS ?? 200)

describe('the schema of an article', () => {
  it('takes an empty object: everything may be absent', () => {
    expect(Article.parse({})).toEqual({ body: [] })
  })

  it('accepts what it has parsed, and changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(article(), fullArticle()), (value) => isDeepStrictEqual(Article.parse(value), value)),
      { numRuns },
    )
  })
})
