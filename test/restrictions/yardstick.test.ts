import { expect, it } from 'vitest'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
import { yardstickFree, yardstickRestricted } from '../support/restriction-yardstick'

const isFound = ({ text }: { text: string }): boolean =>
  findRestriction(text, 'line') !== undefined || isPossibleRestriction(text)

it('recognises lines that nothing was fitted to, as sure or possible', () => {
  expect(yardstickRestricted).toHaveLength(60)
  expect(yardstickRestricted.filter(isFound).length).toBeGreaterThanOrEqual(53)
})

it('leaves look-alikes free', () => {
  expect(yardstickFree).toHaveLength(60)
  expect(yardstickFree.filter(isFound).length).toBeLessThanOrEqual(2)
})
