import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/entries'
import { type Merge, merge, reportMerge } from '../../../src/entries/merge'

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
