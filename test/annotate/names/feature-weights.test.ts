import { describe, expect, it } from 'vitest'
import { givenWeights } from '../../../bench/names/given-weights.mjs'
import { featureWeights } from '../../../src/annotate/names/scoring/feature-weights'

describe('featureWeights', () => {
  it('has the given weights as the fit was given them', () => {
    const shipped = Object.entries(featureWeights).filter(([name]) => name in givenWeights)
    expect(Object.fromEntries(shipped)).toEqual(givenWeights)
  })
})
