import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageTags } from '../../../src/hosts/cli/options/language-tags'
import { languages } from '../../../src/lexicon/languages'
import { builtCli } from '../../support/built-package'
import { copy, desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()
const damaged = copy.replace('is expected', 'is  expected')

describe('wirecopy parse and annotate', () => {
  it('print an outline, or the story as JSON', () => {
    write('a.txt', damaged)
    const { stdout } = wirecopy(['parse', 'a.txt'])
    expect(stdout).toMatch(/^a\.txt\n {2}headline {7}Rain expected\n/)
    expect(stdout).toMatch(/^ {2}body {11}2 blocks\n {3}1 paragraph {3}Rain is/m)
    expect(wirecopy(['annotate', 'a.txt']).stdout).toMatch(/^ {2}places {9}Paris {2}FR/m)
    expect(wirecopy(['annotate', 'a.txt', '--format', 'json', '--output-file', 'out.json']).stdout).toBe('')
    expect(JSON.parse(text('out.json')).article.annotations.places[0].name).toBe('Paris')
  })
})

describe('wirecopy fix', () => {
  it('shows the changes, fixes files, and standard input to standard output', () => {
    write('a.txt', damaged)
    const shown = wirecopy(['fix', 'a.txt', '--dry-run'])
    expect(shown.status).toBe(1)
    expect(shown.stdout).toContain('--- a.txt\n+++ a.txt\n@@ -1,5 +1,5 @@\n')
    expect(shown.stdout).toMatch(/^-PARIS .*is {2}expected.*\n\+PARIS .*is expected/m)
    expect(text('a.txt')).toBe(damaged)
    expect(wirecopy(['fix', 'a.txt'])).toMatchObject({ status: 0, stdout: '', stderr: 'wirecopy: a.txt: Fixed.\n' })
    expect(text('a.txt')).toBe(copy)
    expect(wirecopy(['fix', 'a.txt', '--dry-run'])).toMatchObject({ status: 0, stdout: '' })
    expect(wirecopy(['fix', '-'], damaged)).toMatchObject({ status: 0, stdout: copy })
  })
})

describe('wirecopy check', () => {
  it('writes reports to files, whose SARIF names version and pages', () => {
    write('a.txt', damaged)
    write('b.txt', copy)
    const args = [
      'check',
      'a.txt',
      'b.txt',
      '--rule',
      'byline/present',
      '--format',
      'sarif',
      '--output-file',
      'out/x.sarif',
    ]
    expect(wirecopy(args)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^2 files, 2 stories, \d findings in /), // beside a file, the log says how it went
    })
    const { driver } = JSON.parse(text('out/x.sarif')).runs[0].tool
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(driver.version).toBe(version)
    expect(driver.rules.find((rule: { id: string }) => rule.id === 'byline/present').helpUri).toBe(
      `https://unpkg.com/wirecopy@${version}/docs/rules/byline/present.md`,
    )
    expect(
      JSON.parse(text('out/x.sarif')).runs[0].results.every(
        (one: { ruleIndex: number; ruleId: string }) => driver.rules[one.ruleIndex].id === one.ruleId,
      ),
    ).toBe(true)
    const { stdout, stderr } = wirecopy(['check', 'a.txt', 'b.txt', '--rule', 'byline/present'])
    expect(stdout).toMatch(/\n\n0 errors, \d warnings?, \d infos? in 2 stories.*\n$/)
    expect(stderr).toMatch(/^2 files, 2 stories, \d findings in \d+\.\d s\n( {2}\d [\w-]+\/[\w-]+\n)+$/)
    expect(JSON.parse(wirecopy(['check', 'a.txt', 'b.txt', '--format', 'json']).stdout)).toHaveLength(2)
  })

  it('checks with --cache only what changed', () => {
    write('a.txt', copy)
    write('b.txt', copy.replace('PARIS (AP)', 'EMBARGOED UNTIL 1200 GMT, April 24, 2024\n\nPARIS (AP)'))
    const args = [
      'check',
      'a.txt',
      'b.txt',
      '--cache',
      '--cache-file',
      'c.json',
      '--format',
      'line',
      '--rule',
      'byline/present',
    ]
    const first = wirecopy(args)
    const cached = JSON.parse(text('c.json'))
    expect(Object.keys(cached.files)).toEqual(['a.txt']) // that of b.txt depends on the time
    expect(wirecopy(args).stdout).toBe(first.stdout)
    cached.files['a.txt'].stories[0] = []
    write('c.json', JSON.stringify(cached))
    expect(wirecopy(args).stdout).not.toContain('a.txt')
    expect(wirecopy([...args, '--profile', 'web']).stdout).toContain('a.txt')
    write('a.txt', `${copy}\nMore.\n`)
    expect(wirecopy(args).stdout).toContain('a.txt')
    write('c.json', '{')
    expect(wirecopy(args)).toMatchObject({ status: 0 })
  })

  it('judges embargoes by the clock unless a time is given', () => {
    write('a.txt', copy.replace('PARIS (AP)', 'EMBARGOED UNTIL 1200 GMT, April 24, 2024\n\nPARIS (AP)'))
    expect(wirecopy(['check', 'a.txt', '--format', 'line']).stdout).not.toContain('item/embargo-clear')
    const { status, stdout } = wirecopy(['check', 'a.txt', '--format', 'line', '--now', '2024-04-24T11:00:00Z'])
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('item/embargo-clear') })
  })
})

