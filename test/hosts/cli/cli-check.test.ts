import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtCli, packageRoot } from '../../support/built-package'
import { copy, desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()

describe('wirecopy check', () => {
  it('is content with a good story', () => {
    write('a.txt', copy)
    expect(wirecopy(['check', 'a.txt'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('exits with 1 for an error, with the place drawn or as JSON', () => {
    write('bad.txt', 'Rain expected\n\nPARIS, Feb 30 (AP) -- Rain is expected.\n')
    const result = wirecopy(['check', 'bad.txt'])
    expect(result.status).toBe(1)
    expect(result.stdout).toContain('dateline/real-date')
    const { status, stdout } = wirecopy(['check', 'bad.txt', 'missing.txt', '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: 'bad.txt',
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ rule: 'dateline/real-date', severity: 'error' }),
        ]),
      },
      { file: 'missing.txt', diagnostics: [{ rule: 'read/failed', severity: 'error', message: 'No such file.' }] },
    ])
  })

  it('uses a profile, a rule, a config file, or none of them', () => {
    write('a.txt', copy)
    const line = (...args: string[]) => wirecopy(['check', 'a.txt', '--format', 'line', ...args])
    expect(line().stdout).toBe('')
    expect(line('--profile', 'web').stdout).toContain('[byline/present]')
    expect(line('--rule', 'byline/present=error')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('error:'),
    })
    write(
      'wirecopy.config.ts',
      "import { defineConfig } from 'wirecopy/config'\nconst max: number = 10\nexport default defineConfig({ rules: { 'headline/short-enough': ['error', { max }] }, overrides: [{ files: 'sports/**', rules: { 'headline/short-enough': 'off' } }] })\n",
    )
    mkdirSync(join(folder(), 'node_modules'))
    symlinkSync(packageRoot, join(folder(), 'node_modules/wirecopy'), 'junction')
    expect(line()).toMatchObject({
      status: 1,
      stdout: 'a.txt:1:1: error: Headline has 13 characters; the maximum is 10. [headline/short-enough]\n',
    })
    expect(line('--no-config')).toMatchObject({ status: 0, stdout: '' })
    expect(wirecopy(['check', '-', '--stdin-filename', 'sports/a.txt'], copy).status).toBe(0)
    expect(readdirSync(folder()).sort()).toEqual(['a.txt', 'node_modules', 'wirecopy.config.ts'])
    write('other.json', '{ "extends": ["./base.json"] }')
    write('base.json', '{ "extends": "web" }')
    expect(line('--config', 'other.json').stdout).toContain('[byline/present]')
  })

  it.each([
    ['an unknown profile', ['--profile', 'reutres'], 'Did you mean “reuters”?'],
    ['an unknown rule', ['--rule', 'headline/presnt=off'], 'Did you mean “headline/present”?'],
    ['a bad option', ['--rule', 'headline/short-enough=["error",{"maxx":5}]'], 'Did you mean “max”?'],
    ['a config that is not there', ['--config', 'no.json'], 'Config file no.json does not exist.'],
    ['a bad number', ['--max-warnings', 'many'], 'whole number'],
    ['a baseline without a name', ['--write-baseline'], 'requires --baseline'],
  ])('rejects %s as a usage error', (_, args, message) => {
    write('a.txt', copy)
    const { status, stdout, stderr } = wirecopy(['check', 'a.txt', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('fixes files, and standard input to standard output', () => {
    const damaged = copy.replace('is expected', 'is  expected')
    write('a.txt', damaged)
    expect(wirecopy(['check', 'a.txt', '--fix'])).toMatchObject({ status: 0, stderr: '' })
    expect(text('a.txt')).toBe(copy)
    expect(readdirSync(folder())).toEqual(['a.txt'])
    expect(wirecopy(['check', '-', '--fix'], damaged).stdout).toBe(copy)
  })

  it('counts warnings, and reports only errors on request', () => {
    write('a.txt', `${copy.trimEnd()}\n\nThe r\uFFFDin and the wind [+20 chars]\n`)
    const { status, stdout } = wirecopy(['check', 'a.txt', '--quiet', '--format', 'line'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(wirecopy(['check', 'a.txt', '--max-warnings', '1', '--format', 'line'])).toMatchObject({ status: 1 })
    expect(wirecopy(['check', 'a.txt', '--max-warnings', '2', '--format', 'line'])).toMatchObject({ status: 0 })
  })

  it('knows an old archive by its baseline', () => {
    write('a.txt', copy.replace('PARIS', 'PARIS, Feb 30'))
    expect(wirecopy(['check', 'a.txt']).status).toBe(1)
    expect(wirecopy(['check', 'a.txt', '--baseline', 'known.json', '--write-baseline']).status).toBe(0)
    write('a.txt', `${text('a.txt')}\nMore of it.\n`)
    expect(wirecopy(['check', 'a.txt', '--baseline', 'known.json']).status).toBe(0)
    write('b.txt', copy.replace('PARIS', 'PARIS, Feb 31'))
    expect(wirecopy(['check', '*.txt', '--baseline', 'known.json', '--format', 'line']).stdout).toMatch(
      /^b\.txt:\d+:\d+: error: [^\n]*\n$/,
    )
  })

  it.each([
    ['a baseline that is not there', ['--baseline', 'none.json'], 'Baseline none.json does not exist.'],
    ['an invalid baseline', ['--baseline', 'bad.json'], 'bad.json: '],
    ['a config that is not there', ['--config', 'none.json'], 'Config file none.json does not exist.'],
    ['a rule that nobody knows', ['--rule', 'headline/presnt'], 'Did you mean “headline/present”?'],
    ['a profile that nobody knows', ['--profile', 'reutres'], 'Did you mean “reuters”?'],
    ['an option that nobody knows', ['--max-warning', '1'], 'Did you mean --max-warnings?'],
  ])('rejects %s as a usage error', (_, args, message) => {
    write('a.txt', copy)
    write('bad.json', '{"findings":')
    expect(wirecopy(['check', 'a.txt', ...args])).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
  })

  it('turns a rule on by its id alone', () => {
    write('a.txt', copy)
    const { status, stdout } = wirecopy(['check', 'a.txt', '--format', 'line', '--rule', 'dateline/has-date'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^a\.txt:3:1: info: .* \[dateline\/has-date\]$/m)
  })

  it('suggests a remedy for a config with ES modules that Node takes for CommonJS', () => {
    write('package.json', '{"type":"commonjs"}')
    write('wirecopy.config.js', 'export default { extends: "ap" }\n')
    write('a.txt', copy)
    const { status, stderr } = wirecopy(['check', 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain('wirecopy.config.mjs')
  })

  it('checks the other formats too', () => {
    write('a.json', JSON.stringify({ headline: 'Rain', body: [] }))
    const { status, stdout } = wirecopy(['check', 'a.json', '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)[0].diagnostics.map((found: { rule: string }) => found.rule)).toContain('body/present')
  })

  it('lives when its reader goes away', async () => {
    for (let i = 0; i < 300; i++) write(`s${i}.txt`, 'Rain expected\n')
    const child = spawn(process.execPath, [builtCli, 'check', '*.txt'], {
      cwd: folder(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).not.toMatch(/wirecopy:|EPIPE|Error/)
    expect([0, 1]).toContain(status)
  })
})

it('was built', () => expect(existsSync(builtCli)).toBe(true))
