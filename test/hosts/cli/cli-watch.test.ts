import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isWhole } from '../../../src/hosts/cli/drop-folder/is-whole'
import { builtCli } from '../../support/built-package'
import { desk } from '../../support/desk'

const { folder, write, wirecopy } = desk()
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const filed = (headline: string, text: string): string => `PM-Fire\n\n${headline}\n\nOSLO (AP) -- ${text}\n`
const kill = 'PM-Fire\n\nKILL KILL KILL. Do not use. A kill is mandatory.\n'
const once = (...more: string[]) =>
  wirecopy([
    'watch',
    'in',
    '--to',
    'json',
    '--out',
    'out',
    '--provider',
    'AP',
    '--date',
    '2024-04-24',
    '--once',
    '--settle',
    '50',
    ...more,
  ])
const written = (): string[] => readdirSync(join(folder(), 'out')).filter((name) => name.endsWith('.json'))
const events = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).event)

describe('a whole file', () => {
  it.each<[string, string, boolean]>([
    ['ends with ETX', '\u0001a0501\u0002Fire\r\n\u0003', true],
    ['has a time after ETX', '\u0001a0501\u0002Fire\r\n\u0003AP-WF-11-13-13 1105GMT<\r\n\u0004', true],
    ['ends with NNNN', 'ZCZC\nFire\nNNNN\n', true],
    ['ends with the closing tag of its root', '<?xml version="1.0"?>\n<nitf><body/></nitf>\n', true],
    ['has a DOCTYPE before its root', '<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf></nitf>', true],
    ['has an open root', '<nitf><body></body>', false],
    ['ends in the middle of a tag', '<nitf><body></nitf', false],
    ['has NNNN in a word', 'Fire in BANNNN', false],
    ['is plain copy', 'Fire\n\nOSLO (AP) -- A fire.', false],
    ['is empty', '', false],
  ])('%s', (_, text, expected) => {
    expect(isWhole(new TextEncoder().encode(text))).toBe(expected)
  })
})

describe('wirecopy watch --once', () => {
  it('writes new stories, replaces them, and takes back what is killed', () => {
    write('in/a.txt', filed('Fire breaks out', 'A fire broke out.'))
    expect(events(once().stdout)).toEqual(['new'])
    const [file = ''] = written()
    expect(file).toMatch(/^pm-fire-[0-9a-f]{16}\.json$/)
    expect(events(once().stdout)).toEqual(['duplicate'])
    write('in/b.txt', filed('Fire breaks out', 'A big fire broke out.').replace('PM-Fire', 'PM-Fire, 1st Ld'))
    expect(events(once().stdout)).toEqual(['duplicate', 'replaces'])
    expect(readFileSync(join(folder(), 'out', file), 'utf8')).toContain('A big fire')
    write('in/c.txt', kill)
    const { stdout, status } = once()
    expect(status).toBe(0)
    expect(stdout).toContain('withdrawn: killed')
    expect(written()).toEqual([])
    write('in/d.txt', filed('Fire breaks out', 'A huge fire broke out.').replace('PM-Fire', 'PM-Fire, 2nd Ld'))
    expect(events(once().stdout).at(-1)).toBe('late')
    expect(written()).toEqual([])
  })

  it('does not follow links, and reads no hidden or temporary file and not its own output', () => {
    write('elsewhere/secret.txt', filed('Secret', 'A secret.'))
    mkdirSync(join(folder(), 'in'))
    symlinkSync(join(folder(), 'elsewhere/secret.txt'), join(folder(), 'in/link.txt'))
    symlinkSync(join(folder(), 'elsewhere'), join(folder(), 'in/linked'))
    write('in/.hidden.txt', filed('Hidden', 'Hidden.'))
    write('in/b.txt.part', filed('Part', 'Part.'))
    const { stdout, status } = wirecopy([
      'watch',
      'in',
      '-t',
      'json',
      '-o',
      'in/out',
      '--provider',
      'AP',
      '--once',
      '--settle',
      '20',
    ])
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  })

  it('reports a file that fails, and goes on', () => {
    write('in/a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1]))
    write('in/b.txt', filed('Fire breaks out', 'A fire broke out.'))
    const { status, stderr, stdout } = once()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^wirecopy: a\.txt: /)
    expect(events(stdout)).toEqual(['new'])
  })

  it('reports a story that fails, and takes the others of its file', () => {
    const one = (name: string, provider?: string) => ({
      ...{ schemaVersion: 1, headline: name, body: [{ kind: 'paragraph', text: `${name}.` }] },
      item: { guid: `urn:x:${name}`, ...(provider && { provider: { name: provider } }) },
    })
    write('in/a.json', JSON.stringify([one('Fire'), one('Rain', 'AP')]))
    const args = ['watch', 'in', '-t', 'newsml', '-o', 'out', '--once', '--settle', '20']
    const { status, stderr, stdout } = wirecopy(args)
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('provider') })
    expect(events(stdout)).toEqual(['new'])
    expect(readdirSync(join(folder(), 'out')).filter((name) => name.endsWith('.xml'))).toHaveLength(1)
  })

  it('reports a file that is larger than a story can be', () => {
    write('in/a.txt', '')
    truncateSync(join(folder(), 'in/a.txt'), 65 * 1024 * 1024)
    expect(once().stderr).toContain('File is larger than 67,108,864 bytes.')
  })

  it('takes every message of a file', () => {
    const message = (n: number): string =>
      `ZCZC\n:OSLO-FIRE-${n}\n^Fire ${n}\n\nOSLO, Nov. 13, 2013 (Xinhua) -- Fire ${n} broke out.\nEnditem\nNNNN\n`
    write('in/a.txt', message(1) + message(2))
    expect(events(once().stdout)).toEqual(['new', 'new'])
    expect(written()).toHaveLength(2)
  })

  it('refuses what is no folder, and a missing format', () => {
    write('a.txt', 'x')
    expect(wirecopy(['watch', 'a.txt', '--to', 'json', '--out', 'out']).status).toBe(2)
    expect(wirecopy(['watch', '.', '--out', 'out']).status).toBe(2)
  })
})

