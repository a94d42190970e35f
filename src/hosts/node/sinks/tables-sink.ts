import { closeSync, existsSync, fdatasyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder'
import { encodeTable } from '../parquet/encode-table'
import { joinTables } from '../parquet/join-tables'
import type { CellValue } from '../parquet/table-rows'
import { tables } from '../parquet/tables'
import type { ConvertedBytes } from '../pool/converted-bytes'
import type { RunState, WrittenFile } from '../state/run-state'
import type { RunSink } from './run-sink'

/**
 * Writes a data set: a Parquet file for each table. Each commit writes a part of each table to the state folder; the parts are joined at
 * the end, after those of earlier runs.
 */
export class TablesSink implements RunSink {
  readonly #parts: string
  #stories: { readonly name: string; readonly texts: readonly Uint8Array[] }[] = []

  constructor(
    readonly folder: string,
    readonly state: RunState,
  ) {
    this.#parts = join(state.folder, 'parts')
  }

  add({ texts }: ConvertedBytes, name: string): readonly WrittenFile[] {
    this.#stories.push({ name, texts })
    return []
  }

  commit(): void {
    if (this.#stories.length === 0) return
    makeFolder(this.#parts)
    const number = Number(this.state.value('parts') ?? 0) + 1
    for (const [i, table] of tables.entries()) {
      const rows = this.#stories.flatMap(({ name, texts }) => rowsOf(texts[i], name))
      if (rows.length === 0) continue
      const bytes = encodeTable(table, rows)
      writeDurably(this.#pathOf(table.name, number), bytes)
      this.state.addPart(table.name, number, bytes.length)
    }
    this.state.setValue('parts', String(number))
    this.#stories = []
  }

  #pathOf(table: string, number: number): string {
    return join(this.#parts, `${table}-${String(number).padStart(6, '0')}.parquet`)
  }

  /** Joins the parts. A run that is killed at any point goes on from the state: first all tables are joined, then all are renamed. */
  finish(): void {
    const { state } = this
    makeFolder(this.#parts)
    const joined = (name: string): string => join(state.folder, `${name}.joined`)
    const place = (name: string): string => join(this.folder, `${name}.parquet`)
    if (state.value('joined') !== '1') {
      for (const table of tables) {
        const parts = state.parts(table.name).map((number) => this.#pathOf(table.name, number))
        const earlier = state.value('placed') === '1' ? [place(table.name)] : []
        joinTables(table, [...earlier, ...parts], joined(table.name))
      }
      state.setValue('joined', '1')
    }
    for (const { name } of tables) if (existsSync(joined(name))) renameSync(joined(name), place(name))
    state.begin()
    state.removeParts()
    state.setValue('placed', '1')
    state.setValue('joined', '0')
    state.commit()
    rmSync(this.#parts, { recursive: true, force: true })
  }

  close(): void {}
}

/** Returns the rows of a table that a story has, with its name as their key. */
function rowsOf(text: Uint8Array | undefined, key: string): (readonly CellValue[])[] {
  if (!text || text.length === 0) return []
  const lines = Buffer.from(text.buffer, text.byteOffset, text.length).toString('utf8').split('\n')
  return lines.map((line): readonly CellValue[] => [key, ...JSON.parse(line)])
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const passing = `${path}.new`
  const descriptor = openSync(passing, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    fdatasyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(passing, path)
}
