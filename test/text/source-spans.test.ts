import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, growthOf, sourceSpansOf } from '../../src/text/edits'

/** Ordered edits without overlaps: gaps, lengths and texts. */
const edits = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 12 }).map((rows) => {
  const found: Edit[] = []
  let at = 0
  for (const [gap, length, text] of rows) {
    const start = at + gap + (found.length > 0 ? 1 : 0) // no two at one place
    found.push({ start, end: start + length, text })
    at = start + length
  }
  return found
})

describe('sourceSpansOf', () => {
  it('gives the same with the growth of the edits as without', () => {
    fc.assert(
      fc.property(edits, fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(20), (all, start, length, from, part) => {
        const span = [all, start, start + length, from, from + part] as const
        expect(sourceSpansOf(...span, growthOf(all))).toEqual(sourceSpansOf(...span))
      }),
      { numRuns: 2000 },
    )
  })

  it('finds a part after many edits', () => {
    const breaks = Array.from({ length: 1000 }, (_, i) => ({ start: i * 10, end: i * 10 + 2, text: '\n' }))
    expect(sourceSpansOf(breaks, 0, 10_000, 9 * 500 + 1, 9 * 500 + 5, growthOf(breaks))).toEqual(
      sourceSpansOf(breaks, 0, 10_000, 9 * 500 + 1, 9 * 500 + 5),
    )
  })
})
