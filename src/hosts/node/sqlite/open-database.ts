import { createRequire } from 'node:module'
import type { Driver, SqlValue } from './driver'
import { openLibsql } from './libsql-driver'

/** Row of a result, by the names of its columns. */
export type SqlRow = Readonly<Record<string, SqlValue>>

/** Prepared statement. */
export interface SqlStatement {
  run(...values: readonly SqlValue[]): void
  get(...values: readonly SqlValue[]): SqlRow | undefined
  all(...values: readonly SqlValue[]): readonly SqlRow[]
}

/** SQLite database, used synchronously from one thread. */
export interface Database {
  exec(sql: string): void
  /** Prepares a statement. Store text and whole numbers: bytes and fractions come back in another form, by the driver. */
  prepare(sql: string): SqlStatement
  /** Runs `work` in a transaction that is rolled back when `work` throws. Transactions do not nest. */
  transaction<Result>(work: () => Result): Result
  close(): void
}

/** `node:sqlite`, which takes values as arguments. */
interface BuiltIn {
  exec(sql: string): unknown
  prepare(sql: string): {
    run(...values: readonly SqlValue[]): unknown
    get(...values: readonly SqlValue[]): unknown
    all(...values: readonly SqlValue[]): readonly unknown[]
  }
  close(): unknown
}

/**
 * Opens a SQLite file, or makes it. Uses the package `libsql` if it is installed, else `node:sqlite`, which Node has from 22.13 on.
 * `wait` is how many milliseconds a statement waits for another process. Throws an Error if there is neither.
 */
export async function openDatabase(path: string, wait = 5000): Promise<Database> {
  const driver = (await openLibsql(path)) ?? openBuiltIn(path)
  if (!driver) throw new Error('SQLite is missing. Run npm install libsql, or use Node 22.13 or later.')
  driver.exec(`PRAGMA busy_timeout = ${Math.trunc(wait)}`)
  return {
    exec: (sql) => void driver.exec(sql),
    prepare: (sql) => prepare(driver, sql),
    transaction: (work) => runTransaction(driver, work),
    close: () => void driver.close(),
  }
}

function openBuiltIn(path: string): Driver | undefined {
  let loaded: { DatabaseSync: new (path: string) => BuiltIn }
  try {
    loaded = createRequire(`${process.cwd()}/`)('node:sqlite')
  } catch {
    return undefined
  }
  const database = new loaded.DatabaseSync(path)
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        run: (values) => statement.run(...values),
        get: (values) => statement.get(...values),
        all: (values) => statement.all(...values),
      }
    },
    close: () => database.close(),
  }
}

function prepare(driver: Driver, sql: string): SqlStatement {
  const statement = driver.prepare(sql)
  return {
    run: (...values) => void statement.run(values),
    get: (...values) => rowOf(statement.get(values)),
    all: (...values) => statement.all(values).map((row) => rowOf(row) ?? {}),
  }
}

/** Returns a row as a plain object: one driver adds a field of its own, the other has no prototype. */
function rowOf(row: unknown): SqlRow | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  const columns: [string, SqlValue][] = Object.entries(row)
  return Object.fromEntries(columns.filter(([name]) => name !== '_metadata'))
}

function runTransaction<Result>(driver: Driver, work: () => Result): Result {
  driver.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    driver.exec('COMMIT')
    return result
  } catch (error) {
    try {
      driver.exec('ROLLBACK')
    } catch {
      // SQLite rolls back by itself when the disk is full
    }
    throw error
  }
}
