import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, fixed, start, storyLines } from '../../support/archive'
import { desk } from '../../support/desk'

const { folder, write, wirecopy } = desk()

const COUNT = 450
const INPUTS = ['a.ndjson', 'b.ndjson']

/** The outputs of the command line, each with how often the run is killed. */
const outputs: [what: string, kills: number, args: string[]][] = [
  ['a file a story', 7, ['--to', 'newsml,json', '--out', 'out', '--layout', '{hash2}/{name}']],
  ['one compressed file of NDJSON', 6, ['--to', 'json', '--out', 'out/stories.ndjson.gz']],
  ['a data set', 7, ['--to', 'parquet', '--out', 'out']],
]

/** Small numbers that look random and are the same in each run of the tests. */
const draw = (index: number): number => ((index * 2654435761) >>> 0) / 2 ** 32

describe.each(outputs)('%s', (_, kills, args) => {
  it(`that is killed ${kills} times at random moments is the same in the end as an undisturbed one`, async () => {
    const convert = ['convert', ...INPUTS, ...args, ...fixed, '--jobs', '2', '--commit', '40', '--quiet']
    write('a.ndjson', storyLines(COUNT))
    write('b.ndjson', storyLines(COUNT / 3, COUNT))
    const from = performance.now()
    expect(wirecopy(convert)).toMatchObject({ status: 0, stderr: '' })
    const whole = performance.now() - from
    const expected = filesOf(join(folder(), 'out'))
    rmSync(join(folder(), 'out'), { recursive: true })

    let killed = 0
    for (let i = 0; i < 4 * kills && killed < kills; i++) {
      const running = start([...convert, '--resume'], folder())
      const timer = setTimeout(() => running.process.kill('SIGKILL'), whole * (0.2 + 0.5 * draw(i)))
      const { code, signal, stderr } = await running.end
      clearTimeout(timer)
      expect(stderr).toBe('')
      if (signal === 'SIGKILL') killed++
      else expect(code).toBe(0)
    }
    expect(killed).toBeGreaterThan(0)
    expect(wirecopy([...convert, '--resume'])).toMatchObject({ status: 0, stderr: '' })
    expect(filesOf(join(folder(), 'out'))).toEqual(expected)
  }, 300_000)
})
