import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article'
import { type FormatName, formats } from '../../../src/entries/convert'
import { builtCli } from '../../support/built-package'

const run = (args: string[], input = '{}'): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [builtCli, 'convert', '-', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })

const names = Object.keys(formats) as FormatName[]
const item = { guid: 'urn:x:1', provider: { name: 'AP' }, versionCreated: '2024-04-24T09:30:00Z' }
const rain: Article = { headline: 'Rain expected', body: [{ kind: 'paragraph', text: 'Rain is expected in Paris.' }] }
const held = JSON.stringify({ ...rain, item: { ...item, status: 'withheld' } })

describe('how formats are written, on the command line', () => {
  it.each([
    [['--to', 'ninjs', '--standard', '1.6'], '"$standard"'],
    [['--to', 'ninjs', '--standard', '2.2'], '"bodies"'],
    [['--to', 'nitf', '--style', 'dtd'], '<!DOCTYPE nitf'],
    [['--to', 'newsml', '--body', 'nitf'], 'application/nitf+xml'],
    [['--to', 'html', '--page'], '<!DOCTYPE html>'],
    [['--to', 'markdown', '--preset', 'astro'], 'pubDate: "2024-04-24T09:30:00Z"'],
    [['--to', 'markdown', '--preset', 'docusaurus'], 'description: "Rain is expected in Paris."'],
    [['--to', 'markdown', '--preset', 'astro', '--front-matter', 'full'], 'guid: "urn:x:1"'],
    [['--to', 'markdown', '--front-matter', 'site', '--dateline', 'none'], 'date: "2024-04-24T09:30:00Z"'],
    [['--to', 'copy', '--house', 'xinhua'], 'Enditem'],
  ])('%j', (args, expected) => {
    const { status, stdout } = run(args, JSON.stringify({ ...rain, item }))
    expect(status).toBe(0)
    expect(stdout).toContain(expected)
  })

  it.each([
    [['--to', 'newslm'], 'The formats are json, newsml'],
    [['--to', 'json', '--from', 'newslm'], 'Allowed choices are auto, json'],
    [['--to', 'ninjs', '--standard', '3'], 'Allowed choices are 3.2, 2.2, 1.6'],
    [['--to', 'html', '--draft'], 'Did you mean --drafts?'],
    [['--to', 'copy', '--house', 'upi'], 'Allowed choices are plain, ap'],
    [['--to', 'nitf', '--for', 'wordpress'], 'Allowed choices are superdesk'],
    [['--to', 'copy', '--style', 'dtd'], '--style applies to nitf only'],
    [['--to', 'html', '--front-matter', 'site'], '--front-matter applies to markdown only'],
    [['--to', 'html', '--dateline', 'body'], '--dateline applies to markdown only'],
    [['--to', 'markdown', '--front-matter', 'ful'], 'Allowed choices are site, full'],
    [['--to', 'markdown', '--dateline', 'head'], 'Allowed choices are body, none'],
    [['--to', 'json,nitf', '--out', '/dev/null/x', '--standard', '1.6'], '--standard applies to ninjs only'],
  ])('%j is misuse', (args, expected) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(expected) })
  })

  it.each([['html'], ['html', '--page'], ['jsonld'], ['markdown', '--preset', 'hugo']])(
    '--drafts: %s refuses what is held without it',
    (...to) => {
      const refused = run(['--to', ...to], held)
      expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Story is withheld') })
      const draft = run(['--to', ...to, '--drafts'], held)
      expect(draft).toMatchObject({ status: 0, stdout: expect.stringContaining('Rain is expected in Paris.') })
    },
  )
})

describe('--strict', () => {
  const lossless = new Set(['json', 'markdown'])

  it.each(names)('%s: fails on any loss, and on nothing else', (to) => {
    const mine = JSON.stringify({ ...rain, item, extensions: { mine: 1 } })
    const { status, stdout, stderr } = run(['--to', to, '--strict'], mine)
    if (lossless.has(to)) expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    else
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(/leaves out .*extensions/),
      })
    const whole = formats[to].format.carries({ ...rain, item })
    expect(run(['--to', to, '--strict'], JSON.stringify(whole))).toMatchObject({ status: 0, stderr: '' })
  })

  it('of a preset: fails on what front matter `site` leaves out', () => {
    const args = ['--to', 'markdown', '--preset', 'astro', '--strict']
    const mine = JSON.stringify({ ...rain, slugline: 'RAIN' })
    expect(run(args, mine)).toMatchObject({ status: 1, stderr: expect.stringMatching(/leaves out .*slugline/) })
    expect(run([...args, '--front-matter', 'full'], mine)).toMatchObject({ status: 0, stderr: '' })
  })
})
