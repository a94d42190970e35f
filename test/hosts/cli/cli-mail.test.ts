import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../support/built-package'
import { desk } from '../../support/desk'

const { write, text, wirecopy } = desk()
const mail = (name: string): Buffer => readFileSync(join(packageRoot, 'fixtures/email', `${name}.eml`))

describe('a mail on the command line', () => {
  it('is converted, recognised by its content', () => {
    write('story.eml', mail('press-office'))
    const { status, stdout, stderr } = wirecopy(['convert', 'story.eml', '--to', 'json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Swing bridge at Tvervik opens after two years of repairs',
      dateline: { places: [{ text: 'TVERVIK' }] },
      item: { sent: '2024-05-13T09:01:58+02:00' },
      contacts: [{ name: 'Port of Tvervik Press Office' }],
    })
  })

  it.each([
    ['html', '<h1>Swing bridge at Tvervik opens after two years of repairs</h1>'],
    ['markdown', 'title: "Swing bridge at Tvervik opens after two years of repairs"'],
    ['newsml', '<dateline>TVERVIK, Norway, May 13 —</dateline>'],
    ['ninjs', '"value":"Swing bridge at Tvervik opens after two years of repairs"'],
  ])('is converted to %s', (to, expected) => {
    write('story.eml', mail('press-office'))
    const facts = ['--guid', 'urn:x:1', '--provider', 'Port', '--version-created', '2024-05-13T07:01:58Z']
    const { status, stdout } = wirecopy(['convert', 'story.eml', '--to', to, ...facts])
    expect(status).toBe(0)
    expect(stdout.replace(/": "/g, '":"')).toContain(expected)
  })

  it.each([['fix'], ['check', '--fix'], ['fix', '--dry-run']])('is not changed by %s %s', (...words) => {
    const [command = '', ...flags] = words
    const head = 'Subject: Ferry\nFrom: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8'
    const content = `${head}\n\nFerry  stops\n\nTALLINN (Reuters) - The ferry stopped.\n`
    write('story.eml', content)
    const { stderr, stdout } = wirecopy([command, 'story.eml', ...flags])
    expect(text('story.eml')).toBe(content)
    expect(stdout).not.toContain('-Subject')
    expect(stderr).toContain('Not fixed: the story is only a part of the file, as in a mail.')
  })

  it.each([
    ['7bit', (body: string) => body, 7],
    ['quoted-printable', (body: string) => body.replace(' -- ', ' --=\n ').replaceAll('“', '=E2=80=9C'), 8],
    ['base64', (body: string) => Buffer.from(body).toString('base64'), undefined],
  ])('of %s is checked with lines that are those of the file', (encoding, encode, line) => {
    const head = `Subject: Ferry\nFrom: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8`
    const body = 'Ferry stops\n\nTALLINN (TWP) -- The ferry “stopped, they said.\n'
    write('story.eml', `${head}\nContent-Transfer-Encoding: ${encoding}\n\n${encode(body)}`)
    const { stdout } = wirecopy(['check', 'story.eml', '--format', 'sarif'])
    const [{ results }] = JSON.parse(stdout).runs
    const { message, locations } = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'quotes/balanced')
    const [{ physicalLocation }] = locations
    expect(physicalLocation.region?.startLine).toBe(line === undefined ? undefined : line + 2)
    expect(message.text.includes('(line 3 of the decoded text).')).toBe(line === undefined)
    const { stdout: listed } = wirecopy(['check', 'story.eml', '--format', 'line'])
    expect(listed).toMatch(
      line === undefined ? /^story\.eml: info: Quot/m : new RegExp(`^story\\.eml:${line + 2}:`, 'm'),
    )
  })

  it('is read from standard input', () => {
    const { status, stdout } = wirecopy(
      ['convert', '-', '--from', 'email', '--to', 'json'],
      mail('press-office').toString('utf8'),
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ contacts: [{ name: 'Port of Tvervik Press Office' }] })
  })

  it.each([
    ['an embargo in the subject', 'embargo-subject'],
    ['a kill in the subject', 'kill'],
  ])('with %s is refused for publishing, and a draft on request', (_, name) => {
    write('story.eml', mail(name))
    const before = ['--now', '2024-06-05T00:00:00Z']
    const refused = wirecopy(['convert', 'story.eml', '--to', 'html', ...before])
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' })
    expect(refused.stderr).toMatch(/^wirecopy: story\.eml: /)
    const draft = wirecopy(['convert', 'story.eml', '--to', 'html', '--drafts', ...before])
    expect(draft.status).toBe(0)
    expect(draft.stdout).toMatch(/class="notices held"/)
  })

  it('is published when its embargo is over', () => {
    write('story.eml', mail('embargo-subject'))
    const { status } = wirecopy(['convert', 'story.eml', '--to', 'html', '--now', '2024-06-06T00:01:00Z'])
    expect(status).toBe(0)
  })

  it('without text is refused with one line', () => {
    write('story.eml', mail('bounced'))
    const { status, stdout, stderr } = wirecopy(['convert', 'story.eml', '--to', 'json'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
