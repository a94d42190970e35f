import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import vm from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { builtPackage, packageRoot } from '../support/built-package'

/** Entries that are for Node: hosts, and what reads files. All others are for browsers, workers and edge servers too. */
const NODE = /^(?:bundler|astro|eleventy|sqlite|queue|node)(?:\/|$)/

/** Conditions of the exports of packages on edge servers. */
const EDGE = ['worker', 'edge-light', 'workerd']

const { exports } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
const entries = Object.entries<{ import?: { default?: string } } | string>(exports)
  .filter(([, target]) => typeof target !== 'string' && target.import?.default)
  .map(([name]) => (name === '.' ? 'index' : name.slice(2).replace('*', 'en'))) // one language stands for all
const portable = entries.filter((name) => !NODE.test(name))

/** Bundles entries as one script, `wirecopy`. Returns it with the built-ins of Node that are imported, each with its importer. */
async function bundle(
  names: readonly string[],
  conditions: readonly string[],
): Promise<{ code: string; builtins: string[] }> {
  const builtins: string[] = []
  const record: Plugin = {
    name: 'record-builtins',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer }) => {
        if (!isBuiltin(path)) return undefined
        builtins.push(`${relative(packageRoot, importer)}: ${path}`)
        return { path, external: true }
      })
    },
  }
  const contents = names.map((name, i) => `export * as e${i} from ${JSON.stringify(join(builtPackage, `${name}.js`))}`)
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: packageRoot },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'wirecopy', platform: 'browser', logLevel: 'silent' },
    conditions: [...conditions],
    plugins: [record],
  })
  return { code: outputFiles[0]?.text ?? '', builtins }
}

describe('the entries for browsers and edge servers', () => {
  it('are all but those for Node', () => {
    expect(portable).toEqual(
      expect.arrayContaining(['index', 'schema', 'newsml', 'html', 'convert', 'ledger', 'merge']),
    )
    expect(entries.length - portable.length).toBeGreaterThan(8)
  })

  it.each([
    ['browsers', ['browser']],
    ['edge servers', EDGE],
  ])('import no built-in of Node, bundled for %s', async (_, conditions) => {
    const { builtins } = await bundle(portable, conditions)
    expect(builtins).toEqual([])
  })

  it('load and parse on an edge server: no global of Node, no document', async () => {
    const { code } = await bundle(portable, EDGE)
    const context = vm.createContext({ TextDecoder, TextEncoder, URL })
    vm.runInContext(code, context)
    const copy = 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n'
    const call = `wirecopy.e${portable.indexOf('index')}.parse(${JSON.stringify(copy)}).article.headline`
    expect(vm.runInContext(call, context)).toBe('Rain expected')
    const xml = `wirecopy.e${portable.indexOf('convert')}.convert(${JSON.stringify(copy)}, { to: 'nitf' })`
    expect(vm.runInContext(xml, context)).toContain('<nitf')
  })

  it('are told from those for Node, whose built-ins are found', async () => {
    const { builtins } = await bundle(['sqlite'], ['browser'])
    expect(builtins.map((line) => line.replace(/.*: (?:node:)?/, ''))).toContain('module')
  })
})
