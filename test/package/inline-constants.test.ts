import { describe, expect, it } from 'vitest'
import { inlineConstants } from '../../scripts/inline-constants'

/** A file of the annotators: its imports are resolved from there. */
const path = new URL('../../src/annotate/sentences/example.ts', import.meta.url).pathname

describe('inlineConstants', () => {
  it.each([
    ['a literal', 'const MOST = 12\nconst isFull = (count) => count > MOST', 'count > 12'],
    ['a negative number', 'const NONE = -1\nconst next = (at) => at - NONE', 'at - (-1)'],
    ['an expression of constants', 'const A = 1 << 2\nconst B = A | 1\nconst has = (bits) => bits & ~B', 'bits & ~5'],
    [
      'an object of numbers',
      'const SLOT = { DAY: 3 } as const\nconst isDay = (slot) => slot === SLOT.DAY',
      'slot === 3',
    ],
    [
      'a flag',
      "const flag = defineFlags('letter')\nconst A = flag('A')\nconst B = flag('B')\nconst has = (bits) => bits & (A | B)",
      'bits & (1 | 2)',
    ],
    [
      'an imported constant',
      "import { STOP } from '../tokens/kinds'\nconst ends = (kind) => kind === STOP",
      'kind === 5',
    ],
    [
      'a member of an imported module',
      "import * as kinds from '../tokens/kinds'\nconst opens = (flags) => flags & kinds.CAPITAL",
      'flags & 4',
    ],
  ])('writes the number of %s', (_, code, expected) => {
    expect(inlineConstants(code, path)).toContain(expected)
  })

  it('removes a set of flags of which all are written', () => {
    expect(inlineConstants("const flag = defineFlags('letter')\nexport const A = flag('A')")).not.toContain(
      'defineFlags(',
    )
  })

  it('checks the flags as the library does', () => {
    expect(() =>
      inlineConstants("const flag = defineFlags('letter', 1)\nconst A = flag('A')\nconst B = flag('B')"),
    ).toThrow('one too many')
  })

  it.each([
    ['a variable', 'let count = 0\nexport const next = () => ++count'],
    ['a name that a parameter has too', 'const SIZE = 8\nexport const double = (SIZE) => SIZE * 2'],
    ['a property of the same name', 'const SIZE = 8\nexport const sizeOf = (box) => box.SIZE'],
    ['a shorthand property', 'const SIZE = 8\nexport const box = { SIZE }'],
    ['an object that may change', 'const SLOT = { DAY: 3 }\nexport const isDay = (slot) => slot === SLOT.DAY'],
    [
      'a set of flags with computed names',
      "const flag = defineFlags('part')\nexport const bits = names.map((name) => flag(name))",
    ],
    [
      'a number that is made when the module runs',
      'const SIZE = sizeOf(list)\nexport const isFull = (count) => count > SIZE',
    ],
  ])('leaves %s', (_, code) => {
    expect(inlineConstants(code, path)).toBe(code)
  })
})
