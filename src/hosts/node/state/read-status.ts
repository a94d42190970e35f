import { openState } from './open-state'

/** How far a run is. */
export interface RunStatus {
  /** `finished`, or `running` for a run that is going on or was stopped. */
  readonly status: string
  readonly version: string
  readonly now: string
  /** Inputs that are read, and those that are read to their end. */
  readonly inputs: number
  readonly inputsDone: number
  readonly stories: number
  readonly files: number
  /** Number of errors by code. */
  readonly errors: Readonly<Record<string, number>>
  /** The first errors, in the order of inputs. */
  readonly firstErrors: readonly { readonly id: string; readonly code: string; readonly message: string }[]
  /** Number of findings by rule. */
  readonly findings: Readonly<Record<string, number>>
}

const FIRST = 10

/** Returns the status of a run from its output, a folder or a file. Undefined if there is no state. */
export async function readStatus(out: string): Promise<RunStatus | undefined> {
  const database = await openState(out)
  if (!database) return undefined
  try {
    const count = (sql: string): number => Number(database.prepare(`SELECT count(*) AS count FROM ${sql}`).get()?.count)
    const counts = (table: string, column: string): Record<string, number> =>
      Object.fromEntries(
        database
          .prepare(`SELECT ${column} AS name, count(*) AS count FROM ${table} GROUP BY ${column} ORDER BY 2 DESC, 1`)
          .all()
          .map(({ name, count }) => [String(name), Number(count)]),
      )
    const value = (name: string): string =>
      String(database.prepare('SELECT value FROM run WHERE name = ?').get(name)?.value ?? '')
    const first = database.prepare(`SELECT id, code, message FROM errors ORDER BY input, record, part LIMIT ${FIRST}`)
    return {
      ...{ status: value('status') || 'running', version: value('version'), now: value('now') },
      ...{ inputs: count('inputs'), inputsDone: count('inputs WHERE done = 1') },
      ...{ stories: count('stories'), files: count('outputs') },
      errors: counts('errors', 'code'),
      firstErrors: first
        .all()
        .map((row) => ({ id: String(row.id), code: String(row.code), message: String(row.message) })),
      findings: counts('findings', 'rule'),
    }
  } finally {
    database.close()
  }
}
