import { describe, expect, it } from 'vitest'
import { RangeIndex } from '../../../src/annotate/statements/range-index'

const long = { from: 0, to: 5 }
const short = { from: 0, to: 2 }
const late = { from: 3000, to: 3001 }

describe('RangeIndex', () => {
  it('finds the first of the ranges that start at a token', () => {
    const index = new RangeIndex().open([long, short, late], 3001)
    expect([index.at(0), index.at(1), index.at(3000)]).toEqual([long, undefined, late])
  })

  it('finds nothing beside the page', () => {
    const index = new RangeIndex().open([long], 5)
    expect([index.at(-1), index.at(-100), index.at(5), index.at(90_000)]).toEqual(Array(4).fill(undefined))
  })

  it('forgets the page before', () => {
    const index = new RangeIndex().open([long, late], 3001)
    expect(index.open([], 10).at(0)).toBeUndefined()
    expect(index.open([{ from: 1, to: 2 }], 3001).at(3000)).toBeUndefined()
  })
})
