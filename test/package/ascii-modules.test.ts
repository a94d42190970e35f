import { describe, expect, it } from 'vitest'
import { asciiModule, withoutForeignComments } from '../../scripts/ascii-modules.mjs'

/** Returns the value of an expression after its rewriting, which must have no character beyond ASCII in a pattern or raw text. */
function evaluated(expression: string): unknown {
  const code = asciiModule(`const VALUE = ${expression}`)
  return new Function(`${code}\nreturn VALUE`)()
}

describe('asciiModule', () => {
  it('writes characters of a pattern as escapes', () => {
    expect(asciiModule('const QUOTE = /[“"]/u')).toBe('const QUOTE = /[\\u201c"]/u')
    expect(String(evaluated('/^[a-zé]+—$/'))).toBe('/^[a-z\\u00e9]+\\u2014$/')
  })

  it('keeps a character of two units one character', () => {
    const pattern = evaluated('/^[😀x]$/u') as RegExp
    expect(pattern.test('😀')).toBe(true)
    expect(pattern.test('😁')).toBe(false)
  })

  it.each([
    ['String.raw`\\s—`', '\\s—'],
    ['((DASH) => String.raw`\\s${DASH}—\\d`)("–")', '\\s–—\\d'],
    ['((A, B) => String.raw`${A}é${B}`)("<", ">")', '<é>'],
    ['((A) => String.raw`(?:${[A, A].map((each) => String.raw`${each}ñ`).join("|")})\\.`)("x")', '(?:xñ|xñ)\\.'],
  ])('writes %s as a sum of texts', (expression, value) => {
    expect(asciiModule(`const VALUE = ${expression}`)).not.toContain('String.raw`\\s')
    expect(evaluated(expression)).toBe(value)
  })

  it.each(['const WORD = /\\w+/', 'const NAME = "é"', 'const RAW = String.raw`\\d` + "é"'])('leaves %s', (code) => {
    expect(asciiModule(code)).toBe(code)
  })
})

describe('withoutForeignComments', () => {
  it('leaves out comments that have characters beyond ASCII', () => {
    const code =
      'const A = [\n  // one\n  1,\n  // « two »\n  2,\n]\nclass B {\n  /** three */\n  /**\n   * l’été\n   */\n  c() {}\n}\n'
    expect(withoutForeignComments(code)).toBe(
      'const A = [\n  // one\n  1,\n  2,\n]\nclass B {\n  /** three */\n  c() {}\n}\n',
    )
  })
})
