import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsBuiltPackage } from '../support/build-package'
import { packageRoot } from '../support/built-package'

const tests = readdirSync(join(packageRoot, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => [name.replaceAll('\\', '/'), join(packageRoot, 'test', name)] as const)

test.each(tests)('%s imports the built package from support/built-package, if it reads it', (_, file) => {
  const readsIt = /\bdist\/(?:\$\{|[\w-]+\.c?js\b)|--input-type=module|formatPages\(/.test(readFileSync(file, 'utf8'))
  expect(!readsIt || importsBuiltPackage(file)).toBe(true)
})

test.each([
  ['cli.test.ts', true],
  ['exports.test.ts', true],
  ['parse.test.ts', false],
])('%s needs the built package: %s', (name, needed) => {
  const file = tests.find(([path]) => path.endsWith(`/${name}`))?.[1] ?? ''
  expect(importsBuiltPackage(file)).toBe(needed)
})
