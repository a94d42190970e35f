import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const cli = join(import.meta.dirname, '../dist/cli.js')
const base = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'))
let folder = base
let count = 0

const copy =
  'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris, the weather service said.\n\nIt will last a week.\n'
const withTime = ['--provider', 'AP', '--version-created', '2024-04-24T09:30:00Z']

beforeEach(() => {
  folder = join(base, String(count++))
  mkdirSync(folder)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

function put(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

function wirecopy(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
}

describe('wirecopy', () => {
  it('tells its version and its help, and that is fine', () => {
    expect(wirecopy(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
    expect(wirecopy(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('convert') })
    expect(wirecopy(['convert', '--help']).stdout).toContain('--version-created')
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['convrt', 'a.txt']],
    ['an unknown option', ['check', '--colour', 'a.txt']],
    ['no file', ['check']],
    ['no target', ['convert', 'a.txt']],
    ['an unknown target', ['convert', 'a.txt', '--to', 'word']],
    ['an unknown source', ['convert', 'a.txt', '--to', 'json', '--from', 'pdf']],
    ['a time without offset', ['convert', 'a.txt', '--to', 'json', '--version-created', '2024-04-24']],
    ['an unknown placeholder', ['convert', 'a.txt', '--to', 'json', '--guid', 'urn:x:{id}']],
    ['several targets without a folder', ['convert', 'a.txt', '--to', 'json,markdown']],
    ['one guid for two stories', ['convert', 'a.txt', 'b.txt', '--to', 'json', '--out', 'o', '--guid', 'urn:x:1']],
  ])('takes %s as misuse: code 2, told on stderr', (_, args) => {
    const { status, stdout, stderr } = wirecopy(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('wirecopy convert', () => {
  it('writes one story in one format to standard output', () => {
    put('a.txt', copy)
    const { status, stdout, stderr } = wirecopy(['convert', 'a.txt', '--to', 'json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ headline: 'Rain expected' })
  })

  it('reads standard input, and what a text is by its content', () => {
    const { stdout: json } = wirecopy(['convert', '-', '--to', 'json'], copy)
    const { stdout: xml } = wirecopy(['convert', '-', '--to', 'newsml', ...withTime], json)
    const { stdout: markdown } = wirecopy(['convert', '-', '--to', 'markdown'], xml)
    const { status, stdout } = wirecopy(['convert', '-', '--to', 'json'], markdown)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ headline: 'Rain expected', item: { provider: { name: 'AP' } } })
  })

  it('makes the guid from the content and says so; the same content has the same name', () => {
    put('a.txt', copy)
    put('b.txt', copy)
    const [a, b] = ['a.txt', 'b.txt'].map((name) => wirecopy(['convert', name, '--to', 'newsml', ...withTime]))
    expect(a?.stderr).toMatch(
      /^wirecopy: a\.txt: guid urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12} /,
    )
    expect(a?.stdout).toBe(b?.stdout)
  })

  it('takes the guid from a template', () => {
    put('rain.txt', copy)
    const { stdout, stderr } = wirecopy([
      'convert',
      'rain.txt',
      '--to',
      'newsml',
      ...withTime,
      '--guid',
      'tag:example.com,2024:{name}:{hash}',
    ])
    expect(stdout).toMatch(/guid="tag:example\.com,2024:rain:[0-9a-f]{64}"/)
    expect(stderr).not.toContain('guid')
  })

  it('takes the time of the version from the story’s own stamp and says so, else asks for it', () => {
    put(
      'stamped.json',
      JSON.stringify({
        headline: 'Rain',
        updated: { text: 'Updated 10:15 GMT', at: '2024-04-24T10:15:00Z' },
        body: [],
      }),
    )
    put('bare.txt', copy)
    const given = wirecopy(['convert', 'stamped.json', '--to', 'newsml', '--provider', 'AP'])
    expect(given).toMatchObject({ status: 0, stderr: expect.stringContaining('2024-04-24T10:15:00Z') })
    expect(given.stdout).toContain('2024-04-24T10:15:00Z')
    const asked = wirecopy(['convert', 'bare.txt', '--to', 'newsml', '--provider', 'AP'])
    expect(asked).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('--version-created') })
    const now = wirecopy(['convert', 'bare.txt', '--to', 'newsml', '--provider', 'AP', '--version-created', 'now'])
    expect(now.status).toBe(0)
  })

  it('asks for the provider where nobody names it', () => {
    put('a.txt', copy)
    const { status, stderr } = wirecopy(['convert', 'a.txt', '--to', 'newsml', '--version-created', 'now'])
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 })
    expect(stderr).toContain('--provider')
  })

  it('writes files that never collide, each whole, and no other', () => {
    for (const name of ['a/x.txt', 'b/x.txt', 'c/X.txt', 'x-2.txt', 'c/CON.txt', 'd/...txt', 'd/na  me*.txt'])
      put(name, copy)
    const { status, stderr } = wirecopy([
      'convert',
      '**/*.txt',
      '--to',
      'json,markdown,newsml',
      '--out',
      'out/deep',
      ...withTime,
    ])
    expect(status, stderr).toBe(0)
    const stems = ['_CON', 'na-me', 'story', 'x', 'X-2', 'x-2-2', 'x-3']
    const names = readdirSync(join(folder, 'out/deep'))
    expect(names.length).toBe(21)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(21)
    expect(names.filter((name) => name.endsWith('.json')).length).toBe(stems.length)
    for (const name of names) expect(text(`out/deep/${name}`)).not.toBe('')
  })

  it('never writes over its own inputs', () => {
    put('a.json', '{"headline":"Rain","body":[]}')
    expect(wirecopy(['convert', 'a.json', '--to', 'json', '--out', '.'])).toMatchObject({ status: 0 })
    expect(text('a.json')).toBe('{"headline":"Rain","body":[]}')
    expect(JSON.parse(text('a-2.json'))).toMatchObject({ headline: 'Rain' })
  })

  it('tells a bad file in one line and goes on with the others', () => {
    put('a.txt', copy)
    put('bad.json', '{"headline": 5}')
    put('bad.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><newsItem>&a;</newsItem>')
    put('z.txt', copy)
    const { status, stderr } = wirecopy([
      'convert',
      'a.txt',
      'missing.txt',
      '.',
      'bad.json',
      'bad.xml',
      'z.txt',
      '--to',
      'json',
      '--out',
      'out',
    ])
    expect(status).toBe(1)
    const lines = stderr.trim().split('\n')
    expect(lines.map((line) => line.slice(0, 22).trimEnd())).toEqual([
      expect.stringMatching(/^wirecopy: missing\.txt/),
      expect.stringMatching(/^wirecopy: \.: /),
      expect.stringMatching(/^wirecopy: bad\.json: /),
      expect.stringMatching(/^wirecopy: bad\.xml: /),
    ])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'z.json'])
  })

  it('prints no control character of a file’s name or content to the terminal', () => {
    const { stderr } = wirecopy(['convert', 'a\u001b[31mb.txt', '--to', 'json'])
    expect(stderr).not.toContain('\u001b')
  })

  it('takes any bytes as copy', () => {
    put(
      'any.bin',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    )
    put('empty.txt', '')
    for (const name of ['any.bin', 'empty.txt']) {
      const { status, stderr } = wirecopy(['convert', name, '--from', 'copy', '--to', 'json'])
      expect(status, stderr).toBe(0)
    }
  })

  it('leaves nothing behind where it cannot write', () => {
    put('a.txt', copy)
    mkdirSync(join(folder, 'out/a.json'), { recursive: true })
    put('out/a.json/inside', '')
    expect(wirecopy(['convert', 'a.txt', '--to', 'json', '--out', 'out'])).toMatchObject({ status: 1 })
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.json'])
  })
})

describe('wirecopy check', () => {
  it('is content with a good story', () => {
    put('a.txt', copy)
    expect(wirecopy(['check', 'a.txt'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('gives code 1 for an error, with the place drawn or as JSON', () => {
    put('bad.txt', 'Rain expected\n\nPARIS, Feb 30 (AP) -- Rain is expected.\n')
    const told = wirecopy(['check', 'bad.txt'])
    expect(told.status).toBe(1)
    expect(told.stdout).toContain('dateline/real-date')
    const { status, stdout } = wirecopy(['check', 'bad.txt', 'missing.txt', '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: 'bad.txt',
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ rule: 'dateline/real-date', severity: 'error' }),
        ]),
      },
      { file: 'missing.txt', diagnostics: [{ rule: 'read/failed', severity: 'error', message: 'no such file' }] },
    ])
  })

  it('keeps to a profile, a rule, a config file, or none', () => {
    put('a.txt', copy)
    const line = (...args: string[]) => wirecopy(['check', 'a.txt', '--format', 'line', ...args])
    expect(line().stdout).toBe('')
    expect(line('--profile', 'web').stdout).toContain('[byline/present]')
    expect(line('--rule', 'byline/present=error')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('error:'),
    })
    put(
      'wirecopy.config.ts',
      "import { defineConfig } from 'wirecopy/config'\nconst most: number = 10\nexport default defineConfig({ rules: { 'headline/short-enough': ['error', { most }] }, overrides: [{ files: 'sports/**', rules: { 'headline/short-enough': 'off' } }] })\n",
    )
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(import.meta.dirname, '..'), join(folder, 'node_modules/wirecopy'))
    expect(line()).toMatchObject({
      status: 1,
      stdout: 'a.txt:1:1: error: The headline has 13 characters; 10 is the most. [headline/short-enough]\n',
    })
    expect(line('--no-config')).toMatchObject({ status: 0, stdout: '' })
    expect(wirecopy(['check', '-', '--stdin-filename', 'sports/a.txt'], copy).status).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'node_modules', 'wirecopy.config.ts'])
    put('other.json', '{ "extends": ["./base.json"] }')
    put('base.json', '{ "extends": "web" }')
    expect(line('--config', 'other.json').stdout).toContain('[byline/present]')
  })

  it.each([
    ['an unknown profile', ['--profile', 'reutres'], 'Did you mean “reuters”?'],
    ['an unknown rule', ['--rule', 'headline/presnt=off'], 'Did you mean “headline/present”?'],
    ['a bad option', ['--rule', 'headline/short-enough=["error",{"mots":5}]'], 'Did you mean “most”?'],
    ['a config that is not there', ['--config', 'no.json'], 'there is no config file no.json'],
    ['a bad number', ['--max-warnings', 'many'], 'whole number'],
    ['a baseline without a name', ['--write-baseline'], 'give --baseline'],
  ])('takes %s as misuse', (_, args, told) => {
    put('a.txt', copy)
    const { status, stdout, stderr } = wirecopy(['check', 'a.txt', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(told)
  })

  it('mends files, and standard input to standard output', () => {
    const damaged = copy.replace('is expected', 'is  expected')
    put('a.txt', damaged)
    expect(wirecopy(['check', 'a.txt', '--fix'])).toMatchObject({ status: 0, stderr: '' })
    expect(text('a.txt')).toBe(copy)
    expect(readdirSync(folder)).toEqual(['a.txt'])
    expect(wirecopy(['check', '-', '--fix'], damaged).stdout).toBe(copy)
  })

  it('counts warnings, and tells errors only when asked', () => {
    put('a.txt', `${copy.trimEnd()}\n\nThe r\uFFFDin and the wind [+20 chars]\n`)
    const { status, stdout } = wirecopy(['check', 'a.txt', '--quiet', '--format', 'line'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(wirecopy(['check', 'a.txt', '--max-warnings', '1', '--format', 'line'])).toMatchObject({ status: 1 })
    expect(wirecopy(['check', 'a.txt', '--max-warnings', '2', '--format', 'line'])).toMatchObject({ status: 0 })
  })

  it('knows an old archive by its baseline', () => {
    put('a.txt', copy.replace('PARIS', 'PARIS, Feb 30'))
    expect(wirecopy(['check', 'a.txt']).status).toBe(1)
    expect(wirecopy(['check', 'a.txt', '--baseline', 'known.json', '--write-baseline']).status).toBe(0)
    put('a.txt', `${text('a.txt')}\nMore of it.\n`)
    expect(wirecopy(['check', 'a.txt', '--baseline', 'known.json']).status).toBe(0)
    put('b.txt', copy.replace('PARIS', 'PARIS, Feb 31'))
    expect(wirecopy(['check', '*.txt', '--baseline', 'known.json', '--format', 'line']).stdout).toMatch(
      /^b\.txt:\d+:\d+: error: [^\n]*\n$/,
    )
  })

  it('checks the other formats too', () => {
    put('a.json', JSON.stringify({ headline: 'Rain', body: [] }))
    const { status, stdout } = wirecopy(['check', 'a.json', '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)[0].diagnostics.map((found: { rule: string }) => found.rule)).toContain('body/present')
  })

  it('lives when its reader goes away', async () => {
    for (let i = 0; i < 300; i++) put(`s${i}.txt`, 'Rain expected\n')
    const child = spawn(process.execPath, [cli, 'check', '*.txt'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
    expect([0, 1]).toContain(status)
  })
})

it('was built', () => expect(existsSync(cli)).toBe(true))

describe('wirecopy convert, for whom and how strictly', () => {
  it('writes what Superdesk takes', () => {
    put('a.txt', copy)
    const { status, stdout } = wirecopy(['convert', 'a.txt', '--to', 'newsml', '--for', 'superdesk', ...withTime])
    expect(status).toBe(0)
    expect(stdout).toContain('<urgency>5</urgency>')
    expect(stdout).toContain('<firstCreated>2024-04-24T09:30:00Z</firstCreated>')
    expect(wirecopy(['convert', 'a.txt', '--to', 'nitf', '--for', 'superdesk']).stdout).toContain('<!DOCTYPE nitf')
    expect(wirecopy(['convert', 'a.txt', '--to', 'nitf', '--for', 'word']).status).toBe(2)
  })
  it('fails a story that a format cannot say whole, when it is strict', () => {
    put('a.json', JSON.stringify({ headline: 'Rain', take: { text: '2nd Ld' }, body: [] }))
    const { status, stdout, stderr } = wirecopy(['convert', 'a.json', '--to', 'nitf', '--strict'])
    expect({ status, stdout }).toStrictEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('nitf leaves out take')
    expect(wirecopy(['convert', 'a.json', '--to', 'json', '--strict']).status).toBe(0)
    expect(wirecopy(['convert', 'a.json', '--to', 'nitf']).status).toBe(0)
  })
})

describe('wirecopy diff and verify', () => {
  it('tell what differs, and what the copy does not say', () => {
    put('a.txt', copy)
    put('b.txt', copy.replace('expected', 'likely'))
    put('a.json', wirecopy(['convert', 'a.txt', '--to', 'json']).stdout)
    expect(wirecopy(['diff', 'a.txt', 'a.json'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(wirecopy(['diff', 'a.txt', 'b.txt'])).toMatchObject({
      status: 1,
      stdout: '~ headline: "Rain expected" -> "Rain likely"\n',
    })
    expect(wirecopy(['verify', 'a.json', 'a.txt', '--format', 'line'])).toMatchObject({ status: 0, stdout: '' })
    expect(wirecopy(['verify', 'a.json', 'b.txt', '--format', 'line'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^b\.txt:1:1: error: The copy does not say this in these words/),
    })
    expect(wirecopy(['diff', 'a.txt', 'missing.txt'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file'),
    })
  })
})