describe('lists', () => {
  it('rules are listed and explained, own rules too; formats are listed', () => {
    write('wirecopy.config.json', '{}')
    expect(wirecopy(['rules']).stdout).toMatch(/^headline\/short-enough +info +The headline fits/m)
    const one = wirecopy(['rules', 'headline/short-enough']).stdout
    for (const part of ['Why:', 'Source:', 'reuters (warning, max 64)', 'Option max:', 'Page: https://'])
      expect(one).toContain(part)
    const listed = JSON.parse(wirecopy(['rules', '--profile', 'web', '--format', 'json']).stdout)
    expect(listed.map(({ id }: { id: string }) => id)).toContain('byline/present')
    expect(wirecopy(['rules', 'headline/presnt'])).toMatchObject({
      status: 2,
      stderr: 'error: Unknown rule "headline/presnt". Did you mean headline/present?\n',
    })
    for (const part of ['headline/short', 'short-enough', 'slugline'])
      expect(wirecopy(['rules', part]).stderr).toMatch(/Did you mean (?:headline|slugline)\/short-enough\?/)
    const formats = JSON.parse(wirecopy(['formats', '--format', 'json']).stdout)
    expect(formats.find(({ name }: { name: string }) => name === 'newsml')).toMatchObject({
      extension: 'xml',
      needs: ['guid', 'provider', 'versionCreated'],
    })
    expect(wirecopy(['formats']).stdout).toMatch(/^markdown +read, write +\.md +md, mdx$/m)
  })
})

