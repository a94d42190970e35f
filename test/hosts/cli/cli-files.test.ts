import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()

/** Returns the files that `parse` reads, by the names in its JSON lines. */
const filesRead = (...args: string[]): string[] =>
  wirecopy(['parse', ...args, '--ndjson', '--quiet'])
    .stdout.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).file.replaceAll('\\', '/'))

describe('folders and patterns', () => {
  it('are walked without what the ignore files leave out, hidden files and node_modules', () => {
    for (const name of [
      '1.txt',
      'sub/2.txt',
      'out/3.txt',
      'sub/4.txt',
      'node_modules/p/5.txt',
      '.hidden/6.txt',
      'code.js',
    ])
      write(`in/${name}`, copy)
    write(
      'in/picture.txt',
      Uint8Array.from({ length: 64 }, (_, i) => i),
    )
    write('in/package.json', '{}')
    write('in/.gitignore', 'out/\n')
    write('in/sub/.wirecopyignore', '4.txt\n')
    expect(filesRead('in')).toEqual(['in/1.txt', 'in/sub/2.txt'])
    expect(filesRead('in', '--no-ignore')).toEqual(['in/1.txt', 'in/out/3.txt', 'in/sub/2.txt', 'in/sub/4.txt'])
    expect(filesRead('in/out')).toEqual(['in/out/3.txt'])
    expect(filesRead('in/**/[234].txt')).toEqual(['in/sub/2.txt'])
    expect(filesRead('in', '--ext', 'js')).toEqual(['in/code.js'])
    expect(filesRead('in', '--ext', '+js')).toEqual(['in/1.txt', 'in/code.js', 'in/sub/2.txt'])
    const { stderr, status } = wirecopy(['check', 'in', '--verbose'])
    expect(status).toBe(0)
    expect(stderr).toContain('in/picture.txt: Skipped: not text but binary data.')
    expect(stderr).toMatch(/^3 files, 2 stories, 1 binary file skipped, 0 findings in \d+\.\d s$/m)
  })

  it('do not give what the command itself writes', () => {
    write('a.txt', copy)
    for (let i = 0; i < 2; i++)
      expect(wirecopy(['convert', '.', '-t', 'copy', '-o', 'out'])).toMatchObject({ status: 0 })
    expect(readdirSync(join(folder(), 'out'))).toEqual(['a.txt'])
  })

  it('do not give the files that options name, and other JSON is skipped', () => {
    write('a.txt', copy)
    write('stories.json', '{ "layout": "story.njk", "tags": "news" }')
    write('menu.json', '[{ "label": "Home" }, { "label": "News" }]')
    write('odd.json', '{ "headlin": "Rain", "body": [] }')
    const args = ['check', '.', '--baseline', 'known.json', '--cache', '--cache-file', 'cache.json']
    expect(wirecopy([...args, '--write-baseline']).stderr).toContain('known.json')
    const { stderr, status } = wirecopy([...args, '--format', 'json', '--output-file', 'report.json', '--verbose'])
    expect(status).toBe(1)
    expect(stderr).toContain('menu.json: Skipped: JSON without a field of an article.')
    expect(stderr).toContain('odd.json: Not an article: unknown property "headlin"')
    expect(stderr).toMatch(/^4 files, 1 story, 2 other JSON files skipped, 1 failed, 1 finding/m)
    expect(wirecopy(['check', 'stories.json'])).toMatchObject({ status: 1 })
  })

  it.skipIf(process.platform !== 'linux')('have files whose names are not UTF-8', () => {
    const name = Buffer.from('caf\xe9.txt', 'latin1')
    const path = Buffer.concat([Buffer.from(`${folder()}/`), name])
    writeFileSync(path, copy.replace('is expected', 'is  expected'))
    mkdirSync(join(folder(), 'out'))
    expect(filesRead('.')).toEqual(['caf\uFFFD.txt'])
    expect(filesRead('caf\uFFFD.txt')).toEqual(['caf\uFFFD.txt'])
    expect(wirecopy(['fix', '*.txt'])).toMatchObject({ status: 0 })
    expect(readFileSync(path, 'utf8')).toBe(copy)
    expect(wirecopy(['convert', '.', '--to', 'json', '--out', 'out'])).toMatchObject({ status: 0 })
    expect(readdirSync(join(folder(), 'out'))).toEqual(['caf.json'])
  })
})

