import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '../sqlite/open-database'

/** Opens the state of an output, a folder or a file, to read it. Undefined for an output without a state. */
export async function openState(out: string): Promise<Database | undefined> {
  const folders = [join(out, '.wirecopy'), `${out}.wirecopy`]
  const file = folders.map((folder) => join(folder, 'state.db')).find((path) => existsSync(path))
  return file === undefined ? undefined : openDatabase(file)
}
