import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesOf, fixed, start, storyLines, storyText } from '../../support/archive'
import { desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()

const convert = (...args: string[]) => wirecopy(['convert', ...args, '--quiet', ...fixed])
const outFiles = () => filesOf(join(folder(), 'out'))
const errorsOf = (out = 'out'): { id: string; code: string; message: string }[] =>
  JSON.parse(wirecopy(['status', out, '--format', 'json']).stdout).firstErrors

/** Returns when each file of the output was written. */
const timesOf = () =>
  Object.fromEntries(Object.keys(outFiles()).map((path) => [path, statSync(join(folder(), 'out', path)).mtimeMs]))

describe('inputs', () => {
  it('are folders, patterns, NDJSON, messages, mail boxes, documents, and all of them compressed', () => {
    write('in/a.ndjson', storyLines(3))
    write('in/b.ndjson.gz', gzipSync(storyLines(2, 3)))
    write('in/c.txt', storyText(10))
    write('in/wire.txt', `ZCZC\n${storyText(11)}NNNN\nZCZC\n${storyText(12)}NNNN\n`)
    write('in/wire2.txt.gz', gzipSync(`ZCZC\n${storyText(13)}NNNN\nZCZC\n${storyText(14)}NNNN\n`))
    const mail = (i: number) =>
      `From a@example.com Mon Mar  4 10:00:00 2024\nFrom: a@example.com\nSubject: Pier ${i}\nContent-Type: text/plain\n\n${storyText(i)}\n>From the pier, ${i}.\n\n`
    write('in/box.mbox', mail(20) + mail(21))
    expect(wirecopy(['convert', 'in', '--to', 'json', '--out', 'out.ndjson', '--quiet'])).toMatchObject({
      status: 0,
      stderr: '',
    })
    const lines = text('out.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual([
      ...['story-0', 'story-1', 'story-2', 'story-3', 'story-4', 'in/box.mbox#1', 'in/box.mbox#2', 'in/c.txt#1'],
      ...['in/wire.txt#1', 'in/wire.txt#2', 'in/wire2.txt.gz#1', 'in/wire2.txt.gz#2'],
    ])
    expect(lines[6].json.body.at(-1).text).toBe('From the pier, 21.')
    expect(lines.map(({ json }) => json.headline).slice(7)).toEqual(
      [10, 11, 12, 13, 14].map((i) => `Harbor ${i} reopens after storm`),
    )
  })

  it('from standard input are lines with --ndjson', () => {
    const { status } = wirecopy(['convert', '-', '--ndjson', '--to', 'json', '--out', 'o.ndjson', '-q'], storyLines(2))
    expect(status).toBe(0)
    expect(text('o.ndjson').split('\n')).toHaveLength(3)
  })

  it('that fail are error records with id and reason, and the others are written', () => {
    write(
      'a.ndjson',
      [
        storyLines(1),
        '{"id":"cut","text":\n',
        '\n',
        '17\n',
        `{"id":"bytes","text":"${'\\u0000\\u0001'.repeat(500)}"}\n`,
        '{"id":"day","text":"A story.","date":"next week"}\n',
        `{"id":"long","text":"${'x'.repeat(70_000)}"}\n`,
        storyLines(1, 1),
      ].join(''),
    )
    write('cut.ndjson.gz', gzipSync(storyLines(400, 100)).subarray(0, 400))
    const { status, stderr } = convert(
      'a.ndjson',
      'cut.ndjson.gz',
      'none.ndjson',
      '--to',
      'json',
      '--out',
      'out',
      '--max-story',
      '64K',
    )
    expect(status).toBe(1)
    expect(stderr).toContain('none.ndjson: No such file.')
    expect(errorsOf().map(({ id, code }) => `${id} ${code}`)).toEqual([
      ...['a.ndjson#2 invalid-line', 'a.ndjson#3 invalid-line', 'a.ndjson#4 invalid-line'],
      ...['bytes binary-input', 'day invalid-argument', 'a.ndjson#7 limit-exceeded'],
      ...['cut.ndjson.gz unreadable', 'none.ndjson unreadable'],
    ])
    expect(Object.keys(outFiles()).filter((name) => /^story-[01]-/.test(name))).toHaveLength(2)
  })

  it('that expand too much are stopped', () => {
    write('bomb.ndjson.gz', gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x61)))
    write('bomb.txt.gz', gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x0a)))
    write('ok.ndjson', storyLines(1))
    expect(convert('bomb.ndjson.gz', 'bomb.txt.gz', 'ok.ndjson', '--to', 'json', '--out', 'out').status).toBe(1)
    expect(errorsOf().map(({ code }) => code)).toEqual(['expansion-limit', 'expansion-limit'])
    expect(Object.keys(outFiles())).toHaveLength(1)
  })
})

