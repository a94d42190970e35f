export { openLedger, SqliteLedger } from './ledger/sqlite-ledger'
export type { Database } from './sqlite/open-database'
