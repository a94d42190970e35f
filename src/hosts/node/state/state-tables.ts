import type { Database, SqlRow } from '../sqlite/open-database'
import { RunRefusal } from './refusal'

/** Version of the tables, the `user_version` of the file. A change of the tables raises it: a state of another version is refused. */
const VERSION = 1

/** The tables of `state.db`; docs/scale.md describes them. */
const TABLES = `
CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE inputs (
  id INTEGER PRIMARY KEY, name TEXT UNIQUE, offset INTEGER, records INTEGER, hash TEXT, done INTEGER
);
CREATE TABLE stories (
  number INTEGER PRIMARY KEY, input TEXT, record INTEGER, part INTEGER, id TEXT, name TEXT, date TEXT, findings INTEGER,
  agency TEXT, language TEXT, length INTEGER, micros INTEGER
);
CREATE INDEX stories_of_record ON stories (input, record);
CREATE TABLE outputs (path TEXT PRIMARY KEY, story INTEGER, bytes INTEGER, hash TEXT) WITHOUT ROWID;
CREATE INDEX outputs_of_story ON outputs (story);
CREATE TABLE errors (
  input TEXT, record INTEGER, part INTEGER, id TEXT, code TEXT, message TEXT, PRIMARY KEY (input, record, part)
) WITHOUT ROWID;
CREATE TABLE findings (story INTEGER, rule TEXT, severity TEXT, path TEXT, message TEXT);
CREATE TABLE names (stem TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
CREATE TABLE parts (number INTEGER, name TEXT, bytes INTEGER, PRIMARY KEY (name, number)) WITHOUT ROWID;
`

/** Whether a database has the tables of a run; false for an empty one. Throws RunRefusal for tables of another version and for a damaged file. */
export function hasStateTables(database: Database): boolean {
  const { tables, version } = readSchema(database)
  if (tables === 0) return false
  if (version !== VERSION)
    throw new RunRefusal(
      `State of the run has version ${version}; this release reads ${VERSION}.`,
      'Use another folder, or the release that began the run.',
    )
  return true
}

/** Creates the tables of a run in an empty database: all of them, or none. */
export function createStateTables(database: Database): void {
  database.transaction(() => database.exec(`${TABLES}PRAGMA user_version = ${VERSION};`))
}

function readSchema(database: Database): SqlRow {
  try {
    const counts =
      'SELECT (SELECT count(*) FROM sqlite_master) AS tables, user_version AS version FROM pragma_user_version'
    return database.prepare(counts).get() ?? {}
  } catch (error) {
    if (error instanceof Error && /not a database|malformed/i.test(error.message))
      throw new RunRefusal('State of the run is damaged.', 'Use another folder.')
    throw error
  }
}
