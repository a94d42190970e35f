import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Highlight } from '../../../src/hosts/inspect/highlight'
import { segmentsOf } from '../../../src/hosts/inspect/segments'
import { builtCli, packageRoot } from '../../support/built-package'

const seed = join(packageRoot, 'seeds/xi-chongqing.txt')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-inspect-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inspect = (args: readonly string[], colours = false): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(process.execPath, [builtCli, 'inspect', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: colours ? '1' : '0' },
  })

const withFile = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const hostile =
  'Ferry <script>alert(1)</script> strike\u001b[31m\u202e ends\n\nPORT ARDLE, March 12 - “A & B,” she said.\n'

const faulty = 'Rain expected\n\nPARIS (AP) -- Rain is expected in the the north.\n\n"It will last, said Rui Costa.\n'

describe('wirecopy inspect', () => {
  it('shows the parts beside the copy, the outline and the timeline', () => {
    const { stdout, status } = inspect([seed, '--date', '2024-04-24'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}headline {7}Xi calls on Chongqing/m)
    expect(stdout).toMatch(/^! boilerplate {4}0 comment$/m)
    expect(stdout).toMatch(/^ {2}dateline body {2}CHONGQING \(Xinhua\/Internews\): Chinese President/m)
    expect(stdout).toMatch(/^ {2}timeline {7}2022-01-01 {2}early 2022[\s\S]*2024-04-22T12:00:00 {2}Monday afternoon/m)
    expect(stdout).toContain('[damage/glued-paragraph]')
  })

  it('names the place of each finding, and marks the line in which it begins', () => {
    const { stdout } = inspect([withFile('faulty.txt', faulty), '--profile', 'ap'])
    expect(stdout).toMatch(/^! body {11}"It will last, said Rui Costa\.$/m)
    expect(stdout).toMatch(/^! dateline body {2}PARIS \(AP\) -- Rain is expected in the the north\.$/m)
    expect(stdout).toMatch(/^ {17}5:1 warning: Quotation is not closed\. \[quotes\/balanced\]$/m)
    expect(stdout).toMatch(/ 3:\d+ warning: Repeated word “the”\. \[text\/no-doubled-word\]$/m)
    expect(stdout.match(/^!/gm)).toHaveLength(3)
  })

  it('loses no character of the copy', () => {
    const copy = readFileSync(seed, 'utf8')
    const shown = inspect([seed]).stdout.split('\noutline\n')[0] ?? ''
    const lines = shown
      .split('\n')
      .slice(1)
      .map((line) => line.slice(17))
    expect(lines.join('\n').trimEnd()).toBe(copy.trimEnd())
  })

  it('colours parts on a terminal', () => {
    const { stdout } = inspect([seed], true)
    expect(stdout).toMatch(/\u001b\[9m(?:\u001b\[\d+m)*0 comment/)
    expect(stdout).toContain('\u001b[35mXi Jinping\u001b[39m')
    expect(stdout).toMatch(/colours .*\u001b\[36mplace\u001b/)
    expect(inspect([seed]).stdout).not.toMatch(/^ {2}colours/m)
  })

  it('prints no control characters of the copy', () => {
    const { stdout } = inspect([withFile('hostile.txt', hostile)])
    expect(stdout).toContain('<script>alert(1)</script>')
    expect(stdout).not.toMatch(/[\u001b\u202e]/)
  })

  it('writes a page without scripts', () => {
    const page = join(folder, 'story.html')
    expect(inspect([seed, withFile('b.txt', hostile), '--html', '--output-file', page]).status).toBe(0)
    const html = readFileSync(page, 'utf8')
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).toContain('class="boilerplate"')
    expect(html).toMatch(/<b>2022-01-01<\/b> <span dir="auto">early 2022<\/span>/)
    expect(html).not.toMatch(/<script|[\u001b\u202e]/)
    expect(html).toContain('&lt;script')
    expect(html.match(/<main>/g)).toHaveLength(2)
    expect(html.endsWith('</html>\n')).toBe(true)
  })

  it('shows in the page where findings are, the places of datelines with their codes, and a legend', () => {
    const { stdout: html } = inspect([withFile('faulty.txt', faulty), '--profile', 'ap', '--html'])
    expect(html).toMatch(/<span class="[^"]*finding"[^>]*>&quot;<\/span>/)
    expect(html).toContain('5:1 <b class="warning">warning</b>')
    expect(html).toContain('<li dir="auto"><span dir="auto">Paris</span> <i>FR-75C</i> dateline</li>')
    expect(html).toContain('<span class="boilerplate">boilerplate</span>')
    const again = inspect([withFile('again.txt', faulty.replace('the the north', 'Paris')), '--html']).stdout
    expect(again).toContain('<li dir="auto"><span dir="auto">Paris</span> <i>FR-75C</i> × 1</li>')
    expect(again).not.toContain('</i> dateline')
  })

  it('reads other formats, and goes on after a file that fails', () => {
    const nitf = withFile(
      'a.nitf',
      '<nitf><body><body.head><hedline><hl1>Harbour plan agreed</hl1></hedline></body.head><body.content><p>Ministers agreed.</p></body.content></body></nitf>',
    )
    const { stdout, stderr, status } = inspect([withFile('broken.bin', new Uint8Array([80, 75, 3, 4, 0, 0])), nitf])
    expect(status).toBe(1)
    expect(stdout).toContain('Harbour plan agreed')
    expect(stderr).toContain('broken.bin')
  })

  it('reports an unknown rule as a usage error', () => {
    expect(inspect([seed, '--rule', 'no/such=error']).status).toBe(2)
  })
})

describe('segmentsOf', () => {
  it('cuts the copy without gaps, each piece with the highlights that cover it', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(30), spans, (length, rows) => {
        const highlights = rows.map(([from, size]): Highlight => {
          return { from, to: from + size, part: 'body', path: '', value: '', rule: '' }
        })
        const segments = segmentsOf(length, highlights)
        expect(segments.map(({ start }) => start)).toEqual(
          length === 0 ? [] : [0, ...segments.slice(0, -1).map(({ end }) => end)],
        )
        expect(segments.at(-1)?.end ?? 0).toBe(length)
        for (const { start, end, highlights: own } of segments)
          expect(new Set(own)).toEqual(
            new Set(highlights.filter(({ from, to }) => from <= start && Math.max(to, from + 1) >= end)),
          )
      }),
    )
  })
})
