import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

/*
 * The packed package in Deno and Bun gives what it gives in Node. A runtime is the program that WIRECOPY_DENO or WIRECOPY_BUN names, or the
 * one in the path; without one its tests are skipped. Both come from the registry: `npm install deno bun`, some 200 MB.
 */

interface Runtime {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

const runtimes: readonly Runtime[] = [
  { name: 'Deno', program: process.env.WIRECOPY_DENO ?? 'deno', args: ['run', '--allow-all'] },
  { name: 'Bun', program: process.env.WIRECOPY_BUN ?? 'bun', args: [] },
]
const node: Runtime = { name: 'Node', program: process.execPath, args: [] }
const isThere = ({ program }: Runtime): boolean => spawnSync(program, ['--version']).status === 0

const bulk = `import { readFileSync } from 'node:fs'
import { convertFiles, convertStream } from 'wirecopy/node'
const found = []
const keep = ({ input, record, documents, error }) => found.push({ input, record, documents, error: error?.code })
for await (const one of convertFiles(['a.txt', 'b.txt', 'c.txt'], { to: ['json', 'nitf'], jobs: 2 })) keep(one)
for await (const one of convertStream([readFileSync('a.txt')], { to: 'markdown' })) keep(one)
console.log(JSON.stringify(found))
`

let folder = ''
/** Returns what a program prints in a runtime. */
function run({ program, args }: Runtime, ...given: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, [...args, ...given], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(status, stderr).toBe(0)
  return `${stdout}${stderr}`
}

const present = runtimes.filter(isThere)
beforeAll(() => {
  if (present.length === 0) return
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-runtimes-'))
  mkdirSync(join(folder, 'packed'))
  const npm = (args: readonly string[], cwd: string): void => {
    const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
    expect(status, stderr).toBe(0)
  }
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', join(folder, 'packed')], root)
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }')
  const tarball = join(folder, 'packed', readdirSync(join(folder, 'packed'))[0] ?? '')
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball], folder)
  for (const name of ['a', 'b', 'c'])
    writeFileSync(join(folder, `${name}.txt`), `Rain expected\n\nPARIS (AP) -- Rain is expected in ${name}.\n`)
  writeFileSync(join(folder, 'bulk.mjs'), bulk)
  copyFileSync(join(root, 'test/package/programs/runtimes.mjs'), join(folder, 'runtimes.mjs'))
})
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

describe.each(runtimes)('in $name', (runtime) => {
  it.skipIf(!present.includes(runtime))('every reader and writer gives what it gives in Node', () => {
    const given = run(runtime, 'runtimes.mjs')
    expect(given.length).toBeGreaterThan(20_000)
    expect(given).toBe(run(node, 'runtimes.mjs'))
  })

  it.skipIf(!present.includes(runtime))('wirecopy/node converts on threads as in Node', () => {
    const given = run(runtime, 'bulk.mjs')
    expect(JSON.parse(given)).toHaveLength(4)
    expect(given).toBe(run(node, 'bulk.mjs'))
  })

  it.skipIf(!present.includes(runtime))('the command line writes and checks as in Node', () => {
    const cli = 'node_modules/wirecopy/dist/cli.js'
    const convert = [cli, 'convert', 'a.txt', '--to', 'nitf']
    expect(run(runtime, ...convert)).toContain('<hl1>Rain expected</hl1>')
    expect(run(runtime, ...convert)).toBe(run(node, ...convert))
    expect(run(runtime, cli, 'check', 'a.txt')).toBe(run(node, cli, 'check', 'a.txt'))
  })
})
