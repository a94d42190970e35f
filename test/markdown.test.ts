import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMarkdown, toMarkdown } from '../src/markdown'
import { article, fullArticle } from './support/arbitrary'

const numRuns = Number(process.env.WIRECOPY_RUNS ?? 150)
const any = fc.oneof(article(), fullArticle())

describe('an article as Markdown', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(any, (value) => {
        const written = toMarkdown(value)
        expect(isDeepStrictEqual(fromMarkdown(written), value), written).toBe(true)
      }),
      { numRuns },
    )
  })
})
