import type { Database, SqlRow } from '../sqlite/open-database'
import { openState } from './open-state'

/** Number of stories or findings of one name. */
interface NamedCount {
  /** Undefined for stories that name none. */
  readonly name: string | undefined
  readonly count: number
}

/** The most frequent names, and how many stories or findings the others have. */
export interface CountList {
  readonly counts: readonly NamedCount[]
  readonly rest: number
}

/** Number of stories of a period: a day, month, year, decade or century, by its start as `2024`, `2024-04` or `2024-04-24`. */
export interface PeriodCount {
  readonly period: string
  readonly count: number
}

/** Story that took long. */
interface SlowStory {
  readonly id: string
  /** Length of its copy, in UTF-16 code units. */
  readonly length: number
  readonly milliseconds: number
}

/** What the stories of a run are, counted by SQLite: of the same size for any number of stories. */
export interface RunFacts {
  /** Profile of the rules that stories were checked by. */
  readonly check: string | undefined
  readonly findings: CountList
  readonly errors: CountList
  readonly agencies: CountList
  readonly languages: CountList
  /** Oldest first; periods without stories are left out. */
  readonly periods: readonly PeriodCount[]
  readonly undated: number
  /** Number of stories whose copy is shorter than each of `sizes`, and not shorter than the one before; last, that of longer ones. */
  readonly lengths: readonly number[]
  readonly slowest: readonly SlowStory[]
}

/** Most rows of a list, periods and slow stories. */
const MOST = { names: 15, rules: 25, periods: 120, slow: 15 } as const

/** Lengths of copy at which a new group begins, in UTF-16 code units. */
export const sizes = [250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000] as const

/** Returns the facts of a run from its output. Undefined if there is no state. */
export async function readRunFacts(out: string): Promise<RunFacts | undefined> {
  const database = await openState(out)
  if (!database) return undefined
  try {
    const options = JSON.parse(String(one(database, "SELECT value FROM run WHERE name = 'options'").value ?? '{}'))
    return {
      check: typeof options.check?.profile === 'string' ? options.check.profile : undefined,
      findings: countList(database, 'findings', "rule || ' (' || severity || ')'", MOST.rules),
      errors: countList(database, 'errors', 'code', MOST.names),
      agencies: countList(database, 'stories', 'agency', MOST.names),
      languages: countList(database, 'stories', 'language', MOST.names),
      periods: periodsOf(database),
      undated: Number(one(database, 'SELECT count(*) AS count FROM stories WHERE date IS NULL').count),
      lengths: lengthsOf(database),
      slowest: database
        .prepare(
          `SELECT id, length, micros FROM stories WHERE micros IS NOT NULL ORDER BY micros DESC, number LIMIT ${MOST.slow}`,
        )
        .all()
        .map(({ id, length, micros }) => ({
          ...{ id: String(id), length: Number(length), milliseconds: Number(micros) / 1000 },
        })),
    }
  } finally {
    database.close()
  }
}

const one = (database: Database, sql: string): SqlRow => database.prepare(sql).get() ?? {}

function countList(database: Database, table: string, column: string, most: number): CountList {
  const counts = database
    .prepare(`SELECT ${column} AS name, count(*) AS count FROM ${table} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${most}`)
    .all()
    .map(({ name, count }) => ({ name: name === null ? undefined : String(name), count: Number(count) }))
  const all = Number(one(database, `SELECT count(*) AS count FROM ${table}`).count)
  return { counts, rest: all - counts.reduce((sum, { count }) => sum + count, 0) }
}

/** Digits of a date that name its century, decade, year, month and day, and how many of these periods a year has. */
const PERIODS = [
  { length: 10, perYear: 366 },
  { length: 7, perYear: 12 },
  { length: 4, perYear: 1 },
  { length: 3, perYear: 1 / 10 },
  { length: 2, perYear: 1 / 100 },
] as const

/** Returns the number of stories by the shortest periods of which there are not too many between the first and the last. */
function periodsOf(database: Database): PeriodCount[] {
  const { first, last } = one(database, 'SELECT min(date) AS first, max(date) AS last FROM stories')
  if (typeof first !== 'string' || typeof last !== 'string') return []
  const years = (Date.parse(last) - Date.parse(first)) / (366 * 86_400_000)
  const { length } = PERIODS.find(({ perYear }) => years * perYear <= MOST.periods) ?? { length: 2 }
  return database
    .prepare(
      `SELECT substr(date, 1, ${length}) AS period, count(*) AS count FROM stories WHERE date IS NOT NULL
       GROUP BY 1 ORDER BY 1`,
    )
    .all()
    .map(({ period, count }) => ({ period: String(period), count: Number(count) }))
}

function lengthsOf(database: Database): number[] {
  const bounds = [0, ...sizes]
  const sums = bounds.map((bound, i) => {
    const next = bounds[i + 1]
    return `coalesce(sum(length >= ${bound}${next === undefined ? '' : ` AND length < ${next}`}), 0) AS g${i}`
  })
  const row = one(database, `SELECT ${sums.join(', ')} FROM stories`)
  return bounds.map((_, i) => Number(row[`g${i}`]))
}