describe('names of formats and outputs', () => {
  it('may be short, and --out may be a file that says the format', () => {
    write('a.txt', copy)
    expect(wirecopy(['convert', 'a.txt', '-t', 'md', '-o', 'x/story.md'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(text('x/story.md')).toContain('title: "Rain expected"')
    expect(JSON.parse(wirecopy(['convert', 'x/story.md', '-f', 'md', '-t', 'json']).stdout).headline).toBe(
      'Rain expected',
    )
    wirecopy(['convert', 'a.txt', '-t', 'copy', '-o', 'x/story.wire'])
    expect(text('x/story.wire')).toMatch(/^Rain expected\n/)
    const item = ['--provider', 'AP', '--version-created', 'now', '--guid', 'urn:x:1']
    expect(wirecopy(['convert', 'a.txt', '--out', 'x.xml', ...item])).toMatchObject({ status: 0 })
    expect(text('x.xml')).toContain('<newsItem')
    expect(wirecopy(['diff', 'x.xml', 'x.xml', '-f', 'xml'])).toMatchObject({ status: 0 })
  })

  it.each([
    [['a.txt', 'b.txt', '-o', 'x.md'], 'error: Several files cannot be written to x.md. Give --out with a folder.\n'],
    [['a.txt', '-o', 'a.txt'], 'error: a.txt is the input. Give another file.\n'],
    [['a.txt'], 'error: Give the output format with --to, or a file name with --out.\n'],
    [
      ['a.txt', '-o', 'x.foo'],
      'error: The ending of --out, .foo, is not that of a format. Give the format with --to.\n',
    ],
    [['a.txt', '-o', 'x.md', '-t', 'json,md'], 'error: Several formats require --out with the folder to write to.\n'],
    [['a.txt', '-t', 'json', '--watch'], 'error: --watch requires --out with the folder to write to.\n'],
  ])('%j is refused', (args, stderr) => {
    for (const name of ['a.txt', 'b.txt']) write(name, copy)
    expect(wirecopy(['convert', ...args])).toMatchObject({ status: 2, stdout: '', stderr })
    expect(text('a.txt')).toBe(copy)
  })

  it('read a .md file without front matter as Markdown', () => {
    write('a.md', '# Rain expected\n\nRain is *expected* in Paris.\n')
    expect(JSON.parse(wirecopy(['convert', 'a.md', '-t', 'json']).stdout)).toMatchObject({
      headline: 'Rain expected',
      body: [{ text: 'Rain is expected in Paris.' }],
    })
  })
})

describe('several stories', () => {
  it('go to standard output one after the other, as NDJSON one in each line, which is read again', () => {
    write('a.txt', copy)
    write('b.txt', copy.replace('Rain', 'Snow'))
    const { stdout } = wirecopy(['convert', 'a.txt', 'b.txt', '--to', 'json', '--ndjson'])
    const stories = stdout.trim().split('\n')
    expect(stories.map((line) => JSON.parse(line).headline)).toEqual(['Rain expected', 'Snow expected'])
    const lines = `${stories[0]}\n\n{bad\n${JSON.stringify(copy.replace('Rain', 'Hail\u2028'))}\n`
    const again = wirecopy(['convert', '-', '--to', 'md', '--ndjson'], lines)
    expect(again.status).toBe(1)
    expect(again.stderr).toMatch(/^wirecopy: stdin:3: Line is not valid JSON: /)
    expect(
      again.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { file: 'stdin:1', format: 'markdown', text: expect.stringContaining('Rain expected') },
      { file: 'stdin:4', format: 'markdown', text: expect.stringContaining('Hail') },
    ])
    write('stories.ndjson', stdout)
    expect(wirecopy(['convert', 'stories.ndjson', '--to', 'copy']).stdout).toMatch(
      /^Rain expected[\s\S]*^Snow expected/m,
    )
    const checked = wirecopy(['check', '-', '--ndjson', '--rule', 'byline/present'], lines.replace('{bad\n', ''))
    expect(
      checked.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['stdin:1', 'stdin:3'])
    expect(wirecopy(['convert', '-', '--to', 'json', '--ndjson'], copy).stdout).toMatch(/"headline":"Rain expected"/)
  })
})

describe('what is filled in, left out and missing', () => {
  it('is said once, and counted', () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `PM-Rain,0310\n\n${copy}`)
    const item = ['--provider', 'AP', '--version-created', '2024-04-24T09:30:00Z']
    const { status, stderr } = wirecopy(['convert', '*.txt', '-t', 'newsml', '-o', 'out', ...item])
    expect(status).toBe(0)
    expect(stderr.match(/Guid urn/g)).toHaveLength(1)
    expect(stderr).toContain('derived from provider, day and slug; the same in 2 more stories.\n')
    expect(stderr).toMatch(/^wirecopy: newsml leaves out .*\(3 stories\)/m)
    expect(stderr).toMatch(/^3 files, 3 stories, 3 files written in \d+\.\d s$/m)
    expect(wirecopy(['convert', '*.txt', '-t', 'newsml', '-o', 'out', '-q', ...item])).toMatchObject({
      status: 0,
      stderr: '',
    })
    const missing = wirecopy(['convert', 'a.txt', 'b.txt', '-t', 'newsml', '-o', 'out'])
    expect(missing).toMatchObject({ status: 1, stdout: '' })
    expect(missing.stderr.split('\n')[0]).toBe(
      'wirecopy: 2 of 2 stories, such as a.txt: newsml requires metadata that the story lacks: provider, version time. Give --provider and --version-created.',
    )
  })
})

describe('records of NDJSON', () => {
  const record = { id: '7', text: 'LIMA, May 3 (AP) — The council met on Friday to vote.\n', date: '2026-05-04' }

  it('are read as the text that they hold, with their date', () => {
    write('in.ndjson', `${JSON.stringify(record)}\n`)
    const { status, stdout, stderr } = wirecopy(['parse', 'in.ndjson', '--ndjson'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).article.dateline.date.value).toBe('2026-05-03')
    expect(wirecopy(['check', 'in.ndjson', '--format', 'json']).stderr).not.toContain('Not an article')
    expect(wirecopy(['convert', 'in.ndjson', '--to', 'json']).stdout).toContain('"value": "2026-05-03"')
  })

  it('are not fixed, as a line is no file', () => {
    const lines = `${JSON.stringify({ ...record, text: record.text.replace('. ', '.  ') })}\n`
    write('in.ndjson', lines)
    const { status, stderr } = wirecopy(['fix', 'in.ndjson'])
    expect(status).toBe(1)
    expect(stderr).toContain('in.ndjson:1: Lines of NDJSON cannot be fixed.')
    expect(text('in.ndjson')).toBe(lines)
  })
})
