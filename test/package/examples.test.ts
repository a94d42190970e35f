import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'
import { docExamples, entrySources } from '../support/doc-examples'
import { checkedModule, exampleModule } from '../support/example-module'

/* Every exported function and class has an example in its doc comment. The examples compile under `strict` and do what their comments say. */

const modules = await Promise.all(
  entrySources().map(async ({ entry }) => {
    const module: Record<string, unknown> = await import(entry)
    return [entry, Object.keys(module).filter((name) => typeof module[name] === 'function')] as const
  }),
)
const exported = new Map<string, readonly string[]>(modules)
const examples = docExamples(exported)
/** Examples that are compiled only: they need a server of Redis. */
const needsServer = new Set(['openQueue', 'addFile', 'queueStatus', 'purgeStory', 'startWorker'])
const runs = examples.flatMap((one) => (one.code === undefined ? [] : [{ ...one, code: one.code }]))

let folder = ''
const fileOf = ({ entry, name }: { entry: string; name: string }, ending: string): string =>
  join(folder, `${entry.replaceAll('/', '-')}.${name}.${ending}`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-examples-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/wirecopy'), 'junction')
  mkdirSync(join(folder, 'stories'))
  writeFileSync(join(folder, 'stories/rain.txt'), 'Rain expected\n\nOSLO (AP) -- Rain fell.\n')
  for (const one of runs) {
    const module = exampleModule(one, exported)
    writeFileSync(fileOf(one, 'mts'), module)
    writeFileSync(fileOf(one, 'mjs'), checkedModule(module))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('examples', () => {
  it('are there for more than a hundred exports', () => {
    expect(runs.length).toBeGreaterThan(100)
  })

  it.each(examples)('$entry has one for $name', ({ code }) => {
    expect(code).toBeTruthy()
  })

  it('compile under strict', () => {
    const program = ts.createProgram(
      runs.map((one) => fileOf(one, 'mts')),
      {
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      },
    )
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
    expect(faults).toEqual([])
  })

  it('do what their comments say', () => {
    const files = runs.filter(({ name }) => !needsServer.has(name)).map((one) => pathToFileURL(fileOf(one, 'mjs')).href)
    const runner = join(root, 'test/package/programs/run-examples.mjs')
    const { stdout, stderr } = spawnSync(process.execPath, [runner, ...files], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    const found = Object.entries<string[]>(JSON.parse(stdout)).filter(([, faults]) => faults.length > 0)
    expect(found.map(([file, faults]) => `${file.replace(/.*\//, '')}: ${faults.join('; ')}`)).toEqual([])
  })
})
