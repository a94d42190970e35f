import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../src/entries'
import { type Merge, merge, reportMerge } from '../../../src/entries/merge'
import { Article as ArticleSchema } from '../../../src/entries/schema'
import { article as anyArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

const article = (paragraphs: readonly string[], parts: Partial<Article> = {}): Article => ({
  language: 'en',
  body: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  ...parts,
})
const bodyOf = ({ article: merged }: Merge): string[] =>
  (merged?.body ?? []).map((block) => ('text' in block ? block.text : block.kind))
const base = article([
  'The fire left 12 dead. It began at dawn.',
  'Mayor Tom Hale spoke. Rain fell.',
  'The end is near.',
])

describe('merge', () => {
  it('takes changes of both sides in one paragraph, sentence by sentence', () => {
    const ours = article([
      'The fire left 12 dead. It began at dawn on the coast.',
      ...base.body.slice(1).map((b) => ('text' in b ? b.text : '')),
    ])
    const theirs = article([
      'The fire left 14 dead. It began at dawn.',
      'Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    const result = merge(base, ours, theirs)
    expect(bodyOf(result)[0]).toBe('The fire left 14 dead. It began at dawn on the coast.')
    expect(result).toMatchObject({ status: 'clean', facts: [{ kind: 'figure', before: '12', after: '14' }], stale: [] })
  })

  it('lists a sentence that both changed with its places', () => {
    const ours = article([
      'A fire killed 12 people. It began at dawn.',
      'Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    const theirs = article([
      'The fire left 14 dead. It began at dawn.',
      'Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    const { status, conflicts, stale } = merge(base, ours, theirs)
    expect(status).toBe('review')
    expect(conflicts).toEqual([
      {
        kind: 'changed',
        path: 'body',
        base: { path: 'body.0.text', start: 0, end: 22, text: 'The fire left 12 dead.' },
        ours: { path: 'body.0.text', start: 0, end: 24, text: 'A fire killed 12 people.' },
        theirs: { path: 'body.0.text', start: 0, end: 22, text: 'The fire left 14 dead.' },
      },
    ])
    expect(stale).toMatchObject([{ fact: { before: '12', after: '14' }, place: { text: 'A fire killed 12 people.' } }])
  })

  it.each([
    ['a number word', 'Twelve lives lost'],
    ['a figure', 'Fire: 12 dead'],
  ])('finds a changed figure in the headline of the desk, as %s', (_, headline) => {
    const theirs = article([
      'The fire left 14 dead. It began at dawn.',
      'Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    const { status, stale } = merge(base, { ...base, headline }, theirs)
    expect({ status, stale }).toMatchObject({
      status: 'review',
      stale: [{ place: { path: 'headline', text: headline } }],
    })
  })

  it('does not take a figure of something else for a changed one', () => {
    const old = article(['The fire left 12 dead.', 'Work stops on March 12.'])
    const theirs = article(['The fire left 14 dead.', 'Work stops on March 12.'])
    const ours = article(['The fire left 12 dead.', 'Work stops on March 12.', 'Readers may call until 12 noon.'])
    expect(merge(old, ours, theirs)).toMatchObject({ status: 'clean', stale: [] })
  })

  it('splits and joins of paragraphs by the desk survive', () => {
    const ours = article([
      'The fire left 12 dead.',
      'It began at dawn. Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    const theirs = article([
      'The fire left 14 dead. It began at dawn. Smoke rose.',
      'Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    expect(bodyOf(merge(base, ours, theirs))).toEqual([
      'The fire left 14 dead.',
      'It began at dawn. Smoke rose. Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
  })

  it('keeps links that the desk set, and lists one in a sentence that changed', () => {
    const link = { kind: 'link' as const, start: 4, end: 8, href: 'https://example.com/' }
    const ours = structuredClone(base)
    Object.assign(ours.body[0] ?? {}, { marks: [link, { ...link, start: 26, end: 31 }] })
    const theirs = article([
      'The fire left 14 dead. It began at dawn.',
      'Mayor Tom Hale spoke. Rain fell.',
      'The end is near.',
    ])
    const result = merge(base, ours, theirs)
    expect(result.conflicts).toMatchObject([{ kind: 'changed', ours: { start: 0 } }])
    expect(result.article?.body[0]).toMatchObject({ marks: [link, { ...link, start: 26, end: 31 }] })
  })

  it('merges lists as sets, and fields one by one', () => {
    const item = { guid: 'urn:x:1', version: 1 }
    const parts = { keywords: ['fire', 'coast'], item }
    const { article: merged, conflicts } = merge(
      { ...base, ...parts },
      { ...base, keywords: ['fire', 'coast', 'local'], item, section: 'City' },
      { ...base, keywords: ['fire', 'inquiry'], item: { ...item, version: 2 }, urgency: 3 },
    )
    expect(merged).toMatchObject({
      keywords: ['fire', 'local', 'inquiry'],
      item: { version: 2 },
      section: 'City',
      urgency: 3,
    })
    expect(conflicts).toEqual([])
  })

  describe('restrictions', () => {
    const embargo = (at: string) => ({ embargo: { kind: 'instant' as const, text: 'E', at } })
    const [early, late] = [embargo('2024-04-24T10:00:00Z'), embargo('2024-04-24T18:00:00Z')]

    it.each<[string, Partial<Article>, Partial<Article>, Partial<Article>, Partial<Article>]>([
      ['of the agency come in', {}, { headline: 'x' }, early, early],
      ['of the desk stay', {}, early, { headline: 'y' }, early],
      ['of both: the stricter', {}, early, late, late],
      ['of both: the stricter, the other way round', {}, late, early, late],
      [
        'of status',
        {},
        { item: { status: 'withheld' } },
        { item: { version: 2 } },
        { item: { version: 2, status: 'withheld' } },
      ],
    ])('%s', (_, b, o, t, wanted) => {
      const { article: merged } = merge({ ...base, ...b }, { ...base, ...o }, { ...base, ...t })
      expect(merged).toMatchObject(wanted)
    })

    it('that the agency lifts are lifted', () => {
      expect(merge({ ...base, ...early }, { ...base, ...early, headline: 'x' }, base).article).not.toHaveProperty(
        'embargo',
      )
    })

    it.each(['theirs', 'ours', 'base'] as const)('a kill in %s never merges', (side) => {
      const kill = { ...base, item: { status: 'canceled' as const } }
      const versions = { base, ours: base, theirs: base, [side]: kill }
      const result = merge(versions.base, versions.ours, versions.theirs)
      expect(result.status).toBe('killed')
      expect(result.article).toBeUndefined()
      expect(reportMerge(result)).toMatch(/^Killed: not merged\.\n/)
    })
  })

  it('refuses what is no article', () => {
    expect(() => merge(base, base, {} as never)).toThrow(/requires an article/)
  })
})

describe('random edits', () => {
  const NAMES = ['Berg', 'Holm', 'Lind', 'Dahl', 'Moen', 'Vik', 'Strand', 'Haug', 'Lund', 'Bakke', 'Aas', 'Nes']
  const sentence = (n: number, extra = ''): string =>
    `The ${NAMES[n % 12]} council number ${n * 7 + 3} met${extra} near bridge ${'abcdefghijkl'.charAt(n % 12)}${n}.`
  type Edit = readonly [kind: 'delete' | 'change' | 'insert' | 'split', at: number]
  const edit = fc.tuple(fc.constantFrom('delete', 'change', 'insert', 'split') as fc.Arbitrary<Edit[0]>, fc.nat(11))
  const draw = fc.record({
    size: fc.integer({ min: 1, max: 12 }),
    ours: fc.array(edit, { maxLength: 5 }),
    theirs: fc.array(edit, { maxLength: 5 }),
  })

  /** Applies edits to sentences in paragraphs of three; each edit has words of its own. */
  function edited(size: number, edits: readonly Edit[], who: string) {
    const units = Array.from({ length: size }, (_, n) => ({ n, text: sentence(n), opens: n % 3 === 0, state: 'same' }))
    const inserted: string[] = []
    for (const [kind, at] of edits) {
      const unit = units[at % size]
      if (unit?.state !== 'same') continue
      if (kind === 'split') unit.opens = true
      else unit.state = kind
      if (kind === 'change') unit.text = sentence(unit.n, ` with the ${who}`)
      if (kind === 'insert') inserted.push(`Reporters of ${who} saw ${at} ${who} lanterns behind ${who} gates.`)
    }
    const paragraphs: string[] = []
    for (const { text, opens, state, n } of units) {
      const own = state === 'delete' ? '' : text
      const extra = state === 'insert' ? ` ${inserted.find((one) => one.includes(` ${n} `)) ?? inserted[0] ?? ''}` : ''
      if (opens || paragraphs.length === 0) paragraphs.push(own + extra)
      else paragraphs[paragraphs.length - 1] += ` ${own}${extra}`
    }
    return { units, body: article(paragraphs.map((one) => one.trim()).filter(Boolean)) }
  }

  it('lose no edit, keep no deleted sentence, and repeat none', () => {
    fc.assert(
      fc.property(draw, ({ size, ours, theirs }) => {
        const [b, o, t] = [edited(size, [], ''), edited(size, ours, 'desk'), edited(size, theirs, 'agency')]
        const result = merge(b.body, o.body, t.body)
        const text = bodyOf(result).join('\n')
        const open = result.conflicts
          .flatMap(({ base: x, ours: y, theirs: z }) => [x?.text, y?.text, z?.text])
          .join('\n')
        for (const [n, unit] of b.units.entries()) {
          const [mine, other] = [o.units[n], t.units[n]]
          if (!mine || !other) continue
          const states = [mine.state, other.state]
          const isChanged = (one: typeof mine) => one.state === 'change'
          for (const one of [mine, other])
            if (isChanged(one)) expect(text.includes(one.text) || open.includes(one.text)).toBe(true)
          if (states.includes('delete') && !states.includes('change')) expect(text).not.toContain(unit.text)
          if (!states.includes('delete') && !states.includes('change')) expect(text.split(unit.text)).toHaveLength(2)
          if (isChanged(other) && !isChanged(mine) && mine.state !== 'delete') expect(text).not.toContain(unit.text)
        }
        for (const one of [o, t])
          for (const line of bodyOf({ article: one.body } as never)
            .join(' ')
            .match(/Reporters[^.]*\./g) ?? [])
            expect(text.includes(line) || open.includes(line)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('of one side only give that side, for any article', () => {
    fc.assert(
      fc.property(anyArticle(), anyArticle(), (one, other) => {
        for (const [b, o, t, wanted] of [
          [one, one, other, other],
          [one, other, one, other],
          [one, other, other, other],
        ] as const) {
          const result = merge(b, o, t)
          if (result.status === 'killed') continue
          const { annotations: _, ...rest } = wanted
          const { body, ...fields } = result.article ?? { body: [] as Block[] }
          expect(body).toEqual(rest.body)
          expect({ ...fields, body }).toEqual(JSON.parse(JSON.stringify(rest)))
          expect(result.conflicts).toEqual([])
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('of both sides give a valid article, for any three', () => {
    fc.assert(
      fc.property(anyArticle(), anyArticle(), anyArticle(), (b, o, t) => {
        const result = merge(b, o, t)
        if (result.article) ArticleSchema.parse(result.article)
        expect(reportMerge(result)).not.toMatch(/undefined/)
      }),
      { numRuns: runs(60) },
    )
  })
})
