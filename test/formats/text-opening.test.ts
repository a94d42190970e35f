import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { fromNewsml, newsml, toNewsml } from '../../src/entries/newsml'
import { fromNitf, nitf, toNitf } from '../../src/entries/nitf'
import { runs } from '../support/draws'

const item = { guid: 'urn:x:1', provider: 'Nordwire', versionCreated: '2024-04-24T09:30:00Z' }
const story = (dateline: string, text: string, place = 'OSLO'): Article => ({
  dateline: { text: dateline, places: [{ text: place }] },
  body: [{ kind: 'paragraph', text }],
})

describe('a text that opens with its dateline again', () => {
  test.each([
    ['OSLO', 'Oslo (NW) - Rain fell.', 'Oslo (NW) -'],
    ['OSLO, May 14', 'OSLO, May 14 (NW) -- Rain fell.', 'OSLO, May 14 (NW) --'],
    ['OSLO', 'OSLO, 14 may (NW).- Rain fell.', 'OSLO, 14 may (NW).-'],
    ['OSLO', '(NW) - OSLO, 14 MAG - Rain fell.', '(NW) - OSLO, 14 MAG -'],
    ['OSLO (NW)', 'OSLO (NW) Rain fell.', 'OSLO (NW)'],
    ['OSLO, May 14 NW -', 'OSLO, May 14 NW - Rain fell.', 'OSLO, May 14 NW -'],
  ])('%s | %s', (dateline, text, said) => {
    const article = story(dateline, text)
    for (const read of [fromNewsml(toNewsml(article, item)), fromNitf(toNitf(article))])
      expect(read).toMatchObject({ dateline: { text: said }, body: [{ text: 'Rain fell.' }] })
  })
  test.each([
    ['OSLO', 'Oslo police (KRIPOS) - the largest force - said so.'],
    ['OSLO', 'Oslo – the capital – was calm.'],
    ['OSLO', 'OSLO (NW) said so.'],
    ['OSLO, May 14 NW -', 'OSLO was calm.'],
  ])('%s | %s: no dateline', (dateline, text) => {
    expect(fromNewsml(toNewsml(story(dateline, text), item)).body).toMatchObject([{ text }])
  })
})

describe('what agencies file above the dateline', () => {
  const filed = (...texts: string[]): Article => ({
    dateline: { text: 'OSLO, May 14', places: [{ text: 'OSLO' }] },
    byline: { text: 'Greta Mann' },
    body: texts.map((text) => ({ kind: 'paragraph', text })),
  })
  test('points, notes and the byline are no paragraphs', () => {
    const article = filed(
      '* Rain fell',
      '* It stopped',
      '(Adds detail)',
      'By Greta Mann',
      'OSLO, May 14 (NW) - Rain fell.',
    )
    for (const read of [fromNewsml(toNewsml(article, item)), fromNitf(toNitf(article))])
      expect(read).toMatchObject({
        summaries: [{ text: 'Rain fell' }, { text: 'It stopped' }],
        editorsNotes: [{ text: '(Adds detail)' }],
        byline: { text: 'By Greta Mann' },
        dateline: { text: 'OSLO, May 14 (NW) -' },
        body: [{ text: 'Rain fell.' }],
      })
  })
  test.each([[['* Rain fell', 'OSLO was calm.']], [['Rain fell, said Greta Mann', 'OSLO, May 14 (NW) - Rain fell.']]])(
    '%s: nothing is taken off',
    (texts) => {
      expect(fromNewsml(toNewsml(filed(...texts), item)).body).toMatchObject(texts.map((text) => ({ text })))
    },
  )
})

/* Law 10: the tables say it. */
test('what is carried is what is read back', () => {
  const part = fc.constantFrom(
    'OSLO',
    'Oslo',
    ', May 14',
    ' (NW)',
    '(NW) - ',
    ' - ',
    ' -- ',
    ' — ',
    '.- ',
    ': ',
    ' ',
    'Rain',
    'a',
  )
  const text = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('').trim() || 'x')
  fc.assert(
    fc.property(text, text, fc.nat(20), fc.nat(8), (dateline, opening, from, length) => {
      const marks =
        from + length < opening.length && length
          ? { marks: [{ kind: 'strong' as const, start: from, end: from + length }] }
          : {}
      const name = opening.slice(from, from + length)
      const mentions = [{ path: 'body.0.text', start: from, end: from + length, text: name }]
      const article: Article = {
        ...story(dateline, opening),
        body: [{ kind: 'paragraph', text: opening, ...marks }],
        ...(length > 1 && from + length < opening.length && name.trim() === name && name
          ? { annotations: { people: [{ id: 'person:x', name: 'X', mentions }] } }
          : {}),
      }
      const given = {
        ...article,
        item: { guid: item.guid, provider: { name: item.provider }, versionCreated: item.versionCreated },
      }
      expect(fromNewsml(toNewsml(given))).toStrictEqual(newsml.carries(given))
      expect(fromNitf(toNitf(given))).toStrictEqual(nitf.carries(given))
    }),
    { numRuns: runs(500) },
  )
})
