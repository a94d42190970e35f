import { join } from 'node:path'
import { makeFolder } from '../files/make-folder'
import type { ConvertedBytes } from '../pool/converted-bytes'
import type { SqlValue } from '../sqlite/driver'
import { type Database, openDatabase, type SqlRow, type SqlStatement } from '../sqlite/open-database'
import { checkIdentity, type RunIdentity } from './check-identity'
import { lockRun } from './run-lock'
import { createStateTables, hasStateTables } from './state-tables'

/** How far an input is converted. */
export interface InputMark {
  readonly name: string
  /** Bytes that are converted, after expansion. */
  readonly offset: number
  readonly records: number
  /** Hash of these bytes. */
  readonly hash: string
  readonly isDone: boolean
  /** Whether the input ended with a fault. */
  readonly hasFault: boolean
}

/** File that a story was written to. */
export interface WrittenFile {
  /** Path in the output folder, with `/`. */
  readonly path: string
  readonly bytes: number
  readonly hash: string
}

/** What is kept of a run, in `state.db`. All changes between `begin` and `commit` are one transaction. */
export class RunState {
  readonly #statements = new Map<string, SqlStatement>()
  #isOpen = false
  #now = ''

  private constructor(
    readonly folder: string,
    readonly database: Database,
    readonly lock: Pick<Database, 'close'>,
  ) {}

  /** Opens the state of an output, and locks it. Throws RunRefusal if the run in it is another, or not finished and `resume` is not set. */
  static async open(folder: string, identity: RunIdentity, resume: boolean): Promise<RunState> {
    makeFolder(folder)
    const lock = await lockRun(folder)
    let database: Database | undefined
    try {
      database = await openDatabase(join(folder, 'state.db'))
      const isKnown = hasStateTables(database)
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000')
      if (!isKnown) createStateTables(database)
      const state = new RunState(folder, database, lock)
      state.#now = checkIdentity(state, identity, resume)
      return state
    } catch (error) {
      database?.close()
      lock.close()
      throw error
    }
  }

  /** The time to judge embargoes by. */
  get now(): string {
    return this.#now
  }

  /** Returns a value of the run. */
  value(name: string): string | undefined {
    const value = this.#get('SELECT value FROM run WHERE name = ?', name)?.value
    return typeof value === 'string' ? value : undefined
  }

  setValue(name: string, value: string): void {
    this.#run('INSERT INTO run VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', name, value)
  }

  /** Starts a transaction, unless one is open. */
  begin(): void {
    if (!this.#isOpen) this.database.exec('BEGIN IMMEDIATE')
    this.#isOpen = true
  }

  commit(): void {
    if (this.#isOpen) this.database.exec('COMMIT')
    this.#isOpen = false
  }

  /** Undoes what was done since `begin`, and closes the state. */
  close(): void {
    if (this.#isOpen)
      try {
        this.database.exec('ROLLBACK')
      } catch {
        // SQLite has rolled back by itself when the disk is full
      }
    this.#isOpen = false
    this.database.close()
    this.lock.close()
  }

  /** Returns how far an input is converted; undefined for one that is new. */
  input(name: string): InputMark | undefined {
    const row = this.#get('SELECT * FROM inputs WHERE name = ?', name)
    if (!row) return undefined
    const fault = this.#get('SELECT 1 AS found FROM errors WHERE input = ? AND record = 0', name)
    return {
      ...{ name, offset: Number(row.offset), records: Number(row.records), hash: String(row.hash) },
      ...{ isDone: Number(row.done) === 1, hasFault: fault !== undefined },
    }
  }

  markInput({ name, offset, records, hash, isDone, hasFault }: InputMark): void {
    if (!hasFault) this.#run('DELETE FROM errors WHERE input = ? AND record = 0', name)
    this.#run(
      `INSERT INTO inputs (name, offset, records, hash, done) VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
       SET offset = excluded.offset, records = excluded.records, hash = excluded.hash, done = excluded.done`,
      ...[name, offset, records, hash, isDone ? 1 : 0],
    )
  }

  /** Returns a name for a stem that no other story has: the stem, then `stem.2`. */
  takeName(stem: string): string {
    const row = this.#get(
      'INSERT INTO names VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count',
      stem,
    )
    const count = Number(row?.count)
    return count > 1 ? `${stem}.${count}` : stem
  }

  /** Adds a story with its files. */
  addStory(input: string, record: number, story: ConvertedBytes, name: string, files: readonly WrittenFile[]): void {
    const { part, id, date = null, findings, facts } = story
    const { agency = null, language = null, length = null, micros = null } = facts ?? {}
    const row = this.#get(
      `INSERT INTO stories (input, record, part, id, name, date, findings, agency, language, length, micros)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number`,
      ...[input, record, part, id, name, date, findings.length, agency, language, length, micros],
    )
    const number = Number(row?.number)
    for (const { path, bytes, hash } of files)
      this.#run('INSERT OR REPLACE INTO outputs VALUES (?, ?, ?, ?)', path, number, bytes, hash)
    for (const finding of findings) this.#run('INSERT INTO findings VALUES (?, ?, ?, ?, ?)', number, ...finding)
  }

  addError(input: string, record: number, { part, id, error }: ConvertedBytes): void {
    const { code = '', message = '' } = error ?? {}
    this.#run('INSERT OR REPLACE INTO errors VALUES (?, ?, ?, ?, ?, ?)', input, record, part, id, code, message)
  }

  /** Removes the stories of a record that is converted again. Returns their names and the paths of their files. */
  forget(input: string, record: number): { readonly names: readonly string[]; readonly paths: readonly string[] } {
    const stories = this.#all('SELECT number, name FROM stories WHERE input = ? AND record = ?', input, record)
    const paths: string[] = []
    for (const { number = null } of stories) {
      for (const one of this.#all('SELECT path FROM outputs WHERE story = ?', number).map(({ path }) => String(path)))
        paths.push(one)
      for (const [table, column] of [
        ['outputs', 'story'],
        ['findings', 'story'],
        ['stories', 'number'],
      ] as const)
        this.#run(`DELETE FROM ${table} WHERE ${column} = ?`, number)
    }
    this.#run('DELETE FROM errors WHERE input = ? AND record = ?', input, record)
    return { names: stories.map(({ name }) => String(name)), paths }
  }

  addPart(name: string, number: number, bytes: number): void {
    this.#run('INSERT OR REPLACE INTO parts VALUES (?, ?, ?)', number, name, bytes)
  }

  /** Returns the numbers of the parts of a table, in order. */
  parts(name: string): readonly number[] {
    return this.#all('SELECT number FROM parts WHERE name = ? ORDER BY number', name).map((row) => Number(row.number))
  }

  removeParts(): void {
    this.#run('DELETE FROM parts')
  }

  /** Returns the number of errors. */
  countErrors(): number {
    return Number(this.#get('SELECT count(*) AS count FROM errors')?.count ?? 0)
  }

  #prepare(sql: string): SqlStatement {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.database.prepare(sql)))
    return statement
  }

  #run(sql: string, ...values: readonly SqlValue[]): void {
    this.#prepare(sql).run(...values)
  }

  #get(sql: string, ...values: readonly SqlValue[]): SqlRow | undefined {
    return this.#prepare(sql).get(...values)
  }

  #all(sql: string, ...values: readonly SqlValue[]): readonly SqlRow[] {
    return this.#prepare(sql).all(...values)
  }
}
