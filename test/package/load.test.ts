import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

/** A hook that prints the URL of each module that Node resolves. */
const hook = `import { writeSync } from 'node:fs'
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  writeSync(1, found.url + '\\n')
  return found
}`
const register = `import { register } from 'node:module'; register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hook))})`

/** The packages that are loaded with a module of the built package. */
function loadedByImport(entry: string): string[] {
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(register)}`,
    '--input-type=module',
    '-e',
    `import '${entry}'`,
  ]
  return packagesIn(node(args).split('\n'))
}

function loadedByRequire(entry: string): string[] {
  return packagesIn(JSON.parse(node(['-p', `require('${entry}'); JSON.stringify(Object.keys(require.cache))`])))
}

function node(args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout
}

function packagesIn(paths: string[]): string[] {
  const names = paths.flatMap(
    (path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? [],
  )
  return [...new Set(names)].sort()
}

describe('what an import loads', () => {
  it('wirecopy alone loads no package at all', () => {
    expect(loadedByImport('wirecopy')).toEqual([])
    expect(loadedByRequire('wirecopy')).toEqual([])
  })

  it('wirecopy/schema loads zod and nothing else', () => {
    expect(loadedByImport('wirecopy/schema')).toEqual(['zod'])
    expect(loadedByRequire('wirecopy/schema')).toEqual(['zod'])
  })

  it('wirecopy/config loads zod and nothing else', () => {
    expect(loadedByImport('wirecopy/config')).toEqual(['zod'])
  })

  it('each format loads what it needs alone', () => {
    expect(loadedByImport('wirecopy/json')).toEqual(['zod'])
    expect(loadedByImport('wirecopy/newsml')).not.toContain('js-yaml')
    expect(loadedByImport('wirecopy/markdown')).not.toContain('saxes')
    expect(loadedByImport('wirecopy/email')).not.toContain('postal-mime')
    expect(loadedByImport('wirecopy/convert')).not.toContain('postal-mime')
    expect(loadedByImport('wirecopy/convert-async')).toEqual([])
  })
})
