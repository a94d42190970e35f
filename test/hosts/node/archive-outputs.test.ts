import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesOf, storyLines, storyText } from '../../support/archive'
import { archiveDesk } from '../../support/archive-desk'

const { folder, write, text, wirecopy, convert, outFiles, errorsOf } = archiveDesk()

describe('outputs', () => {
  it('have names that are safe whatever the ids are', () => {
    const ids = [
      '../../x',
      'CON',
      'con',
      'a'.repeat(300),
      'Case',
      'case',
      '',
      '/etc/passwd',
      'a\u0000b',
      '…',
      '.',
      'x/../y',
      '\ud800',
    ]
    write(
      'a.ndjson',
      ids.map((id) => `${JSON.stringify({ id, text: storyText(1) })}\n`).join('') + storyLines(1) + storyLines(1),
    )
    expect(convert('a.ndjson', '--to', 'json', '--out', 'out', '--jobs', '2')).toMatchObject({ status: 0, stderr: '' })
    const names = Object.keys(outFiles())
    expect(names).toHaveLength(ids.length + 2)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^(?:[a-z0-9-]{1,40}-)?[0-9a-f]{16}(?:\.2)?\.json$/)
    expect(readdirSync(folder()).sort()).toEqual(['a.ndjson', 'out'])
  })

  it('are in folders by date or hash', () => {
    write('a.ndjson', `${storyLines(2)}{"id":"undated","text":"No day here"}\n`)
    wirecopy(['convert', 'a.ndjson', '--to', 'json', '--out', 'out', '--layout', '{date}/{name}', '--quiet'])
    expect(Object.keys(outFiles()).map((name) => name.split('/')[0])).toEqual(['2024-03-04', '2024-03-04', 'undated'])
    convert('a.ndjson', '--to', 'json', '--out', 'hashed', '--layout', '{hash2}/{name}')
    expect(Object.keys(filesOf(join(folder(), 'hashed'))).every((name) => /^[0-9a-f]{2}\//.test(name))).toBe(true)
  })

  it('are the same bytes at any number of jobs, and compressed NDJSON is what the plain file is', () => {
    write('a.ndjson', storyLines(60))
    const made = ['1', '3'].map((jobs) => {
      for (const out of [`f${jobs}`, `l${jobs}/x.ndjson`, `l${jobs}/x.ndjson.gz`, `p${jobs}`]) {
        const to = out.startsWith('p') ? 'parquet' : 'json'
        expect(
          convert('a.ndjson', '--to', to, '--annotate', '--out', out, '--jobs', jobs, '--commit', '25'),
        ).toMatchObject({ status: 0 })
      }
      return ['f', 'l', 'p'].map((name) => filesOf(join(folder(), `${name}${jobs}`)))
    })
    expect(made[1]).toEqual(made[0])
    expect(gunzipSync(readFileSync(join(folder(), 'l1/x.ndjson.gz'))).toString()).toBe(text('l1/x.ndjson'))
  }, 180_000)

  it('do not have what publishing formats refuse', () => {
    write(
      'a.ndjson',
      `${storyLines(1)}{"id":"k","text":"BULLETIN KILL\\n\\nKill the story slugged Harbor. It is wrong.\\n"}\n`,
    )
    expect(convert('a.ndjson', '--to', 'html,json', '--out', 'out').status).toBe(1)
    expect(errorsOf()).toMatchObject([{ id: 'k', code: 'restricted', message: expect.stringMatching(/killed/i) }])
    expect(Object.keys(outFiles())).toHaveLength(2)
  })
})
