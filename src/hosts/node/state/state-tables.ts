/** The tables of `state.db`; docs/scale.md describes them. */
export const stateTables = `
CREATE TABLE IF NOT EXISTS run (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS inputs (
  id INTEGER PRIMARY KEY, name TEXT UNIQUE, offset INTEGER, records INTEGER, hash TEXT, done INTEGER
);
CREATE TABLE IF NOT EXISTS stories (
  number INTEGER PRIMARY KEY, input TEXT, record INTEGER, part INTEGER, id TEXT, name TEXT, date TEXT, findings INTEGER,
  agency TEXT, language TEXT, length INTEGER, micros INTEGER
);
CREATE INDEX IF NOT EXISTS stories_of_record ON stories (input, record);
CREATE TABLE IF NOT EXISTS outputs (path TEXT PRIMARY KEY, story INTEGER, bytes INTEGER, hash TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS outputs_of_story ON outputs (story);
CREATE TABLE IF NOT EXISTS errors (
  input TEXT, record INTEGER, part INTEGER, id TEXT, code TEXT, message TEXT, PRIMARY KEY (input, record, part)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS findings (story INTEGER, rule TEXT, severity TEXT, path TEXT, message TEXT);
CREATE TABLE IF NOT EXISTS names (stem TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS parts (number INTEGER, name TEXT, bytes INTEGER, PRIMARY KEY (name, number)) WITHOUT ROWID;
`
