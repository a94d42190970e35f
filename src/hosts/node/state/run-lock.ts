import { join } from 'node:path'
import { type Database, openDatabase } from '../sqlite/open-database'
import { RunRefusal } from './refusal'

/**
 * Locks a state folder against other runs until `close` or the end of the process, however it ends: the lock is that of SQLite.
 * Throws RunRefusal if another run has it.
 */
export async function lockRun(folder: string): Promise<Pick<Database, 'close'>> {
  const database = await openDatabase(join(folder, 'lock.db'), 0)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked|busy/i.test(error.message))
      throw new RunRefusal(`Another run writes to ${folder}.`, 'Wait for it to end.')
    throw error
  }
  return database
}
