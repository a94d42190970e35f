import { expect, it } from 'vitest'
import { CAPITAL_LETTER, classOf, DIGIT, entryOf, FOLDED, LETTER, SMALL } from '../../../src/annotate/tokens/characters'

it('has the classes and folded forms of Unicode in the first block too, which it fills by other patterns', () => {
  for (let unit = 0; unit < 0x100; unit++) {
    const character = String.fromCharCode(unit)
    const cls = classOf(entryOf(unit))
    expect([character, cls === SMALL]).toEqual([character, /\p{Ll}/u.test(character)])
    expect([character, cls === CAPITAL_LETTER]).toEqual([character, /\p{Lu}/u.test(character)])
    expect([character, cls === LETTER]).toEqual([character, /\p{Lo}|\xad/u.test(character)])
    expect([character, cls === DIGIT]).toEqual([character, /\p{Nd}/u.test(character)])
    const folded = character === '`' || character === '´' ? "'" : character.toLowerCase()
    expect(String.fromCharCode(entryOf(unit) & FOLDED)).toBe(folded)
  }
})