/** Runs `wirecopy watch` until the end of the test, with options of Node. */
function watching(more: readonly string[] = [], node: readonly string[] = []) {
  mkdirSync(join(folder(), 'in'))
  const args = ['watch', 'in', '--to', 'json', '--out', 'out', '--provider', 'AP', '--date', '2024-04-24']
  const child = spawn(process.execPath, [...node, builtCli, ...args, '--settle', '400', ...more], { cwd: folder() })
  children.push(child)
  let seen = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (seen += chunk))
  return {
    count: (word: string): number => seen.split(word).length - 1,
    async until(what: () => boolean): Promise<void> {
      for (let i = 0; i < 600 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 25))
      expect(what(), seen).toBe(true)
    },
  }
}

describe.each([[[]], [['--poll', '50']]])('wirecopy watch %j', (more) => {
  it('takes files once they are whole, and again when sent again', async () => {
    const { count: countOf, until } = watching(more)
    const count = (word: string): number => countOf(`"event":"${word}"`)
    await until(() => countOf('Watching in.') === 1)
    const path = join(folder(), 'in/a.txt')
    writeFileSync(path, 'PM-Fire\n\nFire breaks out\n\nOSLO (AP) -- A fire')
    await new Promise((resolve) => setTimeout(resolve, 100))
    appendFileSync(path, ' broke out.\nNNNN\n')
    await until(() => count('new') === 1)
    expect(written()).toHaveLength(1)
    expect(readFileSync(join(folder(), 'out', written()[0] ?? ''), 'utf8')).toContain('A fire broke out.')
    rmSync(path)
    await new Promise((resolve) => setTimeout(resolve, 200))
    writeFileSync(
      join(folder(), 'a.next'),
      'PM-Fire, 1st Ld\n\nFire breaks out\n\nOSLO (AP) -- A big fire broke out.\nNNNN\n',
    )
    renameSync(join(folder(), 'a.next'), path)
    await until(() => count('replaces') === 1)
    writeFileSync(path, `${kill}NNNN\n`)
    await until(() => count('kills') === 1)
    expect(written()).toEqual([])
    expect(existsSync(join(folder(), 'out/.wirecopy/ledger.db'))).toBe(true)
  })
})

it('wirecopy watch takes a file again that it could not take, such as a kill on a full disk', async () => {
  const { count, until } = watching()
  await until(() => count('Watching in.') === 1)
  // a folder that stands where the file is to be is a failure of the system too
  const name = createHash('sha256').update('urn:x-story:ap:2024-04-24:pm-fire').digest('hex').slice(0, 16)
  const place = join(folder(), `out/pm-fire-${name}.json`)
  mkdirSync(place)
  write('in/a.txt', `${filed('Fire breaks out', 'A fire broke out.')}NNNN\n`)
  await until(() => count('wirecopy: a.txt: EISDIR') > 0)
  rmSync(place, { recursive: true })
  await until(() => count('"event":"new"') === 1)
  expect(readFileSync(place, 'utf8')).toContain('A fire broke out.')
})

it('wirecopy watch looks at the folder where the system cannot watch it', async () => {
  const broken = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    fs.watch = () => { throw Object.assign(new Error('No watchers are left.'), { code: 'ENOSPC' }) }
    syncBuiltinESMExports()`
  const { count, until } = watching([], ['--import', `data:text/javascript,${encodeURIComponent(broken)}`])
  await until(() => count('cannot watch in (ENOSPC). Looking at it every second.') === 1 && count('Watching in.') === 1)
  write('in/a.txt', `${filed('Fire breaks out', 'A fire broke out.')}NNNN\n`)
  await until(() => count('"event":"new"') === 1)
})

it('wirecopy watch finds what the system does not report', async () => {
  const deaf = `import fs from 'node:fs'
    import { EventEmitter } from 'node:events'
    import { syncBuiltinESMExports } from 'node:module'
    fs.watch = () => Object.assign(new EventEmitter(), { close() {} })
    syncBuiltinESMExports()`
  const { count, until } = watching([], ['--import', `data:text/javascript,${encodeURIComponent(deaf)}`])
  await until(() => count('Watching in.') === 1)
  write('in/a.txt', `${filed('Fire breaks out', 'A fire broke out.')}NNNN\n`)
  await until(() => count('"event":"new"') === 1)
  write('in/a.txt', `${kill}NNNN\n`)
  await until(() => count('"event":"kills"') === 1)
  expect(written()).toEqual([])
})
