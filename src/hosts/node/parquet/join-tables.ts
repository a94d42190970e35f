import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { type ColumnChunk, type FileMetaData, parquetMetadata, type RowGroup } from 'hyparquet'
import { ByteWriter } from 'hyparquet-writer'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'
import { schemaOf } from './encode-table'
import type { DataTable } from './tables'

const MAGIC = Buffer.from('PAR1')
const PIECE = 1 << 20

/**
 * Joins Parquet files of one table: their row groups are copied as they are, one file after the other. The result is written beside its
 * place and renamed. Memory does not grow with the rows.
 */
export function joinTables(table: DataTable, files: readonly string[], target: string): void {
  const passing = `${target}.new`
  const out = openSync(passing, 'w')
  try {
    let offset = writeAll(out, MAGIC, 0)
    const groups: RowGroup[] = []
    for (const file of files) {
      const { metadata, end } = copyGroups(file, out, offset)
      for (const one of metadata.row_groups.map((group) => shiftGroup(group, offset - MAGIC.length))) groups.push(one)
      offset += end - MAGIC.length
    }
    writeAll(out, footerOf(table, groups), offset)
    fsyncSync(out)
  } finally {
    closeSync(out)
  }
  renameSync(passing, target)
}

/** Copies the pages of a file to an offset of another. Returns the metadata of the file and where its pages end. */
function copyGroups(
  file: string,
  out: number,
  offset: number,
): { readonly metadata: FileMetaData; readonly end: number } {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const length = readAt(descriptor, size - 8, 8).readUInt32LE(0)
    const end = size - 8 - length
    const footer = readAt(descriptor, end, length + 8)
    const buffer = footer.buffer.slice(footer.byteOffset, footer.byteOffset + footer.length)
    let to = offset
    for (let at = MAGIC.length; at < end; at += PIECE)
      to = writeAll(out, readAt(descriptor, at, Math.min(PIECE, end - at)), to)
    return { metadata: parquetMetadata(buffer), end }
  } finally {
    closeSync(descriptor)
  }
}

function readAt(descriptor: number, position: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; ) {
    const count = readSync(descriptor, bytes, at, length - at, position + at)
    if (count === 0) throw new Error('A part of the data set is cut.')
    at += count
  }
  return bytes
}

function writeAll(descriptor: number, bytes: Uint8Array, position: number): number {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, position + at)
  return position + bytes.length
}

function shiftGroup(group: RowGroup, by: number): RowGroup {
  return { ...group, columns: group.columns.map((column) => shiftColumn(column, BigInt(by))) }
}

function shiftColumn(column: ColumnChunk, by: bigint): ColumnChunk {
  const { meta_data, ...rest } = column
  if (!meta_data) return column
  const { data_page_offset, dictionary_page_offset: dictionary, ...facts } = meta_data
  return {
    ...rest,
    file_offset: column.file_offset === 0n ? 0n : column.file_offset + by,
    meta_data: {
      ...facts,
      data_page_offset: data_page_offset + by,
      ...(dictionary !== undefined && { dictionary_page_offset: dictionary + by }),
    },
  }
}

/** Returns the end of a file: its metadata, their length and the magic number. */
function footerOf(table: DataTable, row_groups: RowGroup[]): Uint8Array {
  const writer = new ByteWriter()
  const num_rows = row_groups.reduce((sum, group) => sum + group.num_rows, 0n)
  const schema = schemaOf(table)
  writeMetadata(writer, { version: 2, created_by: 'wirecopy', schema, num_rows, row_groups, metadata_length: 0 })
  writer.appendBytes(MAGIC)
  return writer.getBytes()
}
