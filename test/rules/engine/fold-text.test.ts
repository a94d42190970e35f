import { expect, it } from 'vitest'
import { haveEqualFolds } from '../../../src/rules/engine/fold-text'

it.each([
  ['Gold rises, again.', 'GOLD RISES AGAIN', true],
  ['“Gold rises”', 'Gold rises', true],
  ['The port’s crew', "the port's crew", true],
  ['café', 'CAFE\u0301', true],
  ['5.4 pct', '5 4 pct', true],
  ['well-known', 'well known', true],
  ['well-known', 'wellknown', false],
  ['Gold rises', 'Gold rises today', false],
  ['Gold falls', 'Gold rises', false],
  ['a\u0010', 'a0', false],
  ['...', '', true],
])('%s and %s', (a, b, areEqual) => {
  expect(haveEqualFolds(a, b)).toBe(areEqual)
  expect(haveEqualFolds(b, a)).toBe(areEqual)
})
