import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { load, loadAll } from 'js-yaml'
import { beforeEach, describe, expect, it } from 'vitest'
import { builtCli, packageRoot } from '../../support/built-package'
import { copy, desk } from '../../support/desk'

const { write, text, folder } = desk()

const FAULTY = `${copy}\n"It will last, said Rui Costa.\n`
const OFF = `export default { rules: { 'quotes/balanced': 'error' } }\n`

const read = (name: string): string => readFileSync(join(packageRoot, name), 'utf8')

beforeEach(() => {
  mkdirSync(join(folder(), 'node_modules/.bin'), { recursive: true })
  symlinkSync(builtCli, join(folder(), 'node_modules/.bin/wirecopy'))
})

/** Runs a script as a runner does. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder(),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', npm_config_offline: 'true', ...env },
  })
  return { status, output: stdout + stderr }
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly { readonly id?: string; readonly run?: string; readonly env?: Record<string, string> }[]
  }
}

describe('action.yml', () => {
  const action = load(read('action.yml')) as Action
  const step = action.runs.steps.find(({ id }) => id === 'check')

  /** Runs the step of the action with some inputs. */
  function check(given: Readonly<Record<string, string>> = {}) {
    const inputs = {
      ...Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default])),
      ...given,
    }
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => inputs[input] ?? `no input ${input}`),
      ]),
    )
    write('output', '')
    return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
      ...env,
      GITHUB_OUTPUT: join(folder(), 'output'),
    })
  }

  it('has a description for each input, and no input in its script', () => {
    expect(action.runs.using).toBe('composite')
    for (const one of Object.values(action.inputs)) expect(one.description).toMatch(/\.$/)
    expect(step?.run).not.toContain('${{')
    const used = Object.values(step?.env ?? {}).join()
    for (const name of Object.keys(action.inputs)) if (name !== 'upload') expect(used).toContain(`inputs.${name} }}`)
  })

  it('annotates findings and writes SARIF', () => {
    write('stories/a b.txt', FAULTY)
    write('wirecopy.config.mjs', OFF)
    const { status, output } = check({ files: 'stories\n\n' })
    expect(status, output).toBe(1)
    expect(output).toMatch(/^::error file=stories\/a b\.txt,line=7,.*Quotation is not closed/m)
    expect(JSON.parse(text('wirecopy.sarif')).runs[0].results.length).toBeGreaterThan(0)
    expect(text('output')).toBe('sarif-file=wirecopy.sarif\n')
  })

  it('passes for stories without errors, with several files and options', () => {
    write('a.txt', copy)
    write('b.wire', FAULTY)
    const { status, output } = check({ files: 'a.txt\nb.wire', profile: 'house', 'sarif-file': 'out.sarif' })
    expect(status, output).toBe(0)
    expect(existsSync(join(folder(), 'out.sarif'))).toBe(true)
    expect(check({ files: '*.wire', profile: 'ap', 'max-warnings': '0' }).status).toBe(1)
  })

  it.each([
    ['an unknown profile', { profile: 'apple' }],
    ['no files', { files: '\n  \n' }],
    ['a missing config', { config: 'none.json' }],
  ])('%s is a usage error', (_, given) => {
    write('a.txt', copy)
    expect(check(given).status).toBe(2)
  })

  it('never runs the text of an input', () => {
    write('a.txt', copy)
    check({ files: '$(touch owned)\n`touch owned`\n; touch owned', profile: '"; touch owned; "' })
    expect(existsSync(join(folder(), 'owned'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string
    readonly name: string
    readonly entry: string
    readonly language: string
    readonly files: string
  }
  const hooks = load(read('.pre-commit-hooks.yaml')) as readonly Hook[]
  const runHook = (id: string, files: readonly string[]) => {
    const [command = '', ...args] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? []
    return run(command, [...args, ...files])
  }

  it('has what pre-commit requires', () => {
    for (const { id, name, entry, language, files } of hooks) {
      expect([id, name, entry, language].every((one) => typeof one === 'string')).toBe(true)
      for (const name of ['a.wire', 'x/b.newsml.xml', 'c.ninjs.json']) expect(name).toMatch(new RegExp(files))
      for (const name of ['a.txt', 'pom.xml', 'package.json']) expect(name).not.toMatch(new RegExp(files))
    }
  })

  it('check fails for errors, and fix changes files', () => {
    write('package.json', '{ "private": true }')
    write('a.wire', FAULTY)
    expect(runHook('wirecopy-check', ['a.wire'])).toMatchObject({ status: 0 })
    write('wirecopy.config.mjs', OFF)
    expect(runHook('wirecopy-check', ['a.wire']).output).toMatch(/Quotation is not closed/)
    write('b.wire', read('seeds/xi-chongqing.txt'))
    expect(runHook('wirecopy-fix', ['b.wire']).status).toBe(0)
    expect(text('b.wire')).toContain('orderly fashion.\n\nOn Wednesday morning')
  })
})

describe('templates/wirecopy.yml', () => {
  const [header, body] = loadAll(read('templates/wirecopy.yml')) as [
    { readonly spec: { readonly inputs: Record<string, { readonly default: string }> } },
    { readonly wirecopy: { readonly script: readonly string[]; readonly variables: Record<string, string> } },
  ]

  /** Runs the script of the job with some inputs, as a GitLab runner does: line by line, until one fails. */
  function job(given: Readonly<Record<string, string>>) {
    const env = Object.fromEntries(
      Object.entries(body.wirecopy.variables).map(([name, value]) => [
        name,
        value.replace(
          /\$\[\[ inputs\.(\w+) \]\]/g,
          (_, input: string) => given[input] ?? header.spec.inputs[input]?.default ?? '?',
        ),
      ]),
    )
    return run('sh', ['-ec', body.wirecopy.script.join('\n')], env)
  }

  it('prints findings, keeps SARIF, and fails for errors', () => {
    write('stories/a.txt', FAULTY)
    expect(job({ files: 'stories' })).toMatchObject({ status: 0 })
    write('wirecopy.config.mjs', OFF)
    const { status, output } = job({ files: 'stories', options: '--rule quotes/balanced=error' })
    expect(status).toBe(1)
    expect(output).toMatch(/stories\/a\.txt:7:1: error: Quotation is not closed/)
    expect(existsSync(join(folder(), 'wirecopy.sarif'))).toBe(true)
    expect(job({ files: 'stories', options: '--profile apple' }).status).not.toBe(0)
  })
})
