import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()
const named = ['--guid', 'tag:example.com,2024:{name}']
const unnamed = ['--provider', 'AP', '--version-created', '2024-04-24T09:30:00Z']
const withTime = [...unnamed, ...named]

describe('wirecopy convert', () => {
  it('writes one story in one format to standard output', () => {
    write('a.txt', copy)
    const { status, stdout, stderr } = wirecopy(['convert', 'a.txt', '--to', 'json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ headline: 'Rain expected' })
  })

  it('reads standard input, and what a text is by its content', () => {
    const { stdout: json } = wirecopy(['convert', '-', '--to', 'json'], copy)
    const { stdout: xml } = wirecopy(['convert', '-', '--to', 'newsml', ...withTime], json)
    const { stdout: markdown } = wirecopy(['convert', '-', '--to', 'markdown'], xml)
    const { status, stdout } = wirecopy(['convert', '-', '--to', 'json'], markdown)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ headline: 'Rain expected', item: { provider: { name: 'AP' } } })
  })

  it('annotates on standard output and in a single file', () => {
    write('a.txt', copy)
    const { status, stdout } = wirecopy(['convert', 'a.txt', '--to', 'json', '--annotate'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).annotations.sentences.length).toBeGreaterThan(0)
    expect(wirecopy(['convert', 'a.txt', '--annotate', '--out', 'one.json']).status).toBe(0)
    expect(text('one.json')).toBe(stdout)
  })

  it('notes names that two files share, and pages without a headline or a certain date', () => {
    write(
      'a/x.txt',
      'LIMA, May 3 (AP) — The council met on Friday to vote on the ferry pier after a long debate, officials said.\n',
    )
    write('b/x.txt', copy)
    const args = ['a/x.txt', 'b/x.txt', '--to', 'markdown', '--preset', 'hugo', '--out', 'out', '--date', '2026-05-04']
    const { status, stderr } = wirecopy(['convert', ...args])
    expect(status).toBe(0)
    expect(stderr).toContain('b/x.txt: Written as x-2, as another file has its name. Convert each folder with its own')
    expect(stderr).toContain('a/x.txt: Title is the start of the text, as the story has no headline.')
    expect(stderr).toContain('a/x.txt: Page date 2026-05-03 is “May 3” of the dateline, which has no year.')
    expect(text('out/x.md')).toContain(
      'title: "The council met on Friday to vote on the ferry pier after a long debate …"',
    )
  })

  it('writes files that never collide, each whole, and no other', () => {
    for (const name of ['a/x.txt', 'b/x.txt', 'c/X.txt', 'x-2.txt', 'c/CON.txt', 'd/...txt', 'd/na  me*.txt'])
      write(name, copy)
    const { status, stderr } = wirecopy([
      'convert',
      '**/*.txt',
      '--to',
      'json,markdown,newsml',
      '--out',
      'out/deep',
      ...withTime,
    ])
    expect(status, stderr).toBe(0)
    const stems = ['_CON', 'na-me', 'story', 'x', 'X-2', 'x-2-2', 'x-3']
    const names = readdirSync(join(folder(), 'out/deep'))
    expect(names.length).toBe(21)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(21)
    expect(names.filter((name) => name.endsWith('.json')).length).toBe(stems.length)
    for (const name of names) expect(text(`out/deep/${name}`)).not.toBe('')
  })

  it('never writes over its own inputs', () => {
    write('a.json', '{"headline":"Rain","body":[]}')
    expect(wirecopy(['convert', 'a.json', '--to', 'json', '--out', '.'])).toMatchObject({ status: 0 })
    expect(text('a.json')).toBe('{"headline":"Rain","body":[]}')
    expect(JSON.parse(text('a-2.json'))).toMatchObject({ headline: 'Rain' })
  })

  it('reports a bad file in one line and continues with the others', () => {
    write('a.txt', copy)
    write('bad.json', '{"headline": 5}')
    write('bad.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><newsItem>&a;</newsItem>')
    write('z.txt', copy)
    mkdirSync(join(folder(), 'empty'))
    const { status, stderr } = wirecopy([
      'convert',
      'a.txt',
      'missing.txt',
      'empty',
      'bad.json',
      'bad.xml',
      'z.txt',
      '--to',
      'json',
      '--out',
      'out',
    ])
    expect(status).toBe(1)
    const lines = stderr.trim().split('\n')
    expect(lines.map((line) => line.slice(0, 22).trimEnd())).toEqual([
      expect.stringMatching(/^wirecopy: missing\.txt/),
      expect.stringMatching(/^wirecopy: empty: /),
      expect.stringMatching(/^wirecopy: bad\.json: /),
      expect.stringMatching(/^wirecopy: bad\.xml: /),
      expect.stringMatching(/^6 files, 2 stories, 4/),
    ])
    expect(readdirSync(join(folder(), 'out')).sort()).toEqual(['a.json', 'z.json'])
  })

  it('prints no control character of a file’s name or content to the terminal', () => {
    const { stderr } = wirecopy(['convert', 'a\u001b[31mb.txt', '--to', 'json'])
    expect(stderr).not.toContain('\u001b')
  })

  it('takes any text as copy, in any bytes that copy has', () => {
    write(
      'any.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => 0x20 + ((i * 7919) % 224)),
    )
    write('wide.txt', Buffer.from(copy, 'utf16le'))
    write('empty.txt', '')
    for (const name of ['any.txt', 'wide.txt', 'empty.txt']) {
      const { status, stderr } = wirecopy(['convert', name, '--from', 'copy', '--to', 'json'])
      expect(status, stderr).toBe(0)
    }
    expect(JSON.parse(wirecopy(['convert', 'wide.txt', '--to', 'json']).stdout)).toMatchObject({
      headline: 'Rain expected',
    })
  })

  it('refuses what is no text, and what is larger than 64 MiB, in one line', () => {
    write(
      'noise.bin',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    )
    write('story.docx', 'PK\u0003\u0004\u0014\0\u0006\0word/document.xml')
    write('large.txt', '')
    truncateSync(join(folder(), 'large.txt'), 64 * 1024 * 1024 + 1)
    const binary = 'Input is not text but binary data.'
    for (const [name, message] of [
      ['noise.bin', binary],
      ['story.docx', binary],
      ['large.txt', 'File is larger than 64 MiB.'],
    ] as const) {
      const error = `wirecopy: ${name}: ${message}\n`
      expect(wirecopy(['convert', name, '--to', 'json'])).toEqual(
        expect.objectContaining({ status: 1, stdout: '', stderr: error }),
      )
      expect(wirecopy(['check', name])).toMatchObject({ status: 1, stderr: error })
    }
    const large = { status: 1, stderr: 'wirecopy: stdin: File is larger than 64 MiB.\n' }
    expect(wirecopy(['convert', '-', '--to', 'json'], ' '.repeat(64 * 1024 * 1024 + 1))).toMatchObject(large)
    if (existsSync('/dev/zero'))
      expect(wirecopy(['convert', '/dev/zero', '--to', 'json'])).toMatchObject({
        status: 1,
        stderr: 'wirecopy: /dev/zero: File is larger than 64 MiB.\n',
      })
  })

  it.each<[string, string, (own: (name: string) => string) => void]>([
    ['a symbolic link into the folder', 'a.json', (own) => symlinkSync(own('out/a.json'), own('a.json'))],
    [
      'a link of several steps',
      'a.json',
      (own) => {
        symlinkSync(own('out/a.json'), own('b.json'))
        symlinkSync(own('b.json'), own('a.json'))
      },
    ],
    ['a hard link', 'a.json', (own) => linkSync(own('out/a.json'), own('a.json'))],
    ['a path through a linked folder', 'in/a.json', (own) => symlinkSync(own('out'), own('in'))],
    [
      'the target of a link in the folder',
      'real/a.json',
      (own) => {
        mkdirSync(own('real'))
        renameSync(own('out/a.json'), own('real/a.json'))
        symlinkSync(own('real/a.json'), own('out/a.json'))
      },
    ],
  ])('never writes over an input that is %s', (_, input, link) => {
    const filed = '{"headline":"Rain","body":[]}'
    write('out/a.json', filed)
    link((name) => join(folder(), name))
    expect(wirecopy(['convert', input, '--to', 'json', '--out', 'out'])).toMatchObject({ status: 0 })
    expect(text('out/a.json')).toBe(filed)
    expect(text(input)).toBe(filed)
    expect(JSON.parse(text('out/a-2.json'))).toMatchObject({ headline: 'Rain' })
  })

  it('leaves no file if it cannot write', () => {
    write('a.txt', copy)
    mkdirSync(join(folder(), 'out/a.json'), { recursive: true })
    write('out/a.json/inside', '')
    expect(wirecopy(['convert', 'a.txt', '--to', 'json', '--out', 'out'])).toMatchObject({ status: 1 })
    expect(readdirSync(join(folder(), 'out'))).toEqual(['a.json'])
  })
})
