import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '../sqlite/open-database'
import { hasStateTables } from './state-tables'

/**
 * Opens the state of an output, a folder or a file, to read it. Undefined for an output without a state, or one in which a run has only
 * begun. Throws RunRefusal for a state of another version.
 */
export async function openState(out: string): Promise<Database | undefined> {
  const folders = [join(out, '.wirecopy'), `${out}.wirecopy`]
  const file = folders.map((folder) => join(folder, 'state.db')).find((path) => existsSync(path))
  if (file === undefined) return undefined
  const database = await openDatabase(file)
  try {
    if (hasStateTables(database)) return database
  } catch (error) {
    database.close()
    throw error
  }
  database.close()
  return undefined
}
