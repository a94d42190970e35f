import { expect, it } from 'vitest'
import { expandRows, expandWeights, WEIGHT_ZERO } from '../../src/lexicon/expand-names'

const weights = [-61, 0, 16].map((weight) => String.fromCharCode(WEIGHT_ZERO + weight)).join('')

it('gives each name the letters that it shares with the one before', () => {
  expect(expandWeights('0alone\t5-above\t0bare:bar', weights)).toBe('alone=-61 alone-above=0 bare:bar=16')
})

it('gives each name its row', () => {
  expect(expandRows('0bullet\t2rst\ta@head', 'AAABBBCCC', 3)).toEqual({
    bullet: 'AAA',
    burst: 'BBB',
    'burst@head': 'CCC',
  })
})
