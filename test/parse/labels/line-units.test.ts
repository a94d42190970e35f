import { describe, expect, it } from 'vitest'
import { features } from '../../../src/parse/labels/features'
import { labelNumber, lineLabels } from '../../../src/parse/labels/line-label'
import { addUnitScores, type LineUnitWeights, unitWeightsOf, unpackUnits } from '../../../src/parse/labels/line-units'

const indexOf = (name: string): number => features.findIndex(([one]) => one === name)
const pack = (...weights: number[]): string => String.fromCharCode(...weights.map((weight) => 78 + weight))
const labelled = (label: 'deck', weight: number): string =>
  pack(...lineLabels.map((one) => (one === label ? weight : 0)))

/** Two units: the first is above 0 only with both features, the second only with `name`. One second unit sees the line itself and the one below. */
const PACKED: LineUnitWeights = {
  rows: { bias: pack(-16, 0), 'title case': pack(16, 0), 'choice 2': pack(16, 0), name: pack(0, 32) },
  around: [[pack(0), pack(0)], [pack(0), pack(16)], [pack(16), pack(0)], [pack(0), pack(0)], [pack(0), pack(0)]],
  bias: pack(0),
  labels: [labelled('deck', 16)],
}
const units = unpackUnits(PACKED)
const DECK = labelNumber('deck')

function deckScores(...lines: string[][]): number[] {
  const own = lines.map((names) => names.map(indexOf))
  const scores = new Int32Array(own.length * lineLabels.length)
  addUnitScores(scores, own, units)
  return own.map((_, at) => scores[at * lineLabels.length + DECK] as number)
}

describe('the units of the line model', () => {
  it('count two features together, not one alone', () => {
    expect(deckScores(['title case', 'choice 2'])).toEqual([8])
    expect(deckScores(['title case'])).toEqual([0])
    expect(deckScores(['choice 2'])).toEqual([0])
  })

  it('count a feature of the line below', () => {
    expect(deckScores(['title case'], ['name'])).toEqual([16, 0])
    expect(deckScores(['name'], ['title case'])).toEqual([0, 0])
  })

  it('give each feature its part of a score', () => {
    const own = [['title case', 'choice 2'].map(indexOf), [indexOf('name')]]
    const weights = unitWeightsOf(own, 0, units, [DECK, labelNumber('headline')])
    expect(weights).toEqual([
      [0, indexOf('title case'), 8],
      [0, indexOf('choice 2'), 8],
      [1, indexOf('name'), 16],
    ])
  })
})
