import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNinjs, ninjs, ninjs1, ninjs2, toNinjs } from '../../../src/entries/ninjs'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { hasIptc } from '../../support/iptc'
import { ninjsCheck } from '../../support/ninjs-check'

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
        { numRuns: runs(100) },
      )
    },
  )
})
