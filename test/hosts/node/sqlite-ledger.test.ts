import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Article } from 'wirecopy'
import { emptyLedger, type LedgerOptions, ledgerStories, next } from 'wirecopy/ledger'
import { openLedger } from 'wirecopy/sqlite'
import { openDatabase } from '../../../src/hosts/node/sqlite/open-database'
import { packageRoot } from '../../support/built-package'
import { runs } from '../../support/draws'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-ledger-'))
let count = 0
const file = (): string => join(folder, `${count++}.db`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const usual: LedgerOptions = { provider: 'AP', date: '1989-01-09' }
const GUID = 'urn:x-story:ap:1989-01-09:pm-fire'
const filed = (text: string, parts: Partial<Article> = {}): Article => ({
  slugline: 'PM-Fire',
  body: [{ kind: 'paragraph', text }],
  ...parts,
})
const add = (text: string) =>
  filed(text, { slugline: 'PM-Fire, 1st add', take: { text: '1st Add', kind: 'add', number: 1 } })
const kill = filed('k', { notices: [{ kind: 'kill', text: 'Kill' }] })

describe('the ledger in a file', () => {
  it('says and knows what the ledger in memory does', async () => {
    const ledger = await openLedger(file())
    const message = fc
      .record({
        text: fc.constantFrom('a', 'b', 'c'),
        parts: fc.constantFrom<Partial<Article>>(
          {},
          { take: { text: '1st Ld', kind: 'lead', number: 1 } },
          { slugline: 'PM-Fire, 1st add', take: { text: '1st Add', kind: 'add', number: 1 } },
          { notices: [{ kind: 'kill', text: 'Kill' }] },
          { notices: [{ kind: 'correction', text: 'Correction' }] },
          { item: { guid: 'urn:x:1', version: 2 } },
        ),
        date: fc.constantFrom('1989-01-09', '1989-01-10', '1989-01-14'),
      })
      .map(({ text, parts, date }) => [filed(text, parts), date] as const)
    let run = 0
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const provider = `p${run++}` // each run has stories of its own in the one file
        let state = emptyLedger()
        for (const [one, date] of messages) {
          const item = one.item && { ...one.item, guid: `${one.item.guid}:${provider}` }
          const story = { ...one, ...(item && { item }) }
          const expected = next(state, story, { provider, date })
          expect(ledger.take(story, { provider, date })).toEqual(expected.event)
          state = expected.state
        }
        for (const story of ledgerStories(state)) expect(ledger.story(story.guid)).toEqual(story)
      }),
      { numRuns: runs(60) },
    )
    ledger.close()
  })

  it('keeps the text until a kill, and joins adds to it', async () => {
    const path = file()
    const ledger = await openLedger(path)
    ledger.take(filed('one'), usual)
    const [output] = ledger.take(add('two'), usual).outputs
    expect(output && ledger.article(output)?.body).toMatchObject([{ text: 'one' }, { text: 'two' }])
    ledger.close()
    const again = await openLedger(path)
    expect(again.take(filed('one'), usual).kind).toBe('duplicate')
    expect(again.take(kill, usual)).toMatchObject({ kind: 'kills', outputs: [{ action: 'withdraw', guid: GUID }] })
    expect(output && again.article(output)).toBeUndefined()
    expect(again.take(filed('three'), usual).kind).toBe('late')
    expect(again.story(GUID)?.status).toBe('killed')
    again.close()
  })

  it('lists what an embargo releases', async () => {
    const ledger = await openLedger(file())
    ledger.take(filed('a', { embargo: { kind: 'instant', text: 'E', at: '1989-01-09T13:00:00+01:00' } }), usual)
    expect(ledger.released('1989-01-09T00:00:00Z', '1989-01-09T11:59:59Z')).toEqual([])
    expect(ledger.released('1989-01-09T11:00:00Z', '1989-01-09T12:00:00Z')).toMatchObject([
      { action: 'write', guid: GUID },
    ])
    expect(ledger.released('1989-01-09T12:00:00Z', '1989-01-09T13:00:00Z')).toEqual([])
    ledger.close()
  })

  it('purges a story', async () => {
    const ledger = await openLedger(file())
    ledger.take(filed('a'), usual)
    expect([ledger.purge(GUID), ledger.purge(GUID)]).toEqual([true, false])
    expect(ledger.story(GUID)).toBeUndefined()
    expect(ledger.take(filed('a'), usual).kind).toBe('new')
    ledger.close()
  })

  it('purges the lead of a later day too, and keeps that of another story', async () => {
    const path = file()
    const ledger = await openLedger(path)
    const lead = { slugline: 'PM-Fire, 1st Ld', take: { text: '1st Ld', kind: 'lead' as const, number: 1 } }
    ledger.take(filed('a'), usual)
    expect(ledger.take(filed('secret', lead), { ...usual, date: '1989-01-10' }).guid).toBe(GUID)
    const stated = (guid: string) => filed(guid, { slugline: 'PM-Rain', item: { guid } })
    for (const guid of ['urn:x:1', 'urn:x:2']) ledger.take(stated(guid), usual)
    const { outputs } = ledger.take(filed('unsure', { ...lead, slugline: 'PM-Rain, 1st Ld' }), {
      ...usual,
      date: '1989-01-10',
    })
    ledger.take({ ...stated('urn:x:1'), ...kill, slugline: 'PM-Rain', item: { guid: 'urn:x:1' } }, usual)
    expect(outputs.map((output) => ledger.article(output)?.body)).toMatchObject([[{ text: 'unsure' }]])
    ledger.purge(GUID)
    ledger.close()
    expect(readFileSync(path).includes('secret')).toBe(false)
  })

  it('takes all of a batch or nothing, and survives a process that is killed', async () => {
    const path = file()
    const ledger = await openLedger(path)
    expect(() =>
      ledger.transaction(() => {
        ledger.take(filed('a'), usual)
        throw new Error('Stop.')
      }),
    ).toThrow('Stop.')
    expect(ledger.story(GUID)).toBeUndefined()
    ledger.close()
    const script = join(folder, 'take.mjs')
    writeFileSync(
      script,
      `import { openLedger } from ${JSON.stringify(`file://${packageRoot}/dist/sqlite.js`)}
const ledger = await openLedger(process.argv[2])
for (let n = 0; ; n++) {
  ledger.take({ slugline: 'PM-Fire-' + n, body: [] }, { provider: 'AP', date: '1989-01-09' })
  process.stdout.write(n + '\\n')
}`,
    )
    const child = spawn(process.execPath, [script, path])
    let seen = ''
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        seen += chunk
        if (seen.split('\n').length > 20) child.kill('SIGKILL')
      })
      child.on('close', () => resolve())
    })
    const after = await openLedger(path)
    const reported = seen.trim().split('\n').slice(0, -1).length
    expect(reported).toBeGreaterThan(10)
    for (let n = 0; n < reported; n++)
      expect(after.take({ slugline: `PM-Fire-${n}`, body: [] }, usual).kind).toBe('duplicate')
    after.close()
  })

  it('is shared by two connections', async () => {
    const path = file()
    const [one, other] = [await openLedger(path), await openLedger(path)]
    for (let n = 0; n < 50; n++) [one, other][n % 2]?.take(filed(`version ${n}`, { item: { version: n + 1 } }), usual)
    expect(one.story(GUID)).toMatchObject({ version: 50 })
    one.close()
    other.close()
  })

  it('refuses a ledger of another version, whatever its tables are, and a file that is no database', async () => {
    const [old, path] = [file(), file()]
    const database = await openDatabase(old)
    database.exec(
      'CREATE TABLE ledger_meta (version); CREATE TABLE ledger_topics (slug); INSERT INTO ledger_meta VALUES (0)',
    )
    database.close()
    await expect(openLedger(old)).rejects.toThrow('Ledger has version 0; this release reads 1. Use another file.')
    writeFileSync(path, 'This is copy, not a database, and it is long enough to be read as a header of one.'.repeat(3))
    await expect(openLedger(path)).rejects.toThrow()
  })
})
