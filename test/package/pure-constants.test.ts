import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { pureConstants } from '../../scripts/pure-constants.mjs'
import { builtPackage } from '../support/built-package'

describe('pureConstants', () => {
  it.each([
    ['call of a name', 'once(() => [])', '/* @__PURE__ */ once(() => [])'],
    ['constructor', 'new Set(WORDS)', '/* @__PURE__ */ new Set(WORDS)'],
    ['call of a method', 'list.map(trim)', '/* @__PURE__ */ list.map(trim)'],
    ['call in an argument', 'new Set(words(LIST))', '/* @__PURE__ */ new Set(/* @__PURE__ */ words(LIST))'],
    ['marked call with another inside', '/* @__PURE__ */ f(g())', '/* @__PURE__ */ f(/* @__PURE__ */ g())'],
    ['call in a list', '[1, [f()]]', '[1, [/* @__PURE__ */ f()]]'],
    ['call in an object', '{ a: f(1), b }', '{ a: /* @__PURE__ */ f(1), b }'],
    ['call of a result', 'f().map(g)', '/* @__PURE__ */ (() => (f().map(g)))()'],
    ['property in an argument', 'f(a.b)', '/* @__PURE__ */ (() => (f(a.b)))()'],
    ['computed name', '{ [f()]: 1 }', '/* @__PURE__ */ (() => ({ [f()]: 1 }))()'],
    ['sum', 'FIRST | SECOND', '/* @__PURE__ */ (() => (FIRST | SECOND))()'],
    ['text with a value inside', '`(?:$' + '{WORDS})`', '/* @__PURE__ */ (() => (`(?:$' + '{WORDS})`))()'],
    ['property', 'bits.photo', '/* @__PURE__ */ (() => (bits.photo))()'],
    ['object with a spread', '{ ...a }', '/* @__PURE__ */ (() => ({ ...a }))()'],
  ])('marks a %s', (_, value, marked) => {
    expect(pureConstants(`var X = ${value};`)).toBe(`var X = ${marked};`)
  })

  it.each([
    'await f()',
    '(b = 5, 6)',
    'f(n++)',
    'delete a.b',
    '"text"',
    '/a+/',
    '-1',
    '[1, [2]]',
    '{ a: X, b: () => f(1) }',
    '(a) => f(a.b)',
    'class { x = f() }',
  ])('leaves %s as it is', (value) => {
    expect(pureConstants(`var X = ${value};`)).toBe(`var X = ${value};`)
  })

  it('leaves a call that is marked, and what is in functions, as they are', () => {
    const code = 'var X = /* @__PURE__ */ f(1);\nfunction g() {\n  var y = f(2);\n}\n'
    expect(pureConstants(code)).toBe(code)
  })

  it('keeps the value of each constant', () => {
    const code = 'var a = [1, 2]; var b = [...a, a.length]; var c = { b, d: b.map((x) => x * 2) }; return [a, b, c]'
    expect(new Function(pureConstants(code))()).toEqual(new Function(code)())
  })
})

describe('the built chunks', () => {
  // whose number depends on the constants before it: a bundler that drops one would change the others
  it('have no constant that counts bits', () => {
    for (const name of readdirSync(builtPackage).filter((file) => /^chunk-.*\.js$/.test(file))) {
      const code = readFileSync(join(builtPackage, name), 'utf8')
      for (const [, counter] of code.matchAll(/^var ([\w$]+) = \/\* @__PURE__ \*\/ defineFlags\(/gm))
        expect(code).not.toContain(` = /* @__PURE__ */ ${counter}(`)
    }
  })

  // a constant that acts when it is made would stay in the program of everybody who imports its chunk
  it.each(['index', 'core', 'merge', 'english'])(
    'of %s leave nothing in a bundle that uses none of them',
    async (entry) => {
      const { outputFiles } = await build({
        stdin: { contents: `import './${entry}.js'`, resolveDir: builtPackage },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'neutral',
        logLevel: 'silent',
        plugins: [
          {
            name: 'keep-modules',
            setup: ({ onResolve, resolve }) =>
              onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) =>
                pluginData === 'resolved'
                  ? undefined
                  : { ...(await resolve(path, { ...from, pluginData: 'resolved' })), sideEffects: true },
              ),
          },
        ],
      })
      expect(outputFiles[0]?.text).toBe('')
    },
  )
})
