import { describe, expect, it } from 'vitest'
import { deferPatterns } from '../../scripts/defer-patterns.mjs'

/** Returns the code without the import of the helper. */
const deferred = (code: string): string => deferPatterns(code).replace(/^import .*\n/, '')

describe('deferPatterns', () => {
  it('makes a constant with a Unicode class on its first use', () => {
    expect(deferred('const WORD = /\\p{L}+/gu\nexport const count = (text) => text.match(WORD).length')).toBe(
      'const WORD = /* @__PURE__ */ deferredPattern("\\\\p{L}+", "gu")\nexport const count = (text) => text.match(WORD()).length',
    )
  })

  it('makes a pattern in a function once', () => {
    expect(deferred('const isWord = (text) => /^\\p{L}+$/u.test(text)')).toBe(
      'const pattern$0 = /* @__PURE__ */ deferredPattern("^\\\\p{L}+$")\nconst isWord = (text) => pattern$0().test(text)',
    )
  })

  it('imports the helper only if the module has such a pattern', () => {
    expect(deferPatterns('const WORD = /\\p{L}+/u\nWORD.test("")')).toMatch(
      /^import \{ deferredPattern \} from ".*\/src\/text\/deferred-pattern"\n/,
    )
  })

  it.each([
    ['a pattern without a Unicode class', 'const DIGIT = /\\d/\nexport const has = (text) => DIGIT.test(text)'],
    ['an exported pattern', 'export const WORD = /\\p{L}/u'],
    ['a pattern exported by name', 'const WORD = /\\p{L}/u\nexport { WORD }'],
    ['a pattern with state in a function', 'export const words = (text) => text.match(/\\p{L}+/gu)'],
    ['a pattern in a list', 'const WORDS = [/\\p{L}/u]'],
    ['a name that a parameter has too', 'const WORD = /\\p{L}/u\nconst has = (WORD) => WORD.test("")'],
  ])('leaves %s', (_, code) => {
    expect(deferPatterns(code)).toBe(code)
  })

  it('leaves properties of the same name, and expands a shorthand', () => {
    expect(
      deferred('const WORD = /\\p{L}/u\nexport const table = (other) => [{ WORD }, { WORD: 1 }, other.WORD]'),
    ).toBe(
      'const WORD = /* @__PURE__ */ deferredPattern("\\\\p{L}")\nexport const table = (other) => [{ WORD: WORD() }, { WORD: 1 }, other.WORD]',
    )
  })

  it('leaves types and imports', () => {
    const code = "import { WORD as OTHER } from './other'\nconst WORD = /\\p{L}/u\nexport type Word = typeof WORD\n"
    expect(deferred(code)).toContain("import { WORD as OTHER } from './other'")
    expect(deferred(code)).toContain('typeof WORD\n')
  })
})
