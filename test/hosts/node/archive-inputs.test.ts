import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { storyLines, storyText } from '../../support/archive'
import { archiveDesk } from '../../support/archive-desk'

const { folder, write, text, wirecopy, convert, outFiles, errorsOf } = archiveDesk()

describe('inputs', () => {
  it('are folders, patterns, NDJSON, messages, mail boxes, documents, and all of them compressed', () => {
    write('in/a.ndjson', storyLines(3))
    write('in/b.ndjson.gz', gzipSync(storyLines(2, 3)))
    write('in/c.txt', storyText(10))
    write('in/wire.txt', `ZCZC\n${storyText(11)}NNNN\nZCZC\n${storyText(12)}NNNN\n`)
    write('in/wire2.txt.gz', gzipSync(`ZCZC\n${storyText(13)}NNNN\nZCZC\n${storyText(14)}NNNN\n`))
    const mail = (i: number) =>
      `From a@example.com Mon Mar  4 10:00:00 2024\nFrom: a@example.com\nSubject: Pier ${i}\nContent-Type: text/plain\n\n${storyText(i)}\n>From the pier, ${i}.\n\n`
    write('in/box.mbox', mail(20) + mail(21))
    expect(wirecopy(['convert', 'in', '--to', 'json', '--out', 'out.ndjson', '--quiet'])).toMatchObject({
      status: 0,
      stderr: '',
    })
    const lines = text('out.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual([
      ...['story-0', 'story-1', 'story-2', 'story-3', 'story-4', 'in/box.mbox#1', 'in/box.mbox#2', 'in/c.txt#1'],
      ...['in/wire.txt#1', 'in/wire.txt#2', 'in/wire2.txt.gz#1', 'in/wire2.txt.gz#2'],
    ])
    expect(lines[6].json.body.at(-1).text).toBe('From the pier, 21.')
    expect(lines.map(({ json }) => json.headline).slice(7)).toEqual(
      [10, 11, 12, 13, 14].map((i) => `Harbor ${i} reopens after storm`),
    )
  })

  it.each(['in', 'in/*', 'in/**/*.mbox'])('in %s with a compressed file or a mail box make it an archive', (path) => {
    const mail = (i: number) =>
      `From a@example.com Mon Mar  4 10:00:00 2024\nFrom: a@example.com\nSubject: Pier ${i}\n\n${storyText(i)}\n`
    write('in/box.mbox', mail(1) + mail(2))
    if (!path.endsWith('mbox')) write('in/b.ndjson.gz', gzipSync(storyLines(3, 3)))
    expect(wirecopy(['convert', path, '--to', 'json', '--out', 'out', '--quiet']).status).toBe(0)
    expect(Object.keys(outFiles())).toHaveLength(path.endsWith('mbox') ? 2 : 5)
  })

  it('of an ending that is added are read beside the usual ones of archives', () => {
    write('in/a.story', storyText(1))
    write('in/b.ndjson.gz', gzipSync(storyLines(1, 2)))
    expect(convert('in', '--ext', '+story', '--to', 'json', '--out', 'out', '--jobs', '1').status).toBe(0)
    expect(Object.keys(outFiles())).toHaveLength(2)
    expect(convert('in', '--ext', 'story', '--to', 'json', '--out', 'other', '--jobs', '1').status).toBe(0)
    expect(readdirSync(join(folder(), 'other')).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  })

  it('from standard input are lines with --ndjson', () => {
    const { status } = wirecopy(['convert', '-', '--ndjson', '--to', 'json', '--out', 'o.ndjson', '-q'], storyLines(2))
    expect(status).toBe(0)
    expect(text('o.ndjson').split('\n')).toHaveLength(3)
  })

  it('that fail are error records with id and reason, and the others are written', () => {
    write(
      'a.ndjson',
      [
        storyLines(1),
        '{"id":"cut","text":\n',
        '\n',
        '17\n',
        `{"id":"bytes","text":"${'\\u0000\\u0001'.repeat(500)}"}\n`,
        '{"id":"day","text":"A story.","date":"next week"}\n',
        `{"id":"long","text":"${'x'.repeat(70_000)}"}\n`,
        storyLines(1, 1),
      ].join(''),
    )
    write('cut.ndjson.gz', gzipSync(storyLines(400, 100)).subarray(0, 400))
    const args = ['a.ndjson', 'cut.ndjson.gz', 'none.ndjson', '--to', 'json', '--out', 'out', '--max-story', '64K']
    const { status, stderr } = wirecopy(['convert', ...args])
    expect(status).toBe(1)
    expect(stderr).toContain('none.ndjson: No such file.')
    expect(errorsOf().map(({ id, code }) => `${id} ${code}`)).toEqual([
      ...['a.ndjson#2 invalid-line', 'a.ndjson#3 invalid-line', 'a.ndjson#4 invalid-line'],
      ...['bytes binary-input', 'day invalid-argument', 'a.ndjson#7 limit-exceeded'],
      ...['cut.ndjson.gz unreadable', 'none.ndjson unreadable'],
    ])
    expect(Object.keys(outFiles()).filter((name) => /^story-[01]-/.test(name))).toHaveLength(2)
  })

  it('that expand too much are stopped', () => {
    write('bomb.ndjson.gz', gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x61)))
    write('bomb.txt.gz', gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x0a)))
    write('ok.ndjson', storyLines(1))
    expect(convert('bomb.ndjson.gz', 'bomb.txt.gz', 'ok.ndjson', '--to', 'json', '--out', 'out').status).toBe(1)
    expect(errorsOf().map(({ code }) => code)).toEqual(['expansion-limit', 'expansion-limit'])
    expect(Object.keys(outFiles())).toHaveLength(1)
  })
})
