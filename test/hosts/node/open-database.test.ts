import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/hosts/node/sqlite/open-database'
import { packageRoot } from '../../support/built-package'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a database', () => {
  it('gives the rows of a query in order, whatever their texts and names are', async () => {
    const database = await openDatabase(join(folder, 'rows.db'))
    database.exec('CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT, c INTEGER)')
    const texts = ['', '"', '\\', "'; DROP TABLE t --", '\n\r\t\u2028', 'é 港 😀', '\u0001', '{"a":[1]}', '\u202Ex']
    for (const [i, text] of texts.entries())
      database.prepare('INSERT INTO t VALUES (?, ?, ?)').run(String(i), text, i % 2 ? null : 2 ** 53 - 1 - i)
    const statement = database.prepare('SELECT b, c AS "its ""number""" FROM t WHERE a >= ? ORDER BY a DESC')
    const expected = texts.map((b, i) => ({ b, 'its "number"': i % 2 ? null : 2 ** 53 - 1 - i })).reverse()
    expect(statement.all('0')).toEqual(expected)
    expect(statement.all('5')).toEqual(expected.slice(0, 4))
    expect(statement.all('99')).toEqual([])
    expect(statement.get('8')).toEqual(expected[0])
    database.close()
  })

  it('keeps no memory of its queries', () => {
    const program = `
      import { openLedger } from './dist/sqlite.js'
      const ledger = await openLedger(':memory:')
      const query = (count) => { for (let i = 0; i < count; i++) ledger.released('2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z') }
      const resident = () => { gc(); return process.memoryUsage().rss / 1e6 }
      query(10_000)
      const before = resident()
      query(100_000)
      console.log(resident() - before)`
    const args = ['--expose-gc', '--input-type=module', '-e', program]
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(Number(stdout)).toBeLessThan(40) // megabytes; with rows that are not freed it is 92
  })
})
