import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { fixed, storyLines } from '../../support/archive'
import { builtCli } from '../../support/built-package'
import { desk } from '../../support/desk'

const { folder, write } = desk()

/** The program `script` gives a command a terminal. */
const hasScript = spawnSync('script', ['--version']).status === 0

/** What a terminal was sent, and how the command ended. */
interface Shown {
  readonly output: string
  readonly status: number | null
}

/** Runs `wirecopy convert` on a terminal of some width, on one thread. `onOutput` gets all output so far, and can type. */
function runOnTerminal(
  columns: number,
  args: readonly string[],
  onOutput: (output: string, type: (keys: string) => void) => void = () => {},
): Promise<Shown> {
  const words = [process.execPath, builtCli, 'convert', ...args, '--jobs', '1', ...fixed]
  const command = `stty cols ${columns}; ${words.map((word) => `'${word}'`).join(' ')}`
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder(),
    env: { PATH: process.env.PATH, TERM: 'xterm', NO_COLOR: '1' },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    onOutput(output, (keys) => child.stdin.write(keys))
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ output, status })))
}

/** Returns what was drawn over, each drawing without the control that clears the rest of its line. */
const drawings = (output: string): string[] =>
  [...output.matchAll(/\r([^\r\n\u001B]+)\u001B\[K/g)].map(([, text = '']) => text)

describe.skipIf(!hasScript)('the progress bar of an archive', () => {
  const rates = String.raw`[\d,]+ stor(?:y|ies), [\d,]+ stories/s, \d+\.\d MB/s, \d+ errors?(?:, \d+ s left)?`

  it.each([
    [120, new RegExp(`^\\[=*>? *\\] ${rates}$`)],
    [80, new RegExp(`^\\[=*>? *\\] ${rates}$`)],
    [50, /^[\d,]+ stor(?:y|ies), [\d,]+ stories\/s, \d+\.\d MB\/s/],
  ])(
    'stays in one line of %i columns, and is gone before errors and the summary',
    async (columns, form) => {
      write('a.ndjson', `${storyLines(1500)}17\n${storyLines(500, 1500)}`)
      const { output, status } = await runOnTerminal(columns, ['a.ndjson', '--to', 'json', '--out', 'x.ndjson'])
      expect(status).toBe(1)
      const drawn = drawings(output)
      expect(drawn.length).toBeGreaterThan(1)
      for (const text of drawn) {
        expect(text).toMatch(form)
        expect(text.length).toBeLessThan(columns)
      }
      const left = output.replaceAll(/\r[^\r\n\u001B]*\u001B\[K/g, '')
      const [error, summary, ...more] = left.trim().split(/\r*\n/)
      expect(error).toBe('wirecopy: a.ndjson#1501: Line is neither a JSON object nor a string.')
      expect(summary).toMatch(/^2,000 stories, [\d,]+ stories\/s, \d+\.\d MB\/s, 1 error in \d+\.\d s$/)
      expect(more).toEqual([])
      expect(output.slice(0, output.indexOf('wirecopy: a.ndjson'))).toMatch(/\r\u001B\[K$/)
    },
    60_000,
  )

  it('is drawn also if a file is missing', async () => {
    write('a.ndjson', storyLines(1500))
    const args = ['a.ndjson', 'none.ndjson', '--to', 'json', '--out', 'x.ndjson']
    const { output } = await runOnTerminal(120, args)
    expect(drawings(output)[0]).toMatch(/^\[=*>? *\] /)
  }, 60_000)

  it('is gone when the run is interrupted, which can go on', async () => {
    write('a.ndjson', storyLines(4000))
    const args = ['a.ndjson', '--to', 'json', '--out', 'x.ndjson', '--commit', '100']
    let isTyped = false
    const { output, status } = await runOnTerminal(80, args, (seen, type) => {
      if (isTyped || !seen.includes('\r[')) return
      isTyped = true
      type('\u0003') // Ctrl-C
    })
    expect(status).toBe(130)
    expect(output).toMatch(/\r\u001B\[K$/)
    const { output: after, status: end } = await runOnTerminal(80, [...args, '--resume'])
    expect(end).toBe(0)
    expect(after).toMatch(/\r\u001B\[K[\d,]+ stories, [^\r\n]* 0 errors in \d+\.\d s\r*\n$/)
  }, 60_000)
})
