import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtPackage as dist } from '../support/built-package'

const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8')

/** What loads a file, at the start of a line, by the ending of the name: `import './chunk-a.js'`, `const a = require('./chunk-a.cjs')` */
const LOADS = {
  js: /^(?:import|export)\b[^'"]*["'](\.[^"']+)["']/gm,
  cjs: /^(?:(?:const|var) \w+ = )?require\('(\.[^']+)'\)/gm,
}

/** Returns the files that an import of an entry loads. */
function loadedBy(entry: string, ending: 'js' | 'cjs' = 'js'): readonly string[] {
  const found = new Set([`${entry}.${ending}`])
  for (const name of found)
    for (const [, from = ''] of read(name).matchAll(LOADS[ending]))
      found.add(path.posix.join(path.posix.dirname(name), from))
  return [...found]
}

const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + read(name).length, 0)

describe('the CommonJS files', () => {
  it('are those of the ES modules', () => {
    for (const entry of ['index', 'core', 'english', 'newsml']) {
      const [modules, scripts] = [loadedBy(entry), loadedBy(entry, 'cjs')]
      expect(scripts.length, entry).toBe(modules.length)
      expect(sizeOf(scripts) / sizeOf(modules), entry).toBeLessThan(1.05)
    }
  })
})

describe('the chunks of the ES modules', () => {
  it('are joined, so that Node loads few files', () => {
    expect(loadedBy('index').length).toBeLessThan(25)
    expect(loadedBy('core').length).toBeLessThan(20)
    expect(loadedBy('english').length).toBeLessThan(10)
  })

  it('are not joined with what an entry has no need of', () => {
    const parser = sizeOf(loadedBy('index'))
    for (const writer of ['nitf', 'newsml', 'ninjs', 'jsonld', 'markdown', 'ledger'])
      expect(sizeOf(loadedBy(writer)), writer).toBeLessThan(parser / 5)
    for (const small of ['json', 'schema', 'extraction', 'convert-async'])
      expect(sizeOf(loadedBy(small)), small).toBeLessThan(parser / 15)
  })

  it('are all of use: no file of before the joining is left', () => {
    const scripts = readdirSync(dist).filter((name) => /^chunk-.*\.c?js$/.test(name))
    const code = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.c?js$/.test(name))
      .map(read)
      .join('\n')
    expect(scripts.filter((name) => !code.includes(`/${name}`))).toEqual([])
  })
})