describe('wirecopy init', () => {
  it('writes a config and a CI file that work, and replaces nothing', () => {
    expect(wirecopy(['init', '--profile', 'ap', '--format', 'json'])).toMatchObject({
      status: 0,
      stdout: 'Written: wirecopy.config.json\nWritten: .github/workflows/wirecopy.yml\nWritten: .wirecopyignore\n',
    })
    expect(text('.github/workflows/wirecopy.yml')).toContain(
      'npx wirecopy check . --format sarif --output-file wirecopy.sarif',
    )
    write('a.txt', copy)
    expect(wirecopy(['check', '.', '--print-config']).stdout).toContain('"a.txt"')
    write('wirecopy.config.json', '{}')
    expect(wirecopy(['init', '--format', 'json', '--ci', 'none'])).toMatchObject({
      status: 1,
      stderr: 'wirecopy: wirecopy.config.json: File exists. Give --force to replace it.\n',
    })
    expect(text('wirecopy.config.json')).toBe('{}')
    expect(wirecopy(['init', '--format', 'mjs', '--ci', 'gitlab', '--force'])).toMatchObject({ status: 0, stderr: '' })
    expect(wirecopy(['init', '--format', 'json', '--ci', 'none', '--force'])).toMatchObject({
      status: 0,
      stderr: 'wirecopy: wirecopy.config.json is not read as long as wirecopy.config.mjs is beside it.\n',
    })
    expect(existsSync(join(folder(), '.gitlab-ci.yml'))).toBe(true)
    expect(wirecopy(['init', '--profile', 'app'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean ap?'),
    })
  })
})

describe('wirecopy completion', () => {
  it('completes commands, options and values in bash', () => {
    write('c.sh', wirecopy(['completion', 'bash']).stdout)
    const complete = (...words: string[]): string[] => {
      const script = `source ./c.sh; COMP_WORDS=(wirecopy ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _wirecopy; printf '%s\\n' "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', script], { cwd: folder(), encoding: 'utf8' }).stdout.trim().split('\n')
    }
    expect(complete('ch')).toEqual(['check'])
    expect(complete('check', '--max')).toEqual(['--max-warnings'])
    expect(complete('check', '--format', 's')).toEqual(['sarif'])
    expect(complete('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(complete('convert', '--to', 'nin')).toEqual(['ninjs'])
    expect(complete('convert', '-t', 'json,new')).toEqual(['json,newsml'])
    expect(complete('parse', '--from', 'ema')).toEqual(['email'])
    expect(complete('parse', '--language', 'pt')).toEqual(['pt'])
    expect(complete('check', '--profile', 'reu')).toEqual(['reuters'])
    expect(complete('check', '--rule', 'headline/sh')).toEqual(['headline/short-enough'])
    expect(complete('check', 'c.')).toEqual(['c.sh'])
  })

  it('knows the languages of the parser', () => {
    expect([...languageTags].sort()).toEqual(languages.map(({ tag }) => tag).sort())
  })

  it('knows every option in zsh and fish', () => {
    const options = wirecopy(['check', '--help']).stdout.match(/--[a-z-]{3,}(?= )/g) ?? []
    const [zsh, fish] = ['zsh', 'fish'].map((shell) => wirecopy(['completion', shell]).stdout)
    expect(zsh).toMatch(/^#compdef wirecopy/)
    for (const option of options.filter((one) => !['--help', '--profile'].includes(one))) {
      expect(zsh).toContain(`'*${option}[`)
      expect(fish).toContain(` -l ${option.slice(2)}`)
    }
  })
})

describe('on a terminal', () => {
  const script = spawnSync('script', ['--version']).status === 0

  it.skipIf(!script)('there are colours, and a progress bar after a second, which is gone at the end', () => {
    const paragraph = (n: number): string => `Rain fell on town ${n}, the weather service said, and on ${n + 1}.`
    const body = Array.from({ length: 300 }, (_, n) => paragraph(n)).join('\n\n')
    for (let i = 0; i < 240; i++) write(`in/${i}.txt`, `${copy}\n${body}\n`)
    const run = (env: Record<string, string>) =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${builtCli}" check in --rule byline/present`, '/dev/null'], {
        cwd: folder(),
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
      }).stdout
    const shown = run({})
    expect(shown).toContain('\x1b[1;36minfo[byline/present]')
    expect(shown).toMatch(/\r\[\x1b\[36m=*> *\x1b\[39m\] \d+ of 240 files\x1b\[K\r\x1b\[K/)
    expect(shown).toMatch(/240 files, 240 stories, [\d,]+ findings in \d+\.\d s\r?\n/)
    expect(run({ NO_COLOR: '1' })).not.toMatch(/\x1b\[\d*m/)
  })
})
