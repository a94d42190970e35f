import type { Database } from '../sqlite/open-database'

/**
 * Tables of a ledger. `ledger_entries`: the messages that name one guid, as JSON; with the status of the story and the end of its embargo.
 * `ledger_topics`: which entries have a provider, topic and day; `opens` is 1 for those that open a story.
 * `ledger_articles`: the articles of messages, by entry and hash; those of killed stories are deleted.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS ledger_meta (version INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS ledger_entries (
  guid TEXT PRIMARY KEY, records TEXT NOT NULL, status TEXT, until TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger_topics (
  provider TEXT NOT NULL, slug TEXT NOT NULL, day TEXT NOT NULL, guid TEXT NOT NULL, opens INTEGER NOT NULL,
  PRIMARY KEY (provider, slug, day, guid)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger_loose ON ledger_topics (provider, slug, day) WHERE opens = 0;
CREATE TABLE IF NOT EXISTS ledger_articles (
  guid TEXT NOT NULL, hash TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (hash, guid)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger_articles_guid ON ledger_articles (guid);
CREATE INDEX IF NOT EXISTS ledger_until ON ledger_entries (until) WHERE status = 'embargoed'`

/** The version of the tables. A file with another version is refused. */
const VERSION = 1

/** Creates the tables of a ledger if they are missing. Throws an Error for a ledger of another version. */
export function createTables(database: Database): void {
  const isLedger =
    database.prepare("SELECT 1 AS found FROM sqlite_master WHERE name = 'ledger_meta'").get() !== undefined
  const found = isLedger ? database.prepare('SELECT version FROM ledger_meta').get() : undefined
  if (found && found.version !== VERSION)
    throw new Error(`Ledger has version ${found.version}; this release reads ${VERSION}. Use another file.`)
  database.exec(TABLES)
  if (!found) database.prepare('INSERT INTO ledger_meta VALUES (?)').run(VERSION)
}
