/** A value that SQLite stores. */
type SqlValue = string | number | null

/** Prepared statement: the part of the interface that `node:sqlite` and libsql share. */
export interface SqlStatement {
  get(...values: readonly SqlValue[]): Readonly<Record<string, SqlValue>> | undefined
  all(...values: readonly SqlValue[]): readonly Readonly<Record<string, SqlValue>>[]
  run(...values: readonly SqlValue[]): unknown
}

/** Open SQLite database. All calls are synchronous. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): SqlStatement
  close(): unknown
}

type DatabaseClass = new (path: string) => Database

/**
 * Opens a SQLite file, which is created if missing, with a write-ahead log and full sync at each commit.
 * What is deleted is overwritten.
 * Uses `node:sqlite` where Node has it, else the optional package `libsql`. Throws an Error if neither is there.
 */
export async function openDatabase(path: string): Promise<Database> {
  const Class = builtIn() ?? (await fromPackage())
  const database = new Class(path)
  database.exec(
    'PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON',
  )
  return database
}

/** Returns the class of `node:sqlite`; undefined before Node 22.13. */
function builtIn(): DatabaseClass | undefined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 13)) return undefined
  const module: { readonly DatabaseSync?: DatabaseClass } | undefined = process.getBuiltinModule?.('node:sqlite')
  return module?.DatabaseSync
}

async function fromPackage(): Promise<DatabaseClass> {
  try {
    const { default: Class } = await import('libsql')
    return Class as unknown as DatabaseClass // its types allow less than it does
  } catch (cause) {
    throw new Error('SQLite is missing. Install libsql, or use Node 22.13 or later.', { cause })
  }
}
