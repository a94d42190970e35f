import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { constantImports } from '../../scripts/constant-imports.mjs'
import { builtPackage } from '../support/built-package'

it.each([
  [
    "import { f } from './a.js'; const g = () => f();",
    "import { f as $f } from './a.js';\nconst f=$f; const g = () => f();",
  ],
  [
    "import { a as f, X } from './a.js'; import { h } from '../b.js'; function g() { return f(h, X) }",
    "import { a as $f, X as $X } from './a.js'; import { h as $h } from '../b.js';\nconst f=$f,X=$X,h=$h; function g() { return f(h, X) }",
  ],
  [
    "import { f, h } from './a.js'; class G { g = f }; export { h }; const k = () => h;",
    "import { f, h } from './a.js'; class G { g = f }; export { h }; const k = () => h;",
  ],
])('writes %s as %s', (code, expected) => {
  expect(constantImports(code)).toBe(expected)
})

it.each([
  "import { f } from './a.js'; const x = f();",
  "import { f } from 'package'; const g = () => f();",
  "import * as a from './a.js'; const g = () => a.f();",
  "import a from './a.js'; const g = () => a();",
  "import './a.js'; const g = () => 1;",
  'const g = () => 1;',
])('leaves as it is: %s', (code) => {
  expect(constantImports(code)).toBe(code)
})

it('has constants for what functions import in the chunks of the package', () => {
  const chunks = readdirSync(builtPackage).filter((name) => /^chunk-.*\.js$/.test(name))
  expect(chunks.length).toBeGreaterThan(50)
  for (const name of chunks) {
    const code = readFileSync(join(builtPackage, name), 'utf8')
    expect(constantImports(code), name).toBe(code)
  }
})
