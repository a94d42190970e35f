import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newsml, readNewsml, toNewsmlMessage } from '../../../src/entries/newsml'
import { article } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { hasIptc, xsdCheck } from '../../support/iptc'

const check = hasIptc ? xsdCheck('newsml-g2-2.35+nitf-3.6.xsd') : undefined
const item = (guid: string) => ({ guid, provider: { name: 'Example Wire' }, versionCreated: '2024-04-24T09:30:00Z' })
const sent = '2024-04-24T09:31:00Z'

test('a message holds every article, and its header says what the message is', () => {
  const articles = ['urn:x:1', 'urn:x:2'].map((guid) => ({
    item: { ...item(guid), priority: 3 },
    headline: guid,
    body: [],
  }))
  const document = toNewsmlMessage(articles, { sent, sender: 'wire.example.com', transmitId: 'EW-1' })
  expect(document).toContain('<sender>wire.example.com</sender>')
  if (check) expect(check(document)).toBeUndefined()
  const read = readNewsml(document).map((story) => story.article)
  expect(read.map(({ headline }) => headline)).toStrictEqual(['urn:x:1', 'urn:x:2'])
  expect(read[1]?.item).toMatchObject({ sent, priority: 3, guid: 'urn:x:2' })
})

test('any articles come back as the table says, with what the message adds', () => {
  fc.assert(
    fc.property(fc.array(article(), { minLength: 1, maxLength: 3 }), (drawn) => {
      const articles = drawn.map((one, i) => ({ ...one, item: { ...one.item, ...item(`urn:x:${i}`) } }))
      const document = toNewsmlMessage(articles, { sent, priority: 2 })
      if (check) expect(check(document)).toBeUndefined()
      expect(readNewsml(document).map((story) => story.article)).toStrictEqual(
        articles.map((one) => {
          const carried = newsml.carries(one)
          return { ...carried, item: { ...carried.item, sent, priority: 2 } }
        }),
      )
    }),
    { numRuns: runs(60) },
  )
})

describe('what a message demands', () => {
  test.each([
    ['missing-metadata', [{ item: item('urn:x:1'), body: [] }], {}],
    ['missing-metadata', [{ body: [] }], { sent }],
    ['invalid-argument', [], { sent }],
    ['invalid-argument', [{ item: item('urn:x:1'), body: [] }], { sent: '2024-04-24' }],
    ['invalid-argument', [{ item: item('urn:x:1'), body: [] }], { sent, priority: 0 }],
    ['invalid-argument', [{ item: item('urn:x:1'), body: [] }], { sent, sender: 'a\nb' }],
  ])('%s', (code, articles, options) => {
    expect(() => toNewsmlMessage(articles, options)).toThrow(expect.objectContaining({ code }))
  })
})
