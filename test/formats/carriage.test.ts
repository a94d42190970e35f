import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../src/article/schema'
import { newsml, newsmlNitf, newsmlPlain } from '../../src/entries/newsml'
import { nitf } from '../../src/entries/nitf'
import { everything, fieldSupport } from '../../src/formats/field-support'
import type { FieldEntry } from '../../src/formats/format'
import { fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

const article = (value: unknown): Article => Article.parse(value)
const carried = (path: string): FieldEntry => ({ path, carried: true })
const left = (path: string, note?: string): FieldEntry => ({ path, carried: false, ...(note && { note }) })

describe('a table says what a format carries', () => {
  const cases: { says: string; table: FieldEntry[]; of: unknown; carries: unknown; losses: string[] }[] = [
    {
      says: 'a path stands for all below it; what no entry names is left out',
      table: [carried('headline'), carried('byline')],
      of: { headline: 'A', slugline: 'b', byline: { text: 'By C', authors: [{ kind: 'person', name: 'C' }] } },
      carries: { headline: 'A', byline: { text: 'By C', authors: [{ kind: 'person', name: 'C' }] }, body: [] },
      losses: ['slugline'],
    },
    {
      says: 'an entry of its own comes before that of the whole',
      table: [carried('byline'), left('byline.authors.*.email')],
      of: { byline: { text: 'By C', authors: [{ kind: 'person', name: 'C', email: 'c@d' }] } },
      carries: { byline: { text: 'By C', authors: [{ kind: 'person', name: 'C' }] }, body: [] },
      losses: ['byline.authors.0.email'],
    },
    {
      says: 'what falls empty is gone, the body stays',
      table: [left('item'), carried('item.guid'), carried('contacts.*.phone')],
      of: { item: { version: 2 }, contacts: [{ text: 'Desk' }] },
      carries: { body: [] },
      losses: ['item', 'contacts'],
    },
    {
      says: 'a part that is said in another form is read back so',
      table: [{ path: 'headline', carried: true, as: (a) => a.headline?.toUpperCase() }],
      of: { headline: 'Ferry' },
      carries: { headline: 'FERRY', body: [] },
      losses: ['headline'],
    },
    {
      says: 'a part that the format fills in is no loss',
      table: [carried('item'), { path: 'item.version', carried: true, as: (a) => a.item?.version ?? 1 }],
      of: { body: [] },
      carries: { item: { version: 1 }, body: [] },
      losses: [],
    },
    {
      says: 'of a list that is shortened, the missing entries are reported',
      table: [{ path: 'notices', carried: true, as: (a) => a.notices?.slice(1) }],
      of: {
        notices: [
          { kind: 'kill', text: 'a' },
          { kind: 'update', text: 'b' },
        ],
      },
      carries: { notices: [{ kind: 'update', text: 'b' }], body: [] },
      losses: ['notices.0'],
    },
  ]
  test.each(cases)('$says', ({ table, of, carries, losses }) => {
    const format = fieldSupport(table)
    expect(format.carries(article(of))).toStrictEqual(carries)
    expect(format.losses(article(of)).map(({ path }) => path)).toStrictEqual(losses)
  })

  test('the reason is that of the nearest entry', () => {
    const format = fieldSupport([left('byline', 'no bylines'), left('byline.text', 'no words')])
    expect(format.losses(article({ byline: { text: 'By C' } }))).toStrictEqual([
      { path: 'byline', reason: 'no bylines' },
    ])
    const some = fieldSupport([left('byline.authors.*', 'no authors'), carried('byline.text')])
    expect(some.losses(article({ byline: { text: 'By C', authors: [{ kind: 'person', name: 'C' }] } }))).toStrictEqual([
      { path: 'byline.authors', reason: 'the format has no place for it' },
    ])
  })
})

test('a table of everything carries any article as it is', () => {
  const format = fieldSupport(everything)
  fc.assert(
    fc.property(fullArticle(), (value) => {
      expect(format.carries(value)).toStrictEqual(value)
      expect(format.losses(value)).toStrictEqual([])
    }),
    { numRuns: runs(50) },
  )
})

describe.each([newsml, newsmlNitf, newsmlPlain, nitf])('the table of $name', ({ table, carries, losses }) => {
  test('names each part once, and every part of an article', () => {
    const paths = table.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    const parts = Object.keys(Article.shape)
    expect(parts.filter((part) => !paths.some((path) => path === part || path.startsWith(`${part}.`)))).toStrictEqual(
      [],
    )
  })

  test('every loss is reported, and nothing else; what is carried is carried again', () => {
    fc.assert(
      fc.property(fullArticle(), (value) => {
        const kept = carries(value)
        expect(Article.parse(kept)).toStrictEqual(kept)
        expect(carries(kept)).toStrictEqual(kept)
        expect(losses(kept)).toStrictEqual([])
        for (const { path, reason } of losses(value)) {
          expect(reason).toMatch(/\S/)
          expect(at(value, path)).toBeDefined()
        }
      }),
      { numRuns: runs(100) },
    )
  })
})

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, step) => Object(part)[step], value)
