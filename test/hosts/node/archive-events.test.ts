import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fixed, start, storyLines } from '../../support/archive'
import { archiveDesk } from '../../support/archive-desk'

const { folder, write, text, wirecopy, convert, outFiles, errorsOf } = archiveDesk()

/** Returns the lines of a file of JSON. */
const jsonLines = (file: string): Record<string, unknown>[] =>
  text(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('what happens', () => {
  it('is written as lines of JSON with --events, of each run', () => {
    write('a.ndjson', `${storyLines(30)}17\n${storyLines(30, 30)}`)
    const args = ['a.ndjson', '--to', 'json', '--out', 'out', '--commit', '20', '--events', 'events.ndjson']
    expect(convert(...args).status).toBe(1)
    const events = jsonLines('events.ndjson')
    const [first] = events
    expect(first).toMatchObject({ event: 'start', inputs: 1, bytes: text('a.ndjson').length, resumed: false })
    expect(events.filter(({ event }) => event === 'error')).toMatchObject([
      { input: 'a.ndjson', record: 31, id: 'a.ndjson#31', code: 'invalid-line' },
    ])
    expect(events.filter(({ event }) => event === 'commit').map(({ stories }) => stories)).toEqual([20, 39, 59, 60])
    expect(events.at(-1)).toMatchObject({ event: 'end', status: 'finished', stories: 60, errors: 1 })
    for (const { time } of events) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    convert(...args)
    expect(jsonLines('events.ndjson').at(-1)).toMatchObject({ event: 'end', status: 'unchanged' })
  })

  it('is summed up on standard error, and errors are printed, but no bar without a terminal', () => {
    write('a.ndjson', `${storyLines(3)}17\n`)
    const { stderr } = wirecopy(['convert', 'a.ndjson', '--to', 'json', '--out', 'o.ndjson', '--jobs', '1'])
    const [error, summary] = stderr.trim().split('\n')
    expect(error).toBe('wirecopy: a.ndjson#4: Line is neither a JSON object nor a string.')
    expect(summary).toMatch(/^3 stories, \d+ stories\/s, [\d.]+ MB\/s, 1 error in [\d.]+ s$/)
    expect(stderr).not.toMatch(/[\r\u001B]/)
  })
})

describe('an input', () => {
  it('that grows while it is read is converted up to some line, and the next run converts the rest', async () => {
    write('a.ndjson', storyLines(600))
    const args = [
      'convert',
      'a.ndjson',
      '--to',
      'json',
      '--out',
      'out',
      '--jobs',
      '1',
      '--commit',
      '50',
      '-q',
      ...fixed,
    ]
    const running = start(args, folder())
    while (!existsSync(join(folder(), 'out/.wirecopy/state.db'))) await new Promise((done) => setTimeout(done, 10))
    appendFileSync(join(folder(), 'a.ndjson'), storyLines(100, 600))
    expect(await running.end).toMatchObject({ code: 0, stderr: '' })
    expect(wirecopy(args)).toMatchObject({ status: 0, stderr: '' })
    expect(Object.keys(outFiles())).toHaveLength(700)
  }, 120_000)

  it('that stays open, such as a pipe, does not keep a run that has stopped', async () => {
    const args = ['convert', '-', '--ndjson', '--to', 'json', '--out', 'out', '--max-errors', '3', '--no-config']
    const running = start(args, folder(), '17\n'.repeat(300))
    const { code, stderr } = await running.end
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Stopped: 0 stories/m)
  })

  it('in zstd is read where Node has it, and an error with a remedy where not', () => {
    const { zstdCompressSync } = zlib as { readonly zstdCompressSync?: (text: string) => Uint8Array }
    write('a.ndjson.zst', zstdCompressSync?.(storyLines(3)) ?? Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0))
    convert('a.ndjson.zst', '--to', 'json', '--out', 'out')
    if (zstdCompressSync) expect(Object.keys(outFiles())).toHaveLength(3)
    else expect(errorsOf()).toMatchObject([{ code: 'unsupported', message: expect.stringContaining('use gzip') }])
  })
})

describe('the state', () => {
  it('has no text of stories, with what a report shows of them', () => {
    write('a.ndjson', storyLines(5))
    convert('a.ndjson', '--to', 'json', '--out', 'out', '--report', 'r.html')
    const bytes = readFileSync(join(folder(), 'out/.wirecopy/state.db')).toString('latin1')
    expect(bytes).toContain('The Associated Press')
    expect(bytes).not.toMatch(/reopen|boats/)
  })
})
