import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article'
import { fromNinjs, ninjs, ninjs1, toNinjs } from '../../../src/entries/ninjs'
import { fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

const read = (item: object): Article => fromNinjs(JSON.stringify({ uri: 'urn:x:1', ...item }))
const written = (article: Partial<Article>, options = {}): Record<string, unknown> =>
  JSON.parse(toNinjs({ body: [], item: { guid: 'urn:x:1' }, ...article }, options))
const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })

describe('what is written', () => {
  const article: Article = {
    item: { guid: 'ferry strike, 1', version: 2, provider: { name: 'Harbour Wire', code: 'HW' } },
    headline: 'Crews walk out',
    byline: {
      text: 'By Jane Doe, Harbour Writer',
      authors: [{ kind: 'person', name: 'Jane Doe', jobTitle: 'Harbour Writer' }],
    },
    dateline: { text: 'OSLO, March 14 (HW) —', places: [{ text: 'OSLO', name: 'Oslo' }] },
    subjects: [{ name: 'labour', scheme: 'medtop', code: '09000000' }],
    body: [
      p('Crews walked out.') as Article['body'][number],
      {
        kind: 'media',
        caption: 'A ferry',
        renditions: [{ href: 'https://example.com/a.jpg', role: 'web', mimeType: 'image/jpeg' }],
      },
    ],
  }

  test.each([
    [
      '3.2',
      {
        uri: 'urn:x-guid:ferry%20strike%2C%201',
        version: '2',
        pubStatus: 'usable',
        located: 'Oslo',
        by: 'By Jane Doe, Harbour Writer',
        headlines: [{ role: 'main', contentType: 'text/plain', value: 'Crews walk out' }],
        subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/09000000', literal: 'medtop:09000000' }],
        associations: [{ name: 'media1', type: 'picture', renditions: [{ name: 'web', contentType: 'image/jpeg' }] }],
        bodies: [
          {
            contentType: 'text/html',
            value: expect.stringContaining(
              '<p><span class="dateline">OSLO, March 14 (HW) —</span> Crews walked out.</p>',
            ),
          },
          { contentType: 'text/plain', value: 'OSLO, March 14 (HW) — Crews walked out.', wordCount: 8, charCount: 39 },
        ],
      },
    ],
    ['2.2', { pubstatus: 'usable', headlines: [{ contenttype: 'text/plain' }], standard: { version: '2.2' } }],
    [
      '1.6',
      {
        $standard: { version: '1.6' },
        byline: 'By Jane Doe, Harbour Writer',
        headline: 'Crews walk out',
        body_text: 'OSLO, March 14 (HW) — Crews walked out.',
        wordcount: 8,
        subject: [{ scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '09000000' }],
        associations: { media1: { renditions: { web: { mimetype: 'image/jpeg' } } } },
      },
    ],
  ] as const)('as %s', (standard, says) => expect(written(article, { standard })).toMatchObject(says))

  test('a guid is demanded, and an unknown version refused', () => {
    expect(() => toNinjs({ body: [] })).toThrow(expect.objectContaining({ code: 'missing-metadata' }))
    const standard = '4.0' as '3.2' // what a caller without types may give
    expect(() => toNinjs(article, { standard })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })

  test('losses tell what is left out', () => {
    const paths = ninjs
      .losses({ ...article, take: { text: '1st Ld' }, embargo: { kind: 'open', text: 'HOLD' } })
      .map(({ path }) => path)
    expect(paths).toEqual(['take', 'embargo'])
    expect(ninjs1.losses(article).map(({ path }) => path)).toEqual([])
  })
})

describe('law 9: nothing that is blocked comes out free', () => {
  const at = '2025-03-14T12:00:00Z'
  test.each<[Partial<Article>, object]>([
    [{ embargo: { kind: 'instant', text: 'UNTIL NOON', at } }, { embargoedUntil: at, edNote: 'UNTIL NOON' }],
    [
      { embargo: { kind: 'instant', text: 'UNTIL NOON', at: at.slice(0, -1) } },
      { pubStatus: 'withheld', edNote: 'UNTIL NOON' },
    ],
    [
      { embargo: { kind: 'day', text: 'UNTIL FRIDAY', at: '2025-03-14' } },
      { pubStatus: 'withheld', edNote: 'UNTIL FRIDAY' },
    ],
    [{ embargo: { kind: 'open', text: 'HOLD' } }, { pubStatus: 'withheld' }],
    [{ notices: [{ kind: 'kill', text: 'KILL' }] }, { pubStatus: 'canceled', edNote: 'KILL' }],
    [{ notices: [{ kind: 'withhold', text: 'HOLD' }] }, { pubStatus: 'withheld', edNote: 'HOLD' }],
    [{ usageTerms: 'Members only.', restrictions: ['NO SALES'] }, { usageTerms: 'Members only.\nNO SALES' }],
  ])('%j', (of, says) => {
    expect(written(of)).toMatchObject(says)
    for (const standard of ['2.2', '1.6'] as const) {
      const low = Object.fromEntries(
        Object.entries(says).map(([name, value]) => [
          name === 'embargoedUntil' ? 'embargoed' : name.toLowerCase(),
          value,
        ]),
      )
      expect(written(of, { standard })).toMatchObject(low)
    }
  })

  test('any article comes back as strict as it was', () => {
    const strictness = ['usable', 'withheld', 'canceled']
    fc.assert(
      fc.property(fullArticle(), fc.constantFrom('3.2', '2.2', '1.6'), (article, standard) => {
        const back = fromNinjs(toNinjs(article, { standard }))
        const rank = strictness.indexOf(back.item?.status ?? '')
        expect(rank).toBeGreaterThanOrEqual(strictness.indexOf(article.item?.status ?? 'usable'))
        if (article.notices?.some(({ kind }) => kind === 'kill')) expect(rank).toBe(2)
        if (article.embargo && !back.embargo) expect(rank).toBeGreaterThan(0)
        for (const { text } of article.notices ?? []) expect(back.editorsNotes?.[0]?.text).toContain(text)
        if (article.embargo) expect(back.editorsNotes?.[0]?.text).toContain(article.embargo.text)
        for (const text of article.restrictions ?? []) expect(back.usageTerms).toContain(text)
      }),
      { numRuns: runs(60) },
    )
  })

  test.each<[object, object]>([
    [{ embargoed: '' }, { embargo: { kind: 'open' } }],
    [{ embargoed: '2025-03-14' }, { embargo: { kind: 'day', at: '2025-03-14' } }],
    [{ embargoedUntil: 'Friday noon' }, { embargo: { kind: 'open', text: 'Friday noon' } }],
    [{ pubstatus: 'stat:canceled' }, { item: { status: 'canceled' } }],
    [{ pubStatus: 'hold' }, { item: { status: 'withheld' } }],
    [{ expires: '2025-03-21' }, { restrictions: ['Expires 2025-03-21'] }],
  ])('%j of others is read no more freely than it says', (item, says) => expect(read(item)).toMatchObject(says))
})
