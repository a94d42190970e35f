import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { trueConstants } from '../../scripts/true-constants.mjs'
import { builtPackage } from '../support/built-package'

it.each([
  ['var X = 1;', 'const X = 1;'],
  ['var X = 1, Y = f(X);', 'const X = 1, Y = f(X);'],
  ['const X = 1;', 'const X = 1;'],
  ['let x = 1;', 'let x = 1;'],
  ['var X = -Y; function f() { var own = X; return !X }', 'const X = -Y; function f() { var own = X; return !X }'],
  ['var x = [1]; x[0] = 2; x.length++;', 'const x = [1]; x[0] = 2; x.length++;'],
])('writes %s as %s', (code, expected) => {
  expect(trueConstants(code)).toBe(expected)
})

it.each([
  'x = 2',
  'x ??= 2',
  'x++',
  '--x',
  '[x] = list',
  '({ a: [x = 1] } = list)',
  '({ ...x } = list)',
  'for (x of list);',
  'for ([, x] of list);',
])('leaves what is set again: %s', (expression) => {
  const code = `var x = 1; var y; function f() { ${expression} }`
  expect(trueConstants(code)).toBe(code)
})

it('has no variable in the chunks of the package that is a constant', () => {
  const chunks = readdirSync(builtPackage).filter((name) => /^chunk-.*\.c?js$/.test(name))
  expect(chunks.length).toBeGreaterThan(50)
  for (const name of chunks) {
    const code = readFileSync(join(builtPackage, name), 'utf8')
    expect(trueConstants(code), name).toBe(code)
  }
})
