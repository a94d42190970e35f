import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** Runs a script of the repository; returns what it prints. */
const runScript = async (...words: string[]): Promise<string> =>
  (await run('node', words, { cwd: root, maxBuffer: 2 ** 24 })).stdout

const files = ['lines-made.jsonl', 'datelines-made.jsonl']
const textOf = (name: string): string => readFileSync(`${root}fixtures/corpus/${name}`, 'utf8')

type Row = {
  readonly text: string
  readonly lines?: readonly string[]
  readonly gold: { dateline_raw?: string | null }
}
const rowsOf = (name: string): Row[] =>
  textOf(name)
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))

describe('fixtures/corpus', () => {
  it('is what bench/corpus/make.mjs makes', async () => {
    const print =
      "import('./bench/corpus/make.mjs').then(({ corpusFiles }) => process.stdout.write(JSON.stringify(corpusFiles())))"
    const made = JSON.parse(await runScript('-e', print))
    for (const name of files) expect(made[name] === textOf(name), `${name} differs: run npm run corpus`).toBe(true)
  })

  it('is less than 6 MB', () => {
    expect(files.reduce((sum, name) => sum + Buffer.byteLength(textOf(name)), 0)).toBeLessThan(6_000_000)
  })

  it('labels every line', () => {
    const wrong = ['lines-made.jsonl', 'lines-unseen.jsonl']
      .flatMap(rowsOf)
      .filter(({ text, lines = [] }) => text.split(/\r\n|[\n\r]/).filter((line) => line.trim()).length !== lines.length)
    expect(wrong).toEqual([])
  })

  it('has a look-alike in two of five cases', () => {
    const rows = rowsOf('datelines-made.jsonl')
    const share = rows.filter(({ gold }) => gold.dateline_raw === null).length / rows.length
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.45)
  })

  it('fits weights that read languages not used for fitting', async () => {
    const shares = JSON.parse(await runScript('bench/corpus/check.mjs'))
    // measured: labels 78.9, found 92.6, text 87.6
    expect(shares.labels).toBeGreaterThan(76)
    expect(shares.found).toBeGreaterThan(90)
    expect(shares.text).toBeGreaterThan(80)
  }, 180_000)
})

describe('the package', () => {
  it('does not ship the corpus', () => {
    const { files: shipped } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
    expect(shipped.filter((name: string) => /fixtures|bench/.test(name))).toEqual([])
  })

  it('fits weights of restrictions that find those of the templates', async () => {
    const printed = await runScript('bench/fit-restrictions.mjs')
    const [, restricted, free] =
      /^fitted: restricted found \d+ of \d+ \(([\d.]+) %.*free found \d+ of \d+ \(([\d.]+) %/m.exec(printed) ?? []
    // measured: 97.6, 5.2
    expect(Number(restricted)).toBeGreaterThan(96)
    expect(Number(free)).toBeLessThan(7)
  }, 180_000)
})
