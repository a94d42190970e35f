import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit } from '../../src/text/edits'
import { composeEdits, SourceMap } from '../../src/text/source-map'
import { runs } from '../support/draws'

/** Edits of a text of some length, in order, never touching: what touches is one edit. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 8 }).map((steps) => {
    const edits: Edit[] = []
    let at = 0
    for (const [gap, removed, text] of steps) {
      const start = at + gap + 1
      const end = start + removed
      if (end >= length) break
      if (removed || text) edits.push({ start, end, text })
      at = end
    }
    return edits
  })

describe('edits of edits', () => {
  const twice = fc.string({ minLength: 10, maxLength: 40 }).chain((text) =>
    editsOf(text.length).chain((first) => {
      const once = applyEdits(text, first, 0, text.length)
      return editsOf(once.length).map((second) => ({ text, first, once, second }))
    }),
  )

  it('make the same of the text in one go', () => {
    fc.assert(
      fc.property(twice, ({ text, first, once, second }) => {
        const both = composeEdits(first, once, second)
        expect(applyEdits(text, both, 0, text.length)).toBe(applyEdits(once, second, 0, once.length))
        both.slice(1).forEach((edit, i) => {
          expect(edit.start).toBeGreaterThanOrEqual(both[i]?.end ?? 0)
        })
      }),
      { numRuns: runs(500) },
    )
  })

  it('lead from each character to what it was made from', () => {
    const map = new SourceMap([
      { start: 0, end: 3, text: '' }, // <p>
      { start: 5, end: 10, text: '&' }, // A &amp; B
    ])
    expect(map.span({ start: 0, end: 1 })).toEqual({ start: 3, end: 4 })
    expect(map.span({ start: 2, end: 3 })).toEqual({ start: 5, end: 10 })
    expect(map.span({ start: 0, end: 5 })).toEqual({ start: 3, end: 12 })
    expect(map.span({ start: 2, end: 2 })).toEqual({ start: 5, end: 5 })
  })
})
