import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/text/canonical-json'
import { sha256 } from '../../src/text/sha-256'
import { runs } from '../support/draws'

const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

describe('sha256', () => {
  it('equals the hash of Node for every length around the block size', () => {
    for (let length = 0; length < 200; length++) {
      const text = 'a'.repeat(length)
      expect(sha256(text), `${length} characters`).toBe(byNode(text))
    }
  })

  it('equals the hash of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === byNode(text)),
      { numRuns: runs(300) },
    )
  })
})

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
    [{ a: undefined, b: true }, '{"b":true}'],
    ['text', '"text"'],
  ])('writes %j with its keys in order', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
})
