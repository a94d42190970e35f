import { describe, expect, it } from 'vitest'
import { defineFlags } from '../../src/text/define-flags'

/** The first names of a set: `flag 1`, `flag 2` … */
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `flag ${index + 1}`)

describe('defineFlags', () => {
  it('gives each name the next bit', () => {
    const flag = defineFlags('letter')
    expect([flag('CAPITAL'), flag('SMALL'), flag('ACCENTED')]).toEqual([1, 2, 4])
  })

  it('counts each set on its own', () => {
    const letter = defineFlags('letter')
    const line = defineFlags('line')
    expect([letter('CAPITAL'), line('HAS_TAB'), letter('SMALL'), line('HAS_GAPS')]).toEqual([1, 1, 2, 2])
  })

  it('has 31 different positive bits', () => {
    const bits = names(31).map(defineFlags('letter'))
    expect(new Set(bits).size).toBe(31)
    expect(bits.every((bit) => bit > 0)).toBe(true)
    expect(bits.reduce((all, bit) => all | bit, 0)).toBe(0x7fffffff)
  })

  it.each<[what: string, count: number, most: number | undefined, message: string]>([
    ['the 32nd flag', 32, undefined, 'The letter flag "flag 32" is one too many; the maximum is 31.'],
    ['the ninth flag of eight', 9, 8, 'The letter flag "flag 9" is one too many; the maximum is 8.'],
    ['the 32nd flag of 40', 32, 40, 'The letter flag "flag 32" is one too many; the maximum is 31.'],
  ])('throws on %s', (_, count, most, message) => {
    const flag = defineFlags('letter', most)
    for (const name of names(count - 1)) flag(name)
    expect(() => flag(`flag ${count}`)).toThrow(message)
  })

  it('throws on a name that is given twice', () => {
    const flag = defineFlags('letter')
    flag('CAPITAL')
    expect(() => flag('CAPITAL')).toThrow('The letter flag "CAPITAL" is defined twice.')
  })
})
