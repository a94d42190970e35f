import { expect, it } from 'vitest'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { yardstickFree, yardstickRestricted } from '../support/restriction-yardstick'

const isFound = ({ text }: { text: string }): boolean => findRestriction(text, 'line') !== undefined

it('has 60 restricting lines and 60 look-alikes in 20 languages', () => {
  expect(yardstickRestricted).toHaveLength(60)
  expect(yardstickFree).toHaveLength(60)
})

it('recognises lines that nothing was fitted to', () => {
  expect(yardstickRestricted.filter(isFound).length).toBeGreaterThanOrEqual(1)
})

it('leaves look-alikes free', () => {
  expect(yardstickFree.filter(isFound).map(({ text }) => text)).toEqual([])
})
