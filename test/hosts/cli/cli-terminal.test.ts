import { spawnSync } from 'node:child_process'
import { eastAsianWidth } from 'get-east-asian-width'
import { describe, expect, it } from 'vitest'
import { builtCli } from '../../support/built-package'
import { desk } from '../../support/desk'

const { folder, write } = desk()

/** The program `script` gives a command a terminal. */
const hasScript = spawnSync('script', ['--version']).status === 0

/** Returns the lines that a command shows on a terminal of some columns. */
function shown(columns: number, args: readonly string[], env: Record<string, string> = { NO_COLOR: '1' }): string[] {
  const command = `stty cols ${columns}; ${[process.execPath, builtCli, ...args].map((word) => `'${word}'`).join(' ')}`
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
  })
  return stdout.split(/\r?\n/)
}

const cellsOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0)
const widest = (lines: readonly string[]): number => Math.max(...lines.map(cellsOf))

const long = `HARBOUR-FERRIES, 2nd Ld-Writethru

Ferries to the islands of the outer harbour run again after the longest strike in their history

By ANNA BERG and RUI COSTA
Staff Writers of the Harbour Desk

SINES, Portugal, March 4, 2024 (AP) -- Ferries to the islands of the outer harbour ran again  on Monday, the harbour master of Sines, Anna Berg, said.

"We lost two days, and the islands lost two days of trade," said Rui Costa, who heads the association of islanders.

(Reporting by Anna Berg and Rui Costa in Sines; Editing by Ole Hansen in Copenhagen)
`
const japanese = `港の渡し船が再開、島の住民に安堵広がる

【金沢共同】港と島を結ぶ渡し船が４日、二日ぶりに再開した。石川県によると、  けが人はなかった。港の長さは三百メートルで、岸壁の工事は来月に終わる見込みという。
`

describe.skipIf(!hasScript)('a terminal', () => {
  it.each([80, 50])('of %i columns has room for each line of an outline, also in wide characters', (columns) => {
    write('a.txt', long)
    write('b.txt', japanese)
    const lines = shown(columns, ['annotate', 'a.txt', 'b.txt', '--date', '2024-03-04'])
    expect(lines.filter((line) => line.includes('paragraph'))).toHaveLength(3)
    expect(lines.join('\n')).toMatch(/ {2}signoff {8}\(Reporting by.*… {2}kind contributors/)
    expect(widest(lines)).toBeLessThanOrEqual(columns)
    expect(widest(lines)).toBeGreaterThan(columns - 20)
  })

  it.each([80, 50])('of %i columns has room for the copy beside a finding, with the carets below it', (columns) => {
    write('a.txt', long)
    write('b.txt', japanese)
    const lines = shown(columns, ['check', 'a.txt', 'b.txt', '--rule', 'damage/double-blank'])
    const frames = lines.flatMap((line, i) => (/^ *\| .*\^/.test(line) ? [[lines[i - 1] ?? '', line] as const] : []))
    expect(frames).toHaveLength(2)
    for (const [source, carets] of frames) {
      expect(cellsOf(source)).toBeLessThanOrEqual(columns)
      const at = [...source].findIndex((_, i, all) => cellsOf(all.slice(0, i).join('')) === carets.indexOf('^'))
      expect([...source].slice(at, at + 2).join('')).toBe('  ')
    }
  })

  it('of 50 columns has a line for each summary of a rule, and wraps what formats require', () => {
    const rules = shown(50, ['rules', '--no-config'])
    expect(widest(rules)).toBeLessThanOrEqual(50)
    expect(rules.join('\n')).toContain(
      'headline/short-enough  info\n    The headline fits the systems that display it.\n',
    )
    expect(rules.join('\n')).toMatch(/\n {4}The copy does not contain a link to other\n {4}stories\.\n/)
    const formats = shown(50, ['formats'])
    expect(widest(formats)).toBeLessThanOrEqual(50)
    expect(formats.join('\n')).toMatch(/\nnewsml .*xml\n {2}guid, provider, versionCreated\n/)
    expect(widest(shown(80, ['--help']))).toBeLessThanOrEqual(80)
  })

  it('with colours has them in differences and usage errors', () => {
    write('a.txt', long)
    write('b.txt', long.replace('2nd', '3rd').replace('Anna Berg, said', 'said'))
    const lines = shown(80, ['diff', 'a.txt', 'b.txt'], {})
    expect(lines).toContainEqual('\u001B[33m~ take.number\u001B[39m: 2 -> 3')
    expect(shown(80, ['chek'], {})[0]).toBe("\u001B[31merror:\u001B[39m unknown command 'chek'")
    expect(shown(80, ['chek'])[0]).toBe("error: unknown command 'chek'")
  })
})
