import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeLines } from '../../../src/hosts/node/stream/range-lines'
import { storyLines } from '../../support/archive'
import { builtCli } from '../../support/built-package'
import { desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()

const jsonLines = (output: string) =>
  output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('wirecopy stream', () => {
  it('writes a line for any line, in order, and exits with 0', () => {
    const odd = [
      '',
      ' ',
      '{',
      '[]',
      '17',
      'null',
      '"\\ud800"',
      '{"id":5,"text":"Five"}',
      '{"text":7}',
      '\u0000\u0001',
      '{"id":"","text":""}',
    ]
    const input = `${storyLines(70)}${odd.join('\n')}\n${storyLines(2, 70).trimEnd()}`
    const { status, stdout, stderr } = wirecopy(['stream', '--to', 'json,newsml', '--provider', 'AP'], input)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = jsonLines(stdout)
    expect(lines).toHaveLength(72 + odd.length)
    expect(lines.map(({ id }) => id).filter((id) => id.startsWith('story-'))).toEqual(
      Array.from({ length: 72 }, (_, i) => `story-${i}`),
    )
    expect(lines.every((line) => 'error' in line || 'json' in line)).toBe(true)
    const fails = wirecopy(['stream', '--to', 'json', '--jobs', '2'], input)
    expect(jsonLines(fails.stdout).map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
  })

  it.each([
    [['--to', 'word'], 'Unknown format'],
    [['--range', '0:9'], '--range requires a file'],
    [['none.ndjson'], 'is not a file'],
    [['--range', '9-0', 'a'], 'Expected a range of bytes'],
    [['--range', '9:0', 'a'], 'Expected a range that ends after its start'],
    [['--date', 'soon'], 'date'],
  ])('%j is a usage error', (args, message) => {
    expect(wirecopy(['stream', ...args])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    })
  })

  it('replaces no byte of a line: one that is not UTF-8 is read in its charset, or an error', () => {
    const line = (word: string, encoding: BufferEncoding): Buffer =>
      Buffer.from(`{"id":"a","text":"${word} closes\\n\\nOSLO (AP) -- It closed."}\n`, encoding)
    const input = Buffer.concat([line('Caf\u00e9', 'latin1'), line('Caf\u00e9 \uFFFD', 'utf8')])
    write('a.ndjson', input)
    const texts = (...args: string[]) =>
      jsonLines(wirecopy(['stream', 'a.ndjson', ...args]).stdout).map(({ json, error }) => json?.headline ?? error.code)
    expect(texts()).toEqual(['invalid-line', 'Caf\u00e9 \uFFFD closes'])
    expect(texts('--charset', 'iso-8859-1')).toEqual(['Caf\u00e9 closes', 'Caf\u00e9 \uFFFD closes'])
    expect(wirecopy(['parse', 'a.ndjson', '--ndjson', '--quiet'])).toMatchObject({
      ...{ status: 1, stderr: 'wirecopy: a.ndjson:1: Line is not valid UTF-8. Give its charset.\n' },
    })
  })

  it('gives lines that are too long an error, and the next lines their answers', () => {
    const input = `{"id":"a","text":"${'x'.repeat(200_000)}"}\n{"id":"b","text":"Rain"}\n`
    const lines = jsonLines(wirecopy(['stream', '--max-story', '64K'], input).stdout)
    expect(lines).toMatchObject([
      { id: 'stdin@0', error: { code: 'limit-exceeded' } },
      { id: 'b', json: {} },
    ])
  })
})

describe('byte ranges', () => {
  it('that join give each line once, wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ maxLength: 12 }).map((line) => line.replaceAll('\n', ' ')),
          { maxLength: 8 },
        ),
        fc.boolean(),
        fc.array(fc.nat(90), { maxLength: 4 }),
        async (lines, endsOpen, cuts) => {
          const whole = lines.map((line) => `${line}\n`).join('') + (endsOpen ? 'x' : '')
          write('r', whole)
          const path = join(folder(), 'r')
          const { size } = statSync(path)
          const edges = [0, ...cuts.filter((cut) => cut < size).sort((a, b) => a - b), Math.max(size, 1)]
          const found: string[] = []
          for (const [i, start] of edges.slice(0, -1).entries())
            for await (const { bytes } of rangeLines(path, { start, end: edges[i + 1] ?? 0 }, 1000))
              found.push(Buffer.from(bytes).toString())
          const expected = whole.split('\n')
          if (expected.at(-1) === '') expected.pop()
          expect(found).toEqual(expected.map((line) => line.replace(/\r$/, '')))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('as arguments of GNU parallel give each line once when a worker is killed', ({ skip }) => {
    if (spawnSync('parallel', ['--version']).status !== 0) return skip('GNU parallel is not installed')
    const count = 400
    write('a.ndjson', storyLines(count))
    const { size } = statSync(join(folder(), 'a.ndjson'))
    const step = Math.ceil(size / 6)
    write('ranges', Array.from({ length: 6 }, (_, i) => `${i * step}:${(i + 1) * step}\n`).join(''))
    // the first worker of the third range is killed while it writes
    write(
      'work.sh',
      `#!/bin/sh\nif [ "$1" = ${2 * step}:${3 * step} ] && mkdir killed 2>/dev/null; then\n  ${process.execPath} ${builtCli} stream a.ndjson --range "$1" & sleep 1.2; kill -9 $!; kill -9 $$\nfi\nexec ${process.execPath} ${builtCli} stream a.ndjson --range "$1"\n`,
    )
    chmodSync(join(folder(), 'work.sh'), 0o755)
    const { status, stdout } = spawnSync(
      'parallel',
      ['-j2', '--keep-order', '--retries', '3', '--joblog', 'log', './work.sh', '{}', '::::', 'ranges'],
      { cwd: folder(), encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    expect(status).toBe(0)
    expect(readFileSync(join(folder(), 'log'), 'utf8').split('\n').length).toBeGreaterThan(6)
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, i) => `story-${i}`))
    expect(statSync(join(folder(), 'killed')).isDirectory()).toBe(true)
    expect(text('ranges')).toContain(`${step}:`)
  }, 120_000)
})
