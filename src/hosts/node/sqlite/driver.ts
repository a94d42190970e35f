/** Value that a statement takes and returns. */
export type SqlValue = string | number | bigint | null | Uint8Array

/** What the two SQLite packages have in common; values go in as a list. */
export interface Driver {
  exec(sql: string): unknown
  prepare(sql: string): {
    run(values: readonly SqlValue[]): unknown
    get(values: readonly SqlValue[]): unknown
    all(values: readonly SqlValue[]): readonly unknown[]
  }
  close(): unknown
}
