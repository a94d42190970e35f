import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partitionPoint } from '../../src/text/partition-point'

it('is the first index from which on the condition is false', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
      const sorted = [...numbers].sort((a, b) => a - b)
      const below = sorted.filter((number) => number < limit).length
      expect(partitionPoint(0, sorted.length, (index) => (sorted[index] as number) < limit)).toBe(below)
    }),
  )
  expect(partitionPoint(3, 3, () => true)).toBe(3)
})
