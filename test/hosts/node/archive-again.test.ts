import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/hosts/node/sqlite/open-database'
import { filesOf, storyLines, storyText } from '../../support/archive'
import { archiveDesk } from '../../support/archive-desk'

const { folder, write, text, wirecopy, convert, outFiles, errorsOf } = archiveDesk()

/** Returns when each file of the output was written. */
const timesOf = () =>
  Object.fromEntries(Object.keys(outFiles()).map((path) => [path, statSync(join(folder(), 'out', path)).mtimeMs]))

describe('a second run', () => {
  it('writes nothing if nothing is new, and what is new if there is more', () => {
    write('a.ndjson', storyLines(5))
    write('in/b.txt', storyText(7))
    const run = () => convert('a.ndjson', 'in', '--to', 'json', '--out', 'out', '--jobs', '1')
    run()
    const before = timesOf()
    const state = statSync(join(folder(), 'out/.wirecopy/state.db')).mtimeMs
    expect(run()).toMatchObject({ status: 0, stderr: '' })
    expect(timesOf()).toEqual(before)
    expect(statSync(join(folder(), 'out/.wirecopy/state.db')).mtimeMs).toBe(state)
    write('a.ndjson', storyLines(6))
    write('in/c.txt', storyText(8))
    run()
    expect(Object.keys(outFiles())).toHaveLength(8)
    expect(timesOf()).toMatchObject(before)
  })

  it.each(['x.ndjson', 'x.ndjson.gz'])('adds to %s', (file) => {
    write('a.ndjson', storyLines(3))
    convert('a.ndjson', '--out', file)
    write('a.ndjson', storyLines(5))
    expect(convert('a.ndjson', '--out', file)).toMatchObject({ status: 0, stderr: '' })
    const bytes = readFileSync(join(folder(), file))
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([0, 1, 2, 3, 4].map((i) => `story-${i}`))
  })

  it('replaces the file of a story whose input has changed, and takes it back if it is killed', () => {
    write('in/a.txt', storyText(1))
    write('in/b.txt', storyText(2))
    const run = () => convert('in', '--to', 'html', '--out', 'out', '--jobs', '1')
    run()
    const names = Object.keys(outFiles())
    write('in/a.txt', storyText(3))
    run()
    expect(Object.keys(outFiles())).toEqual(names)
    expect(text(`out/${names[0]}`)).toContain('Harbor 3')
    write('in/a.txt', 'BULLETIN KILL\n\nKill the story slugged Harbor. It is wrong.\n')
    expect(run().status).toBe(1)
    expect(Object.keys(outFiles())).toEqual([names[1]])
  })

  it('reports an input that has changed in the part that is converted', () => {
    write('a.ndjson', storyLines(5))
    convert('a.ndjson', '--to', 'json', '--out', 'out')
    write('a.ndjson', storyLines(6, 1))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out').status).toBe(1)
    expect(errorsOf()).toMatchObject([{ id: 'a.ndjson', code: 'input-changed' }])
    expect(Object.keys(outFiles())).toHaveLength(5)
    write('a.ndjson', storyLines(6))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out').status).toBe(0)
    expect(errorsOf()).toEqual([])
    expect(Object.keys(outFiles())).toHaveLength(6)
  })

  it('refuses other options, an unfinished run without --resume, and a changed output', () => {
    write('a.ndjson', storyLines(300))
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out', '--max-errors', '0').status).toBe(0)
    expect(convert('a.ndjson', '--to', 'newsml', '--out', 'out', '--jobs', '1')).toMatchObject({
      status: 2,
      stderr: 'error: Options differ from those of the run: to. Use another folder.\n',
    })
    write('bad.ndjson', `${storyLines(50)}bad\n${storyLines(50)}`)
    expect(convert('bad.ndjson', '--to', 'json', '--out', 'o', '--max-errors', '0', '--commit', '20').status).toBe(1)
    expect(convert('bad.ndjson', '--to', 'json', '--out', 'o', '--commit', '20')).toMatchObject({
      status: 2,
      stderr: 'error: Run is not finished. Go on with --resume, or use another folder.\n',
    })
    expect(convert('bad.ndjson', '--to', 'json', '--out', 'o', '--commit', '20', '--resume').status).toBe(1)
    expect(Object.keys(filesOf(join(folder(), 'o')))).toHaveLength(100)
    convert('a.ndjson', '--out', 'x.ndjson')
    writeFileSync(join(folder(), 'x.ndjson'), 'mine\n')
    write('a.ndjson', storyLines(301))
    expect(convert('a.ndjson', '--out', 'x.ndjson')).toMatchObject({ status: 2 })
    expect(text('x.ndjson')).toBe('mine\n')
  })
})

describe('a state', () => {
  const change = async (sql: string): Promise<void> => {
    const database = await openDatabase(join(folder(), 'out/.wirecopy/state.db'))
    database.exec(sql)
    database.close()
  }

  it.each([
    ['an older version', 'PRAGMA user_version = 0; ALTER TABLE stories DROP COLUMN micros', 0],
    ['an older version with other tables only', 'PRAGMA user_version = 0; DROP TABLE run; DROP TABLE findings', 0],
    ['a later version', 'PRAGMA user_version = 99; ALTER TABLE inputs RENAME COLUMN hash TO digest', 99],
  ])('of %s is refused with what to do, and stays as it is', async (_, sql, version) => {
    write('a.ndjson', storyLines(3))
    convert('a.ndjson', '--to', 'json', '--out', 'out')
    await change(sql)
    const before = outFiles()
    const message = `State of the run has version ${version}; this release reads 1. Use another folder, or the release that began the run.\n`
    write('a.ndjson', storyLines(5))
    for (const flags of [[], ['--resume'], ['--report', 'r.html']])
      expect(convert('a.ndjson', '--to', 'json', '--out', 'out', ...flags)).toMatchObject({
        status: 2,
        stderr: `error: ${message}`,
      })
    expect(wirecopy(['status', 'out'])).toMatchObject({ status: 1, stdout: '', stderr: `wirecopy: ${message}` })
    expect(outFiles()).toEqual(before)
  })

  it('that is no database is refused; an empty one is that of a new run', () => {
    write('a.ndjson', storyLines(3))
    write('out/.wirecopy/state.db', 'This is copy and no database. '.repeat(50))
    const message = 'State of the run is damaged. Use another folder.\n'
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out')).toMatchObject({
      status: 2,
      stderr: `error: ${message}`,
    })
    expect(wirecopy(['status', 'out'])).toMatchObject({ status: 1, stderr: `wirecopy: ${message}` })
    write('out/.wirecopy/state.db', '')
    expect(wirecopy(['status', 'out'])).toMatchObject({ status: 1, stderr: 'wirecopy: out: No state of a run.\n' })
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out').status).toBe(0)
    expect(Object.keys(outFiles())).toHaveLength(3)
  })
})
