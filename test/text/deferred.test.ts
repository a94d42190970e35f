import { describe, expect, it } from 'vitest'
import { deferredPattern, execPattern, testPattern } from '../../src/text/deferred'

describe('deferredPattern', () => {
  it('returns a pattern for Latin texts, one for common texts, and one for all texts as soon as another text comes', () => {
    const number = deferredPattern('^\\p{Nd}+$')
    expect(number('5').source).toBe('^[0-9]+$')
    expect(number('5')).toBe(number('“Zürich”'))
    expect(number('٥').source).toMatch(/^\^\[0-9\\u/)
    expect(number('5').source).toBe('^[0-9]+$')
    expect(number('😀').source).toBe('^\\p{Nd}+$')
    expect(number('5').source).toBe('^\\p{Nd}+$')
  })

  it.each([[undefined], [5], [null]])('returns one for all texts for %s', (given) => {
    expect(deferredPattern('\\p{L}', 'iu')(given).flags).toBe('iu')
    expect(deferredPattern('\\p{L}')(given).source).toBe('\\p{L}')
  })

  it('returns one for all texts after many uses, so that hot code tests no text', () => {
    const word = deferredPattern('\\p{L}')
    for (let use = 0; use < 5000; use++) word('a')
    expect(word('a').source).toBe('\\p{L}')
  })

  it('makes one pattern if it has no Unicode class', () => {
    const word = deferredPattern('[a-zé]+', '')
    expect(word('abc')).toBe(word('ж'))
  })

  it('makes the source on first use', () => {
    let made = 0
    const word = deferredPattern(() => `${++made}\\p{Lu}`, 'u')
    expect(made).toBe(0)
    expect(testPattern(word, '1A')).toBe(true)
    expect(execPattern(word, '1a')).toBe(null)
    expect(made).toBe(1)
  })
})
