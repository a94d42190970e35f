import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { fixed, storyLines } from '../../support/archive'
import { packageRoot } from '../../support/built-package'
import { desk } from '../../support/desk'

const { folder, write, wirecopy } = desk()

const TABLES = ['articles', 'paragraphs', 'people', 'organisations', 'places', 'times', 'statements', 'findings']
const COUNT = 130

let out = ''

/** Returns the rows of a query over the data set; `{out}` is its folder. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  return (await connection.runAndReadAll(sql.replaceAll('{out}', out))).getRowObjectsJson()
}

const rowsOf = (table: string): Promise<Record<string, unknown>[]> => {
  const bytes = readFileSync(join(out, `${table}.parquet`))
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) })
}

describe('a data set', () => {
  it('is read by DuckDB and hyparquet: counts, joins, and the queries of the docs', async () => {
    write('a.ndjson', storyLines(COUNT))
    const args = ['--to', 'parquet', '--out', 'set', '--check', 'recommended', '--commit', '40', '--quiet', ...fixed]
    expect(wirecopy(['convert', 'a.ndjson', ...args])).toMatchObject({ status: 0, stderr: '' })
    out = join(folder(), 'set')
    for (const table of TABLES) {
      const [{ n } = {}] = await query(`SELECT count(*)::INT AS n FROM '{out}/${table}.parquet'`)
      expect(n, table).toBe((await rowsOf(table)).length)
      const strays = await query(
        `SELECT article FROM '{out}/${table}.parquet' WHERE article NOT IN (SELECT article FROM '{out}/articles.parquet')`,
      )
      expect(strays, table).toEqual([])
    }
    expect(
      await query(
        "SELECT count(DISTINCT article)::INT AS a, count(DISTINCT id)::INT AS i FROM '{out}/articles.parquet'",
      ),
    ).toEqual([{ a: COUNT, i: COUNT }])
    const groups = await query(
      "SELECT count(DISTINCT row_group_id)::INT AS n FROM parquet_metadata('{out}/articles.parquet')",
    )
    expect(groups).toEqual([{ n: 4 }])
    expect(
      await query(
        "SELECT id, date, headline, blocked, paragraphs::INT AS p FROM '{out}/articles.parquet' WHERE id = 'story-77'",
      ),
    ).toEqual([{ id: 'story-77', date: '2024-03-04', headline: 'Harbor 77 reopens after storm', blocked: false, p: 2 }])
    const said = await query(
      "SELECT s.text, p.name FROM '{out}/statements.parquet' s JOIN '{out}/people.parquet' p USING (article, person) JOIN '{out}/articles.parquet' a USING (article) WHERE a.id = 'story-5' AND s.kind = 'direct'",
    )
    expect(said).toMatchObject([
      { text: expect.stringContaining('We lost 5 boats'), name: expect.stringContaining('Holm5') },
    ])

    const page = readFileSync(join(packageRoot, 'docs/scale.md'), 'utf8')
    const queries = [...page.matchAll(/^```sql\n([\s\S]*?)^```/gm)].map(([, sql = '']) => sql)
    expect(queries.length).toBeGreaterThan(1)
    for (const sql of queries.filter((sql) => sql.includes('.parquet')))
      expect((await query(sql.replaceAll("'dataset/", "'{out}/"))).length, sql).toBeGreaterThan(0)
  }, 120_000)

  it('of nothing has its tables without rows', async () => {
    write('a.ndjson', '"x"\n17\n')
    wirecopy(['convert', 'a.ndjson', '--to', 'parquet', '--out', 'set', '--quiet'])
    out = join(folder(), 'set')
    for (const table of TABLES)
      expect(await query(`SELECT count(*)::INT AS n FROM '{out}/${table}.parquet'`)).toEqual([
        { n: (await rowsOf(table)).length },
      ])
    expect(await rowsOf('people')).toEqual([])
  })

  it('gets the stories of a later run', async () => {
    write('a.ndjson', storyLines(50))
    const args = ['convert', 'a.ndjson', '--to', 'parquet', '--out', 'set', '--quiet', '--commit', '20']
    expect(wirecopy(args).status).toBe(0)
    write('a.ndjson', storyLines(70))
    expect(wirecopy(args).status).toBe(0)
    out = join(folder(), 'set')
    expect(
      await query("SELECT count(*)::INT AS n, count(DISTINCT id)::INT AS i FROM '{out}/articles.parquet'"),
    ).toEqual([{ n: 70, i: 70 }])
    const ids = (await rowsOf('articles')).map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 70 }, (_, i) => `story-${i}`))
  })
})
