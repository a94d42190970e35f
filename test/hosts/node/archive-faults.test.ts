import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, start, storyLines } from '../../support/archive'
import { archiveDesk } from '../../support/archive-desk'

const { folder, write, wirecopy, convert, outFiles, errorsOf } = archiveDesk()

describe('workers', () => {
  const config = (check: string) =>
    `export default { customRules: [{ id: 'own/rule', meta: { docs: 'x' }, severity: 'warning', docs: 'An own rule.', check({ article }) {
       if (article.headline?.includes('Harbor 33')) { ${check} } return [] } }], rules: { 'own/rule': 'warning' } }`

  it.each([
    ['ends its thread', 'process.exit(3)', 'worker-crashed'],
    [
      'throws outside of the call',
      'setImmediate(() => { throw new Error("late") }); for (const end = Date.now() + 30; Date.now() < end;);',
      undefined,
    ],
    ['uses all memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))', 'worker-crashed'],
  ])(
    'lose no other story if one %s',
    (_, check, code) => {
      write('wirecopy.config.mjs', config(check))
      write('a.ndjson', storyLines(100))
      const { status } = convert('a.ndjson', '--to', 'json', '--check', 'recommended', '--out', 'out', '--jobs', '2')
      if (code) {
        expect(status).toBe(1)
        expect(errorsOf()).toMatchObject([{ id: 'story-33', code }])
      }
      expect(Object.keys(outFiles())).toHaveLength(100 - errorsOf().length)
    },
    120_000,
  )

  it('that hang are stopped, and the story is recorded', () => {
    write('wirecopy.config.mjs', config('for (;;) {}'))
    write('a.ndjson', storyLines(100))
    const args = [
      'a.ndjson',
      '--to',
      'json',
      '--check',
      'recommended',
      '--out',
      'out',
      '--jobs',
      '2',
      '--timeout',
      '3000',
    ]
    expect(convert(...args).status).toBe(1)
    expect(errorsOf()).toMatchObject([{ id: 'story-33', code: 'timeout', message: 'Story took longer than 3000 ms.' }])
    expect(Object.keys(outFiles())).toHaveLength(99)
  }, 120_000)
})

describe('two runs', () => {
  it('into one folder: the second refuses, and the first is whole', async () => {
    write('a.ndjson', storyLines(1500))
    const args = ['convert', 'a.ndjson', '--to', 'json', '--annotate', '--out', 'out', '--jobs', '1', '-q']
    const first = start(args, folder())
    while (!existsSync(join(folder(), 'out/.wirecopy/state.db')))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const second = wirecopy([...args, '--resume'])
    expect(second).toMatchObject({ status: 2, stderr: expect.stringContaining('Another run writes to') })
    expect(await first.end).toMatchObject({ code: 0, stderr: '' })
    expect(Object.keys(outFiles())).toHaveLength(1500)
  }, 120_000)
})

/** Mounts a small file system in the folder `disk` of the test; undefined where nothing can be mounted. */
function mountDisk(size: string): string | undefined {
  const disk = join(folder(), 'disk')
  try {
    execFileSync('mkdir', [disk])
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' })
    return disk
  } catch {
    return undefined
  }
}

describe('the file system', () => {
  it.each([
    ['one file', ['--to', 'json'], 'x.ndjson'],
    ['a file a story', ['--to', 'json,newsml'], ''],
    ['a data set', ['--to', 'parquet'], ''],
  ])('that is full ends the run to %s with its reason; it goes on when there is room', (_, to, out) => {
    const disk = mountDisk('600k')
    if (!disk) return expect(process.getuid?.()).not.toBe(0)
    try {
      write('a.ndjson', storyLines(600))
      const args = ['a.ndjson', ...to, '--commit', '25', '--annotate', '--jobs', '2', '--out']
      expect(convert(...args, join('disk', out))).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/ENOSPC|full/),
      })
      execFileSync('mount', ['-o', 'remount,size=64m', disk])
      expect(convert(...args, join('disk', out), '--resume')).toMatchObject({ status: 0, stderr: '' })
      expect(convert(...args, join('free', out)).status).toBe(0)
      expect(filesOf(disk)).toEqual(filesOf(join(folder(), 'free')))
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('that is read-only ends the run before it starts', () => {
    const disk = mountDisk('1m')
    if (!disk) return expect(process.getuid?.()).not.toBe(0)
    try {
      write('a.ndjson', storyLines(1))
      execFileSync('mount', ['-o', 'remount,ro', disk])
      for (const out of ['disk', 'disk/out', 'disk/x.ndjson'])
        expect(convert('a.ndjson', '--to', 'json', '--out', out)).toMatchObject({
          status: 1,
          stderr: expect.stringMatching(/EROFS/),
        })
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('without a folder to write to ends the run with its reason', () => {
    write('a.ndjson', storyLines(1))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'a.ndjson/out', '--jobs', '1')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/ENOTDIR/),
    })
  })

  it.skipIf(process.platform !== 'linux')('where nothing can be made ends the run at once', () => {
    write('a.ndjson', storyLines(1))
    for (const args of [['/proc/x/y'], ['/proc/x/y', '--annotate'], ['/proc/x.ndjson']])
      expect(convert('a.ndjson', '--to', 'json', '--out', ...args)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/ENOENT.*mkdir '\/proc\/x/),
      })
  })
})
