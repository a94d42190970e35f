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
