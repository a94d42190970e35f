import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type FormatName, formats, losses, write } from '../../src/entries/convert'
import { article, fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

/* Copy says its parts by their words alone; what of it comes back, its own tests say. */
const names = (Object.keys(formats) as FormatName[]).filter((name) => name !== 'copy')
const item = { guid: 'urn:x:1', version: 1, provider: { name: 'AP' }, versionCreated: '2024-04-24T09:30:00Z' }
const any = fc.oneof(article(), fullArticle()).map((one): Article => ({ ...one, item: { ...item, ...one.item } }))

describe.each(names)('what %s leaves out', (to) => {
  const { format, from } = formats[to]
  const strictly = (given: Article): string => write(given, { to, strict: true, drafts: true })

  it('is listed beforehand: if nothing is listed, the article comes back whole', () => {
    fc.assert(
      fc.property(any, (given) => {
        const listed = losses(given, to, { drafts: true })
        if (listed.length) {
          const [first] = listed
          expect(() => strictly(given)).toThrow(
            expect.objectContaining({
              code: 'lossy',
              message: expect.stringContaining(`${to} leaves out ${first?.path}`),
            }),
          )
        } else expect(from(strictly(given))).toEqual(given)
        expect(listed.length === 0).toBe(isDeepStrictEqual(format.carries(given), given))
      }),
      { numRuns: runs(60) },
    )
  })

  it('is gone for good: what is carried is carried whole', () => {
    fc.assert(
      fc.property(any, (given) => {
        const whole = format.carries({ ...given })
        expect(format.losses(whole)).toEqual([])
        expect(from(strictly(whole))).toEqual(whole)
      }),
      { numRuns: runs(60) },
    )
  })
})