describe('outputs', () => {
  it('have names that are safe whatever the ids are', () => {
    const ids = [
      '../../x',
      'CON',
      'con',
      'a'.repeat(300),
      'Case',
      'case',
      '',
      '/etc/passwd',
      'a\u0000b',
      '…',
      '.',
      'x/../y',
      '\ud800',
    ]
    write(
      'a.ndjson',
      ids.map((id) => `${JSON.stringify({ id, text: storyText(1) })}\n`).join('') + storyLines(1) + storyLines(1),
    )
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out', '--jobs', '2')).toMatchObject({ status: 0, stderr: '' })
    const names = Object.keys(outFiles())
    expect(names).toHaveLength(ids.length + 2)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^(?:[a-z0-9-]{1,40}-)?[0-9a-f]{16}(?:\.2)?\.json$/)
    expect(readdirSync(folder()).sort()).toEqual(['a.ndjson', 'out'])
  })

  it('are in folders by date or hash', () => {
    write('a.ndjson', `${storyLines(2)}{"id":"undated","text":"No day here"}\n`)
    wirecopy(['convert', 'a.ndjson', '--to', 'json', '--out', 'out', '--layout', '{date}/{name}', '--quiet'])
    expect(Object.keys(outFiles()).map((name) => name.split('/')[0])).toEqual(['2024-03-04', '2024-03-04', 'undated'])
    convert('a.ndjson', '--to', 'json', '--out', 'hashed', '--layout', '{hash2}/{name}')
    expect(Object.keys(filesOf(join(folder(), 'hashed'))).every((name) => /^[0-9a-f]{2}\//.test(name))).toBe(true)
  })

  it('are the same bytes at any number of jobs, and compressed NDJSON is what the plain file is', () => {
    write('a.ndjson', storyLines(60))
    const made = ['1', '3'].map((jobs) => {
      for (const out of [`f${jobs}`, `l${jobs}/x.ndjson`, `l${jobs}/x.ndjson.gz`, `p${jobs}`]) {
        const to = out.startsWith('p') ? 'parquet' : 'json'
        expect(
          convert('a.ndjson', '--to', to, '--annotate', '--out', out, '--jobs', jobs, '--commit', '25'),
        ).toMatchObject({ status: 0 })
      }
      return ['f', 'l', 'p'].map((name) => filesOf(join(folder(), `${name}${jobs}`)))
    })
    expect(made[1]).toEqual(made[0])
    expect(gunzipSync(readFileSync(join(folder(), 'l1/x.ndjson.gz'))).toString()).toBe(text('l1/x.ndjson'))
  }, 180_000)

  it('do not have what publishing formats refuse', () => {
    write(
      'a.ndjson',
      `${storyLines(1)}{"id":"k","text":"BULLETIN KILL\\n\\nKill the story slugged Harbor. It is wrong.\\n"}\n`,
    )
    expect(convert('a.ndjson', '--to', 'html,json', '--out', 'out').status).toBe(1)
    expect(errorsOf()).toMatchObject([{ id: 'k', code: 'restricted', message: expect.stringMatching(/killed/i) }])
    expect(Object.keys(outFiles())).toHaveLength(2)
  })
})

describe('a second run', () => {
  it('writes nothing if nothing is new, and what is new if there is more', () => {
    write('a.ndjson', storyLines(5))
    write('in/b.txt', storyText(7))
    const run = () => convert('a.ndjson', 'in', '--to', 'json', '--out', 'out', '--jobs', '1')
    run()
    const before = timesOf()
    const state = statSync(join(folder(), 'out/.wirecopy/state.db')).mtimeMs
    expect(run()).toMatchObject({ status: 0, stderr: '' })
    expect(timesOf()).toEqual(before)
    expect(statSync(join(folder(), 'out/.wirecopy/state.db')).mtimeMs).toBe(state)
    write('a.ndjson', storyLines(6))
    write('in/c.txt', storyText(8))
    run()
    expect(Object.keys(outFiles())).toHaveLength(8)
    expect(timesOf()).toMatchObject(before)
  })

  it.each(['x.ndjson', 'x.ndjson.gz'])('adds to %s', (file) => {
    write('a.ndjson', storyLines(3))
    convert('a.ndjson', '--out', file)
    write('a.ndjson', storyLines(5))
    expect(convert('a.ndjson', '--out', file)).toMatchObject({ status: 0, stderr: '' })
    const bytes = readFileSync(join(folder(), file))
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([0, 1, 2, 3, 4].map((i) => `story-${i}`))
  })

  it('replaces the file of a story whose input has changed, and takes it back if it is killed', () => {
    write('in/a.txt', storyText(1))
    write('in/b.txt', storyText(2))
    const run = () => convert('in', '--to', 'html', '--out', 'out', '--jobs', '1')
    run()
    const names = Object.keys(outFiles())
    write('in/a.txt', storyText(3))
    run()
    expect(Object.keys(outFiles())).toEqual(names)
    expect(text(`out/${names[0]}`)).toContain('Harbor 3')
    write('in/a.txt', 'BULLETIN KILL\n\nKill the story slugged Harbor. It is wrong.\n')
    expect(run().status).toBe(1)
    expect(Object.keys(outFiles())).toEqual([names[1]])
  })

  it('reports an input that has changed in the part that is converted', () => {
    write('a.ndjson', storyLines(5))
    convert('a.ndjson', '--to', 'json', '--out', 'out')
    write('a.ndjson', storyLines(6, 1))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out').status).toBe(1)
    expect(errorsOf()).toMatchObject([{ id: 'a.ndjson', code: 'input-changed' }])
    expect(Object.keys(outFiles())).toHaveLength(5)
    write('a.ndjson', storyLines(6))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out').status).toBe(0)
    expect(errorsOf()).toEqual([])
    expect(Object.keys(outFiles())).toHaveLength(6)
  })

  it('refuses other options, an unfinished run without --resume, and a changed output', () => {
    write('a.ndjson', storyLines(300))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out', '--max-errors', '0').status).toBe(0)
    expect(convert('a.ndjson', '--to', 'newsml', '--out', 'out', '--jobs', '1')).toMatchObject({
      status: 2,
      stderr: 'error: Options differ from those of the run: to. Use another folder.\n',
    })
    write('bad.ndjson', `${storyLines(50)}bad\n${storyLines(50)}`)
    expect(convert('bad.ndjson', '--to', 'json', '--out', 'o', '--max-errors', '0', '--commit', '20').status).toBe(1)
    expect(convert('bad.ndjson', '--to', 'json', '--out', 'o', '--commit', '20')).toMatchObject({
      status: 2,
      stderr: 'error: Run is not finished. Go on with --resume, or use another folder.\n',
    })
    expect(convert('bad.ndjson', '--to', 'json', '--out', 'o', '--commit', '20', '--resume').status).toBe(1)
    expect(Object.keys(filesOf(join(folder(), 'o')))).toHaveLength(100)
    convert('a.ndjson', '--out', 'x.ndjson')
    writeFileSync(join(folder(), 'x.ndjson'), 'mine\n')
    write('a.ndjson', storyLines(301))
    expect(convert('a.ndjson', '--out', 'x.ndjson')).toMatchObject({ status: 2 })
    expect(text('x.ndjson')).toBe('mine\n')
  })
})

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

describe('the file system', () => {
  it('that is full ends the run with its reason; it goes on when there is room', ({ skip }) => {
    const disk = join(folder(), 'disk')
    try {
      execFileSync('mkdir', [disk])
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return skip('tmpfs cannot be mounted here')
    }
    try {
      write('a.ndjson', storyLines(600))
      const args = ['a.ndjson', '--to', 'json', '--out', 'disk/x.ndjson', '--commit', '25', '--annotate']
      expect(convert(...args)).toMatchObject({ status: 1, stderr: expect.stringMatching(/ENOSPC|full/) })
      execFileSync('mount', ['-o', 'remount,size=64m', disk])
      expect(convert(...args, '--resume')).toMatchObject({ status: 0, stderr: '' })
      expect(convert('a.ndjson', '--to', 'json', '--out', 'y.ndjson', '--annotate').status).toBe(0)
      expect(text('disk/x.ndjson')).toBe(text('y.ndjson'))
    } finally {
      execFileSync('umount', [disk])
    }
  }, 120_000)

  it('that is read-only ends the run before it starts', ({ skip }) => {
    write('a.ndjson', storyLines(1))
    write('out/x', '')
    chmodSync(join(folder(), 'out'), 0o555)
    try {
      writeFileSync(join(folder(), 'out/y'), '')
      rmSync(join(folder(), 'out/y'))
      return skip('this user may write everywhere')
    } catch {
      expect(convert('a.ndjson', '--to', 'json', '--out', 'out')).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/EACCES/),
      })
    }
  })

  it('without a folder to write to ends the run with its reason', () => {
    write('a.ndjson', storyLines(1))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'a.ndjson/out', '--jobs', '1')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/ENOTDIR/),
    })
  })
})
