import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtPackage as dist } from '../support/built-package'

const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8')

/** Returns the files that an import of an entry loads. */
function loadedBy(entry: string): readonly string[] {
  const found = new Set([`${entry}.js`])
  for (const name of found)
    for (const [, from = ''] of read(name).matchAll(/^(?:import|export)\b[^'"]*["'](\.[^"']+)["']/gm))
      found.add(path.posix.join(path.posix.dirname(name), from))
  return [...found]
}

const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + read(name).length, 0)

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
    const scripts = readdirSync(dist).filter((name) => /^chunk-.*\.js$/.test(name))
    const code = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map(read)
      .join('\n')
    expect(scripts.filter((name) => !code.includes(`/${name}`))).toEqual([])
  })
})
