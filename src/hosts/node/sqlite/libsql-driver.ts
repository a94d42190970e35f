import type { Driver, SqlValue } from './driver'

/** The package `libsql`, as far as it is used. */
interface Libsql {
  exec(sql: string): unknown
  prepare(sql: string): LibsqlStatement
  close(): unknown
}

interface LibsqlStatement {
  run(values: readonly SqlValue[]): unknown
  get(values: readonly SqlValue[]): unknown
  columns(): readonly { readonly name: string }[]
}

/** Opens a file with `libsql`. Undefined if the package is not installed. */
export async function openLibsql(path: string): Promise<Driver | undefined> {
  let loaded: { default: new (path: string) => Libsql }
  try {
    loaded = await import('libsql')
  } catch {
    return undefined
  }
  const database = new loaded.default(path)
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => prepare(database, sql),
    close: () => database.close(),
  }
}

/**
 * Returns a statement whose `all` fetches its rows as one text of JSON: the `all` and `iterate` of libsql 0.5.29 never free 0.9 kB of each
 * call, which `get` and `run` do (`bench/ledger.mjs`).
 */
function prepare(database: Libsql, sql: string): ReturnType<Driver['prepare']> {
  const statement = database.prepare(sql)
  let list: LibsqlStatement | undefined
  let names: readonly string[] = []
  return {
    run: (values) => statement.run(values),
    get: (values) => statement.get(values),
    all(values) {
      if (!list) {
        names = statement.columns().map(({ name }) => name)
        const columns = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ')
        list = database.prepare(`SELECT json_group_array(json_array(${columns})) AS list FROM (${sql})`)
      }
      const found: { readonly list: string } = list.get(values) as never // the one cast: a row of the statement above
      const rows: readonly (readonly SqlValue[])[] = JSON.parse(found.list)
      return rows.map((row) => Object.fromEntries(row.map((value, i) => [names[i], value])))
    },
  }
}
