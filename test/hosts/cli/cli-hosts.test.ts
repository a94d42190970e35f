import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtCli } from '../../support/built-package'
import { copy, desk } from '../../support/desk'

const { write, wirecopy, folder } = desk()

/* What the world does to a run: full disks, closed pipes, signals, pipes for files, rules and configs that fail. */

describe('standard output', () => {
  it.skipIf(!existsSync('/dev/full'))('that is full is reported in one line, with exit code 1', () => {
    write('a.txt', copy)
    for (const args of ['convert a.txt --to json', 'check a.txt --format json', 'diff a.txt b.txt']) {
      write('b.txt', copy.replace('expected', 'likely'))
      const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${builtCli}" ${args} > /dev/full`], {
        cwd: folder(),
        encoding: 'utf8',
      })
      expect(status).toBe(1)
      expect(stderr).toMatch(/^wirecopy: Cannot write to standard output: ENOSPC[^\n]*\n$/)
    }
  })

  it('that is closed ends the run quietly', () => {
    write('a.txt', copy.repeat(2000))
    const { stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${builtCli}" convert a.txt --to json | head -c 1`],
      {
        cwd: folder(),
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
  })
})

describe('inputs that are no plain files', () => {
  it.skipIf(process.platform === 'win32')('a named pipe is read as it comes', () => {
    write('a.txt', copy)
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `mkfifo p && (cat a.txt > p &) && "${process.execPath}" "${builtCli}" convert p --to json`],
      { cwd: folder(), encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ headline: 'Rain expected' })
  })

  it('reports folders without stories and dangling links', () => {
    write('d/x.bin', copy)
    spawnSync('ln', ['-s', 'nowhere', 'link.txt'], { cwd: folder() })
    expect(wirecopy(['check', 'd'])).toMatchObject({ status: 1, stderr: 'wirecopy: d: Folder has no stories.\n' })
    expect(wirecopy(['check', 'link.txt'])).toMatchObject({
      status: 1,
      stderr: 'wirecopy: link.txt: No such file.\n',
    })
  })
})

describe('a rule of one’s own', () => {
  const config = (check: string): string =>
    `export default { customRules: [{ id: 'house/own', severity: 'info', summary: 's', why: 'w', source: 's', check: ${check} }] }`

  it.each([
    ['throws', '() => { throw new Error("boom") }', 'Rule house/own failed: boom.'],
    ['throws no error', '() => { throw null }', 'Rule house/own failed: null.'],
    ['returns a text', '() => "boom"', 'Rule house/own failed: it did not return a list of findings.'],
    ['returns a promise', 'async () => []', 'Rule house/own failed: it did not return a list of findings.'],
    ['returns findings that are none', '() => [{ message: 5 }]', 'the “message” of finding 1 has the wrong shape.'],
    [
      'returns spans that are none',
      '() => [{ message: "x", path: "", span: { start: 2, end: 1 } }]',
      'the “span” of finding 1 has the wrong shape.',
    ],
    [
      'returns fixes that are none',
      '() => [{ message: "x", path: "", fix: { edits: 5 } }]',
      'the “fix” of finding 1 has the wrong shape.',
    ],
    ['returns getters that throw', '() => [{ get message() { throw new Error("late") } }]', 'failed: late.'],
  ])('that %s is an error of its own; files and rules go on', (what, check, message) => {
    write('wirecopy.config.mjs', config(check))
    write('a.txt', copy)
    write('b.txt', copy.replace('It will', 'It will will'))
    const { status, stdout, stderr } = wirecopy(['check', 'a.txt', 'b.txt', '--format', 'json'])
    expect(status).toBe(1)
    // an error that is thrown is also on stderr, once, with its stack
    expect(stderr.split('\n').filter((line) => line.includes('a.txt: Rule house/own failed')).length).toBe(
      what.startsWith('throws') ? 1 : 0,
    )
    expect(stdout.split(message)).toHaveLength(3)
    expect(stdout).toContain('rule/failed')
  })

  it('that returns nothing has found nothing', () => {
    write('wirecopy.config.mjs', config('() => undefined'))
    write('a.txt', copy)
    expect(wirecopy(['check', 'a.txt'])).toMatchObject({ status: 0 })
  })

  it.each([
    ['throws', 'throw new Error("boom")'],
    ['throws nothing', 'throw undefined'],
    ['is no config', 'export default 5'],
    ['has rules that are none', 'export default { customRules: [null] }'],
    ['has a rule without an id', 'export default { customRules: [{ check() {} }] }'],
  ])('a config that %s is misuse, in one line', (_, text) => {
    write('wirecopy.config.mjs', text)
    write('a.txt', copy)
    const { status, stderr } = wirecopy(['check', 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: [^\n]+\n$/)
  })
})

describe('Ctrl-C', () => {
  it('leaves no half-written file', async () => {
    const names = Array.from({ length: 400 }, (_, i) => `in/${i}.txt`)
    for (const name of names) write(name, copy.repeat(40))
    const run = spawn(process.execPath, [builtCli, 'convert', ...names, '--to', 'json', '--out', 'out'], {
      cwd: folder(),
    })
    while (!existsSync(join(folder(), 'out'))) await new Promise((resolve) => setTimeout(resolve, 20))
    run.kill('SIGINT')
    const code = await new Promise((resolve) => run.on('exit', resolve))
    expect([0, 130]).toContain(code)
    const files = readdirSync(join(folder(), 'out'))
    expect(files.filter((file) => !/^\d+\.json$/.test(file))).toEqual([])
  })
})
