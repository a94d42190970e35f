import { describe, expect, test } from 'vitest'
import { safeStem } from '../../../src/hosts/cli/output/output-names'

describe('the name of an output file', () => {
  test.each([
    ['copy/rain.txt', 'rain'],
    ['copy\\rain.txt', 'rain'],
    ['C:\\copy\\rain.txt', 'rain'],
    ['..\\..\\rain.txt', 'rain'],
    ['\\\\server\\copy\\rain.txt', 'rain'],
    ['copy\\.txt', 'txt'],
    ['C:\\copy\\con.txt', '_con'],
    ['rain: part 1?.txt', 'rain-part-1'],
  ])('from %j is %j', (source, stem) => {
    expect(safeStem(source)).toBe(stem)
  })
})
