import { describe, expect, it } from 'vitest'
import { deferPatterns } from '../../scripts/defer-patterns.mjs'

/** Returns the code without the import of the helper. */
const deferred = (code: string): string => deferPatterns(code).replace(/^import .*\n/, '')

describe('deferPatterns', () => {
  it('makes a constant with a Unicode class on its first use', () => {
    expect(deferred('const WORD = /\\p{L}+/gu\nexport const count = (text) => text.match(WORD).length')).toBe(
      'const WORD = /* @__PURE__ */ deferredPattern("\\\\p{L}+", "gu")\nexport const count = (text) => text.match(WORD(text)).length',
    )
  })

  it.each([
    ['(() => new RegExp(list()))()', '(() => new RegExp(list()))()'],
    ['[/\\d/, new RegExp(LEADS)]', '[/\\d/, new RegExp(LEADS)]'],
    ['test(/\\p{L}/gu)', 'test(new RegExp("\\\\p{L}", "gu"))'],
  ])('makes the value %s on its first use', (value, made) => {
    expect(deferred(`const SHAPE = ${value}\nexport const shape = () => SHAPE`)).toBe(
      `const SHAPE = /* @__PURE__ */ deferred(() => (${made}))\nexport const shape = () => SHAPE()`,
    )
  })

  it('reads a list of words on its first use, and what is made of it', () => {
    expect(deferred('const NOUNS = new Set(words(LIST))\nconst SHAPE = `(?:${NOUNS.size})`\nSHAPE.length')).toBe(
      'const NOUNS = /* @__PURE__ */ deferred(() => (new Set(words(LIST))))\nconst SHAPE = /* @__PURE__ */ deferred(() => (`(?:${NOUNS().size})`))\nSHAPE().length',
    )
  })

  it('keeps each pattern of a list once', () => {
    expect(deferred('const SHAPES: readonly RegExp[] = [/\\p{L}/u]\nexport const shapes = () => SHAPES')).toBe(
      'const pattern$0 = /* @__PURE__ */ deferredPattern("\\\\p{L}")\nconst SHAPES = /* @__PURE__ */ deferred(() => ([pattern$0()]))\nexport const shapes = () => SHAPES()',
    )
  })

  it('makes each pattern of a list whose patterns are only tested when it is tested', () => {
    const list = '[/a/, new RegExp(LEADS, "u"), ...more(/\\d/)]'
    expect(
      deferred(
        `const SHAPES = ${list}\nSHAPES.some((shape) => shape.test(line))\nSHAPES.some((one) => one.test(f(1)))`,
      ),
    ).toBe(
      'const SHAPES = /* @__PURE__ */ deferred(() => ([/* @__PURE__ */ deferredPattern("a", ""), /* @__PURE__ */ deferredPattern(() => (LEADS), "u"), ...more(/\\d/).map((pattern) => () => pattern)]))\nSHAPES().some((shape) => shape(line).test(line))\nSHAPES().some((one) => testPattern(one, f(1)))',
    )
  })

  it.each(['SHAPES.length', 'SHAPES.find((shape) => shape.test(line))', 'SHAPES.some((shape) => line.match(shape))'])(
    'makes the patterns of a list with the list for %s',
    (use) => {
      expect(deferred(`const SHAPES = [new RegExp(LEADS)]\n${use}`)).toContain('deferred(() => ([new RegExp(LEADS)]))')
    },
  )

  it('makes the source of a pattern on its first use', () => {
    expect(deferred('const SHAPE = new RegExp("^" + LEADS, "i")\nexport const has = (text) => SHAPE.test(text)')).toBe(
      'const SHAPE = /* @__PURE__ */ deferredPattern(() => ("^" + LEADS), "i")\nexport const has = (text) => SHAPE(text).test(text)',
    )
    expect(deferred('const SHAPE = new RegExp(LEADS)\nSHAPE.test(a.b)')).toBe(
      "const SHAPE = /* @__PURE__ */ deferredPattern(() => (LEADS), '')\nSHAPE(a.b).test(a.b)",
    )
  })

  it.each([
    ['WORD.exec(line)', 'WORD(line).exec(line)'],
    ['WORD.exec(story.line)', 'WORD(story.line).exec(story.line)'],
    ['story.line.replace(WORD, "")', 'story.line.replace(WORD(story.line), "")'],
    ['WORD.test(line.trim())', 'testPattern(WORD, line.trim())'],
    ['WORD.exec(lines[0] ?? "")', 'execPattern(WORD, lines[0] ?? "")'],
    ['line.trim().replace(WORD, "")', 'line.trim().replace(WORD(), "")'],
    ['find(WORD, line)', 'find(WORD(), line)'],
    ['WORD.source', 'WORD().source'],
    ['WORD.test()', 'WORD().test()'],
  ])('names the text of %s once', (use, made) => {
    expect(deferred(`const WORD = /\\p{L}/u\n${use}`)).toBe(
      `const WORD = /* @__PURE__ */ deferredPattern("\\\\p{L}")\n${made}`,
    )
  })

  it('keeps the flags of a pattern that another is made of', () => {
    const code = 'const WORD = /\\p{L}/iu\nconst SAME = new RegExp(WORD)\nSAME.test(line)'
    expect(deferred(code)).toContain('const SAME = /* @__PURE__ */ deferred(() => (new RegExp(WORD())))')
  })

  it.each(['g', 'y'])('gives no text where a pattern with the flag %s keeps its place', (flag) => {
    expect(deferred(`const WORD = /\\p{L}/u${flag}\nWORD.exec(line)`)).toContain('WORD().exec(line)')
  })

  it('tests an expression in a function once', () => {
    expect(deferred('const has = (text) => /\\p{L}/u.test(text.trim().replace(/\\p{M}/u, ""))')).toContain(
      'testPattern(pattern$0, text.trim().replace(pattern$1(), ""))',
    )
  })

  it('makes a pattern in a function once', () => {
    expect(deferred('const isWord = (text) => /^\\p{L}+$/u.test(text)')).toBe(
      'const pattern$0 = /* @__PURE__ */ deferredPattern("^\\\\p{L}+$")\nconst isWord = (text) => pattern$0(text).test(text)',
    )
  })

  it.each(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])(
    'makes a pattern for all matches once, as the argument of %s',
    (method) => {
      expect(deferred(`const read = (text) => text.${method}(/\\p{L}+/gu)`)).toBe(
        `const pattern$0 = /* @__PURE__ */ deferredPattern("\\\\p{L}+", "gu")\nconst read = (text) => text.${method}(pattern$0(text))`,
      )
    },
  )

  it('imports the helper only if the module has such a pattern', () => {
    expect(deferPatterns('const WORD = /\\p{L}+/u\nWORD.test("")')).toMatch(
      /^import \{ deferred, deferredPattern, execPattern, testPattern \} from ".*\/src\/text\/deferred"\n/,
    )
  })

  it.each([
    ['a pattern without a Unicode class', 'const DIGIT = /\\d/\nexport const has = (text) => DIGIT.test(text)'],
    ['an exported pattern', 'export const WORD = /\\p{L}/u'],
    ['a pattern exported by name', 'const WORD = /\\p{L}/u\nexport { WORD }'],
    ['a pattern with state in a function', 'export const word = (text) => /\\p{L}+/gu.exec(text)'],
    ['a pattern for one place in a function', 'export const word = (text) => text.match(/\\p{L}+/uy)'],
    ['a pattern that another function gets', 'export const words = (text) => find(text, /\\p{L}+/gu)'],
    ['a value that is made later', 'const words = once(() => new RegExp("a"))'],
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
