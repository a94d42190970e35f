import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { CellValue } from './table-rows'
import type { DataTable, TableColumn } from './tables'

/** Name of the program in the files. */
const CREATOR = 'wirecopy'

/** Text columns whose smallest and largest values are kept, so that readers can skip row groups. */
const SORTED = /^(?:date|published|updated)$/

/** Returns the schema of a table, as Parquet has it. */
export const schemaOf = ({ columns }: DataTable): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(elementOf),
]

function elementOf({ name, type, isRequired }: TableColumn): SchemaElement {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL'
  if (type === 'text') return { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  const types = { whole: 'INT64', number: 'DOUBLE', boolean: 'BOOLEAN' } as const
  return { name, repetition_type, type: types[type] }
}

/** Returns the rows of a table as a Parquet file with one row group; with none if there are no rows. */
export function encodeTable(table: DataTable, rows: readonly (readonly CellValue[])[]): Uint8Array {
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({ writer, schema: schemaOf(table), createdBy: CREATOR })
  if (rows.length > 0)
    parquet.write({
      columnData: table.columns.map(({ name, type }, i) => ({
        name,
        data: rows.map((row) => cellValue(row[i] ?? null, type)),
        statistics: type !== 'text' || SORTED.test(name),
        offsetIndex: false, // has offsets in the file, which would not survive the joining of files
      })),
      rowGroupSize: rows.length,
    })
  parquet.finish()
  return writer.getBytes()
}

const cellValue = (cell: CellValue, type: TableColumn['type']): CellValue | bigint =>
  type === 'whole' && typeof cell === 'number' ? BigInt(Math.trunc(cell)) : cell
